import type {ItemSource} from './item-source.js';
import {type Member, SharedSource} from './shared-source.js';
import type {SourceContext} from './source-context.js';

/**
 * Gives each element of the page its source. Elements rarely have an ancestor in common, so they
 * share a source by `for`, else by stating the same. A source lives as long as one element that
 * states it is in the page.
 */
export class Registry {
  private readonly shared = new Map<string, SharedSource>();
  private readonly members = new Map<Member, SharedSource | undefined>();

  /** What the visitor has chosen in the source that the element showed before is kept. */
  add(member: Member, replaced?: SharedSource) {
    this.members.set(member, undefined);
    this.place(member, this.sharedFor(member, replaced));
    this.placeFollowers();
  }

  remove(member: Member) {
    const shared = this.members.get(member);
    this.members.delete(member);
    if (!shared) return;
    shared.remove(member);
    // An element that is moved is disconnected and connected in the same task, and keeps its source.
    queueMicrotask(() => this.endUnused(shared));
  }

  /** Keeps a source with its data while no element shows it, until the returned function is called. */
  keep(shared: SharedSource): () => void {
    const keeper = {};
    shared.keepers.add(keeper);
    return () => {
      shared.keepers.delete(keeper);
      queueMicrotask(() => this.endUnused(shared));
    };
  }

  /** Whether an element is one that may have a source. */
  has(element: Element): boolean {
    return [...this.members.keys()].some((member) => member.element === element);
  }

  /** The sources on the page, in the order in which they came. */
  get sources(): readonly ItemSource[] {
    return [...this.shared.values()].map(({source}) => source);
  }

  private place(member: Member, shared: SharedSource | undefined) {
    const before = this.members.get(member);
    if (shared === before) return;
    before?.remove(member);
    this.members.set(member, shared);
    if (shared) shared.add(member);
    else member.attach(undefined);
  }

  /**
   * An element may stand before the one it follows, be upgraded before it, or follow one that has
   * just changed its source. Elements may follow each other in a chain.
   */
  private placeFollowers() {
    let isSettled = false;
    for (let turn = 0; !isSettled && turn <= this.members.size; turn++) {
      isSettled = true;
      for (const [member, before] of [...this.members]) {
        if (!this.members.has(member) || member.request.kind === 'own') continue;
        const shared = this.sharedFor(member);
        if (shared === before) continue;
        // An element that shows the only source keeps it when another comes.
        if (member.request.kind === 'only' && before && this.isAlive(before)) continue;
        this.place(member, shared);
        isSettled = false;
        if (before) queueMicrotask(() => this.endUnused(before));
      }
    }
  }

  private sharedFor({request, element}: Member, replaced?: SharedSource): SharedSource | undefined {
    switch (request.kind) {
      case 'follow':
        return this.sharedOf(elementOf(request.followed, element));
      case 'own':
        return this.sharedBy(request.context, replaced);
      case 'only':
        return this.shared.values().next().value;
      case 'none':
        return undefined;
    }
  }

  private sharedOf(element: Element | null): SharedSource | undefined {
    for (const [member, shared] of this.members) if (member.element === element) return shared;
    return undefined;
  }

  private sharedBy(context: SourceContext, replaced?: SharedSource): SharedSource {
    const key = keyOf(context);
    const shared = this.shared.get(key) ?? new SharedSource(key, context, replaced);
    this.shared.set(key, shared);
    return shared;
  }

  private endUnused(shared: SharedSource) {
    if (!this.isAlive(shared)) return;
    if (shared.isStated || shared.keepers.size > 0) {
      shared.updateRouting();
      return;
    }
    this.shared.delete(shared.key);
    shared.end();
    this.placeFollowers();
  }

  private isAlive(shared: SharedSource): boolean {
    return this.shared.get(shared.key) === shared;
  }
}

function keyOf({client, kind, language, scope, files = '', several}: SourceContext): string {
  const parts = Object.entries(scope).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([client.address, kind.name, language, parts, files, several?.key]);
}

/** By its id in the element's own root first: ids are unique there only. */
function elementOf(followed: Element | string, from: Element): Element | null {
  if (typeof followed !== 'string') return followed;
  const root = from.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(followed) : null;
  return near ?? from.ownerDocument.getElementById(followed);
}

/** The sources of this page. */
export const registry = new Registry();
