import type {VisibleKind} from '../elements/kind-view.js';
import {registerKind} from '../store/kinds.js';
import {trek} from './trek.js';

type KindModule = {readonly kinds: Readonly<Record<string, VisibleKind>>};

/** The sheet of a site names its courses, and that of a course its sites: they come together. */
const loadOutdoor = (): Promise<KindModule> => import('./outdoor.js');
const loadPlain = (): Promise<KindModule> => import('./plain.js');

/** All other kinds that `resource` takes: each is loaded when an element shows it. */
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
  vigilancearea: () => import('./vigilancearea.js'),
};

// That of treks comes with the elements, for the first card.
registerKind('trek', trek);

for (const [name, load] of Object.entries(loaders)) {
  registerKind(name, async () => {
    const {[name]: kind} = (await load()).kinds;
    if (!kind) throw new RangeError(`The kind "${name}" is not in its module.`);
    return kind;
  });
}
