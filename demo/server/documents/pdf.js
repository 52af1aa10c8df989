/**
 * The smallest document a reader will open: one page with a few lines.
 *
 * @param {readonly string[]} lines
 * @returns {import('../answer.js').Answer}
 */
export function simplePdf(lines) {
  const text = lines.map((line, i) => `${i ? '0 -26 Td ' : ''}(${escapeText(line)}) Tj`).join(' ');
  const content = `BT /F1 18 Tf 60 770 Td ${text} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return {status: 200, type: 'application/pdf', body: Buffer.from(body, 'latin1')};
}

/** @param {string} text */
function escapeText(text) {
  return text
    .replaceAll('’', "'")
    .replace(/[\\()]/g, '\\$&')
    .replace(/[^\x20-\xff]/g, '?');
}
