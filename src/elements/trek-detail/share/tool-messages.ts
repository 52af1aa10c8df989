import {primaryLanguage} from '../../../i18n/catalogues.js';
import type {ToolMessages} from '../../../i18n/tools/messages.js';
import type {SectionModule, SheetView} from '../sheet-view.js';

type Load = () => Promise<SectionModule & {readonly tools: ToolMessages}>;

const french: Load = () => import('../../../i18n/tools/fr.js');

const loaders: Readonly<Record<string, Load>> = {
  de: () => import('../../../i18n/tools/de.js'),
  en: () => import('../../../i18n/tools/en.js'),
  es: () => import('../../../i18n/tools/es.js'),
  it: () => import('../../../i18n/tools/it.js'),
  nl: () => import('../../../i18n/tools/nl.js'),
};

/** The messages of the tools in the language of a sheet, else the French ones; undefined until they are loaded. */
export const toolMessages = ({loaded, formats}: SheetView): ToolMessages | undefined =>
  loaded(loaders[primaryLanguage(formats.language)] ?? french)?.tools;
