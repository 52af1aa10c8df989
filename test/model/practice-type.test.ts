import {expect} from '@open-wc/testing';
import {practiceTypeOf} from '../../src/model/practice-type.js';

const labels = {
  pédestre: [
    'Pédestre',
    'À pied',
    'Randonnée',
    'Randonnée pédestre',
    'Marche nordique',
    'On foot',
    'Hiking',
    'Walking',
    'Hiking trail',
    'Wandern',
    'Zu Fuß',
    'Escursionismo',
    'A piedi',
    'Senderismo',
    'A pie',
    'Wandelen',
    'Te voet',
    'Trek',
  ],
  trail: [
    'Trail',
    'Course à pied',
    'Trail running',
    'Running',
    'Laufen',
    'Corsa in montagna',
    'Hardlopen',
  ],
  VTT: [
    'VTT',
    'VTTAE',
    'V.T.T.',
    'Mountain Bike',
    'Mountainbiken',
    'MTB',
    'Bicicleta de montaña',
    'BTT',
  ],
  cyclo: [
    'Vélo',
    'Cyclo',
    'Cyclotourisme',
    'Randonnée à vélo',
    'Cycling',
    'Bike',
    'Radfahren',
    'Bici',
    'Ciclismo',
    'Fietsen',
  ],
  gravel: ['GRAVEL', 'Gravel bike', 'Vélo gravel'],
  équestre: [
    'Équestre',
    'Cheval',
    'Randonnée à cheval',
    'Horse',
    'Horse riding',
    'Reiten',
    'Wanderreiten',
    'A cavallo',
    'A caballo',
    'Paardrijden',
  ],
  'ski de fond': [
    'Ski de fond',
    'Ski nordique',
    'Cross-country skiing',
    'Langlauf',
    'Sci di fondo',
    'Esquí de fondo',
  ],
  'ski de rando': [
    'Ski de randonnée',
    'Ski de rando',
    'Ski touring',
    'Skitour',
    'Scialpinismo',
    'Esquí de travesía',
  ],
  raquettes: [
    'Raquettes',
    'Randonnée raquettes',
    'Snowshoeing',
    'Schneeschuhwandern',
    'Ciaspole',
    'Sneeuwschoenen',
  ],
  autre: ['Canyon', 'Via ferrata', 'Escalade', 'Canoë', '', '🥾', 'a'.repeat(10_000)],
} as const;

describe('the type of a practice', () => {
  for (const [type, all] of Object.entries(labels)) {
    it(`is ${type} by its label in each language`, () => {
      for (const label of all) expect(practiceTypeOf(label), label).to.equal(type);
    });
  }
});
