/** Rows by endpoint, such as `{trek: […], theme: […]}`; a function answers as it likes. */
export type Endpoints = Readonly<Record<string, readonly object[] | (() => Response)>>;

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
    if (!address.href.startsWith(url)) return before(input, init);
    const asked = address.href.slice(url.length);
    requests.push(decodeURIComponent(asked));
    return answer(endpoints, asked);
  };
  return {url, requests};
}

function answer(endpoints: Endpoints, asked: string): Response {
  const [endpoint = '', id] = asked.split(/[/?]/);
  const rows = endpoints[endpoint] ?? [];
  if (typeof rows === 'function') return rows();
  if (!id || !/^\d+$/.test(id)) {
    return Response.json({count: rows.length, next: null, previous: null, results: rows});
  }
  const row = rows.find((each) => 'id' in each && String(each.id) === id);
  return row
    ? Response.json(row)
    : Response.json({detail: 'No Trek matches the given query.'}, {status: 404});
}

/** Call it in `afterEach`. */
export function restoreFetch() {
  window.fetch = realFetch;
}
