import {capital, ofPlace, toPlace, withArticle} from '../../names/toponym.js';
import {communesAlong} from '../../network/communes.js';
import {allPlaces} from '../../network/places.js';
import {hash, pick} from '../../random.js';

/** @typedef {import('../trek.js').Trek} Trek */
/** @typedef {import('../../names/toponym.js').Text} Text */
/** @typedef {import('../../names/toponym.js').Toponym} Toponym */
/** @typedef {import('../../network/places.js').PlaceKind} PlaceKind */

/** @typedef {{name: Toponym, village: string}} Scene */

/** @type {Record<string, readonly [(scene: Scene) => string, (scene: Scene) => string][]>} */
const OPENINGS = {
  summit: [
    [
      ({name}) =>
        `L'horizon s'élargit à chaque lacet, jusqu'${toPlace(name)} et son tour complet sur l'île et la mer.`,
      ({name}) =>
        `The horizon widens at every bend, up to ${name.en} and its full sweep over the island and the sea.`,
    ],
    [
      ({name}) =>
        `Une montée franche, une arête facile, et toute l'Aubrane sous les pieds : voici ${withArticle(name)}.`,
      ({name}) =>
        `An honest climb, an easy ridge, and all of Aubrane at your feet: this is ${name.en}.`,
    ],
    [
      ({village, name}) =>
        `Depuis ${village}, le sentier gagne ${withArticle(name)} sans jamais se presser ; le retour se fait les yeux pleins de large.`,
      ({village, name}) =>
        `From ${village} the path reaches ${name.en} without ever hurrying; you come home with your eyes full of open sea.`,
    ],
  ],
  pass: [
    [
      ({name}) =>
        `Longtemps ${withArticle(name)} fut le seul passage entre deux vallées. On y entend encore, les jours de vent, sonner les cloches des mulets.`,
      ({name}) =>
        `For centuries ${name.en} was the only way between two valleys. On windy days you can still hear the mule bells.`,
    ],
    [
      ({name}) =>
        `D'un versant à l'autre, la lumière change, la végétation aussi : le passage ${ofPlace(name)} est une petite leçon de géographie.`,
      ({name}) =>
        `From one slope to the other the light changes, and so do the plants: crossing ${name.en} is a small geography lesson.`,
    ],
  ],
  shore: [
    [
      ({name}) =>
        `Le sentier suit le trait de côte ${toPlace(name).replace(/^(à|au|aux) /, "jusqu'$1 ")}, entre bruyères, criques et embruns.`,
      ({name}) =>
        `The path follows the shoreline to ${name.en}, through heather, coves and sea spray.`,
    ],
    [
      ({name, village}) =>
        `À deux pas de ${village}, ${withArticle(name)} offre ce que l'île a de plus marin : du vent, des oiseaux et beaucoup de ciel.`,
      ({name, village}) =>
        `A stone's throw from ${village}, ${name.en} has everything the island owes to the sea: wind, birds and plenty of sky.`,
    ],
  ],
  forest: [
    [
      ({name, village}) =>
        `De l'ombre, des fougères et le bruit de l'eau : ${withArticle(name)} est le refuge des jours chauds, à deux pas de ${village}.`,
      ({name, village}) =>
        `Shade, ferns and the sound of water: ${name.en} is the place for hot days, close to ${village}.`,
    ],
    [
      ({name}) =>
        `Une balade à hauteur d'écureuil, par les allées ${ofPlace(name)} et leurs clairières inattendues.`,
      ({name}) =>
        `A walk at squirrel height, along the rides of ${name.en} and their unexpected clearings.`,
    ],
    [
      ({name}) =>
        `À l'automne, les couleurs ${ofPlace(name)} valent à elles seules le déplacement ; au printemps, ce sont les chants d'oiseaux.`,
      ({name}) =>
        `In autumn the colours of ${name.en} are worth the journey on their own; in spring it is the birdsong.`,
    ],
  ],
  pasture: [
    [
      ({name}) =>
        `Sonnailles, herbe rase et grand ciel : bienvenue dans l'Aubrane des bergers, du côté ${ofPlace(name)}.`,
      ({name}) =>
        `Bells, close-cropped grass and a wide sky: welcome to the shepherds' Aubrane, around ${name.en}.`,
    ],
    [
      ({name}) =>
        `On monte ${toPlace(name)} comme les troupeaux en juin : lentement, et en profitant de tout.`,
      ({name}) =>
        `You climb to ${name.en} as the flocks do in June: slowly, and enjoying everything.`,
    ],
  ],
  hamlet: [
    [
      ({name, village}) =>
        `Murets, vergers et portails bleus : un tour paisible dans la campagne de ${village}, avec une halte ${toPlace(name)}.`,
      ({name, village}) =>
        `Stone walls, orchards and blue gates: a peaceful round in the country near ${village}, with a halt at ${name.en}.`,
    ],
    [
      ({name}) =>
        `Ce chemin-là raconte la vie d'avant : les fontaines, les fours, les veillées, et ${withArticle(name)} où l'on se donnait rendez-vous.`,
      ({name}) =>
        `This path tells of life as it was: springs, ovens, long evenings, and ${name.en}, where people used to meet.`,
    ],
    [
      ({name, village}) =>
        `Un itinéraire facile à glisser dans un après-midi : ${village}, ses champs, puis ${withArticle(name)}.`,
      ({name, village}) =>
        `An easy route to fit into an afternoon: ${village}, its fields, then ${name.en}.`,
    ],
  ],
};
OPENINGS.village = OPENINGS.hamlet;
OPENINGS.lake = OPENINGS.forest;

/** @type {readonly Text[]} */
const SETTINGS = [
  {
    fr: 'Le Parc a rouvert ce tracé avec les habitants, muret après muret.',
    en: 'The Park reopened this path with the people who live here, wall after wall.',
  },
  {
    fr: 'Prenez le temps : les plus beaux endroits ne sont signalés nulle part.',
    en: 'Take your time: the finest places are not signposted.',
  },
  {
    fr: 'Au lever du jour, les chevreuils traversent souvent le chemin.',
    en: 'At daybreak roe deer often cross the path.',
  },
  {
    fr: "Les anciens disent qu'ici le vent tourne trois fois par jour. Ils exagèrent à peine.",
    en: 'The old people say that the wind turns three times a day here. They hardly exaggerate.',
  },
  {
    fr: "Une halte s'impose pour goûter le silence, que seuls troublent les grillons.",
    en: 'Stop for a while to enjoy the silence, which only the crickets disturb.',
  },
];

/** @param {Trek} trek @returns {Scene & {kind: PlaceKind}} */
function sceneOf({via, legs}) {
  const {name, kind} = allPlaces()[via];
  return {name, kind, village: communesAlong(legs)[0]?.name ?? ''};
}

/** @param {Trek} trek @returns {Text} */
export function generatedTeaser(trek) {
  const scene = sceneOf(trek);
  const [fr, en] = pick(OPENINGS[scene.kind], trek.number, 80);
  return {fr: `<p>${capital(fr(scene))}</p>`, en: `<p>${en(scene)}</p>`};
}

/** @param {Trek} trek @returns {Text} */
export function generatedAmbiance(trek) {
  if (hash(trek.number, 81) % 3 === 0) return {fr: '', en: ''};
  const {fr, en} = pick(SETTINGS, trek.number, 82);
  return {fr: `<p>${fr}</p>`, en: `<p>${en}</p>`};
}
