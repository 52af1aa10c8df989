import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {deferred} from '../../support/async.js';
import {nextFrames, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from './rows.js';

const row = {...fullTrek, attachments: [{type: 'image', url: '/a.jpg', title: 'A'}]};

async function open(content: TemplateResult, trek: {readonly id: number} = row) {
  const {url} = fakeApi({trek: [trek], ...vocabularies});
  const detail = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${url} trek-id=${trek.id}>${content}</trek-detail>`,
  );
  await waitForState(detail, 'ready');
  return detail;
}

/** Whether the first element is above the second one. */
const isAbove = (first: Element | null, second: Element | null) =>
  Number(first?.getBoundingClientRect().bottom) <= Number(second?.getBoundingClientRect().top);

describe('the slots of the sections of <trek-detail>', () => {
  afterEach(restoreFetch);

  it('show what the page says before and after a section', async () => {
    const detail = await open(html`
      <p id="before" slot="before-description">Avant</p>
      <p id="after" slot="after-description">Après</p>
      <p id="below" slot="after-gallery">Sous les photos</p>
    `);

    const child = (id: string) => detail.querySelector(`#${id}`);
    expect(isAbove(child('before'), part(detail, 'description'))).to.equal(true);
    expect(isAbove(part(detail, 'description'), child('after'))).to.equal(true);
    expect(isAbove(part(detail, 'gallery'), child('below'))).to.equal(true);
    expect(isAbove(child('below'), part(detail, 'figures'))).to.equal(true);
    await expect(detail).to.be.accessible();
  });

  it('are there only where the page has put something into them', async () => {
    const detail = await open(html`<p slot="before-practical">Avant</p>`);

    const slots = [...rootOf(detail).querySelectorAll('slot')].map(({name}) => name);
    expect(slots).to.deep.equal(['before-practical']);
  });

  it('show what the page adds, moves and removes later', async () => {
    const detail = await open(html``);

    const late = document.createElement('p');
    late.textContent = 'Plus tard';
    late.slot = 'before-profile';
    detail.append(late);
    await until(() => isAbove(late, part(detail, 'profile')), 'shows the new child');
    expect(late.getClientRects()).to.have.length(1);

    late.slot = 'after-profile';
    await until(() => isAbove(part(detail, 'profile'), late), 'shows the child elsewhere');

    late.remove();
    await until(() => !rootOf(detail).querySelector('slot'), 'removes the slot');
  });

  it('show it also where the item has nothing to say in the section', async () => {
    const detail = await open(html`<p id="after" slot="after-stages">Réserver</p>`, bareTrek);

    expect(detail.querySelector('#after')?.getClientRects()).to.have.length(1);
  });

  it('are not there for sections that are not wanted, or that nobody knows', async () => {
    const detail = await open(html`
      <p slot="after-stages">Étapes</p>
      <p slot="before-constructor">Rien</p>
    `);
    detail.sections = 'description';
    await detail.updateComplete;

    expect(rootOf(detail).querySelector('slot')).to.equal(null);
  });

  it('keep what the visitor does in the content of the page', async () => {
    const answer = deferred();
    const {url} = fakeApi({
      trek: async () => {
        await answer.promise;
        return Response.json(row);
      },
      ...vocabularies,
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7">
        <label slot="before-description">Votre nom <input /></label>
      </trek-detail>
    `);
    const field = detail.querySelector('input') as HTMLInputElement;
    expect(field.getClientRects()).to.have.length(0);
    answer.resolve();
    await waitForState(detail, 'ready');
    field.focus();

    detail.append(Object.assign(document.createElement('p'), {slot: 'after-description'}));
    await until(() => rootOf(detail).querySelectorAll('slot').length === 2, 'has both slots');
    expect(document.activeElement).to.equal(field);
  });
});

describe('the attribute report of <trek-detail>', () => {
  afterEach(restoreFetch);

  it('shows its section also when it is set, without a value, on a sheet that is complete', async () => {
    const detail = await open(html``, bareTrek);
    await until(() => parts(detail, 'share').length > 0, 'the code of sections is loaded');
    let updates = 0;
    detail.addController({
      hostUpdated() {
        updates++;
      },
    });
    const isQuiet = async () => {
      const before = updates;
      for (let frames = 0; frames < 10; frames++) await nextFrames();
      return updates === before;
    };
    while (!(await isQuiet()));

    detail.setAttribute('report', '');
    await until(() => parts(detail, 'open-section').length > 0, 'the button is there');
  });
});
