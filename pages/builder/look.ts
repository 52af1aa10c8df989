import {themes} from '../generated/elements.js';
import {contrastsOf, ENOUGH, hexOf} from './contrast.js';
import {labelled, make, radioGroup} from './dom.js';
import type {FormContext} from './form-context.js';
import {propertiesOf} from './settings.js';

const COLOURS = [
  ['--trek-accent', 'accent', '#17603d'],
  ['--trek-on-accent', 'onAccent', '#ffffff'],
  ['--trek-surface', 'surface', '#ffffff'],
] as const;

const RADIUS = '--trek-radius';

/** The theme, the colours of the brand, and the contrasts that the elements make of them. */
export function renderLook(context: FormContext): readonly Node[] {
  const {settings, messages} = context;
  const table = make('div', {class: 'contrasts'});
  const set = (name: string, value: string) => {
    context.set(name, value);
    showContrasts(context, table);
  };
  showContrasts(context, table);
  const theme: HTMLSelectElement = make(
    'select',
    {onchange: () => set('theme-file', theme.value)},
    make('option', {value: ''}, messages.noTheme),
    ...themes.map((value) =>
      make(
        'option',
        {value, selected: value === settings.get('theme-file')},
        messages.themes[value] ?? value,
      ),
    ),
  );
  const radius: HTMLInputElement = make('input', {
    value: settings.get(RADIUS) ?? '',
    placeholder: '0.75rem',
    autocomplete: 'off',
    oninput: () => set(RADIUS, radius.value),
  });
  return [
    labelled(messages.theme, theme),
    ...COLOURS.map(([name, text, initial]) => colourField(context, name, text, initial, set)),
    labelled(messages.radius, radius),
    radioGroup(
      messages.scheme,
      'scheme',
      Object.entries(messages.schemes),
      settings.get('scheme') || 'light',
      (value) => set('scheme', value === 'light' ? '' : value),
    ),
    make('h3', {}, messages.contrast),
    make('p', {class: 'help'}, messages.contrastHelp),
    table,
  ];
}

function colourField(
  {settings, messages}: FormContext,
  name: string,
  text: 'accent' | 'onAccent' | 'surface',
  initial: string,
  set: (name: string, value: string) => void,
): HTMLElement {
  const stated = settings.get(name) ?? '';
  const picker: HTMLInputElement = make('input', {
    type: 'color',
    value: hexOf(stated) ?? initial,
    'aria-label': messages.colours[text],
    oninput: () => {
      input.value = picker.value;
      set(name, picker.value);
    },
  });
  const input: HTMLInputElement = make('input', {
    value: stated,
    placeholder: messages.byDefault,
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => {
      const value = input.value.trim();
      const isColour = value === '' || hexOf(value) !== undefined;
      input.setAttribute('aria-invalid', String(!isColour));
      picker.value = hexOf(value) ?? initial;
      if (isColour) set(name, value);
    },
  });
  const field = labelled(messages.colours[text], input);
  field.classList.add('colour');
  input.before(picker);
  return field;
}

/** A theme is a file of the release; its values are read where it is. */
async function propertiesOfTheme(name: string): Promise<readonly (readonly [string, string])[]> {
  // In the demo the themes are beside the folder of the scripts.
  const response = await fetch(new URL(`../themes/${name}.css`, document.baseURI)).catch(
    () => undefined,
  );
  const text = response?.ok ? await response.text() : '';
  return [...text.matchAll(/(--trek-[a-z-]+):\s*([^;]+);/g)].map(
    ([, property = '', value = '']) => [property, value],
  );
}

async function showContrasts({settings, messages}: FormContext, table: HTMLElement) {
  const theme = settings.get('theme-file') ?? '';
  const ofTheme = themes.includes(theme) ? await propertiesOfTheme(theme) : [];
  if (theme !== (settings.get('theme-file') ?? '')) return;
  const properties = [...ofTheme, ...propertiesOf(settings)];
  const number = new Intl.NumberFormat(document.documentElement.lang, {maximumFractionDigits: 1});
  const columns = (['light', 'dark'] as const).map((scheme) => {
    const rows = contrastsOf(properties, scheme).map(({name, colour, background, ratio}) => {
      const sample = make('span', {class: 'sample', 'aria-hidden': 'true'}, 'Aa');
      sample.style.color = colour;
      sample.style.backgroundColor = background;
      const isEnough = ratio >= ENOUGH;
      // Rounded down, so that 4.46 is not shown as enough.
      const shown = number.format(Math.floor(ratio * 10) / 10);
      return make(
        'li',
        {class: isEnough ? '' : 'is-low'},
        sample,
        `${messages.pairs[name]} : ${messages.ratio(shown, isEnough)}`,
      );
    });
    return make('div', {}, make('h4', {}, messages[scheme]), make('ul', {}, ...rows));
  });
  table.replaceChildren(...columns);
}
