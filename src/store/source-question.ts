import type {Question} from '../api/question.js';
import type {Kind} from './kinds.js';

/** What a source asks about: a kind of items, of one server, in one language, within a scope. */
export interface SourceQuestion extends Question {
  readonly kind: Kind;
}
