/** The practices of the French national hiking schema (schema_randonnee), which names them in French. */
export type PracticeType =
  | 'pédestre'
  | 'trail'
  | 'VTT'
  | 'cyclo'
  | 'gravel'
  | 'équestre'
  | 'ski de fond'
  | 'ski de rando'
  | 'raquettes'
  | 'autre';

/**
 * What the labels of practices contain in six languages, without accents and in small letters. The first that
 * fits counts: “Ski de randonnée” is no hike, and “Randonnée à cheval” is none on foot.
 */
const PATTERNS: readonly (readonly [PracticeType, RegExp])[] = [
  [
    'ski de rando',
    /ski.*(rando|tour)|ski ?touring|skitour|scialpin|toerski|esqui.*(travesia|montana)/,
  ],
  [
    'ski de fond',
    /ski.*(fond|nordi)|cross.?country ski|langlauf|sci (di fondo|nordic)|esqui.*(fondo|nordic)/,
  ],
  ['raquettes', /raquette|snow.?shoe|schneeschuh|ciaspol|racchett|raqueta|sneeuwschoen/],
  ['gravel', /gravel/],
  ['VTT', /\bv\.?t\.?t|\bmtb\b|\bbtt\b|mountain.?bik|bici.*montana|enduro/],
  [
    'cyclo',
    /cycl|velo\b|\bbik|rad(fahr|tour|wander|weg)|fahrrad|\bbici|cicli?[so]|ciclab|fiets|wieler/,
  ],
  [
    'équestre',
    /equestr|cheval|horse|\breit|wanderreit|pferd|cavallo|ippic|equitazion|ecuestre|caballo|paard|ruiter/,
  ],
  ['trail', /course|running|laufen|corsa|carrera|hardlop|jogging|trail.?run/],
  [
    'pédestre',
    /pedest|\bpieds?\b|marche|rando|hik|walk|\bfoot\b|wander|zu fu(ss|ß)|escursion|a piedi|trek|sender|\ba pie\b|te voet|wandel/,
  ],
  ['trail', /^trails?$/],
];

/** The practice that a label means, in any of the languages; `autre` for those that the schema does not name. */
export function practiceTypeOf(label: string): PracticeType {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'autre';
}
