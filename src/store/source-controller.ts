import type {LitElement, ReactiveController} from 'lit';
import {apiAddress} from '../api/address.js';
import {clientFor} from '../api/client.js';
import type {Question} from '../api/question.js';
import {type Member, registry, type Wish} from './registry.js';
import {readScope, type ScopeAttributes} from './scope-attributes.js';
import {initialState, type SourceState} from './source-state.js';
import type {TrekSource} from './trek-source.js';
import type {Warnings} from './warnings.js';

/** What a host says about its source. */
export interface SourceHost extends LitElement, ScopeAttributes {
  readonly api: string;
  readonly resource: string;
  readonly for: string;
}

/** How long an element may wait for the one it follows before the page hears of it. */
const PATIENCE_MS = 2000;

/** Ties an element to the source it shows, and updates the element when that changes. */
export class SourceController implements ReactiveController {
  private readonly host: SourceHost;
  private readonly languageOf: () => string;
  private readonly begin: (source: TrekSource) => void;
  private readonly warnings: Warnings;
  private member?: Member;
  private asWished = '';
  private joined?: TrekSource;
  private joinedApi = '';
  private unsubscribe?: () => void;
  private patience?: ReturnType<typeof setTimeout>;
  private gaveUp = false;

  /** `begin` says what the element needs of a source that it has just joined. */
  constructor(
    host: SourceHost,
    warnings: Warnings,
    language: () => string,
    begin: (source: TrekSource) => void,
  ) {
    this.host = host;
    this.warnings = warnings;
    this.languageOf = language;
    this.begin = begin;
    host.addController(this);
  }

  /** Absent while the element waits for another one, or says nothing that can be used. */
  get source(): TrekSource | undefined {
    return this.joined;
  }

  get state(): SourceState {
    return this.joined?.state ?? initialState;
  }

  /** Whether nothing will come unless the page changes. */
  get isMisconfigured(): boolean {
    return this.gaveUp && this.joined === undefined;
  }

  hostConnected() {
    this.join();
  }

  hostUpdate() {
    if (this.host.isConnected && this.wishedFor() !== this.asWished) this.join();
  }

  hostDisconnected() {
    this.leave();
    // Joined anew when the element comes back.
    this.asWished = '';
  }

  private wishedFor(): string {
    const {api, resource, for: followed, inBbox} = this.host;
    const scope = readScope(this.host, () => {});
    return JSON.stringify([api, resource, followed, this.languageOf(), scope, inBbox]);
  }

  private join() {
    // On another server the same ids are other things.
    const isSameServer = this.host.api === this.joinedApi;
    const carried = this.joined && isSameServer ? carriedOver(this.joined.state) : undefined;
    this.joinedApi = this.host.api;
    this.leave();
    delete this.joined;
    this.asWished = this.wishedFor();
    this.member = {
      element: this.host,
      wish: this.readWish(),
      adopt: (source) => this.adopt(source),
    };
    registry.join(this.member, carried);
    if (this.member.wish.kind === 'none') this.giveUp();
    else if (!this.joined) this.wait();
  }

  private wait() {
    this.patience = setTimeout(() => this.giveUp(), PATIENCE_MS);
  }

  private leave() {
    clearTimeout(this.patience);
    this.unsubscribe?.();
    if (this.member) registry.leave(this.member);
    delete this.member;
  }

  private adopt(source: TrekSource | undefined) {
    this.unsubscribe?.();
    clearTimeout(this.patience);
    this.gaveUp = false;
    if (source) {
      this.joined = source;
      this.unsubscribe = source.subscribe(() => this.host.requestUpdate());
      this.begin(source);
      if (this.member?.wish.kind === 'any' && registry.sources.length > 1) {
        this.warnings.warn(
          'there are several sources on the page and no "for"; using the first one.',
        );
      }
    } else {
      delete this.joined;
      this.wait();
    }
    this.host.requestUpdate();
  }

  private giveUp() {
    const {api, for: followed} = this.host;
    if (followed)
      this.warnings.warn(`for "${followed}" is not the id of a trek element on this page.`);
    else if (!api)
      this.warnings.warn(
        'api is missing: give the address of a Geotrek, such as "https://example.org/api/v2/".',
      );
    this.gaveUp = true;
    this.host.requestUpdate();
  }

  private readWish(): Wish {
    if (this.host.for) return {kind: 'follow', id: this.host.for};
    if (this.host.api.trim() === '') return {kind: 'any'};
    const question = this.readQuestion();
    return question ? {kind: 'ask', question} : {kind: 'none'};
  }

  private readQuestion(): Question | undefined {
    const {api, resource} = this.host;
    const [first, ...others] = api.trim().split(/\s+/).filter(Boolean);
    if (!first) return undefined;
    if (others.length > 0)
      this.warnings.warn('several addresses in api are not supported yet; using the first one.');
    const address = apiAddress(first, document.baseURI);
    if (!address) {
      this.warnings.warn(`api "${first}" is not an http address; showing nothing.`);
      return undefined;
    }
    if (resource !== 'trek')
      this.warnings.warn(`resource "${resource}" is not known; using "trek".`);
    const scope = readScope(this.host, (sentence) => this.warnings.warn(sentence));
    const language = this.languageOf().split('-')[0]?.toLowerCase() ?? 'fr';
    return {client: clientFor(address), language, scope};
  }
}

/** What stays when a visitor changes the language, or a page the address. */
function carriedOver({selectedId, criteria, depth}: SourceState): Partial<SourceState> {
  return {criteria, depth, ...(selectedId !== undefined && {selectedId})};
}
