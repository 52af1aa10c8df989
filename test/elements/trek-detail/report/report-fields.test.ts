import {expect} from '@open-wc/testing';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, rootOf, until} from '../../../support/dom.js';
import {restoreFetch} from '../../../support/fake-api.js';
import {
  answerPosts,
  choose,
  descriptionOf,
  enter,
  field,
  fill,
  isSent,
  openForm,
  send,
} from './report-form.js';

const group = (detail: TrekDetail) => rootOf(detail).querySelector('[role=radiogroup]') as Element;

describe('the place of a report', () => {
  const {geolocation} = navigator;

  const locateAt = (latitude: number, longitude: number) => {
    const value = {
      getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) =>
        Number.isNaN(latitude)
          ? failed({code: 1} as GeolocationPositionError)
          : found({coords: {latitude, longitude, accuracy: 12}} as GeolocationPosition),
    };
    Object.defineProperty(navigator, 'geolocation', {value, configurable: true});
  };
  const locate = async (detail: TrekDetail) => {
    [...rootOf(detail).querySelectorAll('form button')]
      .find(({textContent}) => textContent?.includes('Me localiser'))
      ?.dispatchEvent(new MouseEvent('click'));
    await detail.updateComplete;
  };

  afterEach(() => {
    restoreFetch();
    Object.defineProperty(navigator, 'geolocation', {value: geolocation, configurable: true});
  });

  it('is where the visitor points at on the track when the form opens', async () => {
    const detail = await openForm();
    await choose(detail, 'Sur le parcours');
    const slider = field(detail, 'Distance depuis le départ');
    expect(collapseSpaces(slider.getAttribute('aria-valuetext'))).to.match(/^0 m, \d+ m$/);

    const chart = part(detail, 'profile-chart');
    const {left, width} = chart.getBoundingClientRect();
    const at = {clientX: left + width / 2, bubbles: true, composed: true};
    chart.dispatchEvent(new PointerEvent('pointerdown', at));
    await detail.updateComplete;
    chart.dispatchEvent(new MouseEvent('click', at));
    await detail.updateComplete;

    expect(Number(slider.value)).to.be.closeTo(500, 3);
    expect(collapseSpaces(slider.getAttribute('aria-valuetext'))).to.match(/^35\d m, \d+ m$/);
  });

  it('marks the position in the profile while the visitor moves the slider', async () => {
    const detail = await openForm();
    await choose(detail, 'Sur le parcours');

    await enter(detail, 'Distance depuis le départ', '250');
    await until(() => rootOf(detail).querySelector('[part~=profile-readout]'), 'it is marked');

    field(detail, 'Distance depuis le départ').dispatchEvent(new FocusEvent('blur'));
    await until(() => !rootOf(detail).querySelector('[part~=profile-readout]'), 'no longer');
  });

  it('can be typed as coordinates, which are checked', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    await fill(detail);
    await choose(detail, 'À des coordonnées');

    for (const [text, sentence] of [
      ['', 'Saisissez la latitude puis la longitude'],
      ['quelque part', 'Saisissez la latitude puis la longitude'],
      ['48.85, 2.35', 'Vérifiez-la, ou choisissez un autre lieu.'],
    ] as const) {
      await enter(detail, 'Latitude et longitude', text);
      await send(detail);
      expect(descriptionOf(detail, group(detail))).to.include(sentence);
      await until(
        () => rootOf(detail).activeElement === field(detail, 'Latitude et longitude'),
        'it has the focus',
      );
    }
    expect(posts).to.be.empty;

    await choose(detail, 'Pas à un endroit précis');
    await send(detail);
    await until(() => isSent(detail), 'it is sent');
    expect(posts[0]?.form.has('geom')).to.equal(false);
  });

  it('can be that of the device, once the visitor asks for it', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    await fill(detail);
    await choose(detail, 'Là où je suis');
    await send(detail);
    expect(descriptionOf(detail, group(detail))).to.include('Appuyez sur');

    locateAt(Number.NaN, 0);
    await locate(detail);
    expect(group(detail).textContent).to.include('Votre position n’a pas pu être déterminée.');

    locateAt(48.85, 2.35);
    await locate(detail);
    expect(collapseSpaces(group(detail).textContent)).to.include('Position connue à 12 m près.');
    await send(detail);
    expect(descriptionOf(detail, group(detail))).to.match(/est à \d+ km d’ici/);
    await expect(detail).to.be.accessible();
    expect(posts).to.be.empty;
  });
});

describe('the photos of a report', () => {
  afterEach(restoreFetch);

  const picture = async (name: string, width: number, height: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.fillRect(0, 0, width, height);
    // Chromium makes a blob of a canvas when it has nothing else to do.
    const blob = await (await fetch(canvas.toDataURL())).blob();
    return new File([blob], name, {type: 'image/png'});
  };
  const attach = async (detail: TrekDetail, ...files: readonly File[]) => {
    const input = rootOf(detail).querySelector('input[type=file]') as HTMLInputElement;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await detail.updateComplete;
    const submit = rootOf(detail).querySelector('[type=submit]');
    await until(() => submit?.getAttribute('aria-disabled') === 'false', 'they are prepared');
  };
  const addButton = (detail: TrekDetail) =>
    rootOf(detail).querySelector('#report-photos') as HTMLElement;
  const names = (detail: TrekDetail) =>
    [...rootOf(detail).querySelectorAll('form li')].map(({textContent}) =>
      collapseSpaces(textContent),
    );

  it('are made smaller, and sent as JPEG', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    await fill(detail);

    await attach(detail, await picture('a.png', 9, 9), await picture('b.png', 2100, 42));
    expect(names(detail)).to.deep.equal(['a.png', 'b.png']);
    rootOf(detail).querySelector<HTMLElement>('[aria-label="Retirer a.png"]')?.click();
    await detail.updateComplete;
    expect(names(detail)).to.deep.equal(['b.png']);
    expect(rootOf(detail).activeElement).to.equal(addButton(detail));
    expect(collapseSpaces(addButton(detail).textContent)).to.equal(
      'Ajouter des photos (facultatif)',
    );
    await send(detail);
    await until(() => isSent(detail), 'it is sent');

    const photo = posts[0]?.form.get('file1') as File;
    expect(posts[0]?.form.has('file2')).to.equal(false);
    expect(photo.type).to.equal('image/jpeg');
    const {width, height} = await createImageBitmap(photo);
    expect([width, height]).to.deep.equal([2000, 40]);
  });

  it('are refused where the browser cannot read them, and the others are kept', async () => {
    const detail = await openForm();

    await attach(
      detail,
      new File(['%PDF-1.7'], '<b>plan</b>.jpg', {type: 'image/jpeg'}),
      new File([], 'vide.png', {type: 'image/png'}),
      await picture('a.png', 10, 10),
    );

    expect(names(detail)).to.deep.equal(['a.png']);
    const described = descriptionOf(detail, addButton(detail));
    expect(described).to.include('Votre navigateur ne sait pas lire vide.png.');
    await expect(detail).to.be.accessible();
  });

  it('are five at most', async () => {
    const detail = await openForm();
    const small = await picture('p.png', 10, 10);

    await attach(detail, small, small, small, small, small, small);

    expect(names(detail)).to.have.length(5);
    const described = descriptionOf(detail, addButton(detail));
    expect(described).to.include('Vous pouvez joindre 5 photos au plus.');
  });
});
