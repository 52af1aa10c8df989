import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, nothing} from 'lit';
import {TextController} from '../../src/i18n/text-controller.js';
import {until} from '../support/dom.js';
import {plainSpaces} from './plain-spaces.js';
import {restoreReader, withReader} from './reader.js';

class TestSpeaker extends LitElement {
  readonly text = new TextController(this);
  readonly said: string[] = [];

  protected override render() {
    if (!this.text.ready) return nothing;
    const {messages, formats} = this.text;
    this.said.push(messages.close);
    return `${messages.close}, ${formats.length(1500)}`;
  }
}
customElements.define('test-speaker', TestSpeaker);

/** Puts a speaker into its own shadow root. */
class TestShell extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).innerHTML = '<div><test-speaker></test-speaker></div>';
  }
}
customElements.define('test-shell', TestShell);

const page = document.documentElement;

const shown = (speaker: TestSpeaker) => plainSpaces(speaker.shadowRoot?.textContent?.trim() ?? '');

async function says(speaker: TestSpeaker, text: string) {
  await waitUntil(() => shown(speaker) === text, `"${shown(speaker)}" is not "${text}"`, {
    interval: 5,
    // The messages are loaded on demand.
    timeout: 15_000,
  });
}

// Each fixture below holds one.
const speakerIn = (root: ParentNode) => root.querySelector('test-speaker') as TestSpeaker;
const speakerWithin = (shell: Element) => speakerIn(shell.shadowRoot as ShadowRoot);

describe('TextController', () => {
  const statedByPage = page.getAttribute('lang');

  beforeEach(() => {
    page.lang = 'fr';
  });

  after(() => {
    if (statedByPage === null) page.removeAttribute('lang');
    else page.lang = statedByPage;
  });

  it('keeps its messages until those that the page has set are loaded', async () => {
    const speaker = await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`);
    await says(speaker, 'Fermer, 1,5 km');

    speaker.text.setKindMessages(undefined, {close: 'Adieu'}, 'trek');
    speaker.requestUpdate();
    await speaker.updateComplete;

    expect(shown(speaker)).to.equal('Fermer, 1,5 km');
    await says(speaker, 'Adieu, 1,5 km');
  });

  describe('finds the language', () => {
    it('of the element itself', async () => {
      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="en"></test-speaker>`);

      await says(speaker, 'Close, 1.5 km');
    });

    it('of the nearest element around it', async () => {
      const outer = await fixture(html`
        <div lang="en"><div lang="de"><p><test-speaker></test-speaker></p></div></div>`);

      await says(speakerIn(outer), 'Schließen, 1,5 km');
    });

    it('outside the shadow root it stands in', async () => {
      const outer = await fixture(html`<div lang="es"><test-shell></test-shell></div>`);

      await says(speakerWithin(outer.querySelector('test-shell') as Element), 'Cerrar, 1,5 km');
    });

    it('of the page', async () => {
      page.lang = 'it';

      const speaker = await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`);

      await says(speaker, 'Chiudi, 1,5 km');
    });

    it('French where the page states none', async () => {
      page.removeAttribute('lang');

      const speaker = await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`);

      expect(speaker.text.language).to.equal('fr');
      expect(shown(speaker)).to.equal('Fermer, 1,5 km');
    });

    it('of a region', async () => {
      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="nl-BE"></test-speaker>`);

      await says(speaker, 'Sluiten, 1,5 km');
      expect(speaker.text.language).to.equal('nl-BE');
    });

    it('with an underscore, as some CMSs write it', async () => {
      page.lang = 'en';

      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="fr_FR"></test-speaker>`);

      expect(speaker.text.language).to.equal('fr-FR');
      expect(shown(speaker)).to.equal('Fermer, 1,5 km');
    });

    it('in capitals or with spaces around it', async () => {
      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang=" EN "></test-speaker>`);

      await says(speaker, 'Close, 1.5 km');
    });

    it('around an element that leaves it open', async () => {
      const outer = await fixture(html`<div lang="en"><test-speaker lang=""></test-speaker></div>`);

      await says(speakerIn(outer), 'Close, 1.5 km');
    });

    for (const invalid of ['français', 'fr-FR-FR', 'x', 'english!']) {
      it(`around an element that says "${invalid}"`, async () => {
        const outer = await fixture(html`
          <div lang="en"><test-speaker lang=${invalid}></test-speaker></div>`);

        await says(speakerIn(outer), 'Close, 1.5 km');
      });
    }
  });

  describe('follows the language', () => {
    it('of the element itself', async () => {
      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="en"></test-speaker>`);
      await says(speaker, 'Close, 1.5 km');

      speaker.lang = 'de';

      await says(speaker, 'Schließen, 1,5 km');
    });

    it('of an element around it', async () => {
      const outer = await fixture<HTMLElement>(html`
        <div lang="en"><test-speaker></test-speaker></div>`);
      await says(speakerIn(outer), 'Close, 1.5 km');

      outer.lang = 'nl';

      await says(speakerIn(outer), 'Sluiten, 1,5 km');
    });

    it('of the page', async () => {
      const speaker = await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`);

      page.lang = 'en';

      await says(speaker, 'Close, 1.5 km');
    });

    it('outside the shadow root it stands in', async () => {
      const shell = await fixture(html`<test-shell></test-shell>`);

      page.lang = 'de';

      await says(speakerWithin(shell), 'Schließen, 1,5 km');
    });

    it('into a place where another one is spoken', async () => {
      const outer = await fixture(html`
        <div><div lang="en"><test-speaker></test-speaker></div><div id="de" lang="de"></div></div>`);
      const speaker = speakerIn(outer);
      await says(speaker, 'Close, 1.5 km');

      outer.querySelector('#de')?.append(speaker);

      await says(speaker, 'Schließen, 1,5 km');
    });

    it('of the last of two quick changes, whichever texts arrive last', async () => {
      const outer = await fixture(html`
        <div>
          <test-speaker></test-speaker>
          <div id="en" lang="en"></div>
          <div id="fr" lang="fr"></div>
        </div>`);
      const speaker = speakerIn(outer);

      outer.querySelector('#en')?.append(speaker);
      outer.querySelector('#fr')?.append(speaker);

      // When English has reached one who asked later, it has reached this one too.
      const later = document.createElement('test-speaker') as TestSpeaker;
      outer.querySelector('#en')?.append(later);
      await says(later, 'Close, 1.5 km');
      expect(shown(speaker)).to.equal('Fermer, 1,5 km');
    });

    it('no longer when it has been removed', async () => {
      page.lang = 'en';
      const outer = await fixture(html`
        <div><test-speaker></test-speaker><test-speaker id="stays"></test-speaker></div>`);
      const removed = speakerIn(outer);
      await says(removed, 'Close, 1.5 km');
      removed.remove();

      page.lang = 'de';

      await says(outer.querySelector('#stays') as TestSpeaker, 'Schließen, 1,5 km');
      expect(removed.text.language).to.equal('en');
    });

    it('anew when it comes back', async () => {
      const outer = await fixture(html`<div><test-speaker></test-speaker></div>`);
      const speaker = speakerIn(outer);
      speaker.remove();
      page.lang = 'en';

      outer.append(speaker);

      await says(speaker, 'Close, 1.5 km');
    });
  });

  it('has French words in the first render', async () => {
    const speaker = await fixture<TestSpeaker>(html`<test-speaker></test-speaker>`);

    expect(speaker.said).to.deep.equal(['Fermer']);
  });

  it('shows no French while another language loads', async () => {
    const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="en"></test-speaker>`);

    await says(speaker, 'Close, 1.5 km');
    expect(speaker.said).not.to.contain('Fermer');
  });

  it('is not ready because somebody asked for its formats', () => {
    const speaker = document.createElement('test-speaker') as TestSpeaker;

    expect(plainSpaces(speaker.text.formats.length(1500))).to.equal('1,5 km');
    expect(speaker.text.ready).to.equal(false);
  });

  describe('in a language that it does not speak', () => {
    const warnings: string[] = [];
    const {warn} = console;

    beforeEach(() => {
      warnings.length = 0;
      console.warn = (text: string) => warnings.push(text);
    });

    afterEach(() => {
      console.warn = warn;
      restoreReader();
    });

    it('uses the words and formats of the next language of the visitor', async () => {
      withReader('pt', 'de-AT', 'fr');
      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="pt"></test-speaker>`);

      await until(() => shown(speaker) === 'Schließen, 1,5 km', 'the texts are loaded');
      expect(speaker.text.formats.language).to.equal('de-AT');
      expect(warnings).to.deep.equal([
        '<test-speaker>: there are no texts in "pt"; using those in "de-AT".',
      ]);
    });

    it('uses French words and formats where the visitor has no other language', async () => {
      withReader('gl');
      const speaker = await fixture<TestSpeaker>(html`<test-speaker lang="gl"></test-speaker>`);

      expect(speaker.text.language).to.equal('gl');
      expect(shown(speaker)).to.equal('Fermer, 1,5 km');
    });

    it('warns once, however many elements there are', async () => {
      withReader('br');
      await fixture(html`
        <div lang="br"><test-speaker></test-speaker><test-speaker></test-speaker></div>`);

      expect(warnings).to.deep.equal([
        '<test-speaker>: there are no texts in "br"; using those in "fr".',
      ]);
    });
  });
});
