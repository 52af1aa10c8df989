import {expect} from '@open-wc/testing';
import {until} from '../../support/dom.js';

/** The code of the page in a frame of this page, with content of a height. */
async function openFrame(height: number) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>
    <meta name="referrer" content="no-referrer">
    <body style="margin: 0"><div style="height: ${height}px"></div>
    <script type="module">
      import {HostPage} from '${new URL('../../../pages/embed/host-page.ts', import.meta.url)}';
      new HostPage({origin: undefined, isFilling: false, isSetting: () => false});
      window.isReady = true;
    </script>`;
  document.body.append(frame);
  const inner = frame.contentWindow as Window & typeof globalThis;
  const errors: string[] = [];
  const received: unknown[] = [];
  const receive = ({source, data}: MessageEvent) => source === inner && received.push(data);
  window.addEventListener('message', receive);
  await until(() => 'isReady' in inner, 'its script has run');
  inner.addEventListener('error', ({message}) => errors.push(message));
  const say = (type: string, origin = location.origin) =>
    inner.dispatchEvent(new inner.MessageEvent('message', {source: window, origin, data: {type}}));
  const close = () => {
    window.removeEventListener('message', receive);
    frame.remove();
  };
  return {inner, errors, received, say, close};
}

describe('The page in a frame', () => {
  it('says nothing to a page without an origin, and throws no error', async () => {
    const {inner, errors, received, say, close} = await openFrame(400);
    say('trek-widgets:hello', 'null');
    inner.document.title = 'Another title';
    expect(errors).to.deep.equal([]);

    say('trek-widgets:hello');
    await until(() => received.length > 0, 'it answers a page with one');
    close();
  });

  it('scrolls what is longer than the longest frame', async () => {
    const {inner, received, say, close} = await openFrame(25_000);
    say('trek-widgets:hello');
    await until(() => received.length > 0, 'it answers');
    say('trek-widgets:fitted');
    const root = inner.document.documentElement;
    expect(root.classList.contains('is-fitted')).to.equal(false);

    (inner.document.querySelector('div') as HTMLElement).style.height = '800px';
    await until(() => JSON.stringify(received).includes('"height":800'), 'it says its height');
    say('trek-widgets:fitted');
    expect(root.classList.contains('is-fitted')).to.equal(true);
    close();
  });
});
