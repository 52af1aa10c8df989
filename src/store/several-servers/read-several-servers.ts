import {apiAddress} from '../../api/address.js';
import {clientFor} from '../../api/client.js';
import {withSharedFields} from '../../api/several-servers.js';
import type {Kind} from '../kinds.js';
import {idLists, type ScopeAttributes} from '../scope-attributes.js';
import type {SeveralServers, SourceContext} from '../source-context.js';
import {readStatedScope, resolveScope, type StatedScope} from './scope-of-several.js';
import {Server, type ServerContext} from './server.js';
import {SeveralServersSource} from './several-servers-source.js';

/**
 * Several servers as an element states them: their addresses, and the scope and the files of each.
 * Absent where none of the addresses can be used.
 */
export function readSeveralServers(
  stated: readonly string[],
  attributes: ScopeAttributes & {readonly files: string},
  kind: Kind,
  warn: (message: string) => void,
): SeveralServers | undefined {
  const addresses = readAddresses(stated, warn);
  const [first] = addresses;
  if (!first) return undefined;
  const shared = withSharedFields(kind);
  const filesOf = attributes.files.trim().split(/\s+/);
  const servers = addresses.map(({address, place}) => ({
    client: clientFor(address),
    stated: readStatedScope(attributes, kind, {place, count: stated.length}, warn),
    // `none` is meant for all of them; an address is that of one.
    files: (filesOf.includes('none') ? 'none' : filesOf[place]) ?? '',
  }));
  const hosts = hostsOf(addresses.map(({address}) => address));
  const key = [stated, idLists.map((name) => attributes[name]), attributes.inBbox];
  return {
    first: first.address,
    key: JSON.stringify(key),
    createSource: (context, carried) => {
      const {language} = context;
      const all = servers.map(({client, stated: scope, files: ownFiles}, index) => {
        const own = {kind: shared, client, language, files: ownFiles};
        const open = () => openServer(own, scope, context, warn);
        return new Server(index + 1, client.address, hosts[index] ?? '', open);
      });
      return new SeveralServersSource(context, carried, all);
    },
  };
}

type OwnContext = Omit<SourceContext, 'scope' | 'several'>;

/** The context of a server; available at once where its scope is stated by its own ids. */
function openServer(
  own: OwnContext,
  stated: StatedScope,
  first: SourceContext,
  warn: (message: string) => void,
): ServerContext | Promise<ServerContext | undefined> {
  const {scope, names, hasNoItems} = stated;
  if (Object.keys(names).length === 0 && !hasNoItems) return {...own, scope};
  return resolveScope(stated, own, first, warn).then((known) => known && {...own, scope: known});
}

/** Those that can be used, each once, and at which place of the attribute they are. */
function readAddresses(stated: readonly string[], warn: (message: string) => void) {
  const addresses: {address: string; place: number}[] = [];
  stated.forEach((text, place) => {
    const address = apiAddress(text, document.baseURI);
    if (!address) warn(`api "${text}" is not an http address; leaving it out.`);
    else if (addresses.some((each) => each.address === address)) {
      warn(`api states "${address}" more than once; showing it once.`);
    } else addresses.push({address, place});
  });
  return addresses;
}

/** A name for each server, unique among them: the host, or the whole address where hosts are equal. */
function hostsOf(addresses: readonly string[]): readonly string[] {
  const hosts = addresses.map((address) => new URL(address).host);
  const areUnique = new Set(hosts).size === hosts.length;
  return areUnique
    ? hosts
    : addresses.map((address) => address.replace(/^\w+:\/\//, '').replace(/\/api\/v2\/$/, ''));
}
