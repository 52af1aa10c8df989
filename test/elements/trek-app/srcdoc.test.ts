import {expect} from '@open-wc/testing';

describe('<trek-app> in a document without an address, such as the preview of a CMS', () => {
  it('shows its kinds and sheets, and throws nothing into the page', async () => {
    const answer = new Promise<string>((resolve) => {
      addEventListener('message', ({data}) => resolve(String(data)), {once: true});
    });
    const frame = document.createElement('iframe');
    Object.assign(frame, {width: 360, height: 600});
    const module = new URL('./app-in-iframe.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="fr"><body><script type="module" src="${module}"></script>`;
    document.body.append(frame);

    expect(await answer).to.equal('list,sheet,list');
    frame.remove();
  });
});
