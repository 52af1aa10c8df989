import type {Question} from '../api/question.js';
import type {ItemSource} from './item-source.js';
import type {Kind} from './kinds.js';
import type {SourceState} from './source-state.js';

/** What a source asks about: a kind of items, of one server or several, in one language, within a scope. */
export interface SourceQuestion extends Question {
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
  createSource(question: SourceQuestion, carried: Partial<SourceState>): ItemSource;
}
