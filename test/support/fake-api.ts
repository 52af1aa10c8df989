/**
 * Rows by endpoint, such as `{trek: […], theme: […]}`, or a function that returns the response to a
 * path such as `trek/?cities=a`.
 */
export type Endpoints = Readonly<
  Record<string, readonly object[] | ((path: string) => Response | Promise<Response>)>
>;

export interface FakeApi {
  readonly url: string;
  /** The requested paths, relative to `url`. */
  readonly requests: readonly string[];
}

const realFetch = window.fetch;

/** A server with the given rows, in place of `fetch` until `restoreFetch` is called. */
export function fakeApi(endpoints: Endpoints): FakeApi {
  const url = `https://geotrek.example/${crypto.randomUUID()}/api/v2/`;
  const requests: string[] = [];
  const before = window.fetch;
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    if (!address.href.startsWith(url)) {
      // No other address of this host answers, unless it is another fake one.
      if (address.host === 'geotrek.example' && before === realFetch) {
        return new Response(null, {status: 404});
      }
      return before(input, init);
    }
    const path = address.href.slice(url.length);
    requests.push(decodeURIComponent(path));
    return answer(endpoints, path);
  };
  return {url, requests};
}

function answer(endpoints: Endpoints, path: string): Response | Promise<Response> {
  const [endpoint = ''] = path.split(/[/?]/);
  const rows = endpoints[endpoint] ?? [];
  return typeof rows === 'function' ? rows(path) : answerFrom(rows, path);
}

/** The response of a server with these rows. */
export function answerFrom(rows: readonly object[], path: string): Response {
  const [, id] = path.split(/[/?]/);
  if (!id || !/^\d+$/.test(id)) {
    const results = filtered(rows, new URLSearchParams(path.split('?')[1]));
    return Response.json({count: results.length, next: null, previous: null, results});
  }
  const row = rows.find((each) => 'id' in each && String(each.id) === id);
  return row
    ? Response.json(row)
    : Response.json({detail: 'No Trek matches the given query.'}, {status: 404});
}

/** The filters of the API that it supports. */
const filters = ['themes', 'labels', 'networks', 'accessibilities', 'cities', 'districts'];

function filtered(rows: readonly object[], query: URLSearchParams): readonly object[] {
  return filters.reduce<readonly object[]>((kept, name) => {
    const ids = query.get(name);
    if (ids === null) return kept;
    const has = (row: object) => {
      const values: unknown = name in row ? row[name as keyof object] : [];
      return Array.isArray(values) && values.some((id) => ids.split(',').includes(String(id)));
    };
    return kept.filter(has);
  }, rows);
}

/** Call it in `afterEach`. */
export function restoreFetch() {
  window.fetch = realFetch;
}
