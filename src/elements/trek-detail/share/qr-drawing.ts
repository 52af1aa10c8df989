import {correction, generate, mode} from 'lean-qr';
import {svg} from 'lit';

/** Light modules around a code, by its standard (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** A larger code, of more than some 660 bytes, is too fine for many phones and printers. */
const LARGEST_SIZE = 97;

/** Addresses are ASCII, which every reader knows as bytes without a declared encoding. */
const OPTIONS = {
  modes: [mode.ascii],
  minCorrectionLevel: correction.M,
  maxCorrectionLevel: correction.M,
};

/** A QR code as a drawing, black on white also on a dark page; undefined when the text is too long. */
export function renderQrCode(text: string, name: string) {
  const code = codeOf(text);
  if (!code || code.size > LARGEST_SIZE) return undefined;
  const size = code.size + 2 * QUIET_ZONE;
  return svg`
    <svg
      part="qr-code"
      class="qr-code"
      viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}"
      width="200"
      height="200"
      shape-rendering="crispEdges"
      role="img"
      aria-label=${name}>
      <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${size} height=${size} fill="#fff" />
      <path d=${pathOf(code)} fill="#000" />
    </svg>
  `;
}

type Code = ReturnType<typeof generate>;

function codeOf(text: string): Code | undefined {
  try {
    return generate(text, OPTIONS);
  } catch {
    // No code holds a text of thousands of bytes.
    return undefined;
  }
}

/** A square for each dark module. */
function pathOf(code: Code): string {
  const {size} = code;
  const places = Array.from({length: size * size}, (_, at) => [at % size, Math.floor(at / size)]);
  return places.map(([x = 0, y = 0]) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
