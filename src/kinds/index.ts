import {registerKind} from '../store/kinds.js';
import {trek} from './trek.js';

// All kinds that `resource` takes. That of treks comes with the elements, for the first card; each
// other is loaded when an element shows it.
registerKind('trek', trek);
registerKind('touristicevent', async () => (await import('./touristicevent.js')).touristicEvent);
registerKind(
  'touristiccontent',
  async () => (await import('./touristiccontent.js')).touristicContent,
);

const loadPlain = () => import('./plain.js');
registerKind('poi', async () => (await loadPlain()).poi);
registerKind('sensitivearea', async () => (await loadPlain()).sensitiveArea);
registerKind('informationdesk', async () => (await loadPlain()).informationDesk);
registerKind('signage', async () => (await loadPlain()).signage);
registerKind('infrastructure', async () => (await loadPlain()).infrastructure);
registerKind('service', async () => (await loadPlain()).service);
registerKind('vigilancearea', async () => (await import('./vigilancearea.js')).vigilanceArea);
