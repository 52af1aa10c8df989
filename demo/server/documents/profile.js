/** @typedef {import('../resources/trek-parts.js').ProfilePoint} ProfilePoint */

const WIDTH = 800;
const HEIGHT = 400;
const LEFT = 64;
const BOTTOM = 344;
const TOP = 24;
const AXES = {
  fr: {distance: 'Distance (m)', height: 'Altitude (m)'},
  en: {distance: 'Distance (m)', height: 'Elevation (m)'},
};

/**
 * @param {readonly ProfilePoint[]} profile
 * @param {{ceil: number, floor: number}} limits
 * @param {string} language
 */
export function drawProfile(profile, {ceil, floor}, language) {
  const axes = language === 'fr' ? AXES.fr : AXES.en;
  const longest = profile[profile.length - 1][0] || 1;
  const x = (/** @type {number} */ metres) => LEFT + ((WIDTH - LEFT - 20) * metres) / longest;
  const y = (/** @type {number} */ height) =>
    BOTTOM - ((BOTTOM - TOP) * (height - floor)) / (ceil - floor);
  const line = profile
    .map(([metres, height]) => `${x(metres).toFixed(1)} ${y(height).toFixed(1)}`)
    .join('L');
  const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const height = Math.round(floor + (ceil - floor) * share);
    const metres = Math.round(longest * share);
    return (
      `<path d="M${LEFT} ${y(height).toFixed(1)}H${WIDTH - 20}" stroke="#ddd"/>` +
      `<text x="${LEFT - 8}" y="${(y(height) + 4).toFixed(1)}" text-anchor="end">${height}</text>` +
      `<text x="${x(metres).toFixed(1)}" y="${BOTTOM + 20}" text-anchor="middle">${metres}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${marks.join('')}` +
    `<path d="M${line}L${x(longest).toFixed(1)} ${BOTTOM}L${LEFT} ${BOTTOM}Z" fill="#7fae52" fill-opacity=".35"/>` +
    `<path d="M${line}" fill="none" stroke="#2f5d4e" stroke-width="2"/>` +
    `<text x="${WIDTH / 2}" y="${HEIGHT - 10}" text-anchor="middle">${axes.distance}</text>` +
    `<text transform="translate(16 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${axes.height}</text></svg>`
  );
}
