import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {OwnMessages} from '../../src/i18n/kind-messages.js';
import {KindTexts} from '../../src/i18n/kind-texts.js';
import {delayed, pageFiles} from '../elements/trek-app/files.js';
import {until} from '../support/dom.js';
import {restoreFetch} from '../support/fake-api.js';

const snarks = () => ({one: 'snark', other: 'snarks'});

class TestNeighbours extends LitElement {
  language = 'fr';
  own: OwnMessages = '';
  readonly rendered: string[] = [];

  private readonly texts = new KindTexts(this);

  protected override render() {
    const messages = this.texts.messagesOf('snark', snarks, this.language, this.own);
    this.rendered.push(messages ? `${messages.itemCount(2)}, ${messages.close}` : '');
  }

  /** What is rendered from now on, until it is `last`. */
  async renderUntil(last: string): Promise<readonly string[]> {
    this.rendered.length = 0;
    this.requestUpdate();
    await until(() => this.rendered.at(-1) === last, `"${last}" is shown`);
    return this.rendered;
  }
}
customElements.define('test-neighbours', TestNeighbours);

describe('KindTexts', () => {
  afterEach(restoreFetch);

  it('keeps messages while the page states others, or equal ones in a new object', async () => {
    const element = await fixture<TestNeighbours>(html`<test-neighbours></test-neighbours>`);
    await element.renderUntil('2 snarks, Fermer');

    element.own = {close: 'Refermer'};
    expect([...(await element.renderUntil('2 snarks, Refermer'))]).not.to.include('');
    element.own = {close: 'Refermer'};
    expect([...(await element.renderUntil('2 snarks, Refermer'))]).not.to.include('');
  });

  it('has those of a slow file of the page when they come', async () => {
    const {answer, release} = delayed(Response.json({close: 'Refermer'}));
    const element = await fixture<TestNeighbours>(html`<test-neighbours></test-neighbours>`);
    element.own = pageFiles().add(() => answer);
    await element.renderUntil('2 snarks, Fermer');

    release();

    await element.renderUntil('2 snarks, Refermer');
  });

  it('has none of another language', async () => {
    const element = await fixture<TestNeighbours>(html`<test-neighbours></test-neighbours>`);
    await element.renderUntil('2 snarks, Fermer');

    element.language = 'en';
    expect([...(await element.renderUntil('2 snarks, Close'))]).not.to.include('2 snarks, Fermer');
  });
});
