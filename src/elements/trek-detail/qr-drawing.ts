import {svg} from 'lit';
import {qrCode} from '../../model/qr-code.js';

/** Light modules around a code, by its standard. */
const QUIET_ZONE = 4;

/** A QR code as a drawing, black on white also on a dark page; undefined when the text is too long. */
export function renderQrCode(text: string, name: string) {
  const code = qrCode(text);
  if (!code) return undefined;
  const size = code.length + 2 * QUIET_ZONE;
  const path = code
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return svg`
    <svg
      part="qr-code"
      class="qr-code"
      viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}"
      shape-rendering="crispEdges"
      role="img"
      aria-label=${name}>
      <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${size} height=${size} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>
  `;
}
