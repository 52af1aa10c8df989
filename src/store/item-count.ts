import {apiAddress} from '../api/address.js';
import {clientFor} from '../api/client.js';
import {GeotrekServer} from '../api/geotrek-server.js';
import type {CardPage} from '../api/provider.js';
import type {Kind} from './kinds.js';
import {readScope, type ScopeAttributes} from './scope-attributes.js';

/** What is known of the number of items of a kind. */
export interface ItemCount {
  readonly isEmpty: boolean;
  /** Absent for several servers: what two of them have counts once. */
  readonly count?: number;
}

type Stated = ScopeAttributes & {readonly api: string};

/** How many items of a kind an element would show, by the cheapest request that says it. */
export async function countItems(
  stated: Stated,
  kind: Kind,
  language: string,
  signal: AbortSignal,
): Promise<ItemCount> {
  const answers = await Promise.allSettled(firstPages(stated, kind, language, 1, signal));
  const counts = answers.map((answer) =>
    answer.status === 'fulfilled' ? answer.value.count : undefined,
  );
  const [count, ...others] = counts;
  // One of several servers that has failed may have some.
  const isEmpty = counts.every((each) => each === 0) || counts.every((each) => each === undefined);
  return {isEmpty, ...(count !== undefined && others.length === 0 && {count})};
}

/** The first page of the items of a kind that an element would show, from each of its servers. */
export function firstPages(
  stated: Stated,
  kind: Kind,
  language: string,
  size: number,
  signal: AbortSignal,
): readonly Promise<CardPage>[] {
  const addresses = stated.api.trim().split(/\s+/);
  const ignore = () => {};
  // The ids of a scope are those of one server.
  const whole = addresses.length > 1 ? {} : readScope(stated, ignore);
  const scope = kind.limitScope?.(whole, ignore) ?? whole;
  return addresses.flatMap((text) => {
    const address = apiAddress(text, document.baseURI);
    if (!address) return [];
    const client = clientFor(address);
    return new GeotrekServer({client, kind, language, scope}, signal).page(1, size);
  });
}
