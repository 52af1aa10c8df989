/** The warnings in the console while a function runs. */
export async function warningsDuring(action: () => Promise<unknown> | unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
