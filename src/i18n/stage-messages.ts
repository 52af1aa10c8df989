import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages about treks of several days, in one language; loaded with the first of them. */
interface StageMessages {
  /** Place of a stage in its tour. */
  readonly stageOfCount: (stage: string, count: string) => string;
  readonly previousStage: string;
  readonly nextStage: string;
  /** Before the sums of the figures of all stages that are listed. */
  readonly total: (count: string) => string;
  /** The number of stages that the server does not show. */
  readonly unpublishedStages: (count: number) => string;
}

const fr: StageMessages = {
  stageOfCount: (stage, count) => `Étape ${stage} sur ${count}`,
  previousStage: 'Étape précédente',
  nextStage: 'Étape suivante',
  total: (count) => `Total des ${count} étapes`,
  unpublishedStages: (count) =>
    count === 1 ? 'Une étape n’est pas publiée.' : `${count} étapes ne sont pas publiées.`,
};

const catalogue: Catalogue<StageMessages> = {
  fr,
  en: {
    stageOfCount: (stage, count) => `Stage ${stage} of ${count}`,
    previousStage: 'Previous stage',
    nextStage: 'Next stage',
    total: (count) => `Total of the ${count} stages`,
    unpublishedStages: (count) =>
      count === 1 ? 'One stage is not published.' : `${count} stages are not published.`,
  },
  de: {
    stageOfCount: (stage, count) => `Etappe ${stage} von ${count}`,
    previousStage: 'Vorige Etappe',
    nextStage: 'Nächste Etappe',
    total: (count) => `Summe der ${count} Etappen`,
    unpublishedStages: (count) =>
      count === 1
        ? 'Eine Etappe ist nicht veröffentlicht.'
        : `${count} Etappen sind nicht veröffentlicht.`,
  },
  es: {
    stageOfCount: (stage, count) => `Etapa ${stage} de ${count}`,
    previousStage: 'Etapa anterior',
    nextStage: 'Etapa siguiente',
    total: (count) => `Total de las ${count} etapas`,
    unpublishedStages: (count) =>
      count === 1 ? 'Una etapa no está publicada.' : `${count} etapas no están publicadas.`,
  },
  it: {
    stageOfCount: (stage, count) => `Tappa ${stage} di ${count}`,
    previousStage: 'Tappa precedente',
    nextStage: 'Tappa successiva',
    total: (count) => `Totale delle ${count} tappe`,
    unpublishedStages: (count) =>
      count === 1 ? 'Una tappa non è pubblicata.' : `${count} tappe non sono pubblicate.`,
  },
  nl: {
    stageOfCount: (stage, count) => `Etappe ${stage} van ${count}`,
    previousStage: 'Vorige etappe',
    nextStage: 'Volgende etappe',
    total: (count) => `Totaal van de ${count} etappes`,
    unpublishedStages: (count) =>
      count === 1 ? 'Eén etappe is niet gepubliceerd.' : `${count} etappes zijn niet gepubliceerd.`,
  },
};

/** The messages of a language, else the French ones. */
export const stageMessages = byLanguage(catalogue);
