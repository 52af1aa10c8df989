import {introduction} from './introduction.js';

/** By the numbers of the treks. @type {Record<number, import('./introduction.js').Introduction>} */
export const WOODS = {
  18: introduction(
    `<p>Une hêtraie si haute que les voix y résonnent : on y venait sonner du cor, on y vient maintenant se taire.</p>`,
    `<p>A beech wood so tall that voices echo: people came to sound the horn, and now come to be quiet.</p>`,
    `<p>Posez la main sur un tronc par grand vent : on sent l'arbre respirer.</p>`,
    `<p>Lay your hand on a trunk when the wind is up: you can feel the tree breathe.</p>`,
  ),
  22: introduction(
    `<p>De bergerie en bergerie, une boucle entre lac et crêtes, là où l'herbe est plus courte qu'un tapis.</p>`,
    `<p>From sheepfold to sheepfold, a loop between lake and ridge, where the grass is shorter than a carpet.</p>`,
    `<p>Sept troupeaux montent encore chaque été. Le dernier samedi de mai, la transhumance traverse le village : comptez une heure de retard et mille deux cents raisons de sourire.</p>`,
    `<p>Seven flocks still go up every summer. On the last Saturday of May they cross the village: allow an hour's delay and twelve hundred reasons to smile.</p>`,
  ),
  25: introduction(
    `<p>Une piste roulante entre les anciennes meules à charbon, puis la mer au bout du guidon.</p>`,
    `<p>A fast track between old charcoal hearths, then the sea at the end of your handlebars.</p>`,
    `<p>Le sol noir des replats trahit les charbonnières. Il en reste trois cent douze ; un passionné les a toutes comptées.</p>`,
    `<p>Black soil on the terraces gives the charcoal hearths away. Three hundred and twelve are left; an enthusiast has counted them all.</p>`,
  ),
  27: introduction(
    `<p>Une longue chevauchée sur les plateaux, avec bivouac possible et horizon garanti.</p>`,
    `<p>A long ride across the plateaux, with a camp if you like and the horizon guaranteed.</p>`,
    `<p>Les barrières s'ouvrent de la selle, à condition que le cheval soit d'accord.</p>`,
    `<p>Gates can be opened from the saddle, if the horse agrees.</p>`,
  ),
  30: introduction(
    `<p>Un but facile, des habitants bavards : la sortie rêvée des six à dix ans.</p>`,
    `<p>An easy goal, talkative residents: a perfect outing for six- to ten-year-olds.</p>`,
    `<p>Ne les nourrissez pas : le pain leur donne mal au ventre et l'audace de fouiller les sacs.</p>`,
    `<p>Do not feed them: bread gives them stomach ache, and the nerve to search your bags.</p>`,
  ),
  32: introduction(
    `<p>Beaucoup de descente, un peu de montée, et trois vallées qui ne se ressemblent pas.</p>`,
    `<p>A lot of descent, a little climbing, and three valleys that have nothing in common.</p>`,
    `<p>La première sent le pin, la deuxième le foin, la troisième le pain chaud.</p>`,
    `<p>The first smells of pine, the second of hay, the third of warm bread.</p>`,
  ),
  39: introduction(
    `<p>À l'automne, la forêt de Roquebrève passe du vert au cuivre en dix jours. Choisissez bien votre dimanche.</p>`,
    `<p>In autumn the woods of Roquebrève turn from green to copper in ten days. Choose your Sunday well.</p>`,
    `<p>Le brame du cerf s'entend de la mi-septembre à la mi-octobre, à la tombée du jour. Restez sur le chemin et parlez bas.</p>`,
    `<p>Stags can be heard from mid-September to mid-October, at nightfall. Keep to the path and speak softly.</p>`,
  ),
  45: introduction(
    `<p>Au rythme du pas, entre cabanes et troupeaux, la plus pastorale des balades à cheval.</p>`,
    `<p>At a walking pace, between huts and flocks, the most pastoral of rides.</p>`,
    '',
    '',
  ),
  47: introduction(
    `<p>Granges de pierre, frênes têtards, prés en terrasses : un paysage fait main, génération après génération.</p>`,
    `<p>Stone barns, pollarded ashes, terraced meadows: a landscape made by hand, generation after generation.</p>`,
    `<p>Chaque grange porte un prénom, celui de la femme qui y gardait les bêtes. Vous croiserez Léonie, Marthe et les deux Jeanne.</p>`,
    `<p>Each barn bears the first name of the woman who kept the animals there. You will meet Léonie, Marthe and both Jeannes.</p>`,
  ),
};
