import {failedVocabulary, type VocabularyName} from '../../model/vocabulary.js';
import type {
  ColumnState,
  ColumnStates,
  IndexState,
  ItemsState,
  SourceState,
} from '../source-state.js';
import type {MergedItems} from './merged-items.js';

/** A server, as far as the merged index needs to know it. */
interface MergedServer {
  readonly state: SourceState;
  /** Whether the others wait for it. */
  readonly isExpected: boolean;
}

/** The items of all servers: those of the ones that have answered, as long as one has. */
export function mergeItems(servers: readonly MergedServer[], merged: MergedItems): ItemsState {
  const ready = servers.flatMap(({state: {items}}) => (items.status === 'ready' ? [items] : []));
  if (ready.length === 0) return withoutItems(servers);
  const isWaiting = servers.some(
    ({state, isExpected}) => isExpected && state.items.status !== 'ready',
  );
  const {duplicates, all} = merged;
  const count = sum(ready.map((items) => items.count)) - duplicates;
  // That there are none is known once all have said so.
  if (count === 0 && isWaiting) return {status: 'loading'};
  return {
    status: 'ready',
    count,
    loaded: all,
    covered: sum(ready.map(({covered}) => covered)) - duplicates,
    index: mergeIndex(
      ready.map(({index}) => index),
      isWaiting,
    ),
  };
}

function withoutItems(servers: readonly MergedServer[]): ItemsState {
  const failures = servers.flatMap(({state: {items}}) =>
    items.status === 'failed' ? [items] : [],
  );
  const [first] = failures;
  return first && failures.length === servers.length ? first : {status: 'loading'};
}

/** The least complete one, after one that has failed. */
function mergeIndex(states: readonly IndexState[], isWaiting: boolean): IndexState {
  const partial = states.find(({status}) => status === 'partial');
  if (partial) return partial;
  if (states.some(({status}) => status === 'loading')) return {status: 'loading'};
  const isNeeded = states.every(({status}) => status === 'complete');
  return {status: isNeeded ? (isWaiting ? 'loading' : 'complete') : 'none'};
}

/**
 * The columns of all servers; one that has been requested is loading until all have it. So is the base
 * column until it is known what each server calls the terms of the active filters, whose vocabularies are
 * `names`: before, its items that have them are not counted.
 */
export function mergeColumns(
  servers: readonly MergedServer[],
  wanted: ReadonlySet<string>,
  names: readonly VocabularyName[],
): ColumnStates {
  const hasAnswered = servers.some(({state}) => state.items.status === 'ready');
  const expected = servers.filter(({isExpected}) => isExpected);
  const all = new Set([...wanted, ...expected.flatMap(({state}) => Object.keys(state.columns))]);
  const columns = [...all].flatMap((name) => {
    const column = mergeColumn(name, expected, wanted.has(name), hasAnswered);
    return column ? [[name, column] as const] : [];
  });
  const merged: ColumnStates = Object.fromEntries(columns);
  if (merged.base?.status !== 'complete' || haveNames(servers, names)) return merged;
  const known = sum(servers.map(({state}) => knownOf('base', state)));
  return {...merged, base: {status: 'loading', known}};
}

function mergeColumn(
  name: string,
  servers: readonly MergedServer[],
  isWanted: boolean,
  hasAnswered: boolean,
): ColumnState | undefined {
  // The files of a server may lack what others have.
  const some = servers.filter(({state}) => !state.missingColumns.includes(name));
  const having = some.length > 0 ? some : servers;
  const known = sum(having.map(({state}) => knownOf(name, state)));
  const failed = having.map(({state}) => state.columns[name]).find(hasFailed);
  const working = having.filter(({state}) => !hasFailed(state.columns[name]));
  // A server on which it has failed leaves the filters of the others working.
  if (failed?.status === 'failed' && working.length === 0) return {...failed, known};
  const states = working.map(({state}) => state.columns[name]);
  // A scope may have nothing of any server.
  if (hasAnswered && states.every((state) => state?.status === 'complete')) {
    return {status: 'complete'};
  }
  return isWanted ? {status: 'loading', known} : undefined;
}

const hasFailed = (column: ColumnState | undefined): boolean => column?.status === 'failed';

function knownOf(name: string, {columns, items}: SourceState): number {
  const column = columns[name];
  if (!column) return 0;
  return column.status === 'complete'
    ? items.status === 'ready'
      ? items.loaded.length
      : 0
    : column.known;
}

/** Columns that no server has. */
export function missingEverywhere(servers: readonly MergedServer[]): readonly string[] {
  const [first, ...others] = servers.filter(({state}) => state.items.status === 'ready');
  const missing = first?.state.missingColumns ?? [];
  return missing.filter((name) => others.every(({state}) => state.missingColumns.includes(name)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** Whether each server has loaded these vocabularies, or has no items. */
const haveNames = (servers: readonly MergedServer[], names: readonly VocabularyName[]): boolean =>
  servers.every(
    ({isExpected, state: {items, vocabularies}}) =>
      !isExpected ||
      (items.status === 'ready' && items.count === 0) ||
      names.every((name) => vocabularies[name]),
  );

/**
 * Whether the items of a server are missing because an active filter could not be loaded from it; `names` are
 * the vocabularies of the active filters.
 */
export function lacksFilter(
  {state, isExpected}: MergedServer,
  all: SourceState,
  names: readonly VocabularyName[],
): boolean {
  if (!isExpected) return false;
  const active = Object.entries(all.criteria.terms).filter(([, ids]) => ids.length > 0);
  return (
    names.some((name) => state.vocabularies[name] === failedVocabulary) ||
    active.some(([name]) => hasFailed(state.columns[name]) && !hasFailed(all.columns[name]))
  );
}
