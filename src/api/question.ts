import type {Scope} from '../model/scope.js';
import type {ApiKind} from './api-kind.js';
import type {ApiClient, Query} from './client.js';
import type {Origin} from './origin.js';

/** Which server is asked, in which language, about what and which part of it. */
export interface Question {
  readonly kind: ApiKind;
  readonly client: ApiClient;
  readonly language: string;
  readonly scope: Scope;
  /** Where the files of the mobile application are: an address, `none`, or absent for the usual place. */
  readonly files?: string;
}

export function originOf({client, language}: Pick<Question, 'client' | 'language'>): Origin {
  return {language, baseUrl: new URL('/', client.address).href};
}

/** The scope in the words of the API; some kinds have others than most. */
export function scopeQuery(
  {inBbox, ...lists}: Scope,
  {scopeParameters = {}}: Pick<ApiKind, 'scopeParameters'> = {},
): Query {
  const query: Record<string, string> = {};
  for (const [name, values] of Object.entries(lists)) {
    if (values && values.length > 0) query[scopeParameters[name] ?? name] = values.join(',');
  }
  return inBbox ? {...query, in_bbox: inBbox.join(',')} : query;
}
