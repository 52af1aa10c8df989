import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {warningsDuring} from '../../support/console.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {inside, NARROW, openApp, openSheet, withSketches} from './app.js';
import {delayed, pageFiles} from './files.js';

type Own = TrekApp['messages'];

const count = (app: TrekApp) => collapseSpaces(part(inside(app, 'list'), 'count').textContent);
const views = (app: TrekApp) => parts(app, 'view-button').map((each) => each.innerText.trim());

/** An app with these messages from the start. */
async function place(messages: Own, attributes: Readonly<Record<string, string>> = {}) {
  const app = document.createElement('trek-app');
  const values = {api: sampleApi({treks: 40}), files: 'none', ...attributes};
  for (const [name, value] of Object.entries(values)) app.setAttribute(name, value);
  if (messages) app.messages = messages;
  const page = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
  page.append(app);
  await waitForState(app, 'ready');
  return app;
}

const relevant = (warnings: readonly string[]) =>
  warnings.filter((each) => each.includes('messages'));

describe('The messages of the page', () => {
  withSketches();

  beforeEach(async () => {
    await setViewport({width: 1300, height: 800});
    history.replaceState(null, '', location.pathname);
  });

  afterEach(async () => {
    restoreFetch();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('replace single ones of the list, the controls, the sheet and the app', async () => {
    const app = await openApp({width: NARROW});
    app.messages = {
      itemCount: {one: '{count} balade', other: '{count} balades'},
      showMoreOf: 'Encore {count}',
      filters: 'Affiner',
      viewMap: 'Le plan',
      elevationProfile: 'Le profil',
      kindTrek: 'Balades',
    };
    await until(() => count(app) === '40 balades', 'the number has its text');

    expect(part(inside(app, 'list'), 'show-more').innerText.trim()).to.equal('Encore 12');
    await until(() => views(app).join() === 'Liste,Le plan', 'the switch has its text');
    const button = () => part(inside(app, 'filters'), 'all-filters').innerText.trim();
    await until(() => button().startsWith('Affiner'), 'the button has its text');
    const tab = () => parts(app, 'kind')[0]?.innerText ?? '';
    await until(() => tab().startsWith('Balades'), 'the tab has its text');
    const detail = await openSheet(app);
    const profile = () => parts(detail, 'heading').map((each) => each.innerText.trim());
    await until(() => profile().includes('Le profil'), 'the section has its text');
  });

  it('come from a file, before any text is shown', async () => {
    // A slow machine may take long to load them, and a file is waited for a second.
    await Promise.all([
      import('../../../src/i18n/own-messages.js'),
      import('../../../src/generated/messages/en/base.js'),
      import('../../../src/generated/messages/en/search.js'),
    ]);
    const files = pageFiles();
    const messages = files.json({itemCount: '{count} balades'});
    const app = document.createElement('trek-app');
    const counts = new Set<string>();
    const observer = new MutationObserver(() => {
      const [list] = app.shadowRoot ? parts(app, 'list') : [];
      const [element] = list?.shadowRoot ? parts(list, 'count') : [];
      const text = collapseSpaces(element?.textContent);
      if (text) counts.add(text);
    });
    app.setAttribute('api', sampleApi({treks: 40}));
    app.setAttribute('files', 'none');
    app.setAttribute('messages', messages);
    const page = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
    page.append(app);
    await app.updateComplete;
    const list = inside(app, 'list');
    observer.observe(list.shadowRoot as ShadowRoot, {
      childList: true,
      subtree: true,
      characterData: true,
    });

    await until(() => count(app) === '40 balades', 'the number has its text');
    observer.disconnect();

    expect([...counts]).to.deep.equal(['40 balades']);
    expect(files.requests.filter((each) => each === messages)).to.have.length(1);
  });

  it('of a slow file replace those of the elements when they come', async () => {
    const {answer, release} = delayed(Response.json({itemCount: '{count} balades'}));
    const messages = pageFiles().add(() => answer);
    const app = await place('', {messages});
    await until(() => count(app) === '40 randonnées', 'the number has its usual text');

    release();

    await until(() => count(app) === '40 balades', 'the number has its text');
  });

  it('may be in the file of config', async () => {
    const files = pageFiles();
    const api = sampleApi({treks: 40});
    const config = files.json({api, files: 'none', messages: {itemCount: '{count} balades'}});
    const app = document.createElement('trek-app');
    app.setAttribute('config', config);
    const page = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
    page.append(app);

    await until(() => parts(app, 'list').length > 0, 'the list is there');
    await until(() => count(app) === '40 balades', 'the number has its text');
  });

  it('may be those of one language or one kind', async () => {
    const app = await place(
      {
        itemCount: '{count} partout',
        touristicevent: {itemCount: '{count} sorties', en: {itemCount: '{count} outings'}},
        en: {itemCount: '{count} anywhere'},
      },
      {resources: 'trek touristicevent', routing: 'none'},
    );
    await until(() => count(app) === '40 partout', 'the number has the text for all');

    app.lang = 'en';
    await until(() => /^\d+ anywhere$/.test(count(app)), 'the number has the English text');
    await until(() => parts(app, 'kind').length === 2, 'the tabs are there');
    parts(app, 'kind')[1]?.click();
    await until(
      () => /^\d+ outings$/.test(count(app)),
      'the number has the English text of events',
    );
    app.lang = 'fr';
    await until(() => count(app) === '10 sorties', 'the number has the text of events');
  });

  it('are texts and never HTML', async () => {
    let isRun = false;
    Object.assign(window, {runMarkup: () => (isRun = true)});
    const markup = '<img src="x" onerror="runMarkup()">';
    const app = await place({
      itemCount: `${markup}{count}`,
      chooseItem: markup,
      filters: markup,
      viewMap: markup,
      updated: `${markup} {date}`,
    });
    await until(() => count(app) === `${markup}40`, 'the markup is shown as a text');
    const detail = await openSheet(app);
    await until(() => parts(detail, 'updated').length > 0, 'the date is there');

    const pictures = [app, inside(app, 'list'), inside(app, 'filters'), detail].flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll('img[onerror]') ?? []),
    ]);
    expect(pictures).to.be.empty;
    expect(isRun).to.equal(false);
  });

  it('are restored by an empty value', async () => {
    const app = await place({itemCount: '{count} balades'});
    await until(() => count(app) === '40 balades', 'the number has its text');

    app.messages = '';

    await until(() => count(app) === '40 randonnées', 'the number has its usual text');
  });

  it('that cannot be used are named once in the console', async () => {
    const own = {
      itemCount: ['{count} balades'],
      nothingOfOurs: 'Rien',
      retry: 7,
      filterNames: 'Filtres',
      profileSummary: '{length}',
      showMoreOf: {one: '{count}'},
      // Neither a language nor a kind.
      constructor: {close: 'Fermer la fiche'},
      close: 'Refermer',
    };

    const warnings = await warningsDuring(async () => {
      const app = await place(own);
      const detail = await openSheet(app);
      await until(() => part(detail, 'close').title === 'Refermer', 'one is used');
    });

    expect(relevant(warnings).sort()).to.deep.equal([
      'trek-widgets: messages "constructor" is not the name of a message; leaving it out.',
      'trek-widgets: messages "filterNames" cannot be replaced; leaving it out.',
      'trek-widgets: messages "itemCount" is not a text; leaving it out.',
      'trek-widgets: messages "nothingOfOurs" is not the name of a message; leaving it out.',
      'trek-widgets: messages "profileSummary" cannot be replaced; leaving it out.',
      'trek-widgets: messages "retry" is not a text; leaving it out.',
      'trek-widgets: messages "showMoreOf" is not a text; leaving it out.',
    ]);
  });

  it('of a file that is missing are those of the elements, with a warning', async () => {
    const files = pageFiles();
    const messages = files.add(() => new Response(null, {status: 404}));

    const warnings = await warningsDuring(async () => {
      const app = await place('', {messages});
      await until(() => count(app) === '40 randonnées', 'the number has its usual text');
    });

    expect(relevant(warnings)).to.deep.equal([
      `trek-widgets: messages "${messages}" could not be loaded (404); using those of the elements.`,
    ]);
  });
});
