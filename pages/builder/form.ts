import {placedElements} from '../embed/parameters.js';
import {type AttributeDescription, attributes as described} from '../generated/attributes.js';
import {elements} from '../generated/elements.js';
import {choice, labelled, make, radioGroup} from './dom.js';
import type {FormContext} from './form-context.js';
import {renderLook} from './look.js';
import {renderLayers} from './maps.js';
import {TERM_ATTRIBUTES} from './server.js';
import type {Settings} from './settings.js';

/** The attributes that have a field of their own in a section. */
const MAIN = ['api', 'trek-id', 'resource', 'resources', 'languages', 'lang'];

const tagsIn = ({settings}: FormContext) => placedElements(settings).map(({tag}) => tag);

const hasAttribute = (context: FormContext, name: string) =>
  tagsIn(context).some((tag) => elements[tag]?.includes(name));

/** The sections below the one of the server, each by its name. */
export function renderSections(context: FormContext): readonly HTMLElement[] {
  const {sections} = context.messages;
  return [
    section('content', sections.content, renderContent(context), true),
    section('scope', sections.scope, renderScope(context)),
    section('look', sections.look, renderLook(context)),
    section('maps', sections.maps, renderLayers(context)),
    section('languages', sections.languages, renderLanguages(context)),
    section('more', sections.more, renderMore(context)),
  ];
}

function section(name: string, title: string, content: readonly Node[], isOpen = false) {
  const heading = make('summary', {}, make('h2', {}, title));
  return make('details', {class: 'section', id: name, open: isOpen}, heading, ...content);
}

function renderContent(context: FormContext): readonly Node[] {
  const {settings, messages, set, renderAgain} = context;
  const element = settings.get('element') || 'trek-app';
  const what = radioGroup(
    messages.elementsLegend,
    'element',
    Object.entries(messages.elements),
    element,
    (value) => {
      set('element', value === 'trek-app' ? '' : value);
      renderAgain();
    },
  );
  return [
    what,
    ...(hasAttribute(context, 'trek-id') ? [textField(context, 'trek-id')] : []),
    hasAttribute(context, 'resources') ? renderKinds(context) : renderKind(context),
  ];
}

/** The kinds of an app: those that the server has, or all as long as it has not been read. */
function renderKinds(context: FormContext): HTMLElement {
  const {messages, contents} = context;
  const options = Object.entries(messages.kinds)
    .filter(([kind]) => !contents || contents.kinds.has(kind))
    .map(([kind, text]) => [kind, withCount(text, contents?.kinds.get(kind))] as const);
  return checkList(context, 'resources', options, ' ', messages.kindsHelp);
}

function renderKind({settings, messages, contents, set}: FormContext): HTMLElement {
  const selected = settings.get('resource') || 'trek';
  const options = Object.entries(messages.kinds)
    .filter(([kind]) => !contents || contents.kinds.has(kind) || kind === selected)
    .map(([value, text]) =>
      make(
        'option',
        {value, selected: value === selected},
        withCount(text, contents?.kinds.get(value)),
      ),
    );
  const select: HTMLSelectElement = make(
    'select',
    {
      name: 'resource',
      onchange: () => set('resource', select.value === 'trek' ? '' : select.value),
    },
    ...options,
  );
  return labelled(messages.attributes.resource ?? '', select);
}

const withCount = (text: string, count: number | undefined) =>
  count === undefined ? text : `${text} (${count})`;

function renderScope(context: FormContext): readonly Node[] {
  const {messages, contents} = context;
  const names = TERM_ATTRIBUTES.filter((name) => hasAttribute(context, name));
  const lists = names.map((name) => {
    const terms = contents?.terms.get(name) ?? [];
    if (terms.length === 0) return contents ? undefined : textField(context, name);
    const options = terms.map(({id, label}) => [id, label] as const);
    return termList(context, name, options);
  });
  const help = contents ? messages.scopeHelp : messages.noTerms;
  return [make('p', {class: 'help'}, help), ...lists.filter((list) => list !== undefined)];
}

/** A list of terms that opens; its heading says how many are chosen. */
function termList(
  context: FormContext,
  name: string,
  options: readonly (readonly [string, string])[],
): HTMLElement {
  const {messages, settings} = context;
  const title = messages.attributes[name] ?? name;
  const summary = make('summary', {});
  const show = () => {
    const count = valuesOf(settings, name, ',').length;
    summary.textContent = count > 0 ? `${title} – ${messages.chosen(count)}` : title;
  };
  show();
  const list = checkList(context, name, options, ',', undefined, show);
  return make('details', {class: 'terms', open: settings.has(name)}, summary, list);
}

function valuesOf(settings: Settings, name: string, separator: string): readonly string[] {
  return (settings.get(name) ?? '')
    .split(separator)
    .map((value) => value.trim())
    .filter(Boolean);
}

/** Checkboxes that write a list of values into one parameter, in the order in which they are chosen. */
function checkList(
  {settings, messages, set}: FormContext,
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  separator: string,
  help?: string,
  changed?: () => void,
): HTMLElement {
  const boxes = options.map(([value, text]) =>
    choice(text, {
      type: 'checkbox',
      name,
      value,
      checked: valuesOf(settings, name, separator).includes(value),
      onchange: ({target}: Event) => {
        const others = valuesOf(settings, name, separator).filter((each) => each !== value);
        const isOn = (target as HTMLInputElement).checked;
        set(name, (isOn ? [...others, value] : others).join(separator));
        changed?.();
      },
    }),
  );
  return make(
    'fieldset',
    {class: 'check-list'},
    make('legend', {}, messages.attributes[name] ?? name),
    help ? make('p', {class: 'help'}, help) : undefined,
    make('div', {class: 'choices'}, ...boxes),
  );
}

function renderLanguages(context: FormContext): readonly Node[] {
  const {settings, messages, languages, set} = context;
  const selected = settings.get('lang') ?? '';
  const nameOf = new Intl.DisplayNames([document.documentElement.lang], {type: 'language'});
  const options = languages.map((code) => [code, nameOf.of(code) ?? code] as const);
  const select: HTMLSelectElement = make(
    'select',
    {onchange: () => set('lang', select.value)},
    make('option', {value: ''}, messages.pageLanguage),
    ...options.map(([value, text]) => make('option', {value, selected: value === selected}, text)),
  );
  return [
    labelled(messages.language, select),
    ...(hasAttribute(context, 'languages') ? [checkList(context, 'languages', options, ' ')] : []),
  ];
}

/** All other attributes of the manifest, with what it says of them. */
function renderMore(context: FormContext): readonly Node[] {
  const own: readonly string[] = [...MAIN, ...TERM_ATTRIBUTES, 'for'].filter(
    // An app has a list of kinds in its place.
    (name) => name !== 'resource' || !hasAttribute(context, 'resources'),
  );
  const names = new Set(
    tagsIn(context).flatMap((tag) => elements[tag]?.filter((name) => !own.includes(name)) ?? []),
  );
  return [
    make('p', {class: 'help'}, context.messages.moreHelp),
    ...[...names].map((name) => textField(context, name)),
  ];
}

/** The field of an attribute: a checkbox for one that is on or off, else a text. */
function textField(context: FormContext, name: string): HTMLElement {
  const {settings, messages, set} = context;
  const {type, description, ...attribute} = describe(context, name);
  const text = messages.attributes[name];
  const label = make('span', {}, text ? `${text} ` : undefined, make('code', {}, name));
  if (type === 'boolean') {
    const box = choice(label, {
      type: 'checkbox',
      name,
      checked: settings.has(name),
      onchange: ({target}: Event) =>
        // The value of an attribute that is there is not empty in an address.
        set(name, (target as HTMLInputElement).checked ? 'true' : ''),
    });
    return make('div', {class: 'field'}, box, helpOf(description));
  }
  const input: HTMLInputElement = make('input', {
    name,
    value: settings.get(name) ?? '',
    placeholder: attribute.default,
    autocomplete: 'off',
    spellcheck: 'false',
    inputmode: type.startsWith('number') ? 'numeric' : undefined,
    oninput: () => set(name, input.value),
  });
  return labelled(label, input, helpOf(description));
}

/** In the language of the page, else in English. */
function helpOf({en, fr}: AttributeDescription['description']) {
  const isFrench = document.documentElement.lang === 'fr' && fr !== '';
  const text = (isFrench ? fr : en).replaceAll('`', '');
  return make('span', {lang: isFrench ? 'fr' : 'en', class: 'help'}, text);
}

function describe(context: FormContext, name: string): AttributeDescription {
  const found = tagsIn(context)
    .flatMap((tag) => described[tag] ?? [])
    .find((each) => each.name === name);
  return found ?? {name, type: 'string', default: '', description: {en: '', fr: ''}};
}
