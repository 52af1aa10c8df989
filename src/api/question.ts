import type {Scope} from '../model/scope.js';
import type {ApiClient, Query} from './client.js';

/** Which server is asked, in which language, about which part of its content. */
export interface Question {
  readonly client: ApiClient;
  readonly language: string;
  readonly scope: Scope;
  /** Where the files of the mobile application are: an address, `none`, or absent for the usual place. */
  readonly files?: string;
}

/** Where an answer comes from: what chooses its words and completes its addresses. */
export interface Origin {
  readonly language: string;
  /** What the server's relative addresses are relative to. */
  readonly baseUrl: string;
}

export function originOf({client, language}: Question): Origin {
  return {language, baseUrl: new URL('/', client.address).href};
}

/** The scope in the words of the API. */
export function scopeQuery({inBbox, ...lists}: Scope): Query {
  const query: Record<string, string> = {};
  for (const [name, values] of Object.entries(lists)) {
    if (values && values.length > 0) query[name] = values.join(',');
  }
  return inBbox ? {...query, in_bbox: inBbox.join(',')} : query;
}
