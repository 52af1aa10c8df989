import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {fullTrek, vocabularies} from './rows.js';

const stage = (id: number, more: object) => ({...fullTrek, id, name: `Jour ${id}`, ...more});
const tour = {...fullTrek, id: 7, name: 'Le grand tour', children: [3, 99, 1, 2, 1], parents: []};
const treks = [
  tour,
  stage(1, {children: [], parents: [7], duration: 5, length_2d: 12_300, ascent: 800}),
  stage(2, {children: [], parents: [7, 8, 404], duration: 4.5, length_2d: 9_700, ascent: 620}),
  stage(3, {children: [3], parents: [3, 7], duration: 6, length_2d: 15_000, ascent: 1_050}),
  stage(8, {name: 'La traversée', children: [2], parents: []}),
];

const rowsIn = (detail: TrekDetail, name: string) =>
  parts(detail, name).map(({textContent}) => collapseSpaces(textContent));

const linksIn = (detail: TrekDetail, section: string) =>
  parts(detail, section).map((each) =>
    [...each.querySelectorAll<HTMLElement>('[part=item-link]')].map((link) =>
      collapseSpaces(link.textContent),
    ),
  );

describe('the sheet of a trek of several days', () => {
  afterEach(restoreFetch);

  const open = async (id: number, {rows = treks as readonly object[], lang = 'fr'} = {}) => {
    const {url, requests} = fakeApi({trek: rows, ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang=${lang} api=${url} trek-id=${id}></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    return {detail, requests};
  };

  const stagesShown = (detail: TrekDetail, count: number) =>
    until(() => parts(detail, 'stage').length === count, 'the stages are known');

  it('links its stages in their order, once each and without one that is not published', async () => {
    const {detail} = await open(7);

    await stagesShown(detail, 3);
    expect(linksIn(detail, 'stages')).to.deep.equal([['Jour 3', 'Jour 1', 'Jour 2']]);
    expect(linksIn(detail, 'tours')).to.deep.equal([]);
    await expect(detail).to.be.accessible();
  });

  it('tells how many of its stages are not published, once the server has answered', async () => {
    const {detail} = await open(7);
    await stagesShown(detail, 3);
    expect(rowsIn(detail, 'stages-unpublished')).to.deep.equal(['Une étape n’est pas publiée.']);

    const none = await open(7, {rows: [{...tour, children: [98, 99]}], lang: 'en'});
    await until(() => parts(none.detail, 'stages').length > 0, 'the server has answered');
    expect(rowsIn(none.detail, 'stages-unpublished')).to.deep.equal([
      '2 stages are not published.',
    ]);
    expect(parts(none.detail, 'stage')).to.be.empty;
  });

  it('says nothing of stages that could not be loaded', async () => {
    const {url} = fakeApi({
      ...vocabularies,
      trek: (asked) =>
        asked.startsWith('trek/7/') ? answerFrom(treks, asked) : new Response(null, {status: 502}),
    });
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );
    await waitForState(detail, 'ready');

    await until(() => parts(detail, 'download').length > 0, 'the sheet is complete');
    expect(parts(detail, 'stages')).to.be.empty;
  });

  it('survives stages that contain each other', async () => {
    const rows = [
      {...fullTrek, id: 7, name: 'Pile', children: [8], parents: [8]},
      {...fullTrek, id: 8, name: 'Face', children: [7], parents: [7]},
    ];
    const {detail} = await open(7, {rows});
    const name = () => collapseSpaces(parts(detail, 'name')[0]?.textContent);
    for (const next of ['Face', 'Pile', 'Face']) {
      await until(
        () => linksIn(detail, 'stages')[0]?.[0] === next && linksIn(detail, 'tours')[0],
        'each is a stage of the other',
      );
      expect(linksIn(detail, 'tours')).to.deep.equal([[next]]);
      part(detail, 'stage').querySelector<HTMLElement>('[part=item-link]')?.click();
      await until(() => name() === next, `shows ${next}`);
      await waitForState(detail, 'ready');
    }
  });

  it('tells the figures of each stage and their sums', async () => {
    const {detail} = await open(7);

    await stagesShown(detail, 3);
    expect(rowsIn(detail, 'stage')[0]).to.equal(
      'Jour 3 Durée: 6 h Longueur: 15 km Dénivelé positif: 1 050 m',
    );
    expect(rowsIn(detail, 'stages-total')).to.deep.equal([
      'Total des 3 étapes Durée: 15 h 30 min Longueur: 37 km Dénivelé positif: 2 470 m',
    ]);
  });

  it('has no sum of a figure that one of its stages lacks', async () => {
    const rows = treks.map((trek) =>
      trek.id === 1 ? {...trek, ascent: null, duration: 'x'} : trek,
    );
    const {detail} = await open(7, {rows});

    await stagesShown(detail, 3);
    expect(rowsIn(detail, 'stages-total')).to.deep.equal(['Total des 3 étapes Longueur: 37 km']);
  });

  it('has no total of a single stage', async () => {
    const {detail} = await open(8);

    await stagesShown(detail, 1);
    expect(parts(detail, 'stages-total')).to.be.empty;
  });

  it('shows a stage that no list has but that has a sheet', async () => {
    const hidden = (asked: string) =>
      answerFrom(asked.startsWith('trek/?') ? treks.filter(({id}) => id !== 1) : treks, asked);
    const {url} = fakeApi({trek: hidden, ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );

    await stagesShown(detail, 3);
    expect(linksIn(detail, 'stages')).to.deep.equal([['Jour 3', 'Jour 1', 'Jour 2']]);
  });

  it('is linked by each of its stages, which say where they are in it', async () => {
    const {detail} = await open(2);

    const places = () => rowsIn(detail, 'stage-place').join();
    await until(() => places() === 'Étape 3 sur 3,Étape 1 sur 1', 'both are known');
    expect(linksIn(detail, 'tours')).to.deep.equal([['Le grand tour', 'La traversée']]);
    expect(parts(detail, 'stages')).to.be.empty;
  });

  it('is walked from stage to stage', async () => {
    const {detail} = await open(1);
    await until(() => parts(detail, 'stage-link').length === 2, 'the neighbours are known');

    expect(rowsIn(detail, 'stage-place')).to.deep.equal(['Étape 2 sur 3']);
    expect(rowsIn(detail, 'stage-link')).to.deep.equal([
      'Étape précédente: Jour 3',
      'Étape suivante: Jour 2',
    ]);
    await expect(detail).to.be.accessible();
    parts(detail, 'stage-link')[1]?.click();

    await until(
      () => collapseSpaces(parts(detail, 'name')[0]?.textContent) === 'Jour 2',
      'the next stage opens',
    );
    await until(() => rootOf(detail).activeElement?.id === 'name', 'its name has the focus');
    await until(() => rowsIn(detail, 'stage-link').length === 1, 'the last has no next stage');
    expect(rowsIn(detail, 'stage-link')).to.deep.equal(['Étape précédente: Jour 1']);
    expect(collapseSpaces(part(detail, 'back').textContent)).to.equal('Revenir à « Jour 1 »');
  });

  it('is asked for its stages once while a visitor walks along them', async () => {
    const {detail, requests} = await open(1);
    await until(() => parts(detail, 'stage-link').length === 2, 'the neighbours are known');
    parts(detail, 'stage-link')[1]?.click();
    await until(
      () => collapseSpaces(parts(detail, 'name')[0]?.textContent) === 'Jour 2',
      'the next stage opens',
    );
    await until(() => parts(detail, 'stage-place').length === 2, 'its tours are known');

    expect(requests.filter((each) => each.startsWith('trek/7/'))).to.have.length(1);
  });

  it('is not linked to itself by an editor’s mistake', async () => {
    const {detail} = await open(3);

    await until(() => parts(detail, 'stage-place').length > 0, 'the tour is known');
    expect(linksIn(detail, 'tours')).to.deep.equal([['Le grand tour']]);
    expect(parts(detail, 'stages')).to.be.empty;
  });

  it('is linked without a place by a stage that it does not name', async () => {
    const rows = [...treks, stage(4, {parents: [7], children: []})];
    const {detail} = await open(4, {rows});

    await until(() => parts(detail, 'tours').length > 0, 'the tour is known');
    expect(linksIn(detail, 'tours')).to.deep.equal([['Le grand tour']]);
    expect(parts(detail, 'stage-place')).to.be.empty;
    expect(parts(detail, 'stage-link')).to.be.empty;
  });

  it('may be a stage of its own stage without harm', async () => {
    const rows = [stage(1, {parents: [2], children: [2]}), stage(2, {parents: [1], children: [1]})];
    const {detail} = await open(1, {rows});

    await until(() => parts(detail, 'stage').length > 0, 'the stage is known');
    await until(() => parts(detail, 'stage-place').length > 0, 'the tour is known');
    expect(linksIn(detail, 'tours')).to.deep.equal([['Jour 2']]);
    expect(linksIn(detail, 'stages')).to.deep.equal([['Jour 2']]);
  });

  for (const [lang, place, next] of [
    ['de', 'Etappe 1 von 3', 'Nächste Etappe: Jour 1'],
    ['en', 'Stage 1 of 3', 'Next stage: Jour 1'],
    ['es', 'Etapa 1 de 3', 'Etapa siguiente: Jour 1'],
    ['it', 'Tappa 1 di 3', 'Tappa successiva: Jour 1'],
    ['nl', 'Etappe 1 van 3', 'Volgende etappe: Jour 1'],
  ] as const) {
    it(`says so in the language ${lang}`, async () => {
      const {detail} = await open(3, {lang});

      await until(() => parts(detail, 'stage-link').length === 1, 'the neighbour is known');
      expect(rowsIn(detail, 'stage-place')).to.deep.equal([place]);
      expect(rowsIn(detail, 'stage-link')).to.deep.equal([next]);
    });
  }
});
