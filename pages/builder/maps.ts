import {readParameters} from '../embed/parameters.js';
import {labelled, make} from './dom.js';
import type {FormContext} from './form-context.js';

/** Base maps in place of the usual ones. */
export function renderLayers(context: FormContext): readonly Node[] {
  const {settings, messages, setAll} = context;
  const layers = readParameters(settings).layers.map((layer) => Object.fromEntries(layer));
  const rows = make('div', {class: 'layers'});
  const write = () => {
    // A row that has just been added says nothing yet.
    const stated = layers.filter((layer) => Object.keys(layer).length > 0);
    setAll(
      'layer',
      stated.map((layer) => JSON.stringify(layer)),
    );
  };
  const field = (layer: Record<string, string>, name: string, text: string) => {
    const input: HTMLInputElement = make('input', {
      value: layer[name] ?? '',
      autocomplete: 'off',
      oninput: () => {
        if (input.value) layer[name] = input.value;
        else delete layer[name];
        write();
      },
    });
    return labelled(text, input);
  };
  const show = () => {
    const items = layers.map((layer) =>
      make(
        'fieldset',
        {class: 'layer'},
        make('legend', {}, layer.name || messages.layerName),
        field(layer, 'name', messages.layerName),
        field(layer, 'src', messages.layerSource),
        field(layer, 'attribution', messages.layerCredit),
        make(
          'button',
          {
            type: 'button',
            onclick: () => {
              layers.splice(layers.indexOf(layer), 1);
              write();
              show();
              add.focus();
            },
          },
          messages.removeLayer,
        ),
      ),
    );
    rows.replaceChildren(...items);
  };
  const add = make(
    'button',
    {
      type: 'button',
      onclick: () => {
        layers.push({});
        show();
        rows.querySelector<HTMLElement>('.layer:last-child input')?.focus();
      },
    },
    messages.addLayer,
  );
  show();
  return [make('p', {class: 'help'}, messages.ownMapsHelp), rows, add];
}
