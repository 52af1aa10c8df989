/**
 * Rows by endpoint, such as `{trek: […], theme: […]}`; a function answers as it likes, and when it
 * likes. It is given what was asked, such as `trek/?cities=a`.
 */
export type Endpoints = Readonly<
  Record<string, readonly object[] | ((asked: string) => Response | Promise<Response>)>
>;

export interface FakeApi {
  readonly url: string;
  /** The addresses asked, without the part that all have in common. */
  readonly requests: readonly string[];
}

const realFetch = window.fetch;

/** A server of a few written rows, for tests that look at exact words. Gone after the test. */
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
    const asked = address.href.slice(url.length);
    requests.push(decodeURIComponent(asked));
    return answer(endpoints, asked);
  };
  return {url, requests};
}

function answer(endpoints: Endpoints, asked: string): Response | Promise<Response> {
  const [endpoint = ''] = asked.split(/[/?]/);
  const rows = endpoints[endpoint] ?? [];
  return typeof rows === 'function' ? rows(asked) : answerFrom(rows, asked);
}

/** What a server that has these rows answers. */
export function answerFrom(rows: readonly object[], asked: string): Response {
  const [, id] = asked.split(/[/?]/);
  if (!id || !/^\d+$/.test(id)) {
    const results = filtered(rows, new URLSearchParams(asked.split('?')[1]));
    return Response.json({count: results.length, next: null, previous: null, results});
  }
  const row = rows.find((each) => 'id' in each && String(each.id) === id);
  return row
    ? Response.json(row)
    : Response.json({detail: 'No Trek matches the given query.'}, {status: 404});
}

/** The filters by which elements ask a server. */
const filters = ['themes', 'labels', 'networks', 'accessibilities', 'cities', 'districts'];

function filtered(rows: readonly object[], query: URLSearchParams): readonly object[] {
  return filters.reduce<readonly object[]>((kept, name) => {
    const wanted = query.get(name);
    if (wanted === null) return kept;
    const has = (row: object) => {
      const ids: unknown = name in row ? row[name as keyof object] : [];
      return Array.isArray(ids) && ids.some((id) => wanted.split(',').includes(String(id)));
    };
    return kept.filter(has);
  }, rows);
}

/** Call it in `afterEach`. */
export function restoreFetch() {
  window.fetch = realFetch;
}
