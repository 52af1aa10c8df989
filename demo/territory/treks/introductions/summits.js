import {introduction} from './introduction.js';

/** By the numbers of the treks. @type {Record<number, import('./introduction.js').Introduction>} */
export const SUMMITS = {
  2: introduction(
    `<p>Le toit de l'île, 1 900 mètres au-dessus des vagues. La voie normale est longue mais sans malice ; par beau temps, on y voit la mer de tous les côtés.</p>`,
    `<p>The roof of the island, 1,900 metres above the waves. The normal route is long but honest; on a fine day you see the sea on every side.</p>`,
    `<p>La première ascension connue date de 1762 : un curé, deux mulets et un baromètre. On monte aujourd'hui plus léger, et toujours pour la même raison.</p><p><strong>Partez avant 7 h</strong> : les nuages montent de la côte en fin de matinée.</p>`,
    `<p>The first known ascent was in 1762: a priest, two mules and a barometer. People travel lighter today, and still for the same reason.</p><p><strong>Leave before 7 am</strong>: clouds rise from the coast late in the morning.</p>`,
  ),
  8: introduction(
    `<p>Trois sommets, un seul souffle. La traversée des Trois Sœurs est la plus belle journée que l'on puisse offrir à de bons mollets.</p>`,
    `<p>Three summits in a single breath. Crossing the Trois Sœurs is the finest day you can give to a good pair of calves.</p>`,
    `<p>L'Aînée est la plus haute, la Cadette la plus escarpée, la Petite la plus fleurie. Les bergers saluent chacune par son nom.</p>`,
    `<p>The Eldest is the highest, the Middle Sister the steepest, the Little One has the most flowers. Shepherds greet each by name.</p>`,
  ),
  16: introduction(
    `<p>Une crête facile où l'on avance entre deux vides et deux vallées, le nez dans le vent.</p>`,
    `<p>An easy ridge where you walk between two drops and two valleys, nose to the wind.</p>`,
    `<p>Le col ne porte pas son nom par hasard : on y a mesuré 214 km/h en décembre 1999. Le reste du temps, une simple brise sèche la sueur et fait chanter les clôtures.</p>`,
    `<p>The pass was not named by chance: 214 km/h was measured here in December 1999. The rest of the time a plain breeze dries your sweat and makes the fences sing.</p>`,
  ),
  20: introduction(
    `<p>Un passage étroit entre deux murailles, où le dernier ours de l'île aurait été aperçu. En 1887, il est vrai.</p>`,
    `<p>A narrow way between two walls of rock, where the island's last bear is said to have been seen. In 1887, it is true.</p>`,
    `Le sentier monte en lacets dans une forêt de pins à crochets, puis débouche d'un coup sur un cirque de pelouses. Les marmottes y font office de comité d'accueil.`,
    `The path zigzags through mountain pines, then comes out all at once in a bowl of grassland. Marmots act as the welcoming committee.`,
  ),
  24: introduction(
    `<p>Une dalle immense posée sur trois blocs, un banquet de géants abandonné : le tour se fait en une demi-journée, légende comprise.</p>`,
    `<p>A huge slab set on three boulders, an abandoned giants' banquet: half a day to walk round it, legend included.</p>`,
    `<p>Les archéologues y voient un caprice de l'érosion. Les habitants gardent leurs doutes et, chaque solstice, une bouteille de cidre.</p>`,
    `<p>Archaeologists see a whim of erosion. Local people keep their doubts and, every solstice, a bottle of cider.</p>`,
  ),
  26: introduction(
    `<p>Un trou dans la montagne par lequel, deux fois l'an, passe le soleil levant.</p>`,
    '',
    `<p>Le phénomène se produit autour du 12 mars et du 1<sup>er</sup> octobre, si le ciel le veut bien. Le reste de l'année, on vient pour le silence et les lys martagon.</p>`,
    '',
  ),
  29: introduction(
    `<p>Une entaille nette dans la grande crête, un névé qui tient jusqu'en juillet et, derrière, toute la côte sud d'un seul regard.</p>`,
    `<p>A clean notch in the great ridge, a patch of snow that lasts until July and, beyond it, the whole south coast at a glance.</p>`,
    `<p>Les contrebandiers de sel l'empruntaient de nuit, les ânes ferrés de feutre. On peut encore lire leurs initiales sur le rocher de droite.</p>`,
    `<p>Salt smugglers came through by night, their donkeys shod with felt. You can still read their initials on the right-hand rock.</p>`,
  ),
  35: introduction(
    `<p>Court, raide et spectaculaire : un belvédère de granite où tournent sans fin les oiseaux noirs.</p>`,
    `<p>Short, steep and spectacular: a granite lookout where black birds wheel without end.</p>`,
    `<p>Ce ne sont pas des corneilles mais des craves. Personne n'a jamais osé corriger la carte.</p>`,
    `<p>They are not crows but choughs. Nobody has ever dared to correct the map.</p>`,
  ),
  41: introduction(
    `<p>La plus élancée des montagnes d'Aubrane ne se laisse approcher que jusqu'au pied de son aiguille. C'est déjà beaucoup.</p>`,
    `<p>The slenderest of Aubrane's mountains lets you come only as far as the foot of its needle. That is already a lot.</p>`,
    `<p>Les grimpeurs continuent par la face est (<span style="font-style: italic">voir les sites d'escalade</span>). Les autres déballent le pique-nique et les regardent faire.</p>`,
    `<p>Climbers go on by the east face (<span style="font-style: italic">see the climbing sites</span>). Everybody else unpacks lunch and watches them.</p>`,
  ),
  44: introduction(
    `<p>Une grande boucle sauvage, loin des parkings, autour d'un sommet que l'on ne quitte jamais des yeux.</p>`,
    `<p>A long, wild loop, far from any car park, around a summit that never leaves your sight.</p>`,
    `<p>Quatre cols, trois vallées, une seule source : remplissez vos gourdes. Le soir, les chamois descendent boire au même endroit que vous.</p>`,
    `<p>Four passes, three valleys, a single spring: fill your bottles. In the evening chamois come down to drink where you did.</p>`,
  ),
};
