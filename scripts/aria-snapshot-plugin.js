/** The server command `aria-snapshot`: the accessibility tree of an element, as lines of YAML. */
export function ariaSnapshotPlugin() {
  return {
    name: 'aria-snapshot',
    /** @param {{command: string, payload: unknown, session: any}} request */
    async executeCommand({command, payload, session}) {
      if (command !== 'aria-snapshot') return;
      // Firefox is driven by another library, which has no such snapshot.
      if (session.browser.type !== 'playwright') return {snapshot: undefined};
      const {selector} = /** @type {{selector: string}} */ (payload);
      const page = session.browser.getPage(session.id);
      return {snapshot: await page.locator(selector).ariaSnapshot()};
    },
  };
}
