/** A piece of a sheet to read aloud. */
export interface ReadablePart {
  readonly text: string;
  /** A BCP 47 tag, where the text states one. */
  readonly language?: string | undefined;
  /** What is marked while it is read. */
  readonly element?: Element | undefined;
}

/** What is read of a sheet, in its order. */
const READ =
  '#name, [part~="warning"], [part~="introduction"], p.introduction, [part~="description"]';
const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, div, section, blockquote, td, th, dt, dd, figcaption, pre, #name';
/** A longer text would be one sentence that cannot be paused. */
const LONGEST = 300;

/** The visible texts of a sheet by paragraph: those of its name, introduction and description. */
export function readableParts(root: ParentNode): readonly ReadablePart[] {
  const paragraphs: {element: Element; text: string}[] = [];
  for (const place of root.querySelectorAll(READ)) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement?.closest(BLOCKS) ?? place;
      const text = node.nodeValue ?? '';
      const last = paragraphs.at(-1);
      if (last?.element === element) last.text += text;
      else paragraphs.push({element, text});
    }
  }
  return paragraphs.flatMap(({element, text}) => {
    const language = element.closest('[lang]')?.getAttribute('lang') || undefined;
    return sentencesOf(text).map((sentence) => ({text: sentence, language, element}));
  });
}

/** A text in sentences that are not too long, without what cannot be said. */
export function sentencesOf(text: string): readonly string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return [];
  const sentences = line.match(/[^.!?…]+[.!?…]*\s*/gu) ?? [line];
  const parts: string[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length <= LONGEST) {
      parts[parts.length - 1] = last + sentence;
    } else parts.push(...piecesOf(sentence));
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A long sentence cut at spaces, or where there are none. */
const piecesOf = (sentence: string): readonly string[] =>
  sentence.match(new RegExp(`.{1,${LONGEST}}(?=\\s|$)|.{1,${LONGEST}}`, 'gsu')) ?? [];
