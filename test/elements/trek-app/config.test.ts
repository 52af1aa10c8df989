import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {warningsDuring} from '../../support/console.js';
import {
  collapseSpaces,
  nextFrames,
  part,
  parts,
  until,
  visibleText,
  waitForState,
} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {inside, withSketches} from './app.js';
import {delayed, pageFiles} from './files.js';

const count = (app: TrekApp) => collapseSpaces(part(inside(app, 'list'), 'count').textContent);

/** An app with these attributes, in a page in French. */
async function place(attributes: Readonly<Record<string, string>>): Promise<TrekApp> {
  const page = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
  const app = document.createElement('trek-app');
  for (const [name, value] of Object.entries(attributes)) app.setAttribute(name, value);
  page.append(app);
  return app;
}

const relevant = (warnings: readonly string[]) =>
  warnings.filter((each) => each.startsWith('<trek-app>'));

describe('The file of config', () => {
  withSketches();

  let files: ReturnType<typeof pageFiles>;

  beforeEach(async () => {
    await setViewport({width: 1300, height: 800});
    history.replaceState(null, '', location.pathname);
    files = pageFiles();
  });

  afterEach(async () => {
    restoreFetch();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('gives the app its attributes', async () => {
    const api = sampleApi({treks: 40});
    const config = files.json({api, files: 'none', ids: '1001,1002', 'heading-level': 3});

    const app = await place({config});
    await waitForState(app, 'ready');

    expect(count(app)).to.equal('2 randonnées');
    expect(app.api).to.equal(api);
    const headings = inside(app, 'list').shadowRoot?.querySelectorAll('h3');
    expect(headings).to.have.length(2);
  });

  it('yields to the attributes and the properties of the element', async () => {
    const config = files.json({
      api: sampleApi({fault: 'down'}),
      files: 'none',
      ids: '1001,1002',
      routing: 'none',
    });
    const app = document.createElement('trek-app');
    app.setAttribute('ids', '1003');
    app.setAttribute('routing', 'query');
    app.setAttribute('config', config);
    app.api = sampleApi({treks: 40});
    const page = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
    page.append(app);
    await waitForState(app, 'ready');

    expect(count(app)).to.equal('1 randonnée');
    expect(app.routing).to.equal('query');
    expect(app.files).to.equal('none');
  });

  it('gives an attribute its value again when the page removes that of the element', async () => {
    const config = files.json({
      api: sampleApi({treks: 40}),
      files: 'none',
      routing: 'none',
      ids: '1001,1002',
      'heading-level': 3,
    });
    const app = await place({config, ids: '1003', 'heading-level': '4', 'detail-url': '/{id}'});
    await waitForState(app, 'ready');
    expect(count(app)).to.equal('1 randonnée');

    for (const name of ['ids', 'heading-level', 'detail-url']) app.removeAttribute(name);
    await until(() => count(app) === '2 randonnées', 'the ids of the file are used');

    expect(app.headingLevel).to.equal('3');
    expect(app.detailUrl).to.equal('');
  });

  it('comes before any request to the Geotrek, while the app is loading', async () => {
    const api = sampleApi({treks: 40});
    const file = delayed(Response.json({ids: '1001'}));
    const config = files.add(() => file.answer);

    const app = await place({api, config, files: 'none'});
    await until(() => files.requests.includes(config), 'the file is requested');
    await nextFrames();
    expect(app.matches(':state(loading)')).to.equal(true);
    expect(files.requests.filter((each) => each.includes('/geotrek/'))).to.be.empty;

    file.release();
    await waitForState(app, 'ready');
    expect(count(app)).to.equal('1 randonnée');
    const ofTreks = files.requests.filter((each) => each.includes('/trek/?'));
    expect(ofTreks.every((each) => each.includes('1001'))).to.equal(true);
  });

  it('is requested once for several apps', async () => {
    const config = files.json({api: sampleApi({treks: 40}), files: 'none', routing: 'none'});

    const apps = [await place({config}), await place({config, ids: '1001'})];
    for (const app of apps) await waitForState(app, 'ready');

    expect(files.requests.filter((each) => each === config)).to.have.length(1);
    expect(apps.map(count)).to.deep.equal(['40 randonnées', '1 randonnée']);
  });

  it('may name the kinds and the routing, which the address of the page follows', async () => {
    history.replaceState(null, '', '?mine-resource=touristicevent');
    const config = files.json({
      api: sampleApi({treks: 40}),
      files: 'none',
      resources: 'trek touristicevent',
      'routing-prefix': 'mine-',
    });

    const app = await place({config});
    await waitForState(app, 'ready');

    expect(app.resource).to.equal('touristicevent');
  });

  it('may name a first kind without routing', async () => {
    const api = sampleApi({treks: 40});
    const config = files.json({api, files: 'none', routing: 'none', resources: 'touristicevent'});

    const app = await place({config});
    await waitForState(app, 'ready');

    expect(app.resource).to.equal('touristicevent');
  });

  it('warns once of each value that cannot be used, and gives the others', async () => {
    const config = files.json({
      api: sampleApi({treks: 40}),
      files: 'none',
      ids: ['1001'],
      themes: null,
      practice: '4',
      detailUrl: '/treks/{id}',
      config: 'other.json',
      routing: true,
    });

    const warnings = await warningsDuring(async () => {
      for (const app of [await place({config}), await place({config})]) {
        await waitForState(app, 'ready');
        expect(count(app)).to.equal('40 randonnées');
      }
    });

    const texts = relevant(warnings).map((each) => each.replace(config, 'FILE'));
    expect(texts.sort()).to.deep.equal([
      '<trek-app>: config "FILE": "config" is not an attribute; leaving it out.',
      '<trek-app>: config "FILE": "detailUrl" is not an attribute; leaving it out.',
      '<trek-app>: config "FILE": "ids" is not a text or a number; leaving it out.',
      '<trek-app>: config "FILE": "practice" is not an attribute; leaving it out.',
      '<trek-app>: config "FILE": "routing" is not a text or a number; leaving it out.',
      '<trek-app>: config "FILE": "themes" is not a text or a number; leaving it out.',
    ]);
  });

  const broken: readonly [what: string, answer: () => Response, message: RegExp][] = [
    ['missing', () => new Response(null, {status: 404}), /could not be loaded \(404\)/],
    ['unreachable', () => Response.error(), /could not be loaded/],
    ['a page', () => new Response('<!doctype html><p>No</p>'), /is an HTML page and not JSON/],
    ['no JSON', () => new Response('{"api": '), /is not JSON/],
    ['a list', () => Response.json(['api']), /is not a JSON object/],
  ];
  for (const [what, answer, message] of broken) {
    it(`is left out with a warning when it is ${what}`, async () => {
      const config = files.add(() => {
        const response = answer();
        if (response.type === 'error') throw new TypeError('Failed to fetch');
        return response;
      });
      const attributes = {config, api: sampleApi({treks: 40}), files: 'none'};

      const warnings = await warningsDuring(async () => {
        const app = await place(attributes);
        await waitForState(app, 'ready');
        expect(count(app)).to.equal('40 randonnées');
      });

      expect(relevant(warnings)).to.have.length(1);
      expect(relevant(warnings)[0]).to.match(message);
      expect(relevant(warnings)[0]).to.contain(`config "${config}"`);
    });
  }

  it('is requested again after a gap in the network', async () => {
    const content = {api: sampleApi({treks: 40}), files: 'none'};
    let failures = 2;
    const config = files.add(() => {
      if (failures-- > 0) throw new TypeError('Failed to fetch');
      return Response.json(content);
    });

    const warnings = await warningsDuring(async () => {
      await waitForState(await place({config}), 'ready');
    });

    expect(relevant(warnings)).to.be.empty;
  });

  it('that an app without api needs can be loaded again by the visitor', async () => {
    const content = {api: sampleApi({treks: 40}), files: 'none'};
    let isMissing = true;
    const config = files.add(() =>
      isMissing ? new Response(null, {status: 404}) : Response.json(content),
    );
    const codes: string[] = [];
    const warnings = await warningsDuring(async () => {
      const app = await place({config});
      app.addEventListener('trek-error', ({code}) => codes.push(code));
      await waitForState(app, 'error');
      expect(visibleText(app)).to.contain('Les randonnées n’ont pas pu être chargées.');
      await expect(app).to.be.accessible();

      isMissing = false;
      part(app, 'retry').click();
      await waitForState(app, 'ready');
      expect(count(app)).to.equal('40 randonnées');
      expect(parts(app, 'error')).to.be.empty;
    });

    expect(codes).to.deep.equal(['not-found']);
    expect(relevant(warnings)).to.deep.equal([
      `<trek-app>: config "${config}" could not be loaded (404); there is no api to show.`,
    ]);
  });

  it('may be replaced by another one, or by none', async () => {
    const common = {api: sampleApi({treks: 40}), files: 'none'};
    const app = await place({config: files.json({...common, ids: '1001'})});
    await waitForState(app, 'ready');

    app.setAttribute('config', files.json({...common, ids: '1001,1002'}));
    await until(() => count(app) === '2 randonnées', 'the second file is used');
    app.setAttribute('api', common.api);
    app.removeAttribute('config');
    await until(() => count(app) === '40 randonnées', 'the attributes are used');
  });

  it('is used by an app that is removed and inserted again meanwhile', async () => {
    const file = delayed(Response.json({api: sampleApi({treks: 40}), files: 'none', ids: '1001'}));
    const config = files.add(() => file.answer);
    const app = await place({config});
    await until(() => files.requests.includes(config), 'the file is requested');
    const {parentElement} = app;

    app.remove();
    file.release();
    await nextFrames();
    parentElement?.append(app);

    await waitForState(app, 'ready');
    expect(count(app)).to.equal('1 randonnée');
  });
});
