import {toponym as t} from './toponym.js';

/** Highest first. */
export const SUMMITS = [
  t('la', 'Grande Aubrane', 'the Grande Aubrane'),
  t('le', 'pic de Malvent', 'Malvent Peak'),
  t('les', 'Trois Sœurs', 'the Trois Sœurs'),
  t('la', 'pointe d’Uriel', 'Uriel Point'),
  t('le', 'roc des Corneilles', 'Crow Rock'),
  t('l’', 'aiguille de Sérac', 'the Sérac Needle'),
  t('la', 'tête de l’Ours', 'Bear’s Head'),
  t('le', 'dôme de Clarel', 'the Clarel Dome'),
  t('le', 'signal de Tramont', 'the Tramont Beacon'),
  t('la', 'pointe Blanche', 'White Point'),
  t('le', 'pic du Guetteur', 'Watchman’s Peak'),
  t('la', 'dent de Clamoux', 'the Clamoux Tooth'),
  t('le', 'roc Percé', 'Pierced Rock'),
  t('la', 'tour des Vents', 'the Tower of Winds'),
  t('le', 'puy Rosier', 'Puy Rosier'),
  t('la', 'serre Longue', 'Long Ridge'),
  t('le', 'mont Tiarel', 'Mount Tiarel'),
  t('la', 'crête aux Isards', 'Chamois Crest'),
  t('le', 'pic de Sombreval', 'Sombreval Peak'),
  t('la', 'butte du Semeur', 'Sower’s Hill'),
  t('le', 'mont Labèque', 'Mount Labèque'),
  t('la', 'table des Géants', 'the Giants’ Table'),
  t('le', 'roc de Peyrac', 'Peyrac Rock'),
  t('la', 'colline des Ifs', 'Yew Hill'),
];

/** Largest first. */
export const LAKES = [
  t('le', 'lac d’Orsane', 'Lake Orsane'),
  t('le', 'lac de Vaumeille', 'Lake Vaumeille'),
  t('le', 'lac Noir', 'the Black Lake'),
  t('le', 'lac des Fées', 'Fairy Lake'),
];

/** Highest first. */
export const PASSES = [
  t('le', 'col du Grand Vent', 'the Grand Vent pass'),
  t('la', 'brèche d’Uriel', 'the Uriel Gap'),
  t('le', 'pas de l’Ours', 'Bear Pass'),
  t('le', 'col des Trois Sœurs', 'the Trois Sœurs pass'),
  t('le', 'col de Malvent', 'the Malvent pass'),
  t('la', 'porte des Nuages', 'the Cloud Gate'),
  t('le', 'pas du Berger', 'Shepherd’s Pass'),
  t('le', 'col de Clarel', 'the Clarel pass'),
  t('le', 'collet des Marmottes', 'Marmot Saddle'),
  t('le', 'pas de la Neige', 'Snow Pass'),
  t('le', 'col de Clamoux', 'the Clamoux pass'),
  t('le', 'col des Muletiers', 'Muleteers’ Pass'),
  t('la', 'brèche aux Corneilles', 'Crow Gap'),
  t('le', 'col de Tramont', 'the Tramont pass'),
  t('le', 'pas des Contrebandiers', 'Smugglers’ Pass'),
  t('le', 'col de la Croix-Rouge', 'the Croix-Rouge pass'),
  t('le', 'collet du Sabotier', 'Clogmaker’s Saddle'),
  t('le', 'col des Genêts', 'Broom Pass'),
  t('le', 'pas de Rocanel', 'the Rocanel gap'),
  t('le', 'col du Semeur', 'Sower’s Pass'),
];

/** Counter-clockwise around the coast, from the west. */
export const SHORES = [
  t('le', 'cap Tortel', 'Cape Tortel'),
  t('la', 'plage du Couchant', 'Sunset Beach'),
  t('la', 'pointe Verte', 'Green Point'),
  t('l’', 'anse Sainte-Aurore', 'Sainte-Aurore Cove'),
  t('la', 'pointe du Phare', 'Lighthouse Point'),
  t('le', 'cap Guérel', 'Cape Guérel'),
  t('la', 'baie des Goélands', 'Gull Bay'),
  t('la', 'pointe de Lanvézec', 'Lanvézec Point'),
  t('la', 'grève Blanche', 'White Strand'),
  t('l’', 'anse du Levant', 'Levant Cove'),
  t('la', 'plage des Sirènes', 'Mermaid Beach'),
  t('les', 'falaises d’Argent', 'the Silver Cliffs'),
  t('la', 'crique aux Phoques', 'Seal Cove'),
  t('le', 'cap des Cormorans', 'Cormorant Cape'),
  t('la', 'grève du Moulin', 'Mill Strand'),
  t('la', 'plage de Tréhaut', 'Tréhaut Beach'),
  t('les', 'dunes de Tréhaut', 'the Tréhaut dunes'),
  t('la', 'pointe des Naufrageurs', 'Wreckers’ Point'),
  t('l’', 'anse des Vignerons', 'Vintners’ Cove'),
  t('l’', 'anse du Charbonnier', 'Collier’s Cove'),
];
