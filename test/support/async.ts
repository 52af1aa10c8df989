/** A promise that the test resolves, such as one that a fake server waits for before it answers. */
export function deferred(): {readonly promise: Promise<void>; resolve(): void} {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return {promise, resolve};
}

/** Resolves in the next task, when all settled promises and their reactions have run. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
