import {primaryLanguage} from '../i18n/language-tags.js';
import type {ItemKey} from '../model/item.js';
import type {ItemSource} from './item-source.js';
import {nextPaint} from './next-paint.js';
import {isShownFirstStated} from './routing/route-names.js';
import type {Router} from './routing/router.js';
import type {Routing} from './routing/routing.js';
import {ServerSource} from './server-source.js';
import type {SourceContext} from './source-context.js';
import type {SourceState} from './source-state.js';

/** A page may show nothing yet, and its address may be changed nevertheless. */
const LATEST_ROUTER_MS = 2000;

/** Its code is not waited for again, such as when a visitor changes the kind. */
let isRouterLoaded = false;

/** Which source an element shows. */
export type SourceRequest =
  /** That of another element, or of the one with this id. */
  | {readonly kind: 'follow'; readonly followed: Element | string}
  /** One of its own, shared with all elements that state the same. */
  | {readonly kind: 'own'; readonly context: SourceContext}
  /** The only one on the page. */
  | {readonly kind: 'only'}
  | {readonly kind: 'none'};

/** The role of an element for others of the same source: it has the controls in place of the list, or a map whose view can be searched. */
export type Role = 'controls' | 'map';

/** An element that shows a source. */
export interface Member {
  readonly element: Element;
  readonly role: Role | undefined;
  readonly request: SourceRequest;
  readonly routing: Routing;
  /** Called when its source changes; with undefined when the element of its `for` is removed. */
  attach(shared: SharedSource | undefined): void;
  /** Called when what it may show has changed without a change of the source. */
  update(): void;
}

/**
 * One source and the elements that share it, with one router for all of them. When the address
 * states another language, the source is replaced for all of them at once.
 */
export class SharedSource {
  readonly key: string;
  /** Those who keep it while no element states it. */
  readonly keepers = new Set<object>();
  readonly members = new Set<Member>();
  private readonly context: SourceContext;
  private current: ItemSource;
  private currentRouter: Router | undefined;
  private routedLanguage: string | undefined;
  /** The address and the defaults are read once; from then on the state is the truth. */
  private isStarted: boolean;
  private sorted: string | undefined;
  /** Pending while the code of the router is loaded. */
  loadingRouter: Promise<void> | undefined;
  private isEnded = false;
  private requestRouter = () => {};

  /** What the visitor has chosen in the source that it replaces is kept. */
  constructor(key: string, context: SourceContext, replaced?: SharedSource) {
    this.key = key;
    this.context = context;
    this.current = createSource(context, replaced && carriedOver(replaced.current.state));
    // Where the router of the other was still being loaded, the defaults have not been read.
    this.isStarted = replaced?.isStarted ?? false;
    this.sorted = replaced?.sorted;
  }

  get source(): ItemSource {
    return this.current;
  }

  get router(): Router | undefined {
    return this.currentRouter;
  }

  /** The language that the address states, if any. */
  get language(): string | undefined {
    return this.routedLanguage;
  }

  /** Whether the address or the defaults may still say that something else is shown first. */
  get isRestoring(): boolean {
    return !!this.loadingRouter && !this.isStarted && this.isShownFirstStated;
  }

  add(member: Member) {
    this.members.add(member);
    this.updateRouting();
    this.sortFirst(member.routing.sort);
    member.attach(this);
    if (member.role) this.update();
  }

  remove(member: Member) {
    this.members.delete(member);
    if (member.role) this.update();
  }

  /** Whether one of its elements has this role. */
  has(role: Role): boolean {
    return [...this.members].some((member) => member.role === role);
  }

  /** Whether an element states this source, and does not only follow those that do. */
  get isStated(): boolean {
    return [...this.members].some(({request}) => request.kind === 'own');
  }

  /** The order that an element has set before there was a router. */
  get firstSort(): string | undefined {
    return this.sorted;
  }

  /** Draws its elements again. */
  update() {
    for (const member of this.members) member.update();
  }

  /** The address of a link to an item; undefined without routing. */
  addressOf(key: ItemKey): string | undefined {
    return this.currentRouter?.addressOf(key);
  }

  /** Reads again what the elements state about the address. */
  updateRouting() {
    const routings = [...this.members].map(({routing}) => routing);
    const isNeeded = routings.some(({mode, defaults}) => mode !== '' || defaults !== '');
    if (this.currentRouter) this.currentRouter.configure(routings);
    else if (isNeeded) this.loadingRouter ??= this.loadRouter();
    if (this.isShownFirstStated || routings.some(({item}) => item)) this.requestRouter();
  }

  /** Shows the content in another language; without one, in that of the page. */
  setLanguage(language: string | undefined) {
    if (language === this.routedLanguage) return;
    this.routedLanguage = language;
    const before = this.current;
    const context = language
      ? {...this.context, language: primaryLanguage(language)}
      : this.context;
    this.current = createSource(context, carriedOver(before.state));
    before.end();
    for (const member of [...this.members]) member.attach(this);
  }

  /** Aborts every request. */
  end() {
    this.isEnded = true;
    this.currentRouter?.close();
    this.current.end();
  }

  /** A router reads the order with the other defaults. */
  private sortFirst(sort: string) {
    if (
      this.isStarted ||
      this.isRestoring ||
      this.sorted ||
      !this.context.kind.filters.sorts.includes(sort)
    )
      return;
    this.sorted = sort;
    const {criteria} = this.current.state;
    if (!criteria.sort) this.current.setCriteria({...criteria, sort});
  }

  private get isShownFirstStated(): boolean {
    const {kind} = this.current;
    return [...this.members].some(({routing}) =>
      isShownFirstStated(routing, kind, location.search),
    );
  }

  /** Resolves at once where the router may say what is shown first; else its code comes after the first cards. */
  private untilRouterIsDue(): Promise<void> {
    return new Promise((resolve) => {
      this.requestRouter = resolve;
      setTimeout(resolve, LATEST_ROUTER_MS);
      void this.current.core.afterFirstAnswer().then(nextPaint).then(resolve);
    });
  }

  private async loadRouter() {
    const warn = [...this.members][0]?.routing.warn;
    try {
      if (!isRouterLoaded) await this.untilRouterIsDue();
      // Most pages have no routing, and do not load this.
      const {Router} = await import('./routing/router.js');
      isRouterLoaded = true;
      if (this.isEnded) return;
      this.currentRouter = new Router(this, this.isStarted);
      this.currentRouter.configure([...this.members].map(({routing}) => routing));
    } catch (error) {
      warn?.(`the address could not be followed. ${error}`);
    }
    this.isStarted = true;
    this.loadingRouter = undefined;
    // What they have kept back may be requested and drawn now.
    for (const member of [...this.members]) member.attach(this);
  }
}

const createSource = (context: SourceContext, carried: Partial<SourceState> = {}): ItemSource =>
  context.several?.createSource(context, carried) ?? new ServerSource(context, carried);

/** What stays when the content is replaced by the same in another language. */
function carriedOver(state: SourceState): Partial<SourceState> {
  const {criteria, depth, day, selectedKey, sharedView, userLocation} = state;
  return {
    ...{criteria, depth},
    ...(day !== undefined && {day}),
    ...(selectedKey !== undefined && {selectedKey}),
    ...(sharedView && {sharedView}),
    ...(userLocation && {userLocation}),
  };
}
