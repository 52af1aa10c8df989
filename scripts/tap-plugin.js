/** The server command `tap`: a finger touches a place of the page, and leaves it. */
export function tapPlugin() {
  return {
    name: 'tap',
    /** @param {{command: string, payload: unknown, session: any}} request */
    async executeCommand({command, payload, session}) {
      if (command !== 'tap') return;
      const {x, y} = /** @type {{x: number, y: number}} */ (payload);
      const page = session.browser.getPage(session.id);
      if (session.browser.type === 'playwright') {
        // Its own touch screen needs a page that was opened for one.
        const client = await page.context().newCDPSession(page);
        await client.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x, y}]});
        await client.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
        await client.detach();
      } else {
        await page.touchscreen.tap(x, y);
      }
      return {isTapped: true};
    },
  };
}
