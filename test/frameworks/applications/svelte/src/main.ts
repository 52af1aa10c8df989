import {mount} from 'svelte';
import Hikes from './Hikes.svelte';

const target = document.querySelector('#app');
if (target) mount(Hikes, {target});
