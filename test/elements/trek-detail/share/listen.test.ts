import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {nextTask} from '../../../support/async.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {fullTrek, vocabularies} from '../rows.js';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
  readonly name?: string;
}

class FakeUtterance {
  voice?: Voice;
  lang = '';
  onend?: () => void;
  onerror?: () => void;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A browser's speech that says nothing until the test lets it go on. */
class FakeSpeech extends EventTarget {
  voices: readonly Voice[];
  current: FakeUtterance | undefined;
  readonly said: FakeUtterance[] = [];
  cancelled = 0;
  /** How often the voices were. */
  asked = 0;

  constructor(...voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }

  getVoices() {
    this.asked++;
    return [...this.voices];
  }

  speak(utterance: FakeUtterance) {
    this.current = utterance;
    this.said.push(utterance);
  }

  /** As Firefox, which says that a cancelled utterance has ended. */
  cancel() {
    this.cancelled++;
    const ended = this.current;
    this.current = undefined;
    ended?.onend?.();
  }

  finish() {
    const ended = this.current;
    this.current = undefined;
    ended?.onend?.();
  }

  get texts() {
    return this.said.map(({text}) => text);
  }
}

const french = {lang: 'fr-FR', localService: true};
const real = {
  speech: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
  Utterance: window.SpeechSynthesisUtterance,
};

function use(speech: FakeSpeech) {
  Object.defineProperty(window, 'speechSynthesis', {value: speech, configurable: true});
  Object.assign(window, {SpeechSynthesisUtterance: FakeUtterance});
  return speech;
}

const longer = {...fullTrek, id: 9, name: 'Une autre'};

async function sheetOf(changes: object = {}, lang = 'fr') {
  const {url} = fakeApi({trek: [{...fullTrek, ...changes}, longer], ...vocabularies});
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang=${lang} api=${url} trek-id="7"></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return element;
}

const button = (element: TrekDetail) => part(element, 'listen-button');
const label = (element: TrekDetail) => collapseSpaces(button(element).textContent);
const marked = (element: TrekDetail) =>
  [...(element.shadowRoot?.querySelectorAll('.is-read') ?? [])].map(({textContent}) =>
    collapseSpaces(textContent),
  );

async function withButton(changes: object = {}, lang = 'fr') {
  const element = await sheetOf(changes, lang);
  await until(() => parts(element, 'listen-button').length > 0, 'the button is there');
  return element;
}

async function reading(speech: FakeSpeech, element: TrekDetail) {
  button(element).click();
  await until(() => speech.current, 'it reads');
}

describe('a sheet that is read aloud', () => {
  afterEach(() => {
    restoreFetch();
    if (real.speech) Object.defineProperty(window, 'speechSynthesis', real.speech);
    else Reflect.deleteProperty(window, 'speechSynthesis');
    window.SpeechSynthesisUtterance = real.Utterance;
  });

  it('reads name, introduction, description and route by a voice of the device, and marks what it reads', async () => {
    const remote = {lang: 'fr-FR', localService: false, default: true};
    const speech = use(
      new FakeSpeech(
        {lang: 'en-GB', localService: true, default: true},
        remote,
        {...french, lang: 'fr-CA'},
        french,
      ),
    );
    const element = await withButton();
    await until(() => parts(element, 'route-description').length > 0, 'the rest is there');
    expect(label(element)).to.equal('Écouter');
    expect(collapseSpaces(part(element, 'listen').textContent)).to.contain(
      'le texte n’est envoyé nulle part',
    );
    await expect(element).to.be.accessible();

    await reading(speech, element);
    expect(marked(element)).to.deep.equal(["Tour de l'Étang d'Ô"]);
    for (let guard = 0; speech.current && guard < 50; guard++) speech.finish();

    expect(speech.texts.slice(0, 7)).to.deep.equal([
      "Tour de l'Étang d'Ô",
      'Un lac, puis un autre.',
      'Le vent tourne.',
      'Description',
      'Monter.',
      'Descendre.',
      'Le parcours.',
    ]);
    expect(speech.texts.slice(7).join(' ')).to.match(
      /^Départ\s: Parking du lac, .* il monte .* Arrivée au km/,
    );
    expect(new Set(speech.said.map(({voice}) => voice))).to.deep.equal(
      new Set([{...french, lang: 'fr-CA'}]),
    );
    await until(() => label(element) === 'Écouter', 'it is at its end');
    expect(marked(element)).to.be.empty;
    expect(parts(element, 'listen-stop')).to.be.empty;
  });

  it('pauses, goes on with the same sentence, and stops', async () => {
    const speech = use(new FakeSpeech(french));
    const element = await withButton();
    await reading(speech, element);
    speech.finish();
    expect(speech.texts.at(-1)).to.equal('Un lac, puis un autre.');
    await until(() => label(element) === 'Mettre en pause', 'it can be paused');

    button(element).click();
    await until(() => label(element) === 'Reprendre', 'it is paused');
    expect(speech.current).to.equal(undefined);
    expect(marked(element)).to.deep.equal(['Un lac, puis un autre.']);

    button(element).focus();
    button(element).click();
    expect(speech.texts.slice(1)).to.deep.equal([
      'Un lac, puis un autre.',
      'Un lac, puis un autre.',
    ]);
    expect(element.shadowRoot?.activeElement).to.equal(button(element));

    part(element, 'listen-stop').focus();
    part(element, 'listen-stop').click();
    await until(() => label(element) === 'Écouter', 'it has stopped');
    expect(speech.current).to.equal(undefined);
    expect(marked(element)).to.be.empty;
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
  });

  it('stops when the sheet is removed, shows another item or language, or the page is left', async () => {
    const ends = [
      (element: TrekDetail) => element.remove(),
      (element: TrekDetail) => element.setAttribute('trek-id', '9'),
      (element: TrekDetail) => element.setAttribute('lang', 'en'),
      () => window.dispatchEvent(new Event('pagehide')),
    ];
    for (const end of ends) {
      const speech = use(new FakeSpeech(french, {lang: 'en-US', localService: true}));
      const element = await withButton();
      await reading(speech, element);

      end(element);

      await until(() => !speech.current, 'it is silent');
      const {length} = speech.said;
      await nextTask();
      expect(speech.said).to.have.length(length);
    }
  });

  it('goes on when it is paused and resumed before the route in words is there', async () => {
    const speech = use(new FakeSpeech(french));
    const element = await withButton();

    for (const _ of ['play', 'pause', 'resume']) button(element).click();

    await until(() => speech.current, 'it reads');
    expect(label(element)).to.equal('Mettre en pause');
  });

  it('is one voice for all sheets of the page: the other one stops', async () => {
    const speech = use(new FakeSpeech(french));
    const first = await withButton();
    const second = await withButton({name: 'Le second'});
    await reading(speech, first);

    button(second).click();
    await until(() => speech.current?.text === 'Le second', 'the second one is read');
    expect(label(first)).to.equal('Écouter');
    expect(marked(first)).to.be.empty;

    part(second, 'listen-stop').click();
    expect(speech.current).to.equal(undefined);
    expect(speech.texts).to.deep.equal(["Tour de l'Étang d'Ô", 'Le second']);
  });

  it('says nothing to the speech of the page before it reads', async () => {
    const speech = use(new FakeSpeech(french));
    const element = await withButton();
    element.remove();
    await nextTask();
    expect(speech.cancelled).to.equal(0);
  });

  it('is not offered without a voice of the device for the language', async () => {
    const none = [
      new FakeSpeech(),
      new FakeSpeech({lang: 'fr-FR', localService: false}),
      new FakeSpeech(
        {lang: 'en-US', localService: true},
        {lang: 'fil-PH', localService: true},
        {lang: '', localService: true},
      ),
    ];
    for (const speech of none) {
      use(speech);
      const element = await sheetOf();
      await until(() => parts(element, 'share').length > 0, 'what comes later is there');
      await nextTask();
      expect(parts(element, 'listen')).to.be.empty;
    }
    Object.defineProperty(window, 'speechSynthesis', {value: undefined, configurable: true});
    const element = await sheetOf();
    await until(() => parts(element, 'share').length > 0, 'what comes later is there');
    expect(parts(element, 'listen')).to.be.empty;
  });

  it('is offered when the voices come later', async () => {
    const speech = use(new FakeSpeech());
    const element = await sheetOf();
    await until(() => parts(element, 'pace').length > 0, 'the rest is there');
    expect(parts(element, 'listen')).to.be.empty;

    speech.voices = [{...french, lang: 'fr_FR'}];
    speech.dispatchEvent(new Event('voiceschanged'));

    await until(() => parts(element, 'listen').length > 0, 'it is there');
  });

  it('goes on after a sentence that cannot be said', async () => {
    const speech = use(new FakeSpeech(french));
    const element = await withButton();
    await reading(speech, element);
    const failed = speech.current;
    failed?.onerror?.();
    failed?.onend?.();
    expect(speech.texts).to.deep.equal(["Tour de l'Étang d'Ô", 'Un lac, puis un autre.']);
  });

  it('reads text and no markup, in pieces that are not long, and nothing that is not said', async () => {
    const speech = use(new FakeSpeech(french));
    const element = await withButton({
      name: 'é'.repeat(10_000),
      description_teaser:
        '<script>alert(1)</script><p>&nbsp;</p><p>…</p><ul><li>Un<ul><li>Deux</li></ul>Trois</li></ul>',
      ambiance: '',
      description: `<p>${'Un mot. '.repeat(200)}</p>`,
    });
    await reading(speech, element);
    for (let guard = 0; speech.current && guard < 200; guard++) speech.finish();

    expect(Math.max(...speech.texts.map(({length}) => length))).to.be.at.most(300);
    expect(speech.texts.join('').replace(/[^é]/g, '').length).to.be.at.least(10_000);
    expect(speech.texts.slice(34, 37)).to.deep.equal(['Un', 'Deux', 'Trois']);
    expect(speech.texts.join(' ').match(/Un mot\./g)).to.have.length(200);
    expect(speech.texts.join()).not.to.match(/alert|</);
  });

  it('has its names in each language', async () => {
    const names = new Set<string>();
    for (const lang of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
      use(new FakeSpeech({lang, localService: true}));
      const element = await withButton({}, lang);
      names.add(`${label(element)} ${part(element, 'listen').getAttribute('aria-label')}`);
    }
    expect(names.size).to.equal(6);
  });

  it('looks for a voice once for the same sheet', async () => {
    const speech = use(new FakeSpeech(french));
    const element = await withButton();
    await until(() => parts(element, 'profile-chart').length > 0, 'the profile is there');
    const {asked} = speech;

    const chart = part(element, 'profile-chart');
    const {left, width} = chart.getBoundingClientRect();
    chart.dispatchEvent(new PointerEvent('pointermove', {clientX: left + width / 2}));
    await element.updateComplete;

    expect(Number(chart.ariaValueNow)).to.be.above(0);
    expect(speech.asked).to.equal(asked);
  });
});
