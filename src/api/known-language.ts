import {readLanguages} from './languages.js';
import type {RequestContext} from './request-context.js';

const LAST_RESORT = 'fr';

/** The context in a language that the server is configured for, as near to its own as can be. */
export async function inKnownLanguage(
  context: RequestContext,
  signal: AbortSignal,
): Promise<RequestContext> {
  const {client, language} = context;
  const known = bestLanguage(language, await readLanguages(client, signal));
  if (known === language) client.knownLanguages.add(language);
  if (known === undefined || known === language) return context;
  client.otherLanguages[language] = known;
  console.warn(
    `trek-widgets: ${client.address} does not publish in "${language}"; using "${known}".`,
  );
  return {...context, language: known};
}

function bestLanguage(wanted: string, known: readonly string[]): string | undefined {
  return (
    known.find((code) => code === wanted) ??
    known.find((code) => code.startsWith(`${wanted}-`)) ??
    known.find((code) => code === LAST_RESORT) ??
    known[0]
  );
}
