import {overall} from './results.js';

/** @typedef {import('./results.js').Criterion} Criterion */

const METHODS = {
  automatic: 'tests automatiques',
  keyboard: 'clavier',
  tree: 'arbre d’accessibilité',
  eye: 'regard',
  source: 'lecture du code',
};

/**
 * French text that a public body can copy into its statement.
 * @param {import('./results.js').Data} data
 */
export function declaration({assessment, rgaa, version}) {
  const entries = rgaa.criteria.map((criterion) => {
    const assessed = /** @type {Criterion} */ (assessment.rgaa[criterion.id]);
    return {...criterion, assessed, result: overall(assessed)};
  });
  const count = (/** @type {string} */ result) =>
    entries.filter((each) => each.result === result).length;
  const of = (/** @type {string} */ result, /** @type {string} */ dependsOn) =>
    entries.filter((each) => each.result === result && each.assessed.dependsOn === dependsOn);
  const contents = entries.filter(({assessed}) => assessed.dependsOn === 'content');
  const pages = entries.filter(({assessed}) => assessed.dependsOn === 'page');

  return `<!-- Écrit par npm run accessibility, d’après accessibility/assessment.json. -->

# Accessibilité des éléments trek-widgets

Les randonnées de cette page sont montrées par trek-widgets ${version}. **Aucun audit de ces éléments n’a eu lieu**, et aucune personne
qui utilise chaque jour une technologie d’assistance ne les a testés. Leur conformité au ${rgaa.name} a été évaluée par leurs auteurs
le ${dateOf(assessment.checked)}, critère par critère, hors de la page et du contenu du Geotrek. Ce texte n’est pas une déclaration : celle
d’un site porte sur ses pages entières, que l’organisme fait vérifier.

Sur ${entries.length} critères : ${count('conform')} respectés, ${count('not-conform')} non respectés, ${count('not-applicable')} qui ne s’appliquent pas aux éléments, et ${count('not-checked')} qui n’ont
pas encore été vérifiés pour tous les éléments.

## Ce qui n’est pas conforme

${listOf(entries.filter(({result}) => result === 'not-conform')) || 'Aucun critère connu.'}

## Ce que les éléments respectent seuls

${listOf(of('conform', 'element'))}

## Ce qui dépend de la page

${listOf(pages)}

## Ce qui dépend du contenu du Geotrek

${listOf(contents)}

## Ce qui n’a pas encore été vérifié

${listOf(of('not-checked', 'element'))}

## Ce qui ne s’applique pas aux éléments

${listOf(of('not-applicable', 'element'))}

## Source

Numéros et intitulés des critères : ${rgaa.name}, ${rgaa.licence}.
`;
}

/** @param {readonly {id: string, title: string, assessed: Criterion}[]} entries */
function listOf(entries) {
  return entries
    .map(({id, title, assessed}) => `- **${id}** ${title}${details(assessed)}`)
    .join('\n');
}

/** @param {Criterion} criterion */
function details({results, evidence, note}) {
  const named = (/** @type {string} */ result) =>
    Object.keys(results)
      .filter((element) => results[element] === result)
      .map((element) => `\`<${element}>\``)
      .join(', ');
  const [failing, unchecked] = [named('not-conform'), named('not-checked')];
  const methods = [...new Set(evidence.map(({by}) => METHODS[by]))];
  const parts = [
    note?.fr,
    failing && `Non conforme : ${failing}.`,
    unchecked && `Pas vérifié : ${unchecked}.`,
    methods.length > 0 && `Moyens : ${methods.join(', ')}.`,
  ].filter(Boolean);
  return parts.length > 0 ? `\n  ${parts.join(' ')}` : '';
}

/** @param {string} date */
function dateOf(date) {
  const text = new Intl.DateTimeFormat('fr', {dateStyle: 'long', timeZone: 'UTC'});
  return text.format(new Date(date)).replace(/^1 /, '1er ');
}
