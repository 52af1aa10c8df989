import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import {
  answerPosts,
  choose,
  enter,
  field,
  formOf,
  openButton,
  send,
} from '../elements/trek-detail/report/report-form.js';
import {bareTrek} from '../elements/trek-detail/rows.js';
import {nextEvent, until, waitForState} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';

describe('the report of a problem where an element has several servers', () => {
  afterEach(restoreFetch);

  it('goes to the server of the item, with the ids that this server knows', async () => {
    const posts = answerPosts();
    const first = fakeApi({
      trek: [{...bareTrek, id: 1}],
      feedback_category: [
        {id: 1, label: 'Balisage'},
        {id: 2, label: 'Déchets'},
      ],
    });
    const second = fakeApi({
      trek: [bareTrek],
      feedback_category: [
        {id: 5, label: 'Déchets'},
        {id: 1, label: 'Chiens'},
      ],
      feedback_activity: [{id: 9, label: 'À pied'}],
      feedback_magnitude: [{id: 4, label: 'Gênant'}],
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api="${first.url} ${second.url}" trek-id="2.8" report></trek-detail>
    `);
    await waitForState(detail, 'ready');
    await until(() => openButton(detail), 'the section is there');
    openButton(detail)?.click();
    await formOf(detail);

    const {options} = field(detail, 'Type de problème') as HTMLSelectElement;
    expect([...options].map(({text}) => text).sort()).to.deep.equal([
      'Chiens',
      'Choisissez',
      'Déchets',
    ]);
    await enter(detail, 'Type de problème', '5');
    await choose(detail, 'Pas à un endroit précis');
    await enter(detail, 'Description', 'Une machine à laver');
    const reported = nextEvent(detail, 'trek-report');
    await send(detail);

    const {id, api} = await reported;
    expect([id, api]).to.deep.equal([8, second.url]);
    expect(posts[0]?.url).to.equal(second.url.replace('/v2/', '/fr/reports/report'));
    const {category, activity, problem_magnitude, related_trek} = Object.fromEntries(
      posts[0]?.form ?? [],
    );
    expect([category, activity, problem_magnitude, related_trek]).to.deep.equal([
      '5',
      '9',
      '4',
      '8',
    ]);
  });
});
