export type Answer = (signal: AbortSignal) => Response | Promise<Response>;

/** A `fetch` that answers what a test wrote: one after the other, the last one again and again. */
export function scriptedFetch(...answers: readonly Answer[]) {
  const asked: string[] = [];
  const inits: RequestInit[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    asked.push(String(input));
    inits.push(init);
    const signal = init.signal ?? new AbortController().signal;
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    return (answer ?? never)(signal);
  };
  return {fetch, asked, inits};
}

export const json =
  (value: unknown, init?: ResponseInit): Answer =>
  () =>
    Response.json(value, init);

export const body =
  (text: string): Answer =>
  () =>
    new Response(text);

export const status =
  (code: number, headers?: HeadersInit): Answer =>
  () =>
    new Response('<h1>No</h1>', {status: code, ...(headers && {headers})});

/** Unreachable, or refused by CORS. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Answers only to being given up. */
export const never: Answer = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** Begins to answer, then is cut off. */
export const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"count": 12, '));
        controller.error(new TypeError('network error'));
      },
    }),
  );

/** Begins to answer and never ends. */
export const endless: Answer = (signal) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"count": 12, '));
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
  );
