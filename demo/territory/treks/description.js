import {ofPlace, toPlace, withArticle} from '../names/toponym.js';
import {allPlaces} from '../network/places.js';
import {arrivalOf} from '../network/routing.js';
import {hash, pick} from '../random.js';

/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {import('../network/routing.js').Leg} Leg */
/** @typedef {import('../network/places.js').Place} Place */
/** @typedef {{place: Place, metres: number, rise: number, heading: number}} Step */

const MOST_STEPS = 8;

const HEADINGS = [
  {fr: "vers l'est", en: 'east'},
  {fr: 'vers le nord-est', en: 'north-east'},
  {fr: 'vers le nord', en: 'north'},
  {fr: 'vers le nord-ouest', en: 'north-west'},
  {fr: "vers l'ouest", en: 'west'},
  {fr: 'vers le sud-ouest', en: 'south-west'},
  {fr: 'vers le sud', en: 'south'},
  {fr: 'vers le sud-est', en: 'south-east'},
];

/** The places a walker is told of, which are also the numbered points of the map. @param {Trek} trek */
export function stepsOf({legs, kind}) {
  /** @type {Step[]} */
  const steps = [];
  // The way back needs no telling.
  const told = kind === 'return' ? legs.slice(0, legs.length / 2) : legs;
  for (const leg of told) {
    const {trail, start, end} = leg;
    if (end !== 0 && end !== trail.points.length - 1) continue;
    const [ax, ay, az] = trail.points[start];
    const [bx, by, bz] = trail.points[end];
    steps.push({
      place: allPlaces()[arrivalOf(leg)],
      metres: Math.abs(trail.metres[end] - trail.metres[start]),
      rise: bz - az,
      heading: (Math.round(Math.atan2(by - ay, (bx - ax) * 0.7) / (Math.PI / 4)) + 8) % 8,
    });
  }
  return thin(steps);
}

/** @param {Step[]} steps */
function thin(steps) {
  const merged = [...steps];
  while (merged.length > MOST_STEPS) {
    let shortest = 0;
    merged.slice(0, -1).forEach(({metres}, i) => {
      if (metres < merged[shortest].metres) shortest = i;
    });
    const [dropped] = merged.splice(shortest, 1);
    merged[shortest].metres += dropped.metres;
    merged[shortest].rise += dropped.rise;
  }
  return merged;
}

/** @param {number} metres @returns {Text} */
function distance(metres) {
  if (metres < 950) {
    const round = Math.max(50, Math.round(metres / 50) * 50);
    return {fr: `${round} m`, en: `${round} m`};
  }
  const kilometres = (metres / 1000).toFixed(1);
  return {
    fr: `${kilometres.replace('.', ',').replace(',0', '')} km`,
    en: `${kilometres.replace('.0', '')} km`,
  };
}

/** @type {Record<'up' | 'down' | 'flat', readonly ((place: Place, far: Text, way: Text) => Text)[]>} */
const SENTENCES = {
  up: [
    ({name}, far, way) => ({
      fr: `Quitter la piste pour un sentier qui grimpe ${way.fr} sous les arbres. Prendre son temps : encore ${far.fr} jusqu'${toPlace(name)}.`,
      en: `Leave the track for a path that climbs ${way.en} under the trees. Take your time: ${name.en} is ${far.en} away.`,
    }),
    ({name}, far, way) => ({
      fr: `Monter ${way.fr} par le sentier en lacets et gagner <strong>${withArticle(name)}</strong> (${far.fr}).`,
      en: `Climb ${way.en} by the zigzag path to <strong>${name.en}</strong> (${far.en}).`,
    }),
    ({name}, far) => ({
      fr: `La pente se redresse. Poursuivre ${far.fr}, sans quitter le chemin, jusqu'${toPlace(name).replace(/^(à la|à l'|au|aux|à)/, '$1')}.`,
      en: `The slope steepens. Keep to the path for ${far.en}, up to ${name.en}.`,
    }),
    ({name}, far, way) => ({
      fr: `Prendre ${way.fr} le chemin bordé de murets qui s'élève ${toPlace(name)} en ${far.fr}.`,
      en: `Go ${way.en} on the walled lane that rises to ${name.en} in ${far.en}.`,
    }),
    ({name}, far) => ({
      fr: `Après la barrière (<em>la refermer</em>), grimper dans les pâtures et atteindre ${withArticle(name)}, ${far.fr} plus haut.`,
      en: `After the gate (<em>close it behind you</em>), climb through the pastures to ${name.en}, ${far.en} further up.`,
    }),
  ],
  down: [
    ({name}, far, way) => ({
      fr: `Amorcer la descente ${way.fr}, entre fougères et rochers ; ${withArticle(name)} ${name.article === 'les' ? 'apparaissent' : 'apparaît'} après ${far.fr}.`,
      en: `Start down ${way.en}, between ferns and rocks; ${name.en} appears after ${far.en}.`,
    }),
    ({name}, far) => ({
      fr: `Le chemin bascule sur l'autre versant. Descendre ${far.fr} en gardant le muret à main gauche, jusqu'${toPlace(name)}.`,
      en: `The path tips over to the other side. Go down for ${far.en} with the wall on your left, to ${name.en}.`,
    }),
    ({name}, far, way) => ({
      fr: `Descendre ${way.fr} ; le sentier perd vite de l'altitude et rejoint <strong>${withArticle(name)}</strong> (${far.fr}).`,
      en: `Go down ${way.en}; the path loses height quickly and reaches <strong>${name.en}</strong> (${far.en}).`,
    }),
    ({name}, far) => ({
      fr: `Laisser le chemin de crête et plonger à travers bois ; ${withArticle(name)} ${name.article === 'les' ? 'se découvrent' : 'se découvre'} au bout de ${far.fr}.`,
      en: `Leave the ridge path and drop through the woods; ${name.en} comes into view after ${far.en}.`,
    }),
    ({name}, far, way) => ({
      fr: `Suivre le ruisseau ${way.fr} sur ${far.fr} pour rallier ${withArticle(name)}.`,
      en: `Follow the stream ${way.en} for ${far.en} to ${name.en}.`,
    }),
  ],
  flat: [
    ({name}, far, way) => ({
      fr: `Traverser la prairie ${way.fr}, franchir le portillon et rejoindre ${withArticle(name)} (${far.fr}).`,
      en: `Cross the meadow ${way.en}, go through the small gate and make for ${name.en} (${far.en}).`,
    }),
    ({name}, far) => ({
      fr: `Rester sur le large chemin de terre ; ${far.fr} tranquilles mènent ${toPlace(name)}.`,
      en: `Stay on the broad earth track; ${far.en} of easy walking lead to ${name.en}.`,
    }),
    ({name}, far, way) => ({
      fr: `Emprunter ${way.fr} l'allée de frênes. Au bout de ${far.fr}, une croix de pierre annonce ${withArticle(name)}.`,
      en: `Take the avenue of ash trees ${way.en}. After ${far.en} a stone cross announces ${name.en}.`,
    }),
    ({name}, far, way) => ({
      fr: `Continuer ${way.fr} presque à niveau pendant ${far.fr}, en direction ${ofPlace(name)}.`,
      en: `Go on ${way.en}, almost level, for ${far.en}, in the direction of ${name.en}.`,
    }),
    ({name}, far) => ({
      fr: `À la fourche, prendre à droite et longer les prés ${toPlace(name).replace(/^(à|au|aux)/, "jusqu'$1")} (${far.fr}).`,
      en: `Bear right at the fork and skirt the meadows as far as ${name.en} (${far.en}).`,
    }),
    ({name}, far, way) => ({
      fr: `Partir ${way.fr} sur la piste ombragée ; ${far.fr} plus loin, voici <strong>${withArticle(name)}</strong>.`,
      en: `Set off ${way.en} on the shady track; ${far.en} further on stands <strong>${name.en}</strong>.`,
    }),
  ],
};

/** @param {Trek} trek @returns {Text} */
export function descriptionOf(trek) {
  const steps = stepsOf(trek);
  const texts = steps.map(({place, metres, rise, heading}, i) => {
    const slope = rise / Math.max(1, metres);
    const mood = slope > 0.045 ? 'up' : slope < -0.045 ? 'down' : 'flat';
    // One after the other, so that no two steps in a row read alike.
    const sentences = SENTENCES[mood];
    return sentences[(hash(trek.number, 90) + i) % sentences.length](
      place,
      distance(metres),
      HEADINGS[heading],
    );
  });
  if (texts.length === 0) return {fr: '', en: ''};
  const list = (/** @type {'fr' | 'en'} */ code) =>
    `<ol>\r\n${texts.map((text) => `<li>${text[code]}</li>`).join('\r\n')}\r\n</ol>`;
  const ending = pick(ENDINGS[trek.kind], trek.number, 91);
  return {fr: list('fr') + ending.fr, en: list('en') + ending.en};
}

/** @type {Record<Trek['kind'], readonly Text[]>} */
const ENDINGS = {
  loop: [
    {
      fr: '<p>Le chemin ramène au point de départ.</p>',
      en: '<p>The path leads back to the start.</p>',
    },
    {
      fr: '<p>On retrouve ici le parking et, les jours de marché, de quoi se récompenser.</p>',
      en: '<p>Here is the car park again and, on market days, your reward.</p>',
    },
  ],
  return: [{fr: '<p>Retour par le même chemin.</p>', en: '<p>Return the same way.</p>'}],
  crossing: [
    {
      fr: '<p>Un bus ramène au départ (voir <em>Transport</em>).</p>',
      en: '<p>A bus goes back to the start (see <em>Transport</em>).</p>',
    },
  ],
  stages: [
    {fr: '<p>Chaque étape a sa propre fiche.</p>', en: '<p>Each stage has its own sheet.</p>'},
  ],
};
