import {expect, fixture, html} from '@open-wc/testing';
import {scaleBar} from '../../../../src/elements/trek-map/picture/map-picture.js';
import {warningsDuring} from '../../../support/console.js';
import {collapseSpaces, part, parts, until} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {rows} from '../rows.js';

describe('the picture of <trek-map>', () => {
  const {click} = HTMLAnchorElement.prototype;
  let map: FakeTrekMap;
  let saved: {readonly name: string; readonly url: string}[];

  const open = async (routing = 'none') => {
    const {url} = fakeApi({trek: rows});
    map = await fixture<FakeTrekMap>(html`
      <fake-trek-map lang="fr" loading="eager" api=${url} routing=${routing}>
        <trek-layer
          src="https://a.example/{z}/{x}/{y}.png"
          attribution='<a href="https://a.example">© A</a>'></trek-layer>
      </fake-trek-map>
    `);
    await until(() => map.engine, 'there is an engine');
    expect(parts(map, 'picture-button')).to.have.length(0);
    map.engine?.options.engineListener.rendered();
    map.engine?.options.engineListener.idle();
    await until(() => parts(map, 'picture-button').length > 0, 'there is a button');
    part(map, 'picture-button').click();
    await until(() => parts(map, 'picture-menu').length > 0, 'the menu is open');
  };

  const buttons = () => [...part(map, 'picture-menu').querySelectorAll('button')];
  const press = (name: string) => {
    const button = buttons().find(({innerText}) => innerText.includes(name));
    if (!button) throw new Error(`there is no button “${name}”`);
    button.click();
  };
  const says = (text: string) =>
    until(
      () => collapseSpaces(part(map, 'picture-menu').innerText).includes(text),
      `it says “${text}”`,
    );

  beforeEach(() => {
    saved = [];
    HTMLAnchorElement.prototype.click = function save() {
      saved.push({name: this.download, url: this.href});
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    restoreFetch();
    history.replaceState(null, '', location.pathname);
  });

  it('is offered in a menu that Escape closes, which gives the focus back', async () => {
    await open();
    expect(buttons().map(({innerText}) => innerText.trim())).to.deep.equal([
      'Enregistrer l’image',
      'Imprimer la carte',
    ]);
    await expect(map).to.be.accessible();
    buttons()[0]?.focus();

    buttons()[0]?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));

    await until(() => parts(map, 'picture-menu').length === 0, 'the menu is closed');
    expect(map.shadowRoot?.activeElement).to.equal(part(map, 'picture-button'));
  });

  it('has a menu beside its button, of which everything is to be seen', async () => {
    await open();

    for (const button of buttons()) {
      const {left, right, top, bottom} = button.getBoundingClientRect();
      const at = [(left + right) / 2, (top + bottom) / 2] as const;
      expect(map.shadowRoot?.elementFromPoint(...at) === button, button.innerText).to.equal(true);
    }
  });

  it('is saved with its scale and credits below what the map shows', async () => {
    await open();
    const canvas = document.createElement('canvas');
    canvas.width = map.clientWidth;
    canvas.height = map.clientHeight;
    if (map.engine) map.engine.picture = () => canvas;
    press('Enregistrer');
    await says('L’image est enregistrée');

    const [file] = saved;
    expect(file?.name).to.equal('Carte des randonnées.png');
    const image = new Image();
    image.src = file?.url ?? '';
    await image.decode();
    expect(image.naturalWidth).to.equal(canvas.width);
    // The scale and one line of credits.
    expect(image.naturalHeight).to.equal(canvas.height + 42);
  });

  it('says where it cannot be made', async () => {
    const warnings = await warningsDuring(async () => {
      await open();
      if (map.engine) {
        map.engine.picture = () => {
          throw new DOMException('Tainted canvases may not be exported.', 'SecurityError');
        };
      }
      press('Enregistrer');
      await says('L’image de la carte n’a pas pu être faite');
    });

    expect(warnings).to.have.length(1);
    expect(saved).to.deep.equal([]);
  });

  it('has an address to share where the address has the view of the map', async () => {
    const {share} = navigator;
    const shared: (string | undefined)[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async ({url}: ShareData) => shared.push(url),
    });
    await open('query');
    await until(() => {
      map.requestUpdate();
      return buttons().length === 3;
    }, 'the address has the view');

    press('Partager cette vue');

    await until(() => shared.length > 0, 'it is shared');
    expect(shared).to.deep.equal([location.href]);
    Object.defineProperty(navigator, 'share', {configurable: true, value: share});
  });

  it('says that the address has been copied where the browser cannot share', async () => {
    const {share} = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'share', {configurable: true, value: undefined});
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: async (text: string) => void copied.push(text)},
    });
    await open('query');
    await until(() => {
      map.requestUpdate();
      return buttons().length === 3;
    }, 'the address has the view');

    press('Partager cette vue');

    await says('L’adresse de la page est copiée');
    expect(copied).to.deep.equal([location.href]);
    Object.defineProperty(navigator, 'share', {configurable: true, value: share});
  });

  it('has a scale of a round length that fits', () => {
    for (let zoom = 0; zoom <= 18; zoom += 0.5) {
      const {metres, pixels} = scaleBar({center: [6, 45], zoom});
      expect(String(metres)).to.match(/^(?:[125]0*|0\.[125])$/);
      expect(pixels).to.be.within(40, 111);
    }
  });
});
