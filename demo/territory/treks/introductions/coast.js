import {introduction} from './introduction.js';

/** By the numbers of the treks. @type {Record<number, import('./introduction.js').Introduction>} */
export const COAST = {
  3: introduction(
    `<p>Un sentier de douaniers entre ajoncs et embruns, où chaque rocher a son naufrage et chaque crique son trésor, paraît-il.</p>`,
    `<p>A coastguards' path through gorse and sea spray, where every rock has its shipwreck and every cove its treasure, or so they say.</p>`,
    `<p>Les gens d'ici jurent n'avoir jamais allumé de faux feux. Ils reconnaissent avoir, parfois, tardé à éteindre les vrais.</p>`,
    `<p>People here swear that they never lit false beacons. They admit that they were sometimes slow to put out the real ones.</p>`,
  ),
  4: introduction(
    `<p>Au couchant, le calcaire des falaises prend une couleur d'étain. Le balcon les suit de bout en bout, à distance prudente du bord.</p>`,
    `<p>At sunset the limestone cliffs turn the colour of pewter. The balcony path follows them from end to end, at a wise distance from the edge.</p>`,
    `<p>Deux mille couples de guillemots nichent sur ces vires. Apportez des jumelles et tenez les enfants par la main.</p>`,
    `<p>Two thousand pairs of guillemots nest on these ledges. Bring binoculars and hold children by the hand.</p>`,
  ),
  9: introduction(
    `<p>D'un feu à l'autre, par les landes et les grèves : le chemin que prenait le gardien, matin et soir, avec son bidon d'huile.</p>`,
    `<p>From one light to the other, over heath and strand: the way the keeper walked, morning and evening, with his can of oil.</p>`,
    `<p>Le phare de Sainte-Aurore porte à vingt-quatre milles. Par nuit claire, ses trois éclats balaient le plafond des chambres d'hôtes.</p><p><a href="https://phares.aubrane.example/visite">Réserver une visite</a></p>`,
    `<p>The Sainte-Aurore light carries for twenty-four miles. On clear nights its three flashes sweep across the bedroom ceilings.</p><p><a href="https://phares.aubrane.example/visite">Book a visit</a></p>`,
  ),
  17: introduction(
    `<p>Sable ferme, grand galop possible, et les oyats pour seul public.</p>`,
    `<p>Firm sand, room for a gallop, and only the marram grass to watch.</p>`,
    `<p>La plage n'est ouverte aux chevaux qu'à marée descendante. Renseignez-vous aux Écuries du Vent, qui louent aussi des montures patientes.</p>`,
    `<p>The beach is open to horses only on a falling tide. Ask at the Stables of the Wind, who also hire out patient mounts.</p>`,
  ),
  23: introduction(
    `<p>Quatre kilomètres de sable blanc, personne avant neuf heures : la plus courte des grandes évasions.</p>`,
    `<p>Four kilometres of white sand, nobody before nine o'clock: the shortest of great escapes.</p>`,
    '',
    '',
  ),
  31: introduction(
    `<p>On part entre les ruches, on arrive les pieds dans l'eau. Entre les deux, toute la douceur des campagnes de l'est.</p>`,
    `<p>You leave among beehives and arrive with your feet in the water. Between the two lies all the gentleness of the eastern countryside.</p>`,
    `<p>C'était le chemin des charrettes de goémon, que l'on montait fumer les terres. Ses talus sont encore plus fertiles que ses champs.</p>`,
    `<p>This was the way of the seaweed carts that went up to feed the fields. Its banks are still more fertile than the land around.</p>`,
  ),
  33: introduction(
    `<p>Le tour du port, la jetée, la colline et retour par la criée : une balade à faire avec quelqu'un qui aime les bateaux.</p>`,
    `<p>Round the harbour, the jetty, the hill and back by the fish market: a walk to take with somebody who loves boats.</p>`,
    `<p>Les goélands vous accompagneront. Tenez bien votre sandwich.</p>`,
    `<p>The gulls will keep you company. Hold on to your sandwich.</p>`,
  ),
  40: introduction(
    `<p>À faire le soir, et seulement le soir : le dernier rayon se couche exactement dans l'axe du sentier, autour de la Saint-Jean.</p>`,
    `<p>For the evening, and only for the evening: around midsummer the last ray of sun sets exactly in line with the path.</p>`,
    `<p>Emportez une lampe pour le retour et un pull pour l'attente.</p>`,
    `<p>Bring a torch for the way back and a jumper for the wait.</p>`,
  ),
  43: introduction(
    `<p>Un ruban plat au-dessus des baies, sur l'ancienne voie du train des sardines.</p>`,
    `<p>A level ribbon above the bays, along the old sardine railway.</p>`,
    `<p>Le petit train a circulé de 1903 à 1951. Deux gares, un tunnel éclairé et un café l'ont remplacé avantageusement.</p>`,
    `<p>The little train ran from 1903 to 1951. Two stations, a lit tunnel and a café make up for it nicely.</p>`,
  ),
  46: introduction(
    `<p>Immobiles, les ailes ouvertes, ils sèchent sur les rochers comme du linge noir. Le sentier passe au-dessus d'eux sans les déranger.</p>`,
    `<p>Motionless, wings spread, they dry on the rocks like black washing. The path passes above without disturbing them.</p>`,
    '',
    '',
  ),
  48: introduction(
    `<p>Un tour de village comme on en fait après le déjeuner : le port, la digue, le lavoir, et une glace au retour.</p>`,
    `<p>The sort of walk you take after lunch: the harbour, the sea wall, the wash-house, and an ice cream on the way back.</p>`,
    `<p>À Lanvézec, le dimanche, on se salue deux fois : une à l'aller, une au retour.</p>`,
    `<p>In Lanvézec on Sundays people greet each other twice: once on the way out, once on the way back.</p>`,
  ),
};
