import {slug} from '../names/toponym.js';
import {communesAlong} from '../network/communes.js';
import {hash} from '../random.js';

/** @typedef {import('./trek.js').Trek} Trek */

/** @param {Trek} trek */
export function webLinksOf({number, legs}) {
  const [commune] = communesAlong(legs);
  const links = [
    {
      name: {fr: `Dormir à ${commune.name}`, en: `Where to stay in ${commune.name}`},
      url: `https://${slug(commune.name)}.aubrane.example/dormir`,
      category: 3,
    },
    {
      name: {fr: 'Horaires des navettes', en: 'Shuttle timetable'},
      url: 'https://navettes.aubrane.example/',
      category: 2,
    },
    {
      name: {
        fr: "Petite histoire des chemins d'Aubrane",
        en: 'A short history of the paths of Aubrane',
      },
      url: 'https://chemins.aubrane.example/histoire',
      category: number % 2 ? 1 : null,
    },
  ];
  return links.filter((_, i) => hash(number, i, 97) % 3 === 0);
}
