/**
 * @typedef {object} ContentNote
 * @property {number} category
 * @property {[number[], number[]]} types
 * @property {number} commune
 * @property {[string, string]} name
 * @property {[string, string]} teaser
 * @property {[string, string]} text
 */

/**
 * @param {number} category
 * @param {[number[], number[]]} types
 * @param {number} commune
 * @param {[string, string]} name
 * @param {[string, string]} teaser
 * @param {[string, string]} text
 * @returns {ContentNote}
 */
const note = (category, types, commune, name, teaser, text) => ({
  category,
  types,
  commune,
  name,
  teaser,
  text,
});

export const CONTENT_NOTES = [
  note(
    1,
    [[1], [20]],
    9,
    ['Gîte du Grand Ponton', 'The Grand Ponton guesthouse'],
    [
      '<p>Six chambres sur le lac, et le silence pour r&eacute;veil.</p>',
      '<p>Six rooms on the lake, and silence for an alarm clock.</p>',
    ],
    [
      '<p>Petit-d&eacute;jeuner d&egrave;s 6&nbsp;h pour les l&egrave;ve-t&ocirc;t. Local &agrave; v&eacute;los, s&egrave;che-chaussures, panier-repas sur demande.</p>',
      '<p>Breakfast from 6 am for early risers. Bicycle store, boot dryer, packed lunches on request.</p>',
    ],
  ),
  note(
    1,
    [[2], []],
    2,
    ['Refuge des Trois Sœurs', 'Trois Sœurs hut'],
    [
      '<p>La soupe est &agrave; 19&nbsp;h, le lever de soleil &agrave; volont&eacute;.</p>',
      '<p>Soup at 7 pm, sunrise as you please.</p>',
    ],
    [
      'Gard&eacute; de la mi-juin &agrave; la fin septembre. Hors saison, le dortoir d&rsquo;hiver (8 places) reste ouvert.<br><br>Paiement en esp&egrave;ces.',
      'Staffed from mid-June to the end of September. Out of season the winter room (8 places) stays open.<br><br>Cash only.',
    ],
  ),
  note(
    1,
    [[3], [20]],
    13,
    ['Camping des Oyats', 'Marram campsite'],
    [
      '<p>Derri&egrave;re la dune, &agrave; cent pas de la plage.</p>',
      '<p>Behind the dune, a hundred steps from the beach.</p>',
    ],
    [
      'Soixante emplacements sans num&eacute;ro&nbsp;: on choisit son pin. <ul><li>Sanitaires solaires</li><li>Four collectif</li><li>Ni voiture, ni musique</li></ul>',
      'Sixty pitches without numbers: choose your pine. <ul><li>Solar showers</li><li>Shared oven</li><li>No cars, no music</li></ul>',
    ],
  ),
  note(
    1,
    [[1], []],
    6,
    ['La Grange aux Hirondelles', 'Swallow Barn'],
    [
      '<p>Une grange d&rsquo;estive o&ugrave; rien ne manque, sauf le r&eacute;seau.</p>',
      '<p>A summer barn where nothing is missing, except the network.</p>',
    ],
    [
      '<p>Pour quatre &agrave; six personnes. Po&ecirc;le &agrave; bois, draps fournis, &acirc;nes en voisins.</p>',
      '<p>For four to six people. Wood stove, sheets provided, donkeys for neighbours.</p>',
    ],
  ),
  note(
    1,
    [[1], [20]],
    8,
    ['Chambres du Prieuré', 'Priory rooms'],
    [
      '<p>Quatre chambres vo&ucirc;t&eacute;es, au-dessus du clo&icirc;tre.</p>',
      '<p>Four vaulted rooms above the cloister.</p>',
    ],
    [
      '<p>Les cloches se taisent de 22&nbsp;h &agrave; 7&nbsp;h, promis.</p>',
      '<p>The bells keep quiet from 10 pm to 7 am, that is a promise.</p>',
    ],
  ),
  note(
    2,
    [[4], []],
    5,
    ["L'Auberge du Col", 'The Pass Inn'],
    [
      '<p>Tartiflette, tomme et tarte aux myrtilles&nbsp;: apr&egrave;s la marche, pas avant.</p>',
      '<p>Tartiflette, tomme and bilberry tart: after the walk, not before.</p>',
    ],
    [
      '<p>Ouverte midi et soir, sauf le mardi. Terrasse plein sud face &agrave; la pointe d&rsquo;Uriel. <a href="https://auberge.aubrane.example/">R&eacute;server une table</a></p>',
      '<p>Open for lunch and dinner, closed on Tuesdays. South-facing terrace opposite Uriel Point. <a href="https://auberge.aubrane.example/">Book a table</a></p>',
    ],
  ),
  note(
    2,
    [[5], []],
    1,
    ['Crêperie du Quai', 'The Quay Crêperie'],
    [
      '<p>Bl&eacute; noir d&rsquo;ici, cidre d&rsquo;&agrave; c&ocirc;t&eacute;.</p>',
      '<p>Buckwheat from here, cider from next door.</p>',
    ],
    [
      'La galette du mareyeur change avec la p&ecirc;che. Service continu de 11&nbsp;h &agrave; 22&nbsp;h.',
      'The fishmonger&rsquo;s galette changes with the catch. Open without a break from 11 am to 10 pm.',
    ],
  ),
  note(
    2,
    [[4], []],
    14,
    ['La Table de Vaumeille', 'The Vaumeille Table'],
    [
      '<p>Truite du lac et herbes des talus.</p>',
      '<p>Trout from the lake and herbs from the hedge banks.</p>',
    ],
    [
      '<p><span style="color: #555555; font-family: Georgia">Une ardoise, un plat, un dessert.</span> Pensez &agrave; r&eacute;server le dimanche.</p>',
      '<p><span style="color: #555555; font-family: Georgia">One slate, one dish, one dessert.</span> Remember to book on Sundays.</p>',
    ],
  ),
  note(
    4,
    [[7], [21]],
    2,
    ["Fromagerie de L'Esquirène", "L'Esquirène dairy"],
    [
      '<p>La tomme d&rsquo;Aubrane, du pis &agrave; la cave.</p>',
      '<p>Aubrane tomme, from udder to cellar.</p>',
    ],
    [
      '<p>Traite &agrave; 17&nbsp;h, ouverte aux enfants. Vente directe tous les jours de 9&nbsp;h &agrave; midi.</p>',
      '<p>Milking at 5 pm, children welcome. Direct sales every day from 9 am to noon.</p>',
    ],
  ),
  note(
    4,
    [[8], []],
    3,
    ['Le Rucher de Bréval', 'Bréval apiary'],
    [
      '<p>Bruy&egrave;re, ch&acirc;taignier, tilleul&nbsp;: trois miels, trois paysages.</p>',
      '<p>Heather, chestnut, lime: three honeys, three landscapes.</p>',
    ],
    [
      'Visite des ruches vitr&eacute;es le jeudi &agrave; 15&nbsp;h (gratuit).',
      'Tour of the glass hives on Thursdays at 3 pm (free).',
    ],
  ),
  note(
    4,
    [[9], [21]],
    15,
    ['Vignoble du Cap Tortel', 'Cape Tortel vineyard'],
    [
      '<p>Quatre hectares de muscat en terrasses, vendang&eacute;s face &agrave; la mer.</p>',
      '<p>Four hectares of terraced muscat, harvested facing the sea.</p>',
    ],
    [
      '<p>D&eacute;gustation sur rendez-vous. L&rsquo;abus d&rsquo;alcool est dangereux pour la sant&eacute;.</p>',
      '<p>Tastings by appointment. Alcohol abuse is dangerous for your health.</p>',
    ],
  ),
  note(
    4,
    [[9], []],
    0,
    ['Cidrerie des Deux Ponts', 'Two Bridges cider house'],
    [
      '<p>Vingt vari&eacute;t&eacute;s de pommes, une seule patience.</p>',
      '<p>Twenty kinds of apple, one kind of patience.</p>',
    ],
    [
      '<p>Le pressoir de 1880 tourne en octobre. Venez pousser.</p>',
      '<p>The 1880 press turns in October. Come and push.</p>',
    ],
  ),
  note(
    5,
    [[10], []],
    4,
    ['Musée des Phares', 'Lighthouse museum'],
    [
      '<p>Une lentille de quatre tonnes, deux cents marches et mille naufrages &eacute;vit&eacute;s.</p>',
      '<p>A four-tonne lens, two hundred steps and a thousand shipwrecks avoided.</p>',
    ],
    [
      '<p>Dans l&rsquo;ancien logement des gardiens. Mont&eacute;e &agrave; la lanterne toutes les heures.</p>',
      '<p>In the keepers&rsquo; old quarters. Climb to the lantern every hour.</p>',
    ],
  ),
  note(
    5,
    [[11], []],
    13,
    ['Les Écuries du Vent', 'Stables of the Wind'],
    [
      '<p>Balades sur la plage, du premier pas au premier galop.</p>',
      '<p>Rides on the beach, from first step to first gallop.</p>',
    ],
    [
      'Chevaux de race aubranaise, petits et s&ucirc;rs. &Agrave; partir de six ans.',
      'Aubrane horses, small and sure-footed. From the age of six.',
    ],
  ),
  note(
    5,
    [[12], []],
    7,
    ['Vélos de la Baie', 'Bay Bicycles'],
    [
      '<p>VTT, v&eacute;los &eacute;lectriques et remorques.</p>',
      '<p>Mountain bikes, electric bikes and trailers.</p>',
    ],
    [
      'Location &agrave; la demi-journ&eacute;e. R&eacute;parations sans rendez-vous jusqu&rsquo;&agrave; 19&nbsp;h.',
      'Hire by the half-day. Repairs without appointment until 7 pm.',
    ],
  ),
  note(
    5,
    [[10], []],
    5,
    ['La Maison du Sabotier', "The Clogmaker's House"],
    [
      '<p>Un atelier rest&eacute; tel quel depuis 1952, copeaux compris.</p>',
      '<p>A workshop untouched since 1952, shavings included.</p>',
    ],
    [
      '<p>D&eacute;monstration le samedi matin. Les enfants repartent avec une toupie.</p>',
      '<p>Demonstration on Saturday mornings. Children leave with a spinning top.</p>',
    ],
  ),
  note(
    1,
    [[2], [20]],
    11,
    ['Refuge du Sabot', 'Sabot hut'],
    ['<p>Non gard&eacute;, jamais ferm&eacute;.</p>', '<p>Not staffed, never locked.</p>'],
    [
      'Douze places, un po&ecirc;le, une source &agrave; cent m&egrave;tres. Laissez du bois fendu pour les suivants.',
      'Twelve places, a stove, a spring a hundred metres away. Leave split wood for those who follow.',
    ],
  ),
  note(
    4,
    [[7], []],
    12,
    ['Chèvrerie de Clairfond', 'Clairfond goat farm'],
    [
      '<p>Soixante ch&egrave;vres au pr&eacute;nom connu de tous.</p>',
      '<p>Sixty goats, and everybody knows their names.</p>',
    ],
    [
      '<p>Fromages frais et affin&eacute;s. Le chevreau n&rsquo;est pas &agrave; caresser, il est &agrave; nourrir.</p>',
      '<p>Fresh and matured cheeses. The kid is not for stroking, it is for feeding.</p>',
    ],
  ),
];
