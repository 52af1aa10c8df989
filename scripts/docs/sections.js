/**
 * A section of a Markdown file by its heading, without it; its own headings begin at the second level. Without a
 * title, the whole file but its first heading.
 * @param {string} text
 * @param {string} title
 */
export function sectionOf(text, title) {
  const lines = text.split('\n');
  const heading = title || lines.find((line) => line.startsWith('# '))?.slice(2);
  const start = lines.findIndex((line) => /^#{1,4} /.test(line) && titleOf(line) === heading);
  const first = lines[start];
  if (first === undefined) return undefined;
  const level = levelOf(first);
  const result = /** @type {string[]} */ ([]);
  let isCode = false;
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('```')) isCode = !isCode;
    const isHeading = !isCode && /^#{1,6} /.test(line);
    if (isHeading && levelOf(line) <= level) break;
    result.push(isHeading ? line.replace(/^#+/, '#'.repeat(levelOf(line) - level + 1)) : line);
  }
  return result.join('\n').trim();
}

/** @param {string} line */
const levelOf = (line) => line.indexOf(' ');

/** @param {string} line */
const titleOf = (line) => line.slice(levelOf(line) + 1);
