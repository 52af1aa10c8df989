import type {Position} from '../../../src/model/geometry.js';
import {itemKey} from '../../../src/model/item.js';
import type {Trek} from '../../../src/model/trek.js';
import type {Term, TermId, Vocabulary} from '../../../src/model/vocabulary.js';

/** A generator of random numbers that are the same for the same seed. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 to 1, 1 excluded (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  isTrueWith(chance: number): boolean {
    return this.next() < chance;
  }

  pick<T>(values: readonly [T, ...T[]] | readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  }

  pickSome<T>(values: readonly T[], most: number): readonly T[] {
    return Array.from({length: this.below(most + 1)}, () => this.pick(values));
  }
}

const SYLLABLES =
  'bel lon gny per che mor ta gne ré ma lard vi mou tiers lac étan haut val clai ro quet sé rac châ tel cœu rou vre ève nî';
const KINDS = ["Tour de l'", 'Boucle de ', 'Sentier des ', "L'", 'Chemin du ', 'Le ', 'Étang d’'];
const SENTENCE =
  'une belle promenade entre forêts et prairies vers les vieux moulins de la rivière avant de remonter par le chemin creux sur la crête où le panorama récompense chaque effort du marcheur';

const word = (random: SeededRandom) => {
  const syllables = SYLLABLES.split(' ');
  const letters = Array.from({length: 2 + random.below(2)}, () => random.pick(syllables)).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

const place = (random: SeededRandom) =>
  random.isTrueWith(0.4)
    ? `Saint-${word(random)}-${random.pick(['sur-', 'au-', 'd’'])}${word(random)}`
    : word(random);

export function generatedVocabulary(random: SeededRandom, size: number, first = 1): Vocabulary {
  const terms = Array.from({length: size}, (_, index): [TermId, Term] => {
    const id = String(first + index);
    return [id, {id, label: place(random)}];
  });
  return new Map(terms);
}

export interface Territory {
  readonly treks: readonly Trek[];
  readonly cities: Vocabulary;
  readonly districts: Vocabulary;
  readonly themes: Vocabulary;
  readonly difficulties: Vocabulary;
}

/** Treks as real territories have them: rounded quantities, many unknown, words in common. */
export function generatedTerritory(
  seed: number,
  count: number,
  {communes = 40, teasers = true} = {},
): Territory {
  const random = new SeededRandom(seed);
  const cities = generatedVocabulary(random, communes);
  const districts = generatedVocabulary(random, 6);
  const themes = generatedVocabulary(random, 12);
  const labels: Territory['difficulties'] = new Map(
    ['Facile', 'Moyen', 'Difficile', 'Expert'].map((label, index) => {
      const id = String([3, 1, 4, 2][index]);
      return [id, {id, label}];
    }),
  );
  const cityIds = [...cities.keys()];
  const words = SENTENCE.split(' ');
  const trek = (id: number): Trek => {
    const sometimes = <T>(chance: number, value: () => T) =>
      random.isTrueWith(chance) ? value() : undefined;
    const position = (): Position => [random.next() * 4, 44 + random.next() * 4];
    const here = random.below(cityIds.length);
    return present({
      key: itemKey('trek', id),
      id,
      name: `${random.pick(KINDS)}${place(random)}${random.isTrueWith(0.2) ? ` ${random.below(20)}` : ''}`,
      practiceId: sometimes(0.8, () => String(1 + random.below(4))),
      difficultyId: sometimes(0.75, () => String(1 + random.below(5))),
      routeId: sometimes(0.7, () => String(1 + random.below(3))),
      durationHours: sometimes(0.8, () => (1 + random.below(30)) / 4),
      lengthMetres: sometimes(0.9, () =>
        random.isTrueWith(0.02) ? 180_000 : 500 * random.below(60),
      ),
      ascentMetres: sometimes(0.8, () => 25 * (1 + random.below(80))),
      themeIds: random.pickSome([...themes.keys()], 4),
      labelIds: random.pickSome(['1', '2', '3'], 2),
      networkIds: random.pickSome(['1', '2', '3', '4'], 2),
      accessibilityIds: random.pickSome(['1', '2'], 1),
      // A way crosses neighbours, and may come back.
      cityIds: random.pickSome(cityIds.slice(here, here + 8), 6),
      districtIds: random.pickSome([...districts.keys()], 2),
      structureId: sometimes(0.9, () => String(1 + random.below(5))),
      departure: sometimes(0.8, () => `Parking de ${place(random)}`),
      arrival: sometimes(0.3, () => place(random)),
      position: sometimes(0.9, position),
      teaser: teasers
        ? `${Array.from({length: 18}, () => random.pick(words)).join(' ')} à ${place(random)}.`
        : undefined,
    });
  };
  return {
    treks: Array.from({length: count}, (_, index) => trek(1000 + index)),
    cities,
    districts,
    themes,
    difficulties: labels,
  };
}

type Possible<T> = {[K in keyof T]: T[K] | undefined};

/** Without the properties that are undefined. */
function present<T extends object>(value: Possible<T>): T {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as T;
}
