const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** Entities that are not a letter with an accent: pairs of a name and its character. */
const SYMBOLS = new Map(
  (
    'amp & lt < gt > quot " apos \' iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ ' +
    'copy © ordf ª laquo « not ¬ shy \u00ad reg ® macr ¯ deg ° plusmn ± sup1 ¹ sup2 ² sup3 ³ ' +
    'acute ´ micro µ para ¶ middot · cedil ¸ ordm º raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ ' +
    'AElig Æ aelig æ ETH Ð eth ð times × divide ÷ Oslash Ø oslash ø THORN Þ thorn þ szlig ß ' +
    'OElig Œ oelig œ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ ' +
    'rsaquo › dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ euro € trade ™ minus − ' +
    'larr ← uarr ↑ rarr → darr ↓ harr ↔ infin ∞ ne ≠ le ≤ ge ≥ asymp ≈'
  )
    .split(' ')
    .map((word, index, words) => [word, words[index + 1] ?? ''] as const)
    .filter((_, index) => index % 2 === 0),
).set('nbsp', '\u00a0');

function character(entity: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) return symbol;
  const mark = MARKS[name.slice(1)];
  return mark ? (name.charAt(0) + mark).normalize('NFC') : entity;
}

/** The text of HTML on one line, without tags and with entities decoded. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi, ' ')
    .replace(/<\/?(?:[bius]|em|strong|span|a|sub|sup|small|mark|font|abbr)\b[^<>]*>/gi, '')
    .replace(/<[a-z/!?][^<>]*>/gi, ' ')
    .replace(/&(#\d+|#x[\da-f]+|[a-z]+\d*);/gi, character)
    .replace(/\s+/g, ' ')
    .trim();
}
