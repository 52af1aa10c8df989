import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {fold, parts, reaches, until} from '../../support/shown.js';
import {fullTrek, vocabularies} from './rows.js';

const stage = (id: number, more: object) => ({...fullTrek, id, name: `Jour ${id}`, ...more});
const tour = {...fullTrek, id: 7, name: 'Le grand tour', children: [3, 99, 1, 2], parents: []};
const treks = [
  tour,
  stage(1, {children: [], parents: [7]}),
  stage(2, {children: [], parents: [7, 8]}),
  stage(3, {children: [3], parents: [3, 7]}),
  stage(8, {name: 'La traversée', children: [2], parents: []}),
];

describe('the sheet of a trek of several days', () => {
  afterEach(restoreFetch);

  const open = async (id: number) => {
    const {url} = fakeApi({trek: treks, ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id=${id}></trek-detail>`,
    );
    await reaches(detail, 'ready');
    return detail;
  };
  const linksIn = (detail: TrekDetail, part: string) =>
    parts(detail, part).map((section) =>
      [...section.querySelectorAll<HTMLElement>('[part=item-link]')].map((link) =>
        fold(link.textContent),
      ),
    );

  it('links its stages in their order, without one that is not published', async () => {
    const detail = await open(7);

    await until(() => parts(detail, 'item-link').length === 3, 'the stages are known');
    expect(linksIn(detail, 'stages')).to.deep.equal([['Jour 3', 'Jour 1', 'Jour 2']]);
    expect(linksIn(detail, 'tours')).to.deep.equal([]);
  });

  it('is linked by each of its stages, beside others that they are in', async () => {
    const detail = await open(2);

    await until(() => parts(detail, 'item-link').length === 2, 'both are known');
    expect(linksIn(detail, 'tours')).to.deep.equal([['Le grand tour', 'La traversée']]);
    expect(linksIn(detail, 'stages')).to.deep.equal([]);
  });

  it('is not linked to itself by an editor’s mistake', async () => {
    const detail = await open(3);

    await until(() => parts(detail, 'item-link').length > 0, 'the tour is known');
    expect(linksIn(detail, 'tours')).to.deep.equal([['Le grand tour']]);
    expect(linksIn(detail, 'stages')).to.deep.equal([]);
  });
});
