import type {Scope} from '../model/scope.js';
import type {ApiKind} from './api-kind.js';
import type {ApiClient, Query} from './client.js';
import type {Origin} from './origin.js';

/** The server, kind, language and scope of a request. */
export interface RequestContext {
  readonly kind: ApiKind;
  readonly client: ApiClient;
  readonly language: string;
  readonly scope: Scope;
  /** Where the published files are: an address, `none`, or absent for their default place. */
  readonly files?: string;
}

export function originOf({client, language}: Pick<RequestContext, 'client' | 'language'>): Origin {
  return {language, baseUrl: new URL('/', client.address).href};
}

/** The query parameters of a scope; `scopeParameters` are those that the API names differently for a kind. */
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
