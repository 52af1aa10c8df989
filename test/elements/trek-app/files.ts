/** JSON files of the page, in place of `fetch` until `restoreFetch` is called. */
export function pageFiles() {
  const files = new Map<string, () => Response | Promise<Response>>();
  const requests: string[] = [];
  const before = window.fetch;
  window.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    requests.push(address);
    const answer = files.get(address);
    return answer ? Promise.resolve(answer()) : before(input, init);
  };
  /** The address of a new file. */
  const add = (answer: () => Response | Promise<Response>) => {
    const address = `https://park.example/${crypto.randomUUID()}.json`;
    files.set(address, answer);
    return address;
  };
  return {requests, add, json: (content: unknown) => add(() => Response.json(content))};
}

/** A response that comes when the returned function is called. */
export function delayed(response: Response) {
  let release = () => {};
  const answer = new Promise<Response>((resolve) => {
    release = () => resolve(response);
  });
  return {answer, release: () => release()};
}
