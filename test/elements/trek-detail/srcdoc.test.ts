import {expect} from '@open-wc/testing';

describe('a sheet in a document without an address, such as the preview of a CMS', () => {
  it('is whole', async () => {
    const answer = new Promise<string>((resolve) => {
      addEventListener('message', ({data}) => resolve(String(data)), {once: true});
    });
    const frame = document.createElement('iframe');
    const module = new URL('./sheet-in-iframe.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="fr"><body><script type="module" src="${module}"></script>`;
    document.body.append(frame);

    expect(await answer).to.equal('description share downloads qr-code-panel');
    frame.remove();
  });
});
