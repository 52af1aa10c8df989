/** @typedef {import('../names/toponym.js').Text} Text */

/** Where walks begin. @type {readonly Text[]} */
export const SPOTS = [
  {fr: 'Place de la mairie', en: 'Town hall square'},
  {fr: 'Parking du cimetière', en: 'Cemetery'},
  {fr: "Parvis de l'église", en: 'Church square'},
  {fr: 'Aire de pique-nique', en: 'Picnic area'},
  {fr: 'Ancienne gare', en: 'Old railway station'},
  {fr: 'Foirail', en: 'Fairground'},
  {fr: 'Pont Vieux', en: 'Old bridge'},
  {fr: 'Terrain de sport', en: 'Sports field'},
  {fr: 'Lavoir communal', en: 'Village wash-house'},
];

/** @type {Record<'easy' | 'hard', readonly Text[]>} */
export const ADVICE = {
  easy: [
    {fr: '', en: ''},
    {
      fr: 'Refermez les barri&egrave;res derri&egrave;re vous, m&ecirc;me si le troupeau semble loin.',
      en: 'Close the gates behind you, even if the flock seems far away.',
    },
    {
      fr: '<p>Le sentier longe des cultures&nbsp;: restez sur le chemin. En p&eacute;riode de chasse (septembre &agrave; janvier), portez un v&ecirc;tement voyant.</p>',
      en: '<p>The path runs beside crops: keep to it. In the hunting season (September to January) wear something bright.</p>',
    },
    {
      fr: 'Peu d&rsquo;ombre apr&egrave;s 11&nbsp;h&nbsp;: partez t&ocirc;t et emportez de l&rsquo;eau.',
      en: 'Little shade after 11 am: leave early and carry water.',
    },
    {
      fr: '<p>Passages glissants apr&egrave;s la pluie.<br />Chiens tenus en laisse.</p>',
      en: '<p>Slippery in places after rain.<br />Dogs on a lead.</p>',
    },
  ],
  hard: [
    {
      fr: '<p><strong>Itin&eacute;raire de montagne.</strong> Renoncez en cas d&rsquo;orage annonc&eacute;.</p><ul><li>Neige possible jusqu&rsquo;&agrave; la mi-juin au-dessus de 1&nbsp;400&nbsp;m</li><li>Pas d&rsquo;eau sur les cr&ecirc;tes</li><li>R&eacute;seau t&eacute;l&eacute;phonique incertain</li></ul>',
      en: '<p><strong>A mountain route.</strong> Turn back if thunderstorms are forecast.</p><ul><li>Snow possible until mid-June above 1,400&nbsp;m</li><li>No water on the ridges</li><li>Phone coverage is unreliable</li></ul>',
    },
    {
      fr: '<p>Par brouillard, l&rsquo;itin&eacute;raire devient d&eacute;licat&nbsp;: le balisage est discret sur les pelouses.</p>',
      en: '<p>The route is difficult in fog: waymarks are few on the grassland.</p>',
    },
    {
      fr: 'Chiens de protection dans les estives&nbsp;: arr&ecirc;tez-vous, parlez calmement, contournez le troupeau. <span style="color: #b22222;">Ne courez jamais.</span>',
      en: 'Guard dogs on the pastures: stop, speak calmly, go round the flock. <span style="color: #b22222;">Never run.</span>',
    },
    {
      fr: '<p>Longue descente&nbsp;: m&eacute;nagez vos genoux et gardez de l&rsquo;eau pour la fin.</p>',
      en: '<p>A long descent: spare your knees and keep some water for the end.</p>',
    },
  ],
};

/** @type {Record<'foot' | 'bike' | 'horse', Text>} */
export const GEAR = {
  foot: {
    fr: '<ul><li>Chaussures montantes</li><li>Coupe-vent</li><li>1,5&nbsp;l d&rsquo;eau par personne</li></ul>',
    en: '<ul><li>Walking boots</li><li>Windproof jacket</li><li>1.5&nbsp;l of water each</li></ul>',
  },
  bike: {
    fr: '<p>Casque et gants. Chambre &agrave; air et d&eacute;monte-pneus&nbsp;: les ajoncs ne pardonnent pas.</p>',
    en: '<p>Helmet and gloves. Inner tube and tyre levers: gorse is unforgiving.</p>',
  },
  horse: {
    fr: '<p>Licol et longe pour les haltes, cure-pied, trousse de secours.</p>',
    en: '<p>Head collar and rope for halts, hoof pick, first-aid kit.</p>',
  },
};
