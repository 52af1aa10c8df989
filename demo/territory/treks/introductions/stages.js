import {introduction} from './introduction.js';

/** By the numbers of the treks. @type {Record<number, import('./introduction.js').Introduction>} */
export const STAGES = {
  10: introduction(
    `<p>Quatre jours, d'une mer à l'autre, par le cœur de l'île : la Grande Traversée relie les quais de Port-Guérel aux vergers de Vaux-la-Chapelle en passant au pied de la Grande Aubrane.</p>`,
    `<p>Four days, from sea to sea, through the heart of the island: the Great Crossing links the quays of Port-Guérel to the orchards of Vaux-la-Chapelle and passes below the Grande Aubrane.</p>`,
    `<p>On dort chaque soir dans un village, on porte peu, on voit tout. Les plus pressés s'arrêtent à Orsane-le-Lac ; aucun ne l'a fait deux fois.</p><ul><li>Navette de retour tous les jours à 16 h 30</li><li>Portage des sacs sur réservation</li></ul>`,
    `<p>You sleep in a village every night, carry little and see everything. Those in a hurry stop at Orsane-le-Lac; nobody has ever done so twice.</p><ul><li>Return shuttle every day at 4.30 pm</li><li>Luggage transfer on request</li></ul>`,
  ),
  11: introduction(
    `<p>Du quai des Thoniers au lac, une montée régulière où la bruyère remplace peu à peu l'odeur du goudron.</p>`,
    `<p>From the tunny quay to the lake, a steady climb on which heather slowly takes over from the smell of tar.</p>`,
    `<p>Retournez-vous souvent : la mer rapetisse, mais ne disparaît qu'au dernier col.</p>`,
    `<p>Look back often: the sea grows smaller, but disappears only at the last pass.</p>`,
  ),
  12: introduction(
    `<p>La plus courte des étapes, pour flâner sur la rive avant les choses sérieuses.</p>`,
    `<p>The shortest stage, to dawdle by the shore before things become serious.</p>`,
    `<p>À L'Esquirène, la fromagerie ouvre à 17 h. Calculez votre départ en conséquence.</p>`,
    `<p>In L'Esquirène the dairy opens at 5 pm. Work out your departure accordingly.</p>`,
  ),
  13: introduction(
    `<p>L'étape reine : un col à l'aube, des estives à midi, et la terrasse de l'auberge quand les jambes le demandent.</p>`,
    `<p>The queen of stages: a pass at dawn, summer pastures at noon, and the inn's terrace when your legs ask for it.</p>`,
    `<p>Pas d'eau entre la cabane et Montfaucelle. <strong>En cas d'orage, attendez au refuge</strong> : la bière y est bonne aussi.</p>`,
    `<p>No water between the hut and Montfaucelle. <strong>If there is thunder, wait in the refuge</strong>: the beer is good there too.</p>`,
  ),
  14: introduction(
    `<p>On redescend par les bois, puis par les haies, puis par les jardins ; le cidre de l'arrivée est offert sur présentation de chaussures crottées.</p>`,
    `<p>Down through woods, then hedges, then gardens; the cider at the end is free on presentation of muddy boots.</p>`,
    `<p>Le tampon de la Traversée se demande à la mairie ou, à défaut, à la boulangerie.</p>`,
    `<p>Ask for the Crossing's stamp at the town hall or, failing that, at the bakery.</p>`,
  ),
};
