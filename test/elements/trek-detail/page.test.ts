import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from './rows.js';

describe('the page around <trek-detail>', () => {
  const original = document.title;

  afterEach(() => {
    restoreFetch();
    document.title = original;
  });

  const open = async (title: string) => {
    const {url} = fakeApi({trek: [fullTrek, bareTrek], ...vocabularies});
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" document-title=${title}></trek-detail>
    `);
    await waitForState(detail, 'ready');
    return detail;
  };

  it('has the name of the item in its title while the sheet is shown', async () => {
    document.title = 'Le parc';
    const detail = await open('{name} – Le parc');
    await until(() => document.title === `${fullTrek.name} – Le parc`, 'has the name');

    detail.trekId = 8;
    await until(() => document.title === 'La sente – Le parc', 'has the name of the next one');

    detail.trekId = 404;
    await waitForState(detail, 'error');
    expect(document.title).to.equal('Le parc');

    detail.trekId = 8;
    await until(() => document.title === 'La sente – Le parc', 'has the name again');
    const parent = detail.parentElement;
    detail.remove();
    expect(document.title).to.equal('Le parc');
    parent?.append(detail);
    await until(() => document.title === 'La sente – Le parc', 'has the name again');
    detail.removeAttribute('document-title');
    await detail.updateComplete;
    expect(document.title).to.equal('Le parc');
  });

  it('keeps a title that it sets itself meanwhile', async () => {
    const detail = await open('{name}');
    await until(() => document.title === fullTrek.name, 'has the name');

    document.title = 'Panier (1)';
    detail.remove();

    expect(document.title).to.equal('Panier (1)');
  });

  it('keeps its title without document-title', async () => {
    document.title = 'Le parc';
    const detail = await open('');
    await until(() => parts(detail, 'share').length > 0, 'the code of sections is loaded');

    expect(document.title).to.equal('Le parc');
  });

  it('hears the texts of a server in their language, and the words of the element in its own', async () => {
    const {url} = fakeApi({
      ...vocabularies,
      trek: (asked) => {
        const language = new URLSearchParams(asked.split('?')[1]).get('language');
        if (language === 'de') return new Response('<h1>Server Error (500)</h1>', {status: 500});
        const row = {...fullTrek, ...(language ? {} : {name: {fr: fullTrek.name}})};
        return answerFrom([row], asked);
      },
    });
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="de" api=${url} trek-id="7"></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    const texts = () => rootOf(detail).querySelector('[part~=description] .prose');
    await until(() => texts()?.getAttribute('lang') === 'fr', 'the description is in French');

    expect(part(detail, 'name').querySelector('#name')?.getAttribute('lang')).to.equal('fr');
    const heading = part(detail, 'practical').querySelector('[part=heading]');
    expect(collapseSpaces(heading?.textContent)).to.equal('Praktische Informationen');
    expect(heading?.closest('[lang]')).to.equal(null);
  });

  it('is left as it is while the visitor points at the profile', async () => {
    const {url} = fakeApi({
      ...vocabularies,
      trek: (asked) => {
        const language = new URLSearchParams(asked.split('?')[1]).get('language');
        if (language === 'de') return new Response('<h1>Server Error (500)</h1>', {status: 500});
        const row = {...fullTrek, ...(language ? {} : {name: {fr: fullTrek.name}})};
        return answerFrom([row], asked);
      },
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="de" api=${url} trek-id="7" document-title="{name}"></trek-detail>
    `);
    await waitForState(detail, 'ready');
    await until(() => rootOf(detail).querySelector('.prose[lang=fr]'), 'the texts have a language');
    await until(() => document.title === fullTrek.name, 'the page has the name');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(rootOf(detail), {subtree: true, attributeFilter: ['lang']});
    observer.observe(document.head, {subtree: true, childList: true, characterData: true});

    const chart = part(detail, 'profile-chart');
    const {left, width} = chart.getBoundingClientRect();
    for (const share of [0.2, 0.4]) {
      chart.dispatchEvent(new PointerEvent('pointermove', {clientX: left + share * width}));
      await detail.updateComplete;
      expect(Number(chart.ariaValueNow)).to.be.above(0);
    }

    const names = new Set(['lang', 'TITLE']);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    const ofPage = changes.filter(
      ({attributeName, target}) => names.has(attributeName ?? '') || names.has(target.nodeName),
    );
    expect(ofPage).to.have.length(0);
  });

  it('hears them without a language of their own where it is that of the element', async () => {
    const detail = await open('');

    expect(rootOf(detail).querySelector('[lang]')).to.equal(null);
  });
});
