import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {ariaSnapshot} from '../../../support/aria-snapshot.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {bareTrek, fullTrek} from '../rows.js';

/** Nothing is there to be loaded: the frames have their size without. */
const image = (number: number, changes: object = {}) => ({
  type: 'image',
  url: `/media/original-${number}.jpg`,
  thumbnail: `/media/small-${number}.jpg`,
  legend: `Vue ${number}`,
  title: `IMG_000${number}`,
  author: 'Inès Aubrespy',
  license: 'CC BY-SA 4.0',
  ...changes,
});

async function galleryOf(attachments: readonly object[], width = 700) {
  const {url} = fakeApi({trek: [{...fullTrek, attachments}, bareTrek]});
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
  );
  if (element.parentElement) element.parentElement.style.width = `${width}px`;
  await waitForState(element, 'ready');
  return element;
}

const four = [1, 2, 3, 4].map((number) => image(number));

const counter = (element: Element) =>
  collapseSpaces(
    part(element, 'gallery-controls').querySelector('[aria-live] .visually-hidden')?.textContent,
  );

const counts = (element: Element, text: string) =>
  until(() => counter(element) === text, `says "${text}"`);

const pictures = (element: Element) => [
  ...part(element, 'gallery').querySelectorAll<HTMLImageElement>('figure img[alt]:not([alt=""])'),
];

const originals = (element: Element) =>
  [...part(element, 'gallery').querySelectorAll('img')]
    .filter(({src}) => src.includes('original'))
    .map(({src}) => src.replace(/.*-/, ''));

const button = (element: Element, name: string) =>
  parts(element, 'gallery-button').find((each) => each.getAttribute('aria-label') === name);

describe('the gallery of <trek-detail>', () => {
  before(() => setViewport({width: 1200, height: 800}));
  afterEach(restoreFetch);

  it('names each picture by its legend, never by its file', async () => {
    const element = await galleryOf([image(1), image(2, {legend: ''})]);

    expect(pictures(element).map(({alt}) => alt)).to.deep.equal(['Vue 1', 'Photographie 2 sur 2']);
    expect(part(element, 'gallery').outerHTML).not.to.contain('IMG_000');
  });

  it('shows legend, author and licence below each picture', async () => {
    const element = await galleryOf([image(1)]);

    expect(collapseSpaces(part(element, 'caption').textContent)).to.equal(
      'Vue 1 © Inès Aubrespy · CC BY-SA 4.0',
    );
  });

  it('is a figure with the name of its caption for each picture that has one', async () => {
    const element = await galleryOf([image(1), image(2, {legend: '', author: '', license: ''})]);
    const [first, second] = parts(element, 'picture');
    const caption = collapseSpaces(part(element, 'caption').textContent);

    expect(first?.getAttribute('role')).to.equal('figure');
    expect(collapseSpaces(first?.ariaLabel)).to.equal(caption);
    expect(second?.hasAttribute('role')).to.equal(false);
    const snapshot = await ariaSnapshot('trek-detail');
    // Other browsers give no snapshots.
    if (snapshot) expect(collapseSpaces(snapshot)).to.contain(`figure "${caption}"`);
  });

  it('loads the first picture at once and the others when they come near', async () => {
    const element = await galleryOf(four);

    expect(pictures(element).map(({loading}) => loading)).to.deep.equal([
      'eager',
      'lazy',
      'lazy',
      'lazy',
    ]);
  });

  it('loads the original of the shown picture alone, where it is shown large', async () => {
    const element = await galleryOf(four);

    await until(() => originals(element).length > 0, 'loads an original');
    expect(originals(element)).to.deep.equal(['1.jpg']);
  });

  it('uses thumbnails in a narrow column', async () => {
    const element = await galleryOf(four, 360);

    button(element, 'Photographie suivante')?.click();

    await counts(element, 'Photographie 2 sur 4');
    expect(originals(element)).to.be.empty;
  });

  it('shows the next and the previous picture', async () => {
    const element = await galleryOf(four);
    await counts(element, 'Photographie 1 sur 4');

    button(element, 'Photographie suivante')?.click();
    await counts(element, 'Photographie 2 sur 4');

    button(element, 'Photographie précédente')?.click();
    await counts(element, 'Photographie 1 sur 4');
  });

  it('keeps the focus on a button that can go no further', async () => {
    const element = await galleryOf([image(1), image(2)]);
    const next = button(element, 'Photographie suivante');
    next?.focus();

    await sendKeys({press: 'Enter'});

    await counts(element, 'Photographie 2 sur 2');
    await until(() => next?.getAttribute('aria-disabled') === 'true', 'knows that it is the last');
    expect(rootOf(element).activeElement).to.equal(next);
  });

  it('is operated by keyboard', async () => {
    const element = await galleryOf(four);
    await counts(element, 'Photographie 1 sur 4');
    part(element, 'gallery').querySelector('ul')?.focus();

    await sendKeys({press: 'ArrowRight'});
    await counts(element, 'Photographie 2 sur 4');
    await sendKeys({press: 'End'});
    await counts(element, 'Photographie 4 sur 4');
    await sendKeys({press: 'ArrowLeft'});
    await counts(element, 'Photographie 3 sur 4');
    await sendKeys({press: 'Home'});
    await counts(element, 'Photographie 1 sur 4');
  });

  it('does not scroll the page when the picture changes', async () => {
    const element = await galleryOf(four);
    await counts(element, 'Photographie 1 sur 4');
    const before = window.scrollY;

    button(element, 'Photographie suivante')?.click();
    await counts(element, 'Photographie 2 sur 4');

    expect(window.scrollY).to.equal(before);
  });

  it('needs no buttons for one picture', async () => {
    const element = await galleryOf([image(1)]);

    expect(parts(element, 'gallery-controls')).to.be.empty;
    expect(part(element, 'gallery').querySelector('[tabindex]')).to.equal(null);
  });

  it('is absent where there is no picture', async () => {
    const element = await galleryOf([]);

    expect(parts(element, 'gallery')).to.be.empty;
  });

  it('starts at the first picture of another trek', async () => {
    const {url} = fakeApi({
      trek: [
        {...fullTrek, attachments: four},
        {...bareTrek, attachments: [image(5), image(6)]},
      ],
    });
    const element = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );
    await waitForState(element, 'ready');
    await counts(element, 'Photographie 1 sur 4');
    button(element, 'Photographie suivante')?.click();
    await counts(element, 'Photographie 2 sur 4');

    element.trekId = 8;

    await counts(element, 'Photographie 1 sur 2');
    expect(pictures(element).map(({alt}) => alt)).to.deep.equal(['Vue 5', 'Vue 6']);
  });

  it('still knows which picture is shown after it was moved', async () => {
    const element = await galleryOf(four);
    await counts(element, 'Photographie 1 sur 4');
    const place = await fixture(html`<div></div>`);

    place.append(element);
    button(element, 'Photographie suivante')?.click();

    await counts(element, 'Photographie 2 sur 4');
  });

  it('is accessible', async () => {
    const element = await galleryOf(four);

    await counts(element, 'Photographie 1 sur 4');
    await expect(element).to.be.accessible();
  });
});
