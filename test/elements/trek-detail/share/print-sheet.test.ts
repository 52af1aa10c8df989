import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import '../../../support/fake-engine.js';
import type {FakeTrekMap} from '../../../support/fake-engine.js';
import {decodeQr} from '../../../support/qr-decoder.js';
import {bareTrek, fullTrek, vocabularies} from '../rows.js';

const points_reference = {
  type: 'MultiPoint',
  coordinates: [
    [2, 43.001],
    [2, 43.004],
  ],
};

async function open(
  row: {readonly id: number} = {...fullTrek, points_reference} as {readonly id: number},
  lang = 'fr',
) {
  const {url} = fakeApi({trek: [row], ...vocabularies});
  const detail = await fixture<TrekDetail>(
    html`<trek-detail lang=${lang} api=${url} trek-id=${row.id}></trek-detail>`,
  );
  await waitForState(detail, 'ready');
  await until(() => parts(detail, 'share').length === 1, 'what is loaded later is there');
  return detail;
}

const names = (all: readonly Element[]) =>
  all.map(({localName, className}) => `${localName}.${className}`);

/** Reads the modules of a drawn code. */
function modulesOf(code: Element): boolean[][] {
  const size = (code as SVGSVGElement).viewBox.baseVal.width - 8;
  const modules = Array.from({length: size}, () => new Array<boolean>(size).fill(false));
  for (const [, x, y] of (code.querySelector('path')?.getAttribute('d') ?? '').matchAll(
    /M(\d+) (\d+)h1v1h-1z/g,
  )) {
    (modules[Number(y)] as boolean[])[Number(x)] = true;
  }
  return modules;
}

describe('the QR code of a sheet', () => {
  const original = location.href;
  afterEach(() => {
    history.replaceState(null, '', original);
    restoreFetch();
  });

  it('is shown by keyboard, has a text alternative and leads to the page', async () => {
    const detail = await open();
    const button = part(detail, 'qr-code-button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(parts(detail, 'qr-code').length).to.equal(0);

    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => parts(detail, 'qr-code').length > 0, 'it is there');

    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const code = rootOf(detail).querySelector('.qr-code') as Element;
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.equal('QR code de l’adresse de cette page');
    expect(decodeQr(modulesOf(code))).to.equal(location.href);
    const panel = part(detail, 'qr-code-panel');
    expect(panel.textContent).to.contain(location.href.slice(0, 40));
    expect(panel.getAttribute('role')).to.equal('figure');
    expect(panel.ariaLabel?.replaceAll(' ', '')).to.equal(
      panel.querySelector('figcaption')?.textContent?.replaceAll(' ', ''),
    );

    await sendKeys({press: 'Enter'});
    await until(() => parts(detail, 'qr-code').length === 0, 'it is hidden');
  });

  it('is accessible', async () => {
    const detail = await open({...bareTrek});
    part(detail, 'qr-code-button').click();
    await until(() => parts(detail, 'qr-code').length > 0, 'it is there');

    await expect(detail).to.be.accessible();
  });

  it('is replaced by a sentence where the address is too long', async () => {
    history.replaceState(null, '', `?long=${'a'.repeat(700)}`);
    const detail = await open();
    part(detail, 'qr-code-button').click();
    await until(() => parts(detail, 'qr-code-panel').length > 0, 'it says so');

    expect(parts(detail, 'qr-code').length).to.equal(0);
    expect(part(detail, 'qr-code-panel').textContent).to.contain('trop longue pour un QR code');
  });
});

describe('a printed sheet', () => {
  const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  let papers: {readonly host: Element; readonly copy: ShadowRoot; readonly window: Window}[] = [];

  beforeEach(() => {
    papers = [];
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const window = frames?.get?.call(this) as Window | null;
        if (window) {
          window.print = () => {
            const host = window.document.body.firstElementChild as Element;
            papers.push({host, copy: host.shadowRoot as ShadowRoot, window});
          };
        }
        return window;
      },
    });
  });
  afterEach(() => {
    if (frames) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frames);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    restoreFetch();
  });

  async function print(detail: TrekDetail) {
    part(detail, 'print-button').click();
    await until(() => papers.length > 0, 'it is printed');
    const [paper] = papers;
    if (!paper) throw new Error('there is no paper');
    const shown = (selector: string) =>
      [...paper.copy.querySelectorAll<HTMLElement>(selector)].filter(
        (each) => each.getClientRects().length > 0,
      );
    return {...paper, shown};
  }

  it('is a road-book of name, figures, track, profile, texts and the address as a QR code', async () => {
    const detail = await open();
    await until(() => parts(detail, 'route-facts').length > 0, 'the route is there');
    const {copy, window, shown} = await print(detail);

    expect(window.document.title).to.equal("Tour de l'Étang d'Ô");
    expect(window.document.documentElement.lang).to.equal('fr');
    const text = collapseSpaces(copy.textContent);
    for (const each of [
      "Tour de l'Étang d'Ô",
      '2 h 30 min',
      'Passage le plus raide',
      'Monter.',
      'Bus 94',
      'Repère 2',
      location.href.slice(0, 40),
    ]) {
      expect(text).to.contain(each);
    }
    expect(decodeQr(modulesOf(copy.querySelector('.qr-code') as Element))).to.equal(location.href);
    expect(copy.querySelectorAll('.track-sketch .sketch-number').length).to.equal(2);
    expect(copy.querySelector('.track-sketch .sketch-track')?.getAttribute('d')).to.match(
      /^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){7}$/,
    );
    expect(copy.querySelectorAll('.chart path').length).to.be.above(0);
    expect(
      shown('[part~=description], [part~=practical], [part~=figures], .road-book').length,
    ).to.equal(4);
  });

  it('has the map of the page with its credit, where it shows the whole track', async () => {
    const {url} = fakeApi({trek: [fullTrek], ...vocabularies});
    const page = await fixture<HTMLElement>(html`
      <div lang="fr">
        <trek-detail id="sheet" api=${url} trek-id="7"></trek-detail>
        <fake-trek-map for="sheet" loading="eager">
          <trek-layer name="Plan" src="https://tiles.example/{z}/{x}/{y}.png" attribution="© Plan"></trek-layer>
        </fake-trek-map>
      </div>
    `);
    const detail = page.querySelector('trek-detail') as TrekDetail;
    const map = page.querySelector('fake-trek-map') as FakeTrekMap;
    await waitForState(detail, 'ready');
    await until(() => parts(detail, 'share').length === 1 && map.engine, 'both are there');
    map.engine?.options.engineListener.rendered();
    map.engine?.options.engineListener.idle();

    const {copy} = await print(detail);

    expect(copy.querySelector('canvas')?.width).to.equal(20);
    expect(collapseSpaces(copy.querySelector('.road-book-map')?.textContent)).to.equal('© Plan');
    expect(copy.querySelectorAll('.track-sketch').length).to.equal(0);

    papers = [];
    if (map.engine) map.engine.containsAll = false;
    expect((await print(detail)).copy.querySelectorAll('.track-sketch').length).to.equal(1);
  });

  it('has no pictures that paper leaves out, which would be loaded for nothing', async () => {
    const attachments = [1, 2].map((n) => ({type: 'image', url: `/media/${n}.jpg`}));
    const description = '<p><img src="/media/map.png" alt="Plan"></p>';
    const row = {...fullTrek, attachments, description, attachments_accessibility: []};
    const detail = await open(row as {readonly id: number});
    expect(parts(detail, 'picture').length).to.equal(2);
    const {copy} = await print(detail);

    const pictures = [...copy.querySelectorAll('img')];
    expect(pictures.map(({src}) => new URL(src).pathname)).to.deep.equal(['/media/map.png']);
  });

  it('has no controls', async () => {
    const detail = await open();
    const {shown} = await print(detail);

    const controls =
      'button:not(.link), input, nav, iframe, [part~=share], [part~=gallery], [part~=downloads], [part~=listen]';
    expect(names(shown(controls))).to.deep.equal([]);
  });

  it('leaves the page as it was once it is printed', async () => {
    const detail = await open();
    const children = document.body.children.length;
    const {window} = await print(detail);
    expect(document.querySelector('iframe')?.getAttribute('aria-hidden')).to.equal('true');

    window.dispatchEvent(new Event('afterprint'));

    expect(document.querySelectorAll('iframe').length).to.equal(0);
    expect(document.body.children.length).to.equal(children);
  });

  it('gives the focus back to the button once it is printed', async () => {
    const detail = await open();
    const button = part(detail, 'print-button');
    button.focus();
    const {window} = await print(detail);

    window.dispatchEvent(new Event('afterprint'));

    expect(rootOf(detail).activeElement).to.equal(button);
  });

  it('can be printed of a trek of which hardly anything is known, or whose texts are hostile', async () => {
    const first = await print(await open({...bareTrek}));
    expect(collapseSpaces(first.copy.textContent)).to.contain('La sente');
    expect(first.copy.querySelectorAll('.track-sketch').length).to.equal(0);

    papers = [];
    const name = `<img src=x onerror="parent.attacked = true">${'é'.repeat(10_000)}`;
    const hostile = {
      ...fullTrek,
      name,
      description: `<script>parent.attacked = true</script><img src=x onerror="parent.attacked = true"><p>Texte</p>`,
    };
    const {copy} = await print(await open(hostile));
    expect(copy.textContent).to.contain(name);
    expect(copy.querySelectorAll('script, [onerror]').length).to.equal(0);
    expect((window as {attacked?: boolean}).attacked).to.equal(undefined);
  });
});
