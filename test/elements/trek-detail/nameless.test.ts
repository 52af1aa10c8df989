import {expect} from '@open-wc/testing';
import {openPage, openSheet} from '../../kinds/kind-page.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';

const services = [1, 2].map((type) => ({
  id: type,
  type,
  geometry: {type: 'Point', coordinates: [2, 43 + type / 1000]},
}));
const service_type = [
  {id: 1, name: 'Toilettes', pictogram: null},
  {id: 2, name: 'Parking', pictogram: null},
];
const trek = [{id: 7, name: 'La sente', departure_geom: [2, 43]}];

/** Prints nothing, and returns the title of what would be printed. */
function stubPrint(): () => string | undefined {
  let title: string | undefined;
  const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const window = original?.get?.call(this) as Window | null;
      if (window) {
        window.print = () => {
          title = window.document.title;
          if (original) {
            Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', original);
          }
        };
      }
      return window;
    },
  });
  return () => title;
}

describe('the sheet of an item without a name', () => {
  const {title} = document;
  const {href} = location;
  const {share} = navigator;
  const define = (value: unknown) =>
    Object.defineProperty(navigator, 'share', {value, configurable: true, writable: true});

  afterEach(() => {
    restoreFetch();
    define(share);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    history.replaceState(null, '', href);
    document.title = title;
  });

  it('has the name of its type for the page, on paper, to share, in links and in the way back', async () => {
    const {url} = fakeApi({service: services, service_type, trek});
    const page = await openPage('service', url);
    const {list, detail} = page;
    detail.documentTitle = '{name} – Le parc';
    const hasNames = () => parts(list, 'name').some((name) => name.textContent === 'Toilettes');
    await until(hasNames, 'the types are known');
    await openSheet(page, 'Toilettes');

    await until(() => document.title === 'Toilettes – Le parc', 'the page has it');

    await until(() => parts(detail, 'result-link')[0], 'the next one is known');
    expect(collapseSpaces(part(detail, 'result-link').textContent)).to.equal(
      'Suivant dans la liste : Parking',
    );

    const shared: ShareData[] = [];
    define(async (data: ShareData) => shared.push(data));
    await until(() => parts(detail, 'share-button')[0], 'it can be shared');
    part(detail, 'share-button').click();
    await until(() => shared[0], 'it is shared');
    expect(shared[0]?.title).to.equal('Toilettes');

    const printed = stubPrint();
    part(detail, 'print-button').click();
    await until(() => printed() !== undefined, 'it is printed');
    expect(printed()).to.equal('Toilettes');

    const nearby = () => rootOf(detail).querySelector('.nearby');
    await until(nearby, 'there is a place for what is near');
    nearby()?.scrollIntoView({block: 'center'});
    await until(() => parts(detail, 'nearby-link')[0], 'a trek is near');
    part(detail, 'nearby-link').click();
    await until(() => parts(detail, 'back')[0], 'there is a way back');
    expect(collapseSpaces(part(detail, 'back').textContent)).to.equal('Revenir à « Toilettes »');
  });
});
