import {toVigilanceArea, WireVigilanceArea} from '../api/vigilance-areas.js';
import {vigilanceContent, vigilanceFacts} from '../elements/kinds/plain/vigilance.js';
import {plainKind} from './plain-kind.js';

/** Areas where visitors are hindered or endangered; most servers do not have this module. */
const vigilanceArea = plainKind({
  name: 'vigilancearea',
  plural: 'vigilance areas',
  isReadWhole: true,
  isFoundInBounds: true,
  wire: WireVigilanceArea,
  toOurs: toVigilanceArea,
  types: ['vigilanceTypes'],
  messages: ({nouns, names}) => ({
    ...nouns.vigilancearea,
    names: {...names.plain, ...names.vigilancearea},
  }),
  content: vigilanceContent,
  facts: vigilanceFacts,
});

export const kinds = {vigilancearea: vigilanceArea};
