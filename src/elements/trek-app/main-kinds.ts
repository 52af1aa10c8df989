/** The kinds that an app offers, in this order, if its server has items of them and the page states none. */
export const mainKinds: readonly string[] = [
  'trek',
  'outdoor_site',
  'touristiccontent',
  'touristicevent',
];
