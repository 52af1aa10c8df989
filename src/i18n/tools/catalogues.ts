import {byLanguage} from '../catalogues.js';
import type {ToolMessages} from './messages.js';

interface ToolModule {
  readonly tools: ToolMessages;
  readonly styles?: never;
}
type Load = () => Promise<ToolModule>;

const loadOf = byLanguage<Load>({
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  it: () => import('./it.js'),
  nl: () => import('./nl.js'),
});

/** A sheet, which loads what it needs once. */
interface Loading {
  readonly formats: {readonly language: string};
  /** Undefined until it is loaded. */
  loaded(load: Load): ToolModule | undefined;
}

/** The messages of the tools in the language of a sheet, else the French ones; undefined until they are loaded. */
export const toolMessages = ({loaded, formats}: Loading): ToolMessages | undefined =>
  loaded(loadOf(formats.language))?.tools;
