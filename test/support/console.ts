/** Collects what the library tells integrators while something happens. */
export async function warningsDuring(happen: () => Promise<unknown> | unknown): Promise<string[]> {
  const told: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => told.push(parts.join(' '));
  try {
    await happen();
  } finally {
    console.warn = warn;
  }
  return told;
}
