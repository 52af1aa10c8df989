import type {RequestContext} from '../api/request-context.js';
import type {ItemSource} from './item-source.js';
import type {Kind} from './kinds.js';
import type {SourceState} from './source-state.js';

/** What defines a source: a kind of items, of one server or several, in one language, within a scope. */
export interface SourceContext extends RequestContext {
  readonly kind: Kind;
  /** The servers, where there are several; client, scope and files are those of the first then. */
  readonly several?: SeveralServers;
}

/** Several servers that are shown as one. */
export interface SeveralServers {
  /** The address of the first one. */
  readonly first: string;
  /** Equal for the same servers and the same scope. */
  readonly key: string;
  createSource(context: SourceContext, carried: Partial<SourceState>): ItemSource;
}
