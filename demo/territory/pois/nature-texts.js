/**
 * What a place of a type can be: its name, which a place's name may follow, and what is told of it.
 *
 * @typedef {object} Tale
 * @property {[string, string]} name French, then English.
 * @property {[string, string]} text HTML; French, then English.
 * @property {readonly import('../network/places.js').PlaceKind[]} [where] The only places it is found.
 */

/** @type {readonly Tale[]} */
export const FLORA = [
  {
    name: ['La callune', 'Heather'],
    text: [
      'En ao&ucirc;t, la lande vire au mauve. Les abeilles noires de l&rsquo;&icirc;le en tirent un miel sombre, presque amer.',
      'In August the heath turns mauve. The island&rsquo;s black bees make a dark, almost bitter honey from it.',
    ],
    where: ['shore', 'pass', 'pasture'],
  },
  {
    name: ['Le hêtre aux quatre troncs', 'The four-trunked beech'],
    text: [
      'Coup&eacute; &agrave; hauteur d&rsquo;homme pendant des si&egrave;cles, il a repouss&eacute; en bouquet. Les charbonniers l&rsquo;appelaient <em>la Main</em>.',
      'Cut at head height for centuries, it grew back as a cluster. The charcoal burners called it <em>the Hand</em>.',
    ],
    where: ['forest'],
  },
  {
    name: ['La gentiane jaune', 'Great yellow gentian'],
    text: [
      '<p>Elle met dix ans &agrave; fleurir et peut en vivre soixante. Sa racine, longue d&rsquo;un m&egrave;tre, parfumait l&rsquo;ap&eacute;ritif local.</p>',
      '<p>It takes ten years to flower and may live for sixty. Its root, a metre long, used to flavour the local aperitif.</p>',
    ],
    where: ['pasture', 'pass', 'summit'],
  },
  {
    name: ['La tourbière à droséras', 'The sundew bog'],
    text: [
      'Sur ce sol sans azote, une plante a choisi de manger des insectes. Ses feuilles rouges, couvertes de gouttes, se referment en une nuit.<br>Restez sur le ponton&nbsp;: un pas suffit &agrave; d&eacute;truire vingt ans de mousse.',
      'On ground without nitrogen, one plant chose to eat insects. Its red leaves, covered with droplets, close overnight.<br>Keep to the boardwalk: one footstep destroys twenty years of moss.',
    ],
  },
  {
    name: ['Les orchidées de juin', 'June orchids'],
    text: [
      'Onze esp&egrave;ces ont &eacute;t&eacute; recens&eacute;es dans ce pr&eacute; fauch&eacute; tard. L&rsquo;orchis bouc se reconna&icirc;t &agrave; son odeur, h&eacute;las.',
      'Eleven species have been recorded in this late-mown meadow. The lizard orchid is known by its smell, alas.',
    ],
  },
  {
    name: ['Le vieux châtaignier', 'The old chestnut'],
    text: [
      'Neuf m&egrave;tres de tour. On y a s&eacute;ch&eacute; du linge, cach&eacute; du courrier et mari&eacute; au moins un couple.',
      'Nine metres round. People have dried washing, hidden letters and married at least one couple in it.',
    ],
  },
  {
    name: ['La criste-marine', 'Rock samphire'],
    text: [
      'Elle pousse l&agrave; o&ugrave; le sel tue tout le reste. Les marins la confisaient au vinaigre contre le scorbut.',
      'It grows where salt kills everything else. Sailors pickled it in vinegar against scurvy.',
    ],
    where: ['shore'],
  },
];

/** @type {readonly Tale[]} */
export const FAUNA = [
  {
    name: ['Les chamois', 'Chamois'],
    text: [
      'R&eacute;introduits en 1987 avec neuf b&ecirc;tes, ils sont aujourd&rsquo;hui plus de quatre cents. &Agrave; l&rsquo;aube, cherchez-les au bas des &eacute;boulis.',
      'Brought back in 1987 with nine animals, they now number over four hundred. At dawn, look for them at the foot of the screes.',
    ],
    where: ['pasture', 'pass', 'summit'],
  },
  {
    name: ['La colonie de marmottes', 'The marmot colony'],
    text: [
      '<p>Un sifflement&nbsp;: un rapace. Plusieurs&nbsp;: un renard, ou vous.</p>',
      '<p>One whistle: a bird of prey. Several: a fox, or you.</p>',
    ],
    where: ['pasture', 'pass', 'summit'],
  },
  {
    name: ['La loutre', 'The otter'],
    text: [
      'Elle est revenue sans pr&eacute;venir. Ses &eacute;preintes, d&eacute;pos&eacute;es en &eacute;vidence sur un galet, sentent le miel et le poisson.',
      'It came back unannounced. Its droppings, left on show on a stone, smell of honey and fish.',
    ],
  },
  {
    name: ['La salamandre noire', 'The black salamander'],
    text: [
      'Par temps de pluie, elle sort en plein jour. Ne la touchez pas&nbsp;: sa peau est fragile, et un peu toxique.',
      'On wet days it comes out in full daylight. Do not touch it: its skin is delicate, and slightly poisonous.',
    ],
    where: ['forest'],
  },
  {
    name: ['Les phoques gris', 'Grey seals'],
    text: [
      '&Agrave; mar&eacute;e basse, une vingtaine de phoques se reposent sur les rochers plats. Cent m&egrave;tres de distance suffisent &agrave; leur tranquillit&eacute;.',
      'At low tide some twenty seals rest on the flat rocks. A hundred metres is enough to leave them in peace.',
    ],
    where: ['shore'],
  },
  {
    name: ['Le grand rhinolophe', 'The greater horseshoe bat'],
    text: [
      'Deux cents chauves-souris passent l&rsquo;&eacute;t&eacute; sous le toit de la chapelle. Elles partent en chasse vingt minutes apr&egrave;s le coucher du soleil.',
      'Two hundred bats spend the summer under the chapel roof. They set off to hunt twenty minutes after sunset.',
    ],
  },
  {
    name: ["L'apollon", 'The Apollo butterfly'],
    text: [
      'Ailes blanches, taches rouges, vol lourd&nbsp;: l&rsquo;apollon se laisse admirer sur les chardons en juillet.',
      'White wings, red spots, a heavy flight: the Apollo lets itself be admired on the thistles in July.',
    ],
    where: ['pasture', 'pass', 'summit'],
  },
];

/** @type {readonly Tale[]} */
export const BIRDS = [
  {
    name: ['Le gypaète barbu', 'The bearded vulture'],
    text: [
      'Presque trois m&egrave;tres d&rsquo;envergure. Il laisse tomber les os sur les dalles pour en manger la moelle&nbsp;; les bergers l&rsquo;appellent <em>le casseur</em>.',
      'Almost three metres across. It drops bones on the slabs to eat the marrow; shepherds call it <em>the breaker</em>.',
    ],
    where: ['pasture', 'pass', 'summit'],
  },
  {
    name: ['Les hirondelles de rivage', 'Sand martins'],
    text: [
      'Chaque printemps, elles creusent dans la falaise meuble des galeries d&rsquo;un m&egrave;tre, avec leur bec et leurs pattes.',
      'Every spring they dig tunnels a metre long in the soft cliff, with bill and claws.',
    ],
    where: ['shore'],
  },
  {
    name: ['Le cincle plongeur', 'The dipper'],
    text: [
      'Ce petit oiseau rond marche au fond du torrent, contre le courant, en retournant les cailloux.',
      'This small round bird walks along the bed of the stream, against the current, turning over the pebbles.',
    ],
  },
  {
    name: ['La falaise aux guillemots', 'The guillemot cliff'],
    text: [
      'Un &oelig;uf par couple, pos&eacute; &agrave; m&ecirc;me la roche. Sa forme de poire le fait tourner sur lui-m&ecirc;me au lieu de rouler.',
      'One egg for each pair, laid on the bare rock. Its pear shape makes it spin instead of rolling away.',
    ],
    where: ['shore'],
  },
  {
    name: ['Le pic noir', 'The black woodpecker'],
    text: [
      'Un copeau de dix centim&egrave;tres au pied d&rsquo;un h&ecirc;tre&nbsp;? Levez la t&ecirc;te&nbsp;: le trou est ovale.',
      'A shaving ten centimetres long under a beech? Look up: the hole is oval.',
    ],
    where: ['forest'],
  },
  {
    name: ['Le crave à bec rouge', 'The chough'],
    text: [
      'Un corbeau &eacute;l&eacute;gant, bec et pattes rouges, qui joue avec le vent au-dessus du vide.',
      'An elegant crow with red bill and legs that plays with the wind above the drop.',
    ],
  },
];

/** @type {readonly Tale[]} */
export const WATER = [
  {
    name: ['La source', 'The spring'],
    text: [
      'Huit degr&eacute;s, &eacute;t&eacute; comme hiver. L&rsquo;eau a mis quarante ans &agrave; traverser la montagne.',
      'Eight degrees, summer and winter. The water took forty years to cross the mountain.',
    ],
  },
  {
    name: ['La cascade du Voile', 'The Veil waterfall'],
    text: [
      '<p>Trente-deux m&egrave;tres d&rsquo;un seul jet. L&rsquo;apr&egrave;s-midi, un arc-en-ciel s&rsquo;y installe pour une heure.</p>',
      '<p>Thirty-two metres in one leap. In the afternoon a rainbow settles there for an hour.</p>',
    ],
  },
  {
    name: ['Les marmites de géants', "Giants' kettles"],
    text: [
      'Des galets pris dans un tourbillon ont perc&eacute; ces cuves bien rondes, tour apr&egrave;s tour, depuis la derni&egrave;re glaciation.',
      'Pebbles caught in an eddy bored these round basins, turn after turn, since the last ice age.',
    ],
  },
  {
    name: ['Le gué', 'The ford'],
    text: [
      'Les dalles sont anciennes et glissantes. Par fortes eaux, une passerelle se trouve cent m&egrave;tres en amont.',
      'The slabs are old and slippery. In high water use the footbridge a hundred metres upstream.',
    ],
  },
  {
    name: ['La retenue du moulin', 'The mill pond'],
    text: [
      'Elle alimentait trois meules et une scierie. Les h&eacute;rons en ont fait leur garde-manger.',
      'It drove three millstones and a sawmill. Herons have made it their larder.',
    ],
  },
];

/** @type {readonly Tale[]} */
export const GEOLOGY = [
  {
    name: ['Le bloc erratique', 'The erratic boulder'],
    text: [
      'Ce granite n&rsquo;a rien &agrave; faire ici&nbsp;: un glacier l&rsquo;a port&eacute; sur onze kilom&egrave;tres avant de fondre.',
      'This granite does not belong here: a glacier carried it eleven kilometres, then melted.',
    ],
  },
  {
    name: ['Les plis de la carrière', 'The quarry folds'],
    text: [
      'Comme un tapis que l&rsquo;on pousse contre un mur&nbsp;: ces couches &eacute;taient plates, il y a trois cents millions d&rsquo;ann&eacute;es.',
      'Like a rug pushed against a wall: these layers were flat three hundred million years ago.',
    ],
  },
  {
    name: ["L'arche", 'The arch'],
    text: [
      'La mer a trouv&eacute; la faille, puis l&rsquo;a agrandie. Il reste, disent les g&eacute;ologues, un si&egrave;cle ou deux pour la photographier.',
      'The sea found the fault, then widened it. Geologists give you a century or two to photograph it.',
    ],
    where: ['shore'],
  },
  {
    name: ['Le lapiaz', 'The limestone pavement'],
    text: [
      'La pluie dissout le calcaire et y trace des rigoles. Pr&ecirc;tez l&rsquo;oreille&nbsp;: l&rsquo;eau coule dessous.',
      'Rain dissolves the limestone and carves runnels. Listen: water runs beneath.',
    ],
  },
  {
    name: ['La veine de quartz', 'The quartz vein'],
    text: [
      'Les enfants y cherchent des cristaux. Regardez, photographiez, laissez-les aux suivants.',
      'Children look for crystals here. Look, take a photograph, leave them for the next.',
    ],
  },
];
