import type {VisibleKind} from '../elements/kind-view.js';
import {registerKind} from '../store/kinds.js';
import {trek} from './trek.js';

type KindModule = {readonly kinds: Readonly<Record<string, VisibleKind>>};

/** Sites and courses are loaded together, since their sheets link to each other. */
const loadOutdoor = (): Promise<KindModule> => import('./outdoor.js');
const loadPlain = (): Promise<KindModule> => import('./plain.js');

/** The loaders of all other kinds that `resource` accepts. */
const loaders: Readonly<Record<string, () => Promise<KindModule>>> = {
  touristiccontent: () => import('./touristiccontent.js'),
  touristicevent: () => import('./touristicevent.js'),
  outdoor_site: loadOutdoor,
  outdoor_course: loadOutdoor,
  poi: loadPlain,
  sensitivearea: loadPlain,
  informationdesk: loadPlain,
  signage: loadPlain,
  infrastructure: loadPlain,
  service: loadPlain,
  hdviewpoint: loadPlain,
  vigilancearea: () => import('./vigilancearea.js'),
};

// Treks are part of the entry, since the first card needs them.
registerKind('trek', trek);

for (const [name, load] of Object.entries(loaders)) {
  registerKind(name, async () => {
    const {[name]: kind} = (await load()).kinds;
    if (!kind) throw new RangeError(`The kind "${name}" is not in its module.`);
    return kind;
  });
}
