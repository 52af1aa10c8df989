import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {ElementStatus} from '../../src/elements/source-element.js';

/** The first map of a page takes seconds where two processors do everything. */
const TIMEOUT_MS = 18_000;

/** Waits until an element has a state, such as `ready`. */
export async function waitForState(element: LitElement, status: ElementStatus) {
  await until(() => element.matches(`:state(${status})`), `${element.localName} is ${status}`);
  await element.updateComplete;
}

/** Waits until a condition is true; `what` names it in the error after the time limit. */
export function until(fact: () => unknown, what: string): Promise<void> {
  return waitUntil(() => Boolean(fact()), what, {timeout: TIMEOUT_MS});
}

/** Two frames: what is scrolled or drawn in the first has been reported in the second. */
export const nextFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The shadow root of an element. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no shadow root`);
  return element.shadowRoot;
}

/** What a template writes by mistake for a value that is absent. */
const NO_VALUE = /^(?:false|true|null|undefined|NaN|\[object \w+\])$/;

/** The visible text of an element, with collapsed white space. It has no value of JavaScript in it. */
export function visibleText(element: Element): string {
  const root = rootOf(element);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (NO_VALUE.test(text)) {
      throw new Error(`${element.localName} writes “${text}” in ${node.parentElement?.outerHTML}`);
    }
  }
  const text = [...root.children]
    .filter((child) => !(child instanceof HTMLStyleElement))
    .map((child) => (child instanceof HTMLElement ? child.innerText : child.textContent));
  return collapseSpaces(text.join(' '));
}

/** Collapses white space of all kinds, such as no-break spaces, to single spaces. */
export function collapseSpaces(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** All elements with a part name, in document order. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...rootOf(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The first element with a part name. */
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
