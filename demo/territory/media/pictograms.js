/** The strokes of each drawing, on a square of 24. @type {Record<string, string>} */
const DRAWINGS = {
  walker: 'M13.5 4.6a1.6 1.6 0 1 0-.1 0M12.6 8.2l-2.2 5 3.4 2.6 1 5M10.4 13.2l-.8 3.6-3 3.8M12.6 8.2 9 9.6l-1.6 3M12.6 8.2l2.2 3 3 .8M18.6 9.6V21',
  bike: 'M6 13.2a3.9 3.9 0 1 0 .1 0M18 13.2a3.9 3.9 0 1 0 .1 0M6 17l4-7.5h6L18 17M10 9.5l3 7.5 3-7.5M8.6 7h3M15 6.5h2.4',
  horse: 'M5 20v-5.5C5 11 8 10.5 11 9.6L13 4l1.4 2.2C17 6.6 18.6 8.6 19.6 12l-2 1.4-2.8-1.2M14.8 12.2c0 2.6 1.2 3 1.2 7.8M9 20v-3.6M11 9.6c.6 1.6 1.8 2.4 3.8 2.6',
  level1: 'M2.5 19 8 10l5.5 9Z',
  level2: 'M2.5 19 8 10l5.5 9ZM10.6 14.2 13.5 9l6 10h-6',
  level3: 'M2.5 19 9 6.5 15.5 19ZM12.3 12.8 15 8.5 21.5 19h-6M7 10.4l2 1.4 2-1.4',
  level4: 'M2 20 9.5 4 17 20ZM13.4 12.3 16 8l6 12h-5M7.2 9l2.3 1.8L11.8 9M12 20l-2.4-4L7 20',
  loop: 'M19.5 11a7.5 7.5 0 1 1-3-5.2M17 2.5l-.2 3.6-3.6-.2',
  return: 'M4 8.5h13M13.5 4.5l4 4-4 4M20 16H7M10.5 12l-4 4 4 4',
  crossing: 'M4 18c4-9 7 1 10-6s3-6 6-6M16.5 3.5 20 6l-2.5 3.6M4 18a1 1 0 1 0 .1 0',
  stages: 'M4 19.5h4v-5h5v-5h5V5M4 19.5a1 1 0 1 0 .1 0M18 5a1 1 0 1 0 .1 0',
  blaze: 'M4 7.5h16v3.6H4ZM4 13h16v3.6H4Z',
  water: 'M3 9c3-3 4.5 0 6 0s3-3 6 0 4.5 0 6 0M3 14c3-3 4.5 0 6 0s3-3 6 0 4.5 0 6 0M3 19c3-3 4.5 0 6 0s3-3 6 0 4.5 0 6 0',
  summit: 'M2.5 19.5 10 5l5 9 2-3 4.5 8.5ZM7.4 10l2.6 2 2.4-2.2',
  coast: 'M12 3v3M9.5 9h5l1.5 9.5H8ZM10 6h4v3h-4ZM3 21c3-2.4 4.5 0 6 0s3-2.4 6 0 4.5 0 6 0',
  eye: 'M2.5 12c5-7.5 14-7.5 19 0-5 7.5-14 7.5-19 0ZM12 9.2a2.8 2.8 0 1 0 .1 0',
  sheep: 'M7 16.5a3.6 3.6 0 0 1-.6-6.6 3.4 3.4 0 0 1 5-2.6 3.4 3.4 0 0 1 5.4 2.2l3.7-.5-.8 3.4-2.5.7a3.6 3.6 0 0 1-2.8 3.4ZM9 16.5V20M14 16.5V20',
  tower: 'M6 21V9l-1-1V4h3v2h2.5V4h3v2H16V4h3v4l-1 1v12ZM10 21v-5a2 2 0 0 1 4 0v5',
  leaf: 'M5 19C4 9 10 4.5 20 4c.5 10-4 16-13 14M5 20.5C7.5 15 10 12 14.5 9.5',
  house: 'M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-5.5h4V20',
  dog: 'M4 20v-7l-1.5-3h8L14 5l2.5 2H20l1 3-2 1.5h-3L15 20M9 20v-4h3',
  shield: 'M12 3 20 6c0 8-3 12.5-8 15-5-2.5-8-7-8-15ZM8.5 12l2.5 2.6 4.5-5',
  heart: 'M12 20C5 15 3 11.6 3 8.7 3 5 8.5 3 12 8c3.5-5 9-3 9 .7C21 11.6 19 15 12 20Z',
  bus: 'M5 4.5h14V17H5ZM5 11h14M8 17v2.5M16 17v2.5M8 14h.1M16 14h.1',
  wheelchair: 'M10 4.2a1.5 1.5 0 1 0 .1 0M10 8v6h5.5L18 19.5M10 10.5h4.5M8 11.5a5 5 0 1 0 6.5 6',
  pushchair: 'M4 5h2.5L9 15h9M9 11h10a6 6 0 0 0-7-6.5V11M10 18a1.6 1.6 0 1 0 .1 0M17 18a1.6 1.6 0 1 0 .1 0',
  book: 'M12 6.5C9 4.5 6 4.5 3.5 5v14c2.5-.5 5.5-.5 8.5 1.5 3-2 6-2 8.5-1.5V5C18 4.5 15 4.5 12 6.5V20',
  bed: 'M3 18.5V7M3 15.5h18V18.5M21 15.5v-2.5a3 3 0 0 0-3-3h-7v5.5M7 10.5a1.6 1.6 0 1 0 .1 0',
  fork: 'M7 3v6a2 2 0 0 0 4 0V3M9 3v18M16.5 21v-7H14c0-6 .5-9 2.5-11Z',
  info: 'M12 3.5a8.5 8.5 0 1 0 .1 0M12 11v5.5M12 7.6h.1',
  flower: 'M12 9.5a2.5 2.5 0 1 0 .1 0M12 9.5c-3-6 3-6 0 0M14.4 11.5c6-2.5 5.5 3.5 0 1.5M13.4 14.2c4 5-2 6-1.5.3M10.6 14.2c-4 5 2 6 1.5.3M9.6 11.5c-6-2.5-5.5 3.5 0 1.5',
  bird: 'M3 9c4-2.5 6 0 8 3 2-3 6-5.5 10-3-4 0-6 3-7 7.5h-5C9 12 7 9 3 9Z',
  paw: 'M7 8a1.5 2 0 1 0 .1 0M12 5.5a1.5 2 0 1 0 .1 0M17 8a1.5 2 0 1 0 .1 0M12 11.5c-3 0-5.5 4-4.5 6.5s3 .5 4.5.500 3.5 2 4.5-.5-1.5-6.5-4.5-6.5Z',
  rock: 'M3 19.5 6 11l5-4.5 6 2 4 11ZM6 11l5 2.5 6-5M11 13.5l-1 6',
  cross: 'M12 3v18M7 8h10M8 21h8',
  bag: 'M6 9h12l1 12H5ZM9 9V7a3 3 0 0 1 6 0v2',
  note: 'M9 18V5l10-2v13M6.5 15.5a2.5 2.5 0 1 0 .1 0M16.5 13.5a2.5 2.5 0 1 0 .1 0',
  sun: 'M12 8a4 4 0 1 0 .1 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  tap: 'M5 9h8a4 4 0 0 1 4 4v1.5M9 9V5.5M6.5 5.5h5M15 14.5h4M17 18v2.5',
  toilets: 'M8 5.2a1.3 1.3 0 1 0 .1 0M16 5.2a1.3 1.3 0 1 0 .1 0M8 9v11M6 9.5h4v5H6ZM12 4v16M16 9l-2.5 6h5ZM16 15v5',
  sign: 'M12 3v18M5 5.5h11l3 2.5-3 2.5H5ZM19 13H9l-2.5 2L9 17h10Z',
  bench: 'M3 13h18M5 13v6M19 13v6M4 9h16M6 9v4M18 9v4',
  table: 'M3 9h18M7 9 5 20M17 9l2 11M2.5 15h4M17.5 15h4',
  footbridge: 'M2.5 16c6-7 13-7 19 0M2.5 12c6-7 13-7 19 0M6 9.5V13M12 7v3.7M18 9.5V13',
  rope: 'M12 3v9M12 12a4 4 0 1 0 3.8 5.2M9 5.5h6M12 12l4 1.5',
  wing: 'M3 8c6-5 12-5 18 0-6-1.5-12-1.5-18 0ZM5 7.5 12 16l7-8.5M12 16v3.5',
};

/** Which drawing stands for what. @type {Record<string, keyof typeof DRAWINGS>} */
const USES = {
  'practice-foot': 'walker', 'practice-bike': 'bike', 'practice-horse': 'horse',
  'difficulty-1': 'level1', 'difficulty-2': 'level2', 'difficulty-3': 'level3', 'difficulty-4': 'level4',
  'route-loop': 'loop', 'route-return': 'return', 'route-crossing': 'crossing', 'route-stages': 'stages',
  'network-gr': 'blaze', 'network-pr': 'sign', 'network-bike': 'bike', 'network-horse': 'horse',
  'theme-water': 'water', 'theme-summit': 'summit', 'theme-coast': 'coast', 'theme-viewpoint': 'eye',
  'theme-pastoral': 'sheep', 'theme-heritage': 'tower', 'theme-wildlife': 'paw', 'theme-village': 'house',
  'label-dog': 'dog', 'label-reserve': 'shield', 'label-favourite': 'heart', 'label-bus': 'bus',
  'access-joelette': 'wheelchair', 'access-pushchair': 'pushchair', 'access-wheelchair': 'wheelchair',
  'source-park': 'leaf', 'source-walkers': 'walker',
  'link-book': 'book', 'link-bus': 'bus', 'link-bed': 'bed',
  'poi-viewpoint': 'eye', 'poi-flora': 'flower', 'poi-fauna': 'paw', 'poi-bird': 'bird', 'poi-heritage': 'cross',
  'poi-water': 'water', 'poi-geology': 'rock', 'poi-summit': 'summit', 'poi-pastoral': 'sheep',
  'desk-office': 'info', 'desk-park': 'leaf', 'desk-refuge': 'house',
  'content-bed': 'bed', 'content-food': 'fork', 'content-produce': 'bag', 'content-visit': 'tower', 'content-outdoor': 'sun',
  'type-house': 'house', 'type-bed': 'bed', 'type-fork': 'fork', 'type-bag': 'bag', 'type-tower': 'tower', 'type-label': 'shield', 'type-horse': 'horse', 'type-bike': 'bike',
  'event-walk': 'walker', 'event-music': 'note', 'event-market': 'bag', 'event-nature': 'leaf',
  'service-water': 'tap', 'service-toilets': 'toilets', 'service-parking': 'sign', 'service-repair': 'bike',
  'signage-direction': 'sign', 'signage-info': 'info', 'infrastructure-bench': 'bench', 'infrastructure-table': 'table', 'infrastructure-bridge': 'footbridge',
  'outdoor-climbing': 'rope', 'outdoor-wing': 'wing', 'outdoor-canyon': 'water',
  'rule-drone': 'wing', 'rule-path': 'walker', 'rule-dog': 'dog',
};

/**
 * An icon in one colour, or nothing when the name is unknown.
 *
 * @param {string} name
 */
export function drawPictogram(name) {
  const drawing = DRAWINGS[USES[name]];
  if (!drawing) return undefined;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="48" height="48" fill="none" stroke="#23443c" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${drawing}"/></svg>`;
}

export const PICTOGRAMS = Object.keys(USES);
