import {renderToString} from 'react-dom/server';
import {Hikes} from './Hikes.js';

export const render = () => renderToString(<Hikes />);
