import type {CardPage} from '../../api/provider.js';
import type {AppMessages} from '../../i18n/messages/app.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {ItemKey} from '../../model/item.js';
import type {Kind} from '../../store/kinds.js';
import type {SourceController} from '../../store/source-controller.js';
import type {SourceElement} from '../source-element.js';

/** What a narrow app shows while no sheet is open. */
export type AppView = 'list' | 'map';

/** The kinds that an app offers, and what shows another one. */
export interface KindNavigation {
  readonly offered: readonly string[];
  /** Whether the server is known to have items of a kind. */
  has(name: string): boolean;
  /** Where a kind is shown, or the sheet of one of its items; undefined without routing. */
  addressOf(name: string, key?: ItemKey): string | undefined;
  /** Shows the list of a kind, or, where there is an address, the sheet of one of its items. */
  open(name: string, key?: ItemKey): void;
  /** The first page of a kind, from each server. */
  firstPages(kind: Kind, size: number, signal: AbortSignal): readonly Promise<CardPage>[];
}

/** What the parts of a <trek-app> need from it. */
export interface AppContext {
  readonly host: SourceElement & {
    view: AppView;
    /** Whether a sheet is open, and not a page of the site. */
    readonly hasSheet: boolean;
    /** The kinds that the page states; none where those of the server are shown. */
    readonly kinds: readonly string[];
    /** Those, and the names that are not known. */
    readonly statedKinds: readonly string[];
    /** The `resource` of the page, before the visitor has chosen another. */
    statedResource: string | undefined;
    /** The kind that is shown unless the address names another one. */
    readonly firstKind: string;
    readonly headingLevel: number | string;
    readonly travelTime: string;
    readonly detailUrl: string;
    /** The suggestions of the page, by their ids. */
    readonly highlights: string;
    readonly workerUrl: string;
    /** The languages to offer, as the page states them. */
    readonly languages: string;
  };
  /** Tells the integrator once what is wrong. */
  warn(message: string): void;
  readonly text: TextController;
  readonly source: SourceController;
  /** What is loaded after the first cards; absent until then. */
  frame?: {
    readonly tabs: KindNavigation;
    /** Those of the app; undefined until they are loaded. */
    readonly messages: AppMessages | undefined;
  };
}
