import * as z from 'zod/mini';
import {toPlainText} from './plain-texts.js';
import type {Origin} from './question.js';
import {toTrek, WireTrek} from './trek-cards.js';
import {trekIndex} from './trek-index.js';
import {inLanguage, present, words} from './wire.js';

/** With the texts that only a search reads: they are long, and not always asked for. */
const WireSearchedTrek = z.extend(WireTrek, {arrival: words, description_teaser: words});

export const searchedIndex = (origin: Origin) =>
  trekIndex(WireSearchedTrek, (trek) =>
    present({
      ...toTrek(trek, origin),
      arrival: inLanguage(trek.arrival, origin.language),
      teaser: toPlainText(trek.description_teaser, origin),
    }),
  );
