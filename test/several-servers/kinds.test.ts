import {expect, fixture, html} from '@open-wc/testing';
import type {TrekSelectEvent} from '../../src/elements/events.js';
import type {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import {kindNames} from '../../src/store/kinds.js';
import {openPage, openSheet} from '../kinds/kind-page.js';
import {nextTask} from '../support/async.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {trekRow} from '../support/several-apis.js';

const start = location.href;

/** What is not the same, comes when it comes into sight, or depends on when the sections come. */
const hidden = new CSSStyleSheet();
hidden.replaceSync(
  '[part=credit], [part~=nearby], [part=contents], [part=results] { display: none !important; }',
);

/** What a sheet says, without whose work it is, and without what is near. */
function textOf(detail: Element): string {
  const root = rootOf(detail);
  if (!root.adoptedStyleSheets.includes(hidden)) root.adoptedStyleSheets.push(hidden);
  return visibleText(detail);
}

/** Waits until nothing has been added for a while. */
async function settled(read: () => string): Promise<string> {
  let [before, quiet] = ['', 0];
  await until(() => {
    const now = read();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    return quiet > 10;
  }, 'it is whole');
  return before;
}

const firstCard = (list: Element) => collapseSpaces(part(list, 'name').textContent);

describe('a sheet of an item of the second server', () => {
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(restoreFetch);

  for (const kind of kindNames()) {
    it(`says what it says of one server: ${kind}`, async () => {
      const api = sampleApi({treks: 14});
      const alone = await openPage(kind, api);
      if (alone.list.matches(':state(empty)')) return;
      await until(() => firstCard(alone.list), 'the first card has a name');
      const name = firstCard(alone.list);
      await openSheet(alone, name);
      const expected = await settled(() => textOf(alone.detail));
      const own = new RegExp(`${kind}=(\\d+)`).exec(location.search)?.[1];
      alone.list.parentElement?.remove();
      await nextTask();
      history.replaceState(null, '', `${start}&${kind}=2.${own}`);

      const {detail} = await openPage(kind, `${fakeApi({}).url} ${api}`);

      await waitForState(detail, 'ready');
      await settled(() => textOf(detail));
      expect(textOf(detail)).to.equal(expected);
      expect(parts(detail, 'credit')).to.have.length(1);
    });
  }

  it('leads to other items of that server', async () => {
    const first = fakeApi({trek: [trekRow(1010, 'Other'), trekRow(1011, 'Another')]});
    history.replaceState(null, '', `${start}&trek=2.1010`);
    const {detail} = await openPage('trek', `${first.url} ${sampleApi()}`);
    await waitForState(detail, 'ready');
    await until(() => parts(detail, 'stages').length > 0, 'its stages are there');
    const name = collapseSpaces(
      part(detail, 'stages').querySelector<HTMLElement>('[part=item-link]')?.innerText,
    );

    part(detail, 'stages').querySelector<HTMLElement>('[part=item-link]')?.click();

    await until(() => location.search.includes('trek=2.1011'), 'the stage is open');
    await until(
      () => collapseSpaces(part(detail, 'name').textContent) === name,
      'its name is shown',
    );
  });

  it('is on a map with the others, and can be selected there', async () => {
    const first = fakeApi({trek: [trekRow(1001, 'Other')]});
    const map = await fixture<TrekMap>(html`
      <trek-map lang="fr" loading="click" api="${first.url} ${sampleApi({treks: 5})}"></trek-map>
    `);
    const button = () => rootOf(map).querySelector<HTMLElement>('[part=items-in-view] button');
    await until(button, 'the items can be listed');
    button()?.click();
    const items = () => parts(map, 'popup-item').map((item) => collapseSpaces(item.textContent));
    await until(() => items().length === 6, 'those of both servers are there');
    let chosen: TrekSelectEvent | undefined;
    map.addEventListener('trek-select', (event: TrekSelectEvent) => {
      chosen = event;
    });

    parts(map, 'popup-item').at(-1)?.click();

    expect(chosen?.id).to.equal(1001);
    expect(chosen?.api).to.include('/geotrek/treks=5/api/v2/');
  });
});
