import type {LitElement, ReactiveController} from 'lit';
import {idle} from '../../../store/next-paint.js';
import type {KindSheet} from '../../kind-view.js';
import type {ReadyView} from '../sheet-view.js';

interface Shown {
  readonly view: ReadyView;
  readonly kind: KindSheet;
}

/** What search engines read of the item of a sheet: a JSON-LD script in the head of the page. */
export class StructuredData implements ReactiveController {
  private readonly host: LitElement;
  private shown: Shown | undefined;
  /** What the script has been made from. */
  private parts: readonly unknown[] = [];
  private script: HTMLScriptElement | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Called by the host when it renders a sheet; the data of one that it does not render any more are removed. */
  show(view: ReadyView, kind: KindSheet) {
    this.shown = {view, kind};
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.remove();
  }

  hostUpdated() {
    const {shown} = this;
    this.shown = undefined;
    const parts = shown ? partsOf(shown) : [];
    if (parts.length === this.parts.length && parts.every((part, i) => part === this.parts[i])) {
      return;
    }
    // That of another item must not stay until the page is idle.
    if (parts[0] !== this.parts[0]) this.remove();
    this.parts = parts;
    if (shown && this.host.isConnected) void this.write(shown, parts);
  }

  private async write({view, kind}: Shown, parts: readonly unknown[]) {
    await idle();
    const build = await kind.loadStructuredData?.().catch(() => undefined);
    // A newer state of the sheet writes its own.
    if (!build || parts !== this.parts) return;
    const script = newScript();
    script.append(jsonOf({'@context': 'https://schema.org', ...build(view)}));
    this.script?.remove();
    this.script = script;
    document.head.append(script);
  }

  private remove() {
    this.parts = [];
    this.script?.remove();
    this.script = undefined;
  }
}

/** What the data depend on; the first is the item. */
function partsOf({view, kind}: Shown): readonly unknown[] {
  const {sheet, vocabularies, messages, knownItem} = view;
  const relatives = kind.relatives?.(sheet, knownItem) ?? [];
  return [sheet, vocabularies, messages, relatives.filter(knownItem).length];
}

/** JSON that ends no script where the page is written as HTML, as by a prerenderer. */
const jsonOf = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Scripts that the browser runs; others on a page may be data. */
const EXECUTABLE = 'script:not([type]), script[type="module"]';

/**
 * A script that browsers take as data. The copy of one that has run counts as one that has run: Trusted
 * Types do not report its text, and whatever it contains is never run.
 */
function newScript(): HTMLScriptElement {
  const original = document.querySelector<HTMLScriptElement>(EXECUTABLE);
  // A copy is of the type of its original.
  const script = (original?.cloneNode() ?? document.createElement('script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  return script;
}
