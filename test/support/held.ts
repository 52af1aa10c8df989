/** What a fake server waits for before it answers, until the test releases it. */
export function held(): {readonly released: Promise<void>; release(): void} {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {released, release};
}
