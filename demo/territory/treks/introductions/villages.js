import {introduction} from './introduction.js';

/** By the numbers of the treks. @type {Record<number, import('./introduction.js').Introduction>} */
export const VILLAGES = {
  5: introduction(
    `<p>Le sel montait, le fromage descendait : à VTT, la route des muletiers se parcourt dans les deux sens, mais pas à la même vitesse.</p>`,
    `<p>Salt went up, cheese came down: on a mountain bike the muleteers' road works both ways, though not at the same speed.</p>`,
    `<p>Les pavés des rampes sont d'époque. Vos poignets s'en souviendront.</p>`,
    `<p>The cobbles on the ramps are original. Your wrists will remember them.</p>`,
  ),
  15: introduction(
    `<p>Sept lavoirs, tous différents, autour d'un village qui a plus de fontaines que de rues.</p>`,
    `<p>Seven wash-houses, no two alike, around a village with more springs than streets.</p>`,
    `<p>On y a lavé le linge jusqu'en 1974 et les affaires des voisins bien plus tard encore.</p>`,
    `<p>Linen was washed here until 1974, and the neighbours' business for a good deal longer.</p>`,
  ),
  21: introduction(
    `<p>Cidre, muscat, poires tapées : une boucle gourmande entre les domaines, à rouler le nez au vent et les sacoches ouvertes.</p>`,
    `<p>Cider, muscat, dried pears: a loop for food lovers from farm to farm, to be ridden with your nose in the wind and your panniers open.</p>`,
    `<p>La plupart des caves accueillent sans rendez-vous de 10 h à midi. Celui qui conduit le vélo crache ; c'est la règle.</p>`,
    `<p>Most cellars welcome visitors without appointment from 10 am to noon. Whoever steers the bicycle spits; that is the rule.</p>`,
  ),
  28: introduction(
    `<p>Une heure et demie pour comprendre pourquoi l'on a bâti si haut un village où il fait si froid.</p>`,
    `<p>An hour and a half to understand why anybody built a village so high, where it is so cold.</p>`,
    `<p>La réponse se trouve au point le plus haut du parcours. Indice : elle est bleue, et elle fait le tour.</p>`,
    `<p>The answer lies at the highest point of the walk. A hint: it is blue, and it goes all the way round.</p>`,
  ),
  36: introduction(
    `<p>Au pas, sous les bouleaux, sur le chemin que prenaient les sabotiers pour livrer toute l'île.</p>`,
    `<p>At a walk, under the birches, on the path the clogmakers took to supply the whole island.</p>`,
    `<p>Un bon sabotier taillait six paires par jour. La forêt porte encore les clairières de leurs ateliers, reconnaissables à leurs orties.</p>`,
    `<p>A good clogmaker carved six pairs a day. The clearings of their workshops are still there, known by their nettles.</p>`,
  ),
  37: introduction(
    `<p>Chaque chapelle a sa fontaine, chaque fontaine guérit quelque chose. Emportez une gourde et vos soucis.</p>`,
    `<p>Every chapel has its spring, every spring cures something. Bring a bottle, and your troubles.</p>`,
    `<ul><li>Saint-Orens : les rhumatismes</li><li>Sainte-Quitterie : les chagrins d'amour</li><li>Saint-Élian : les enfants qui ne dorment pas</li></ul>`,
    `<ul><li>Saint Orens: rheumatism</li><li>Saint Quitterie: broken hearts</li><li>Saint Élian: children who will not sleep</li></ul>`,
  ),
  38: introduction(
    `<p>Des bosses, des creux, encore des bosses : le parcours préféré des écoles de VTT, avec un raccourci pour les jours sans.</p>`,
    `<p>Bumps, dips, more bumps: the mountain bike schools' favourite, with a short cut for off days.</p>`,
    '',
    '',
  ),
  42: introduction(
    `<p>Sur les traces du tabac et de la dentelle, un itinéraire discret qui évite soigneusement tout ce qui ressemble à une route.</p>`,
    `<p>On the trail of tobacco and lace, a discreet route that carefully avoids anything like a road.</p>`,
    `<p>Les contrebandiers marchaient à reculons dans la neige pour tromper les gabelous. Vous n'y êtes pas tenu.</p>`,
    `<p>Smugglers walked backwards in the snow to mislead the customs men. You do not have to.</p>`,
  ),
};
