/**
 * A section of a Markdown file by its heading, without it; its own headings begin at the second level. Without a
 * title, the whole file but its first heading; with “(introduction)” after the title, only what comes before the
 * first heading within the section.
 * @param {string} text
 * @param {string} title
 */
export function sectionOf(text, title) {
  const lines = text.split('\n');
  const wanted = title.replace(/ \(introduction\)$/, '');
  const heading = wanted || lines.find((line) => line.startsWith('# '))?.slice(2);
  const start = lines.findIndex((line) => /^#{1,4} /.test(line) && titleOf(line) === heading);
  const first = lines[start];
  if (first === undefined) return undefined;
  const level = levelOf(first);
  const result = /** @type {string[]} */ ([]);
  let isCode = false;
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('```')) isCode = !isCode;
    const isHeading = !isCode && /^#{1,6} /.test(line);
    if (isHeading && (wanted !== title || levelOf(line) <= level)) break;
    result.push(isHeading ? line.replace(/^#+/, '#'.repeat(levelOf(line) - level + 1)) : line);
  }
  return result.join('\n').trim();
}

/** As VitePress writes it for addresses. @param {string} title */
export function slugOf(title) {
  return title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replaceAll(/-{2,}|^-+|-+$/g, (found, at) => (at > 0 && found.length > 1 ? '-' : ''))
    .toLowerCase();
}

/** @param {string} line */
const levelOf = (line) => line.indexOf(' ');

/** @param {string} line */
const titleOf = (line) => line.slice(levelOf(line) + 1);
