import type {ReactiveElement} from 'lit';

type Values = Record<PropertyKey, unknown>;

/** An element of each class as it is created, which has the defaults. */
const created = new WeakMap<object, Values>();

/** Gives the properties that are null their defaults: Lit sets null for a removed attribute, frameworks for an absent value. */
export function restoreDefaults(element: ReactiveElement) {
  const type = element.constructor as typeof ReactiveElement;
  const values = element as unknown as Values;
  for (const name of type.elementProperties.keys()) {
    if (values[name] !== null) continue;
    const defaults = created.get(type) ?? (Reflect.construct(type, []) as Values);
    created.set(type, defaults);
    values[name] = defaults[name];
  }
}
