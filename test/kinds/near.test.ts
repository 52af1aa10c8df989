import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import {SAMPLE_TREK} from '../support/elements.js';
import {sampleApi} from '../support/sample.js';
import {fold, part, parts, reaches, rootOf, shownText, until} from '../support/shown.js';

describe('what is near a trek', () => {
  const original = location.href;

  afterEach(() => {
    window.fetch = realFetch;
    history.replaceState(null, '', original);
  });

  const realFetch = window.fetch;
  let requests: string[] = [];

  beforeEach(() => {
    requests = [];
    window.fetch = (input, init) => {
      const url = String(input);
      if (url.includes('near_')) requests.push(/v2\/(\w+)\//.exec(url)?.[1] ?? url);
      return realFetch(input, init);
    };
  });

  /** A sheet so far down that its end is below the screen. */
  const open = async (api: string) => {
    history.replaceState(null, '', `${location.pathname}?trek=${SAMPLE_TREK}`);
    const place = await fixture(html`
      <div lang="fr">
        <div style="block-size: 3000px"></div>
        <trek-detail api=${api} routing="query"></trek-detail>
      </div>
    `);
    const detail = place.querySelector<TrekDetail>('trek-detail');
    if (!detail) throw new Error('the sheet is there');
    await reaches(detail, 'ready');
    await until(() => rootOf(detail).querySelector('.near'), 'its sheet is drawn');
    return detail;
  };

  const nameOf = (detail: TrekDetail) => fold(part(detail, 'name').textContent);

  it('is requested once the visitor comes near, once for each kind', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    expect(requests).to.deep.equal([]);

    rootOf(detail).querySelector('.near')?.scrollIntoView();

    await until(() => parts(detail, 'near-item').length > 0, 'something is near');
    await until(() => shownText(detail).includes('Points d’intérêt'), 'under its name');
    await until(() => requests.length >= 3, 'one request for each kind');
    expect([...requests].sort()).to.deep.equal(['poi', 'touristiccontent', 'touristicevent']);
    expect(shownText(detail)).not.to.match(/undefined|null|NaN/);
  });

  it('has points of interest in the order of the walk', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    rootOf(detail).querySelector('.near')?.scrollIntoView();
    await until(() => shownText(detail).includes('du départ'), 'distances are said');

    const metres = parts(detail, 'near-item')
      .flatMap((item) => /à ([\d,]+) (k?m) du départ/.exec(fold(item.textContent)) ?? [])
      .join(' ')
      .match(/[\d,]+ k?m(?= du)/g)
      ?.map((text) => {
        const [value = '0', unit] = text.split(' ');
        return Number(value.replace(',', '.')) * (unit === 'km' ? 1000 : 1);
      });

    expect(metres?.length).to.be.above(1);
    expect(metres).to.deep.equal([...(metres ?? [])].sort((a, b) => a - b));
  });

  it('opens in the same sheet, and Back brings the trek back', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    const trek = nameOf(detail);
    rootOf(detail).querySelector('.near')?.scrollIntoView();
    await until(() => parts(detail, 'near-link').length > 0, 'something is near');
    const [link] = parts(detail, 'near-link');
    const name = fold(link?.textContent);
    expect(link?.getAttribute('href')).to.match(/trek=poi-\d+/);

    link?.click();

    await until(() => nameOf(detail) === name, 'its sheet is open');
    await reaches(detail, 'ready');
    await until(() => /trek=poi-\d+/.test(location.search), 'the address names it');
    history.back();
    await until(() => nameOf(detail) === trek, 'the trek is back');
  });
});
