import type {Question} from '../api/question.js';
import type {SourceState} from './source-state.js';
import {TrekSource} from './trek-source.js';

/** Whose source an element shows. */
export type Wish =
  /** That of the element with this id. */
  | {readonly kind: 'follow'; readonly id: string}
  /** One of its own, shared with all who ask the same. */
  | {readonly kind: 'ask'; readonly question: Question}
  /** The only one on the page. */
  | {readonly kind: 'any'}
  | {readonly kind: 'none'};

/** An element's place in the registry. */
export interface Member {
  readonly element: Element;
  readonly wish: Wish;
  /** Called when its source changes: found, or lost with the element that it followed. */
  adopt(source: TrekSource | undefined): void;
}

interface Entry {
  readonly key: string;
  readonly source: TrekSource;
  readonly members: Set<Member>;
}

/**
 * Who shares what. Elements of a page rarely have an ancestor in common, so they meet by key.
 * A source lives as long as one element shows it.
 */
export class Registry {
  private readonly entries = new Map<string, Entry>();
  private readonly members = new Map<Member, Entry | undefined>();

  join(member: Member, carried?: Partial<SourceState>) {
    this.members.set(member, undefined);
    this.place(member, carried);
    this.placeWaiting();
  }

  leave(member: Member) {
    const entry = this.members.get(member);
    this.members.delete(member);
    if (!entry) return;
    entry.members.delete(member);
    // An element that is moved leaves and joins in the same task: its source goes on.
    queueMicrotask(() => this.endUnused(entry));
  }

  /** The sources on the page, in the order in which they came. */
  get sources(): readonly TrekSource[] {
    return [...this.entries.values()].map(({source}) => source);
  }

  private place(member: Member, carried?: Partial<SourceState>) {
    const entry = this.entryFor(member.wish, member.element, carried);
    if (!entry) return;
    entry.members.add(member);
    this.members.set(member, entry);
    member.adopt(entry.source);
  }

  /** An element may stand before the one it follows, or be upgraded before it. */
  private placeWaiting() {
    let placed: boolean;
    do {
      placed = false;
      for (const [member, entry] of this.members) {
        if (entry) continue;
        this.place(member);
        placed ||= this.members.get(member) !== undefined;
      }
    } while (placed);
  }

  private entryFor(
    wish: Wish,
    element: Element,
    carried?: Partial<SourceState>,
  ): Entry | undefined {
    switch (wish.kind) {
      case 'follow':
        return this.entryOf(elementById(element, wish.id));
      case 'ask':
        return this.entryAsking(wish.question, carried);
      case 'any':
        return this.entries.values().next().value;
      case 'none':
        return undefined;
    }
  }

  private entryOf(element: Element | null): Entry | undefined {
    for (const [member, entry] of this.members) if (member.element === element) return entry;
    return undefined;
  }

  private entryAsking(question: Question, carried?: Partial<SourceState>): Entry {
    const key = keyOf(question);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = {key, source: new TrekSource(question, carried), members: new Set()};
      this.entries.set(key, entry);
    }
    return entry;
  }

  private endUnused(entry: Entry) {
    const isAsked = [...entry.members].some(({wish}) => wish.kind === 'ask');
    if (isAsked || this.entries.get(entry.key) !== entry) return;
    this.entries.delete(entry.key);
    entry.source.end();
    for (const follower of entry.members) {
      this.members.set(follower, undefined);
      follower.adopt(undefined);
    }
    this.placeWaiting();
  }
}

function keyOf({client, language, scope}: Question): string {
  const parts = Object.entries(scope).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([client.address, language, parts]);
}

/** In the element's own root first: ids are unique there only. */
function elementById(from: Element, id: string): Element | null {
  const root = from.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? from.ownerDocument.getElementById(id);
}

/** The sources of this page. */
export const registry = new Registry();
