import {introduction} from './introduction.js';

/** By the numbers of the treks. @type {Record<number, import('./introduction.js').Introduction>} */
export const LAKES = {
  1: introduction(
    `<p>Le grand classique du Parc : un tour complet du plus vaste lac de l'île, entre roselières, petites plages et hêtres qui trempent leurs branches.</p>`,
    `<p>The Park's great classic: all the way round the island's largest lake, past reed beds, small beaches and beeches that dip their branches in the water.</p>`,
    `<p>Le lac d'Orsane est né d'un glacier, il y a douze mille ans, quand une langue de glace a abandonné ici sa moraine. L'eau y monte de deux mètres au printemps, puis se retire et découvre des grèves de galets plats, parfaits pour les ricochets.</p><p>On marche d'abord à l'ombre, on finit en plein ciel. <em>Prévoyez le maillot.</em></p>`,
    `<p>Lake Orsane was born of a glacier twelve thousand years ago, when a tongue of ice left its moraine here. The water rises by two metres in spring, then draws back to reveal beaches of flat pebbles, perfect for skimming.</p><p>You begin in the shade and end under the open sky. <em>Bring your swimming things.</em></p>`,
  ),
  6: introduction(
    `<p>Une promenade au bord de l'eau, de passerelle en passerelle, pour apprendre à reconnaître l'aulne du saule et le martin-pêcheur du simple éclair bleu.</p>`,
    `<p>A walk by the water, from footbridge to footbridge, to learn how to tell alder from willow, and a kingfisher from a mere flash of blue.</p>`,
    `L'Ysée n'a l'air de rien. Elle a pourtant fait tourner onze moulins, noyé deux ponts et donné son nom à un pays tout entier.<br>Trois panneaux racontent son histoire ; le reste se devine.`,
    `The Ysée does not look like much. Yet it has turned eleven mills, drowned two bridges and given its name to a whole country.<br>Three panels tell its story; the rest is left to guess.`,
  ),
  7: introduction(
    `<p>Deux rives, deux caractères, et entre les deux la barque du passeur. Un itinéraire en deux morceaux, à faire dans l'ordre que l'on veut.</p>`,
    `<p>Two shores, two characters, and between them the ferryman's boat. A route in two parts, to be walked in whichever order you like.</p>`,
    `<p>La traversée se paie au passeur, en été, de 10 h à 18 h. Hors saison, il faut renoncer à l'une des rives : choisissez l'est le matin, l'ouest le soir.</p>`,
    `<p>In summer you pay the ferryman, from 10 am to 6 pm. Out of season you must give up one of the shores: choose the east in the morning, the west in the evening.</p>`,
  ),
  19: introduction(
    `<p>Au bout d'un vallon que rien n'annonce, un lac rond comme une pièce d'argent. Les enfants y voient des fées, les pêcheurs des truites.</p>`,
    `<p>At the end of a valley that promises nothing, a lake as round as a silver coin. Children see fairies there, anglers see trout.</p>`,
    `<p>On raconte qu'une bergère y perdit son anneau et que, certains soirs d'août, l'eau prend la couleur de l'or. Les botanistes parlent plutôt d'une algue.</p>`,
    `<p>They say that a shepherdess lost her ring here and that, on some August evenings, the water turns to gold. Botanists would rather speak of an alga.</p>`,
  ),
  34: introduction(
    `<p>Un lac sombre, des pontons de bois et le parfum des tourbières : la plus nordique des balades d'Aubrane.</p>`,
    `<p>A dark lake, wooden boardwalks and the scent of peat: the most northern of Aubrane's walks.</p>`,
    `<p>L'eau doit sa couleur de thé aux mousses qui s'y décomposent depuis neuf mille ans. Les pollens piégés dans la tourbe ont permis de raconter le climat de l'île, été après été.</p><p>Ouvrez l'œil : la droséra, plante carnivore, mesure à peine deux centimètres.</p>`,
    `<p>The water owes its colour of tea to the mosses that have been decaying in it for nine thousand years. Pollen trapped in the peat has told the story of the island's climate, summer after summer.</p><p>Look closely: the sundew, a carnivorous plant, is barely two centimetres tall.</p>`,
  ),
};
