/** @typedef {import('./nature-texts.js').Tale} Tale */

/** @type {readonly Tale[]} */
export const VIEWPOINTS = [
  {
    name: ['Belvédère', 'Viewpoint'],
    text: [
      '<p>De gauche &agrave; droite&nbsp;: la Grande Aubrane, la ligne des Trois S&oelig;urs et, par temps clair, le phare de Sainte-Aurore.</p>',
      '<p>From left to right: the Grande Aubrane, the line of the Trois S&oelig;urs and, on a clear day, the Sainte-Aurore lighthouse.</p>',
    ],
  },
  {
    name: ['Le banc du facteur', "The postman's bench"],
    text: [
      'Anselme Courtade montait ici chaque jour avec trente kilos de courrier. Le banc est de lui, la vue est &agrave; tout le monde.',
      'Anselme Courtade climbed here every day with thirty kilos of mail. The bench is his, the view is everybody&rsquo;s.',
    ],
  },
  {
    name: ["Table d'orientation", 'Orientation table'],
    text: [
      'En lave &eacute;maill&eacute;e, pos&eacute;e en 1934. Deux sommets y portent encore leur ancien nom.',
      'Enamelled lava, set here in 1934. Two summits still bear their old names on it.',
    ],
  },
  {
    name: ['La fenêtre', 'The window'],
    text: [
      'Entre deux rochers, un cadre parfait sur la vall&eacute;e. Les peintres de l&rsquo;&eacute;cole de Port-Gu&eacute;rel y ont tous pos&eacute; leur chevalet.',
      'Between two rocks, a perfect frame on the valley. Every painter of the Port-Gu&eacute;rel school set an easel here.',
    ],
  },
  {
    name: ['Le replat des lunettes', 'Spyglass terrace'],
    text: [
      'Les guetteurs signalaient d&rsquo;ici les voiles ennemies par des feux de gen&ecirc;t. Un signal traversait l&rsquo;&icirc;le en neuf minutes.',
      'Watchmen signalled enemy sails from here with fires of broom. A signal crossed the island in nine minutes.',
    ],
  },
  {
    name: ['Point de vue sur les deux mers', 'View of both seas'],
    text: [
      'L&rsquo;un des rares endroits d&rsquo;o&ugrave; l&rsquo;on voit &agrave; la fois la c&ocirc;te au vent et la c&ocirc;te sous le vent.',
      'One of the few places from which you can see the windward and the leeward coast at once.',
    ],
    where: ['pass', 'summit'],
  },
];

/** @type {readonly Tale[]} */
export const HERITAGE = [
  {
    name: ['La chapelle', 'The chapel'],
    text: [
      '<p>B&acirc;tie au <span style="font-variant: small-caps">xii<sup>e</sup></span> si&egrave;cle, agrandie par des p&ecirc;cheurs qui y suspendirent leurs maquettes de bateaux. La cl&eacute; est chez la voisine.</p>',
      '<p>Built in the 12th century, enlarged by fishermen who hung their model boats inside. The key is with the lady next door.</p>',
    ],
  },
  {
    name: ['Le lavoir', 'The wash-house'],
    text: ['Trois bassins&nbsp;: laver, rincer, bavarder.', 'Three basins: wash, rinse, talk.'],
    where: ['village', 'hamlet'],
  },
  {
    name: ['Le four à pain', 'The bread oven'],
    text: [
      'Rallum&eacute; chaque dernier samedi du mois. Apportez votre p&acirc;te, ou votre app&eacute;tit.',
      'Lit again on the last Saturday of every month. Bring your dough, or your appetite.',
    ],
    where: ['village', 'hamlet'],
  },
  {
    name: ['La croix des bergers', "The shepherds' cross"],
    text: [
      'Chacun y laissait un caillou blanc avant l&rsquo;estive et le reprenait &agrave; la Saint-Michel. Tous les cailloux n&rsquo;ont pas &eacute;t&eacute; repris.',
      'Each left a white pebble here before the summer pastures and took it back at Michaelmas. Not every pebble was taken back.',
    ],
  },
  {
    name: ['Le pont muletier', 'The packhorse bridge'],
    text: [
      'Une seule arche, sans parapet&nbsp;: les bats des mulets n&rsquo;y auraient pas pass&eacute;.',
      'A single arch with no parapet: the packs would not have fitted through.',
    ],
  },
  {
    name: ['Les ruines du fort', 'The ruined fort'],
    text: [
      'Construit en 1694 contre un d&eacute;barquement qui n&rsquo;eut jamais lieu. Les moutons en sont la derni&egrave;re garnison.',
      'Built in 1694 against a landing that never took place. Sheep are the last garrison.',
    ],
  },
  {
    name: ['Le moulin à vent', 'The windmill'],
    text: [
      '<ul><li>1787&nbsp;: premi&egrave;re mouture</li><li>1911&nbsp;: derni&egrave;re mouture</li><li>2019&nbsp;: les ailes tournent de nouveau</li></ul>',
      '<ul><li>1787: first milling</li><li>1911: last milling</li><li>2019: the sails turn again</li></ul>',
    ],
  },
  {
    name: ['La borne des trois paroisses', 'The three parishes stone'],
    text: [
      'Trois visages us&eacute;s, un pour chaque paroisse. Aucune n&rsquo;a jamais admis lequel &eacute;tait le sien.',
      'Three worn faces, one for each parish. None has ever admitted which was its own.',
    ],
    where: ['village', 'hamlet'],
  },
];

/** @type {readonly Tale[]} */
export const PASTORAL = [
  {
    name: ['La cabane de berger', "The shepherd's hut"],
    text: [
      'Habit&eacute;e de juin &agrave; octobre. Saluez, refermez la barri&egrave;re, contournez le troupeau&nbsp;: les chiens font leur travail.',
      'Lived in from June to October. Say hello, close the gate, go round the flock: the dogs are doing their job.',
    ],
  },
  {
    name: ['Le parc à brebis', 'The sheep pen'],
    text: [
      'On y trie les b&ecirc;tes &agrave; la descente d&rsquo;estive. La marque peinte change &agrave; chaque famille&nbsp;; ici, un point bleu &agrave; l&rsquo;&eacute;paule.',
      'Here the animals are sorted when they come down. Each family has its painted mark; here, a blue dot on the shoulder.',
    ],
  },
  {
    name: ['Le saloir', 'The cheese cellar'],
    text: [
      'Dans cette cave de pierre s&egrave;che m&ucirc;rissait la tomme d&rsquo;Aubrane. Il y fait dix degr&eacute;s au plus fort de l&rsquo;&eacute;t&eacute;.',
      'Aubrane tomme used to ripen in this dry-stone cellar. It stays at ten degrees at the height of summer.',
    ],
  },
  {
    name: ["L'abreuvoir", 'The drinking trough'],
    text: [
      'Taill&eacute; dans un seul bloc. L&rsquo;eau n&rsquo;est pas contr&ocirc;l&eacute;e&nbsp;: les vaches ne s&rsquo;en plaignent pas.',
      'Cut from a single block. The water is not tested: the cows do not complain.',
    ],
  },
  {
    name: ['Les prés de fauche', 'The hay meadows'],
    text: [
      'Fauch&eacute;s apr&egrave;s le 14 juillet pour laisser grainer les fleurs et s&rsquo;envoler les tariers.',
      'Mown after 14 July, so that flowers can seed and whinchats can fledge.',
    ],
  },
];

/** @type {readonly Tale[]} */
export const SUMMIT_TALES = [
  {
    name: ['La boîte du sommet', 'The summit box'],
    text: [
      'Un carnet, un crayon, et soixante ans de remarques sur le temps qu&rsquo;il fait.',
      'A notebook, a pencil and sixty years of remarks about the weather.',
    ],
  },
  {
    name: ['Le cairn', 'The cairn'],
    text: [
      'Ajoutez une pierre si le c&oelig;ur vous en dit, n&rsquo;en construisez pas un second.',
      'Add a stone if you feel like it; do not build a second one.',
    ],
  },
  {
    name: ['La croix sommitale', 'The summit cross'],
    text: [
      'Mont&eacute;e en pi&egrave;ces par les jeunes du village, en 1951, entre deux orages.',
      'Carried up in pieces by the young people of the village in 1951, between two storms.',
    ],
  },
];
