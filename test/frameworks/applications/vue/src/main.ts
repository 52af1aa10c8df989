import {createApp} from 'vue';
import Hikes from './Hikes.vue';

createApp(Hikes).mount('#app');
