/** @param {string} fr @param {string} en */
const t = (fr, en) => ({fr, en});

export const eventTypes = [
  {id: 1, type: t('Sortie accompagnée', 'Guided walk'), pictogram: 'event-walk'},
  {id: 2, type: t('Fête et concert', 'Festival and concert'), pictogram: 'event-music'},
  {id: 3, type: t('Marché', 'Market'), pictogram: 'event-market'},
  {id: 6, type: t('Nature et science', 'Nature and science'), pictogram: 'event-nature'},
];

export const organizers = [{id: 1, label: "Parc naturel d'Aubrane"}, {id: 2, label: 'Les Amis des vieux chemins'}, {id: 4, label: 'Comité des fêtes'}];

/** `from` and `days` are reckoned from today. */
export const EVENT_NOTES = [
  {type: 1, commune: 9, from: 2, days: 1, start: '06:30:00', end: '10:00:00', price: '0.00', capacity: 15, organizers: [1],
    name: t('Le lac au réveil', 'The lake at dawn'),
    teaser: t('<p>Une marche lente pour &eacute;couter la rive s&rsquo;&eacute;veiller.</p>', '<p>A slow walk to hear the shore wake up.</p>'),
    text: t('<p>Gr&egrave;bes, rousserolles et, avec un peu de chance, la loutre. Pr&ecirc;t de jumelles, th&eacute; offert &agrave; l&rsquo;arriv&eacute;e.</p>', '<p>Grebes, warblers and, with some luck, the otter. Binoculars on loan, tea on arrival.</p>')},
  {type: 3, commune: 0, from: 5, days: 1, start: '08:00:00', end: '13:00:00', price: null, capacity: null, organizers: [4],
    name: t('Grand marché de la Saint-Élian', "Saint-Élian's fair"),
    teaser: t('<p>Cent &eacute;tals, trois fanfares, un cochon &agrave; deviner.</p>', '<p>A hundred stalls, three brass bands, one pig whose weight is to be guessed.</p>'),
    text: t('Producteurs de toute l&rsquo;&icirc;le, d&eacute;monstration de tonte et repas sous la halle.', 'Producers from all over the island, sheep shearing and a meal under the market hall.')},
  {type: 2, commune: 1, from: -1, days: 4, start: '20:30:00', end: null, price: '12.50', capacity: 300, organizers: [4, 2],
    name: t('Chants de marins au port', 'Sea shanties in the harbour'),
    teaser: t('<p>Quatre soirs de voix, de ressac et de lampions.</p>', '<p>Four evenings of voices, surf and lanterns.</p>'),
    text: t('<p>Douze groupes venus de tout l&rsquo;Atlantique.<br>En cas de pluie&nbsp;: salle des f&ecirc;tes.</p>', '<p>Twelve groups from all around the Atlantic.<br>If it rains: village hall.</p>')},
  {type: 6, commune: 5, from: 9, days: 1, start: '21:45:00', end: '23:59:00', price: '0.00', capacity: 40, organizers: [1],
    name: t('Nuit des étoiles au signal', 'Night of stars at the beacon'),
    teaser: t('<p>Le ciel le plus noir de l&rsquo;&icirc;le, avec des t&eacute;lescopes et du chocolat.</p>', '<p>The darkest sky on the island, with telescopes and chocolate.</p>'),
    text: t('V&ecirc;tements chauds et lampe rouge. Les t&eacute;l&eacute;phones restent dans les poches.', 'Warm clothes and a red torch. Phones stay in pockets.')},
  {type: 1, commune: 2, from: 16, days: 2, start: '09:00:00', end: '17:00:00', price: '65.00', capacity: 8, organizers: [1],
    name: t('Deux jours avec les bergers', 'Two days with the shepherds'),
    teaser: t('<p>Monter au plateau, d&icirc;ner au refuge, redescendre avec le troupeau.</p>', '<p>Climb to the plateau, dine in the hut, come down with the flock.</p>'),
    text: t('<p>Encadr&eacute; par une accompagnatrice en montagne. <strong>Bonne condition physique demand&eacute;e.</strong></p>', '<p>Led by a mountain leader. <strong>You need to be fit.</strong></p>')},
  {type: 6, commune: 13, from: 23, days: 1, start: '14:00:00', end: '16:30:00', price: '0.00', capacity: 25, organizers: [1], cancelled: t('Grande marée trop forte', 'The spring tide is too strong'),
    name: t("L'estran à marée basse", 'The foreshore at low tide'),
    teaser: t('<p>Crabes, algues et ormeaux, bottes aux pieds.</p>', '<p>Crabs, seaweed and ormers, in wellingtons.</p>'),
    text: t('On retourne les pierres, on regarde, on les remet.', 'We turn the stones over, look, and put them back.')},
  {type: 2, commune: 8, from: 30, days: 3, start: null, end: null, price: null, capacity: null, organizers: [2],
    name: t('Festival des Chapelles', 'Chapel festival'),
    teaser: t('<p>Musique ancienne dans des lieux minuscules.</p>', '<p>Early music in tiny places.</p>'),
    text: t('<p>Neuf concerts, neuf chapelles, trente chaises &agrave; chaque fois.</p>', '<p>Nine concerts, nine chapels, thirty chairs each time.</p>')},
  {type: 3, commune: 14, from: -30, days: 75, start: '17:00:00', end: '20:00:00', price: null, capacity: null, organizers: [],
    name: t('Marché du soir de Fontarelle', 'Fontarelle evening market'),
    teaser: t('<p>Tous les vendredis, quand la chaleur tombe.</p>', '<p>Every Friday, when the heat drops.</p>'),
    text: t('Une vingtaine de producteurs et un bal quand l&rsquo;accord&eacute;oniste est l&agrave;.', 'Some twenty producers, and a dance when the accordionist turns up.')},
  {type: 1, commune: 11, from: -12, days: 1, start: '10:00:00', end: '12:00:00', price: '5.00', capacity: 20, organizers: [2],
    name: t('Sur les traces des sabotiers', 'In the steps of the clogmakers'),
    teaser: t('<p>Une matin&eacute;e de copeaux et d&rsquo;histoires.</p>', '<p>A morning of shavings and stories.</p>'),
    text: t('', '')},
  {type: 6, commune: 4, from: 60, days: 1, start: '15:00:00', end: null, price: '0.00', capacity: null, organizers: [1],
    name: t('Comptage des oiseaux de mer', 'Seabird count'),
    teaser: t('<p>Pr&ecirc;tez vos yeux &agrave; la science, le temps d&rsquo;une mar&eacute;e.</p>', '<p>Lend your eyes to science for one tide.</p>'),
    text: t('D&eacute;butants bienvenus&nbsp;: on compte par deux.', 'Beginners welcome: we count in pairs.')},
  {type: 2, commune: 10, from: 100, days: 2, start: null, end: null, price: null, capacity: null, organizers: [4],
    name: t('Fête de la châtaigne', 'Chestnut festival'),
    teaser: t('<p>Grill&eacute;e, confite, en farine ou en bi&egrave;re.</p>', '<p>Roasted, candied, as flour or as beer.</p>'),
    text: t('Concours de l&acirc;cher de bogues, r&eacute;serv&eacute; aux moins de dix ans.', 'Husk-tossing contest, for under-tens only.')},
];
