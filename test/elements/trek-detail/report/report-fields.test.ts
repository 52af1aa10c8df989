import {expect} from '@open-wc/testing';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {deferred} from '../../../support/async.js';
import {collapseSpaces, part, rootOf, until} from '../../../support/dom.js';
import {restoreFetch} from '../../../support/fake-api.js';
import {
  answerPosts,
  choose,
  created,
  descriptionOf,
  enter,
  field,
  fill,
  formOf,
  isSent,
  openButton,
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
    const alert = group(detail).querySelector('[role=alert]');
    expect(alert?.textContent).to.include('Votre position n’a pas pu être déterminée.');

    locateAt(48.85, 2.35);
    await locate(detail);
    expect(collapseSpaces(group(detail).textContent)).to.include('Position connue à 12 m près.');
    await send(detail);
    expect(descriptionOf(detail, group(detail))).to.match(/est à \d+ km d’ici/);
    await expect(detail).to.be.accessible();
    expect(posts).to.be.empty;
  });
});

describe('the lists of a report', () => {
  afterEach(restoreFetch);

  const shown = (detail: TrekDetail) =>
    [...rootOf(detail).querySelectorAll('select')].map(({value}) => value);

  it('show what is sent when the visitor undoes the only choice', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    await fill(detail);

    await enter(detail, 'Votre activité', '');
    expect(shown(detail)).to.deep.equal(['2', '3', '1']);
    await send(detail);
    await until(() => isSent(detail), 'it is sent');

    expect(posts[0]?.form.get('activity')).to.equal('3');
  });

  it('show for each item what is chosen for it', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    await fill(detail);
    detail.trekId = 8;
    await until(
      () => openButton(detail)?.getAttribute('aria-expanded') === 'false',
      'another sheet is open',
    );
    openButton(detail)?.click();
    await formOf(detail);
    await enter(detail, 'Type de problème', '1');
    await enter(detail, 'Gravité', '2');

    detail.trekId = 7;
    await until(() => field(detail, 'Description').value !== '', 'the first form is shown');
    expect(shown(detail)).to.deep.equal(['2', '3', '1']);
    detail.trekId = 8;
    await until(() => field(detail, 'Description').value === '', 'the second form is shown');
    expect(shown(detail)).to.deep.equal(['1', '3', '2']);

    detail.trekId = 7;
    await until(() => field(detail, 'Description').value !== '', 'the first form is shown');
    await send(detail);
    await until(() => isSent(detail), 'it is sent');
    const {category, problem_magnitude} = Object.fromEntries(posts[0]?.form ?? []);
    expect([category, problem_magnitude]).to.deep.equal(['2', '1']);
  });

  it('keep what is chosen when the language of the page changes', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    await fill(detail);

    detail.lang = 'en';
    await until(
      () => collapseSpaces(rootOf(detail).textContent).includes('Severity'),
      'in English',
    );
    await formOf(detail);

    expect(shown(detail)).to.deep.equal(['2', '3', '1']);
    await send(detail);
    await until(() => isSent(detail), 'it is sent');
    const {category, problem_magnitude} = Object.fromEntries(posts[0]?.form ?? []);
    expect([category, problem_magnitude]).to.deep.equal(['2', '1']);
  });
});

describe('the photos of a report', () => {
  const {createImageBitmap} = window;

  afterEach(() => {
    restoreFetch();
    window.createImageBitmap = createImageBitmap;
  });

  const picture = async (name: string, width: number, height: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.fillRect(0, 0, width, height);
    // Chromium makes a blob of a canvas when it has nothing else to do.
    const blob = await (await fetch(canvas.toDataURL())).blob();
    return new File([blob], name, {type: 'image/png'});
  };
  const add = (detail: TrekDetail, ...files: readonly File[]) => {
    const input = rootOf(detail).querySelector('input[type=file]') as HTMLInputElement;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const areReady = (detail: TrekDetail) =>
    rootOf(detail).querySelector('[type=submit]')?.getAttribute('aria-disabled') === 'false';
  const attach = async (detail: TrekDetail, ...files: readonly File[]) => {
    add(detail, ...files);
    await detail.updateComplete;
    await until(() => areReady(detail), 'they are prepared');
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

  it('are waited for, also when they are added at different times', async () => {
    const posts = answerPosts();
    const {promise, resolve} = deferred();
    const detail = await openForm();
    await fill(detail);
    const [quick, slow] = [await picture('a.png', 10, 10), await picture('b.png', 20, 10)];
    window.createImageBitmap = (async (...given: Parameters<typeof createImageBitmap>) => {
      if (given[0] === slow) await promise;
      return createImageBitmap(...given);
    }) as typeof createImageBitmap;

    add(detail, quick);
    add(detail, slow);
    await until(() => names(detail).length > 0, 'the first is there');
    await detail.updateComplete;
    expect(areReady(detail)).to.equal(false);
    await send(detail);
    expect(posts).to.be.empty;
    resolve();
    await until(() => areReady(detail), 'they are prepared');
    expect(names(detail)).to.deep.equal(['a.png', 'b.png']);
    await send(detail);
    await until(() => isSent(detail), 'it is sent');

    expect(posts[0]?.form.has('file2')).to.equal(true);
  });

  it('and the text that are added while a report is being sent are those of the next one', async () => {
    const {promise, resolve} = deferred();
    const posts = answerPosts(async () => {
      await promise;
      return created();
    });
    const detail = await openForm();
    await fill(detail);
    await enter(detail, 'Votre adresse', 'a@example.org');
    await attach(detail, await picture('a.png', 10, 10));

    await send(detail);
    await enter(detail, 'Description', 'Deux arbres en travers');
    add(detail, await picture('b.png', 10, 10));
    await until(() => names(detail).length === 2, 'the other photo is there');
    resolve();
    await until(() => isSent(detail), 'it is sent');
    rootOf(detail).querySelector<HTMLElement>('#report-sent + button')?.click();
    await formOf(detail);

    expect(posts[0]?.form.get('comment')).to.equal('Un arbre en travers');
    expect(posts[0]?.form.has('file2')).to.equal(false);
    expect(field(detail, 'Description').value).to.equal('Deux arbres en travers');
    expect(field(detail, 'Votre adresse').value).to.equal('a@example.org');
    expect(field(detail, 'Gravité').value).to.equal('');
    expect(names(detail)).to.deep.equal(['b.png']);
  });
});
