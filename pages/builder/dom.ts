type Child = Node | string | false | undefined;

interface Properties {
  readonly [name: string]: unknown;
}

/**
 * An element with attributes, listeners (`onclick`) and children. Booleans are attributes without a value; texts are
 * text, never HTML.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value as EventListener);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** Copies a text; whether the browser has allowed it. It has no clipboard for a page without https. */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard?.writeText(text).then(() => true) ?? false).catch(
    () => false,
  );

let count = 0;

/** An id that the page does not have yet. */
export const newId = () => `field-${++count}`;

/** A field with its label, and a help below. */
export function labelled(
  text: string | Node,
  field: HTMLElement,
  help?: string | Node,
): HTMLElement {
  field.id ||= newId();
  const note = help && make('p', {class: 'help', id: `${field.id}-help`}, help);
  if (note) field.setAttribute('aria-describedby', note.id);
  return make(
    'div',
    {class: 'field'},
    make('label', {for: field.id}, text),
    field,
    note || undefined,
  );
}

/** A checkbox or a radio button with its label. */
export function choice(
  text: string | Node,
  properties: Properties & {readonly type: 'checkbox' | 'radio'},
): HTMLElement {
  return make('label', {class: 'choice'}, make('input', properties), text);
}

/** A button that takes a choice of a few; the group has a name for screen readers. */
export function radioGroup(
  legend: string,
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  selected: string,
  choose: (value: string) => void,
): HTMLElement {
  const buttons = options.map(([value, text]) =>
    choice(text, {
      type: 'radio',
      name,
      value,
      checked: value === selected,
      onchange: () => choose(value),
    }),
  );
  return make(
    'fieldset',
    {class: 'radio-group'},
    make('legend', {}, legend),
    make('div', {class: 'choices'}, ...buttons),
  );
}
