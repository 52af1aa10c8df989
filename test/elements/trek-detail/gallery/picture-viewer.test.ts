import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {nextTask} from '../../../support/async.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {bareTrek} from '../rows.js';

const photo = (number: number, changes: object = {}) => ({
  type: 'image',
  url: `/media/${number}.jpg`,
  thumbnail: `/media/${number}.400.jpg`,
  legend: `Vue ${number}`,
  author: 'A. Sentier',
  license: 'CC BY',
  ...changes,
});

async function open(attachments: readonly object[]) {
  const {url} = fakeApi({trek: [{...bareTrek, attachments}]});
  const detail = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${url} trek-id="8"></trek-detail>`,
  );
  await waitForState(detail, 'ready');
  await until(() => parts(detail, 'gallery-enlarge').length > 0, 'its code is loaded');
  part(detail, 'gallery-enlarge').focus();
  await sendKeys({press: 'Enter'});
  await until(() => viewer(detail).matches(':modal'), 'the dialog is open');
  return detail;
}

const viewer = (detail: TrekDetail) => part(detail, 'viewer') as HTMLDialogElement;
const picture = (detail: TrekDetail) => viewer(detail).querySelector('img');
const alt = (detail: TrekDetail) => picture(detail)?.alt;
const shows = (detail: TrekDetail, name: string) =>
  until(() => alt(detail) === name, `shows ${name}`);

describe('the pictures of <trek-detail> in the whole window', () => {
  afterEach(restoreFetch);

  it('follow a finger to the side, and not one up or down, nor a mouse', async () => {
    const detail = await open([photo(1), photo(2)]);
    const move = (x: number, y: number, pointerType = 'touch') => {
      const figure = viewer(detail).querySelector('figure');
      const init = {bubbles: true, isPrimary: true, pointerType};
      figure?.dispatchEvent(new PointerEvent('pointerdown', {...init, clientX: 200, clientY: 200}));
      const end = {...init, clientX: 200 + x, clientY: 200 + y};
      figure?.dispatchEvent(new PointerEvent('pointerup', end));
    };

    move(-80, 10, 'mouse');
    move(-30, 0);
    move(-80, 120);
    move(80, 0);
    await detail.updateComplete;
    expect(alt(detail)).to.equal('Vue 1');

    move(-80, 10);
    await shows(detail, 'Vue 2');
    move(-80, 10);
    await detail.updateComplete;
    expect(alt(detail)).to.equal('Vue 2');
    move(80, 10);
    await shows(detail, 'Vue 1');

    detail.dir = 'rtl';
    move(80, 10);
    await shows(detail, 'Vue 2');
  });

  it('have their legend, author and licence, and are walked by keyboard', async () => {
    const detail = await open([photo(1), photo(2), photo(3)]);
    expect(alt(detail)).to.equal('Vue 1');
    expect(collapseSpaces(viewer(detail).querySelector('figcaption')?.textContent)).to.equal(
      'Vue 1 © A. Sentier · CC BY',
    );
    expect(collapseSpaces(viewer(detail).querySelector('figure')?.ariaLabel)).to.equal(
      'Vue 1 © A. Sentier · CC BY',
    );
    await expect(detail).to.be.accessible();

    await sendKeys({press: 'ArrowRight'});
    await shows(detail, 'Vue 2');
    await sendKeys({press: 'End'});
    await shows(detail, 'Vue 3');
    await sendKeys({press: 'ArrowRight'});
    await detail.updateComplete;
    expect(alt(detail)).to.equal('Vue 3');
    await sendKeys({press: 'Home'});
    await shows(detail, 'Vue 1');
    const [previous, next] = parts(detail, 'viewer-button');
    expect(previous?.getAttribute('aria-disabled')).to.equal('true');
    next?.click();
    await shows(detail, 'Vue 2');
  });

  it('give the focus back when they are closed', async () => {
    const detail = await open([photo(1), photo(2)]);

    await sendKeys({press: 'Escape'});
    await until(() => !viewer(detail).open, 'is closed');
    expect(rootOf(detail).activeElement).to.equal(part(detail, 'gallery-enlarge'));
    expect(picture(detail)).to.equal(null);

    part(detail, 'gallery-enlarge').click();
    await until(() => viewer(detail).open, 'is open again');
    part(detail, 'viewer-close').click();
    await until(() => !viewer(detail).open, 'is closed again');
  });

  it('stay closed in an element that is removed when the visitor opens them', async () => {
    const detail = await open([photo(1)]);
    viewer(detail).close();
    await until(() => picture(detail) === null, 'is closed');
    const failures: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      failures.push(event.reason);
    };
    window.addEventListener('unhandledrejection', note);

    part(detail, 'gallery-enlarge').click();
    detail.remove();
    await detail.updateComplete;
    await nextTask();
    await nextTask();

    window.removeEventListener('unhandledrejection', note);
    expect(failures).to.be.empty;
    expect(viewer(detail).open).to.equal(false);
  });

  it('are the thumbnails where the originals are missing', async () => {
    const detail = await open([photo(1)]);

    await until(() => picture(detail)?.src.endsWith('/media/1.400.jpg'), 'shows the thumbnail');
    expect(parts(detail, 'viewer-button')).to.be.empty;
  });

  it('are 200, of which some have no thumbnail, an http address, no format of the web, or are SVG', async () => {
    const odd = [
      photo(1, {thumbnail: ''}),
      photo(2, {url: 'http://geotrek.example/media/2.jpg', thumbnail: null}),
      photo(3, {url: '/media/3.svg', thumbnail: undefined}),
      photo(4, {url: '/media/4.tiff', thumbnail: ''}),
      photo(5, {url: 'http://elsewhere.example/5.jpg', thumbnail: ''}),
      photo(6, {url: 'javascript:alert(1)', thumbnail: ''}),
      photo(7, {url: 7, legend: 7}),
    ];
    const many = Array.from({length: 200 - odd.length}, (_, index) => photo(index + 10));
    const detail = await open([...odd, ...many]);

    const shown = [];
    for (let count = 0; count < 4; count++) {
      shown.push([alt(detail), picture(detail)?.getAttribute('src')]);
      await sendKeys({press: 'ArrowRight'});
      await detail.updateComplete;
    }
    expect(shown.map(([name]) => name)).to.deep.equal(['Vue 1', 'Vue 2', 'Vue 3', 'Vue 10']);
    expect(shown.every(([, src]) => src?.startsWith('https://geotrek.example/'))).to.equal(true);
    await sendKeys({press: 'End'});
    await shows(detail, 'Vue 202');
    const counter = viewer(detail).querySelector('[aria-live] .visually-hidden')?.textContent;
    expect(collapseSpaces(counter)).to.equal('Photographie 196 sur 196');
  });
});
