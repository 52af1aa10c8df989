import type {TextController} from '../../i18n/text-controller.js';
import type {SourceController} from '../../store/source-controller.js';
import type {SourceElement} from '../source-element.js';

/** What a narrow app shows while no sheet is open. */
export type AppView = 'list' | 'map';

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
}
