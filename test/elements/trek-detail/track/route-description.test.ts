import {expect} from '@open-wc/testing';
import {
  describeRoute,
  routeFacts,
} from '../../../../src/elements/trek-detail/track/route-description.js';
import {route} from '../../../../src/generated/messages/route.js';
import {createFormats} from '../../../../src/i18n/format.js';
import {loadGroup} from '../../../../src/i18n/languages.js';
import {distanceMetres, type Line} from '../../../../src/model/geometry.js';
import {recorded, skipWithoutRecordings} from '../../../contract/replay.js';
import {collapseSpaces} from '../../../support/dom.js';
import {sampleApi} from '../../../support/sample.js';
import {northLine, trackWith} from '../../../support/tracks.js';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl'];

/** Half of what `km 3.6` is rounded to. */
const ROUNDING_METRES = 51;

interface Row {
  readonly id: number;
  readonly geometry: {readonly type: string; readonly coordinates: unknown} | null;
}

/** The lines of a row as the server sends them, without the code that is tested. */
function linesOf({geometry}: Row): readonly Line[] {
  if (!geometry) return [];
  const {type, coordinates} = geometry;
  return (type === 'LineString' ? [coordinates] : coordinates) as readonly Line[];
}

async function wordsOf(lines: readonly Line[], language: string, ends = {}) {
  const messages = await loadGroup(route, language);
  return describeRoute(trackWith(...lines), ends, messages, createFormats(language));
}

async function factsOf(lines: readonly Line[], language: string) {
  const messages = await loadGroup(route, language);
  return routeFacts(trackWith(...lines), messages, createFormats(language)).map(
    ({name, value}) => `${name}: ${collapseSpaces(value)}`,
  );
}

/** The distance of each vertex from the start, and its elevation. */
function measured(lines: readonly Line[]): readonly (readonly [metres: number, height: number])[] {
  let along = 0;
  return lines.flatMap((line) =>
    line.map((vertex, index) => {
      const before = line[index - 1];
      if (before) along += distanceMetres(before, vertex);
      return [along, vertex[2]] as const;
    }),
  );
}

const numberIn = (text: string) => Number(text.replace(/,(?=\d{3})/g, ''));

/** Elevations of the vertices around a distance, rounded as in a text. */
const heightsNear = (vertices: ReturnType<typeof measured>, km: number) =>
  vertices
    .filter(([metres]) => Math.abs(metres - km * 1000) <= ROUNDING_METRES)
    .map(([, height]) => height);

/** Compares each figure of the English words with the geometry. */
async function expectTrue(lines: readonly Line[]) {
  const vertices = measured(lines);
  const total = vertices.at(-1)?.[0] ?? 0;
  const {start, legs, end} = await wordsOf(lines, 'en');
  const heights = vertices.map(([, height]) => height);
  expect(collapseSpaces(start)).to.contain(
    `elevation of ${Math.round(heights[0] ?? 0).toLocaleString('en')} m`,
  );
  const highest = Math.max(...heights);
  expect(collapseSpaces(end)).to.contain(
    `highest point, at ${Math.round(highest).toLocaleString('en')} m`,
  );
  const highestKm = numberIn(/ is at km (\S+)\./.exec(collapseSpaces(end))?.[1] ?? '');
  expect(heightsNear(vertices, highestKm)).to.include(highest);

  expect(legs.length).to.be.within(1, 12);
  let previous = '0';
  for (const leg of legs.map(collapseSpaces)) {
    const [, from = '', to = ''] = /From km ([\d.]+) to km ([\d.]+),/.exec(leg) ?? [];
    expect(from).to.equal(previous, leg);
    previous = to;
    const ends = heightsNear(vertices, numberIn(to));
    const height = numberIn(/(?:to|at) ([\d,]+) m\.$/.exec(leg)?.[1] ?? '');
    expect(ends.map(Math.round)).to.include(height, leg);
    const [, verb, climbed] = /it (climbs|descends).* by ([\d,]+) m over/.exec(leg) ?? [];
    if (!verb) continue;
    const rises = heightsNear(vertices, numberIn(from)).flatMap((first) =>
      ends.map((last) => Math.round(last - first)),
    );
    expect(rises).to.include((verb === 'climbs' ? 1 : -1) * numberIn(climbed ?? ''), leg);
    const slope = numberIn(/\((\d+) % on average\)/.exec(leg)?.[1] ?? '');
    const length = (numberIn(to) - numberIn(from)) * 1000;
    const run = numberIn(climbed ?? '');
    expect(slope).to.be.within(
      Math.floor((100 * run) / (length + 2 * ROUNDING_METRES)),
      Math.ceil((100 * run) / Math.max(1, length - 2 * ROUNDING_METRES)),
      leg,
    );
  }
  expect(numberIn(previous)).to.be.closeTo(total / 1000, 0.051);
}

describe('the description of a route in words', () => {
  it('tells start, direction, climbs, descents, the highest point and the end', async () => {
    const walk = northLine([500, 600, 700, 700, 700, 700, 600, 550].flatMap((z) => [z, z]));
    const steady = northLine([500, 550, 600, 650, 700, 700, 700, 700, 700, 700, 620, 540]);
    const ends = {departure: 'Vallon', arrival: 'Hameau'};
    const {start, legs, end} = await wordsOf([steady], 'en', ends);

    expect(collapseSpaces(start)).to.equal(
      'Start: Vallon, at an elevation of 500 m. The route sets off to the north.',
    );
    expect(legs.map(collapseSpaces)).to.deep.equal([
      'From km 0 to km 0.4, it climbs to the north by 200 m over 400 m (50 % on average), up to 700 m.',
      'From km 0.4 to km 0.9, it stays more or less level to the north for 500 m, and ends at 700 m.',
      'From km 0.9 to km 1.1, it descends to the north by 160 m over 200 m (80 % on average), down to 540 m.',
    ]);
    expect(collapseSpaces(end)).to.equal(
      'The highest point, at 700 m, is at km 0.4. End at km 1.1: Hameau, at an elevation of 540 m.',
    );
    await expectTrue([steady]);
    await expectTrue([walk]);
  });

  it('says that a loop comes back to its start, and that a way back is the way out', async () => {
    const there = northLine([500, 600, 700, 800]);
    const {start, end} = await wordsOf([[...there, ...there.slice(0, -1).reverse()]], 'fr');

    expect(collapseSpaces(start)).to.contain('Le retour reprend le chemin de l’aller.');
    expect(collapseSpaces(end)).to.contain('Au km 0,6, le parcours est revenu à son départ.');
    expect(collapseSpaces((await wordsOf([there], 'fr')).start)).not.to.contain('retour');
  });

  it('tells each compass direction', async () => {
    const toward = async (lng: number, lat: number) => {
      const line: Line = [
        [6, 45, 100],
        [6 + lng / Math.cos(Math.PI / 4), 45 + lat, 200],
      ];
      return /sets off (.*)\./.exec((await wordsOf([line], 'en')).start)?.[1];
    };

    expect(await toward(0, 0.01)).to.equal('to the north');
    expect(await toward(0.01, 0.01)).to.equal('to the north-east');
    expect(await toward(0.01, 0)).to.equal('to the east');
    expect(await toward(0.01, -0.01)).to.equal('to the south-east');
    expect(await toward(0, -0.01)).to.equal('to the south');
    expect(await toward(-0.01, -0.01)).to.equal('to the south-west');
    expect(await toward(-0.01, 0)).to.equal('to the west');
    expect(await toward(-0.01, 0.01)).to.equal('to the north-west');
  });

  it('counts no climb across a gap, and says where it is', async () => {
    const lines = [northLine([100, 150, 200]), northLine([900, 850, 800], 44)];
    const {legs} = await wordsOf(lines, 'en');

    expect(legs).to.have.length(2);
    expect(collapseSpaces(legs[0])).to.contain('by 100 m');
    expect(collapseSpaces(legs[1])).to.match(
      /^Here the recorded track is interrupted\. .* by 100 m/,
    );
  });

  it('names each passed point once, in the leg in which it lies', async () => {
    const line = northLine([500, 550, 600, 650, 700, 700, 700, 700, 700, 700, 620, 540]);
    const points = [0, 60, 410, 880, 910, 1100].map((distanceMetres) => ({
      name: `<${distanceMetres}>`,
      distanceMetres,
    }));
    const messages = await loadGroup(route, 'en');
    const {legs} = describeRoute(trackWith(line), {}, messages, createFormats('en'), points);

    let count = 0;
    for (const leg of legs.map(collapseSpaces)) {
      const [, from, to] = /From km ([\d.]+) to km ([\d.]+),/.exec(leg) ?? [];
      for (const [, metres, km] of leg.matchAll(/<(\d+)> \(km ([\d.]+)\)/g)) {
        count++;
        expect(Number(km)).to.be.closeTo(Number(metres) / 1000, 0.051);
        expect(Number(metres)).to.be.within(Number(from) * 1000 - 1, Number(to) * 1000 + 1, leg);
      }
    }
    expect(count).to.equal(points.length);
    expect(collapseSpaces(legs[0])).to.contain('On the way: <0> (km 0) and <60> (km 0.1).');
  });

  it('has the same figures in each language', async () => {
    const line = northLine([500, 550, 600, 650, 700, 700, 700, 700, 700, 700, 620, 540]);
    const figures = (text: string) =>
      [...text.replaceAll(',', '.').matchAll(/\d+(\.\d+)?/g)].map(String).sort();
    const told = new Set<string>();
    const english = await wordsOf([line], 'en');
    for (const language of languages) {
      const {start, legs, end} = await wordsOf([line], language);
      const text = [start, ...legs, end].join(' ');
      expect(text).not.to.match(/undefined|NaN|null|\[object/);
      expect(figures(text)).to.deep.equal(
        figures([english.start, ...english.legs, english.end].join(' ')),
        language,
      );
      told.add(text);
    }
    expect(told.size).to.equal(languages.length);
  });

  it('is true of each recorded trek', async function () {
    for (const id of [15720, 15739, 16428]) {
      const row = (await recorded(`demo-2026-06/trek-${id}.e0a93f.json`)) as Row | undefined;
      if (!row) return skipWithoutRecordings(this);
      await expectTrue(linesOf(row));
    }
  });

  it('is true of each sample trek with relief', async () => {
    const answer = await fetch(`${sampleApi()}trek/?page_size=100&fields=id,geometry`);
    const {results} = (await answer.json()) as {results: readonly Row[]};
    const lines = results
      .map(linesOf)
      .filter((each) => each.some((line) => line.some(([, , z]) => z)));

    expect(lines.length).to.be.above(5);
    for (const each of lines) if (each.length === 1) await expectTrue(each);
  });

  it('is short for 100,000 vertices that go up and down', async () => {
    const long = northLine(
      Array.from({length: 100_000}, (_, index) => 500 + Math.abs((index % 400) - 200)),
      0,
      10,
    );

    expect((await wordsOf([long], 'en')).legs.length).to.be.within(1, 12);
  }).timeout(10_000);
});

describe('the facts about a route', () => {
  it('are its steepest stretch, its longest climb and its highest point', async () => {
    const line = northLine([500, 520, 540, 535, 560, 600, 600, 560, 530]);

    expect(await factsOf([line], 'en')).to.deep.equal([
      'Steepest stretch: 40 % over 100 m, uphill, at km 0.4',
      'Longest climb: 100 m over 500 m (20 %), from km 0',
      'Highest point: 600 m, at km 0.5',
      'Effort: 1.9 km-effort (1 km for each kilometre, and 1 for each 100 m of climbing)',
    ]);
  });

  it('take the figures of the editor for the effort', async () => {
    const messages = await loadGroup(route, 'fr');
    const track = trackWith(northLine([500, 520, 540]));
    const figures = {lengthMetres: 12_000, ascentMetres: 850};
    const effort = routeFacts(track, messages, createFormats('fr'), figures).at(-1);

    expect(collapseSpaces(effort?.value)).to.match(/^20,5 km-effort/);
  });

  it('name no climb where there is none, and no stretch on a track of less than 100 m', async () => {
    expect(await factsOf([northLine([600, 560, 520])], 'en')).to.deep.equal([
      'Steepest stretch: 40 % over 100 m, downhill, at km 0',
      'Highest point: 600 m, at km 0',
      'Effort: 0.2 km-effort (1 km for each kilometre, and 1 for each 100 m of climbing)',
    ]);
    expect(await factsOf([northLine([600, 605], 0, 40)], 'en')).to.deep.equal([
      'Highest point: 605 m, at km 0',
      'Effort: 0.1 km-effort (1 km for each kilometre, and 1 for each 100 m of climbing)',
    ]);
  });

  it('are said in each language', async () => {
    const line = northLine([500, 520, 540, 535, 560, 600, 600, 560, 530]);
    const told = await Promise.all(
      languages.map(async (each) => (await factsOf([line], each)).join()),
    );

    expect(new Set(told).size).to.equal(languages.length);
    for (const text of told)
      expect(text)
        .to.contain('40')
        .and.not.match(/undefined|NaN/);
  });
});
