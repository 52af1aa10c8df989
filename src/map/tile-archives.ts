import type {AddProtocolAction} from 'maplibre-gl';

/** The scheme of the addresses of archives, such as `pmtiles://https://example.org/a.pmtiles`. */
export const ARCHIVE_SCHEME = 'pmtiles';

export const isArchive = (address: string) => address.startsWith(`${ARCHIVE_SCHEME}://`);

let reader: Promise<AddProtocolAction> | undefined;

/** Reads what MapLibre requests of an archive by HTTP ranges; the code for it is loaded with the first request. */
export const readArchive: AddProtocolAction = async (request, abort) => {
  reader ??= import('pmtiles').then(({Protocol}) => new Protocol().tile);
  // The next request loads it again.
  reader.catch(() => {
    reader = undefined;
  });
  return (await reader)(request, abort);
};
