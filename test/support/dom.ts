import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {ElementStatus} from '../../src/elements/source-element.js';

const PATIENCE_MS = 9000;

/** Waits until an element says what it is up to. */
export async function waitForState(element: LitElement, status: ElementStatus) {
  await until(() => element.matches(`:state(${status})`), `${element.localName} is ${status}`);
  await element.updateComplete;
}

/** Waits for a fact about the page. */
export function until(fact: () => unknown, what: string): Promise<void> {
  return waitUntil(() => Boolean(fact()), what, {timeout: PATIENCE_MS});
}

/** The root that an element draws in. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`${element.localName} draws nothing`);
  return element.shadowRoot;
}

/** What a visitor reads in an element, white space folded. */
export function visibleText(element: Element): string {
  const root = rootOf(element);
  const text = [...root.children]
    .filter((child) => !(child instanceof HTMLStyleElement))
    .map((child) => (child instanceof HTMLElement ? child.innerText : child.textContent));
  return collapseSpaces(text.join(' '));
}

/** Narrow and no-break spaces read like spaces. */
export function collapseSpaces(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** All elements of a part, in order. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...rootOf(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The first element of a part. */
export function part(element: Element, name: string): HTMLElement {
  const [first] = parts(element, name);
  if (!first) throw new Error(`${element.localName} shows no part "${name}"`);
  return first;
}

/** The next event of a type. */
export function nextEvent<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => element.addEventListener(type, resolve, {once: true}));
}
