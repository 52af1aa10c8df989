import type {BuilderMessages} from './messages.js';
import type {ServerContents} from './server.js';
import type {Settings} from './settings.js';

/** What the form shows and changes. */
export interface FormContext {
  readonly settings: Settings;
  readonly messages: BuilderMessages;
  /** What the server publishes, once it has been read. */
  readonly contents: ServerContents | undefined;
  /** The languages of the elements. */
  readonly languages: readonly string[];
  /** Sets a parameter, or removes it where the value is empty. */
  set(name: string, value: string): void;
  /** Sets a parameter that may be there several times. */
  setAll(name: string, values: readonly string[]): void;
  /** Renders the form again: other fields are needed. */
  renderAgain(): void;
}
