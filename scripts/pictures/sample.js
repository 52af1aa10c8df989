/** What the pictures have in common: the sample Geotrek and its base maps. */
export const API = '/geotrek/api/v2/';
export const LAYERS = `<trek-layer name="Map" src="/geotrek/basemap/{z}/{x}/{y}.png" max-zoom="17" attribution="Aubrane"></trek-layer>
<trek-layer name="Aerial" src="/geotrek/aerial/{z}/{x}/{y}.png" max-zoom="17" attribution="Aubrane"></trek-layer>`;

/** @param {string} tag @param {string} names */
export const partsOf = (tag, names) => names.split(' ').map((name) => `${tag} ${name}`);
