import {hydrateRoot} from 'react-dom/client';
import {Hikes} from './Hikes.js';

const root = document.querySelector('#app');
if (root) hydrateRoot(root, <Hikes />);
