import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../../support/dom.js';

const API = 'https://geotrek.example/api/v2/';

/** Answers after `release` only. */
function slowServer() {
  const {fetch} = window;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  window.fetch = async (...[input]) => {
    const url = new URL(String(input instanceof Request ? input.url : input), document.baseURI);
    if (!url.href.startsWith(API)) return new Response('', {status: 404});
    await released;
    return Response.json({count: 1, next: null, previous: null, results: [{id: 4, name: 'Pied'}]});
  };
  return {release, restore: () => Object.assign(window, {fetch})};
}

describe('The form of the builder', () => {
  const original = location.href;
  const {title} = document;
  let server: ReturnType<typeof slowServer>;
  let visits = 0;

  beforeEach(async () => {
    server = slowServer();
    const url = new URL(location.href);
    url.searchParams.set('ui', 'en');
    url.searchParams.set('api', API);
    url.searchParams.set('element', 'trek-detail');
    history.replaceState(null, '', url);
    const page = '../../../pages/builder/builder.ts';
    await import(`${page}?visit=${++visits}`);
  });
  afterEach(() => {
    server.restore();
    history.replaceState(null, '', original);
    document.body.replaceChildren();
    document.title = title;
  });

  const field = (selector: string) => document.querySelector<HTMLInputElement>(selector);

  it('keeps what is being typed while the server answers', async () => {
    field('[name="trek-id"]')?.focus();
    await sendKeys({type: '12'});
    server.release();
    await until(() => document.querySelector('details.terms'), 'the server is read');
    await sendKeys({type: '3'});
    expect(field('[name="trek-id"]')?.value).to.equal('123');
    expect(new URLSearchParams(location.search).get('trek-id')).to.equal('123');
  });

  it('keeps a base map that has just been added, and its focus', async () => {
    const maps = document.querySelector<HTMLDetailsElement>('#maps');
    if (maps) maps.open = true;
    [...document.querySelectorAll<HTMLElement>('#maps > button')].at(-1)?.click();
    const added = document.activeElement;
    expect(added?.closest('.layer')).not.to.equal(null);
    server.release();
    await until(() => document.querySelector('details.terms'), 'the server is read');
    expect(document.activeElement).to.equal(added);
  });

  it('leaves the focus on the title of a section', async () => {
    document.querySelector<HTMLElement>('#scope > summary')?.focus();
    server.release();
    await until(() => document.querySelector('details.terms'), 'the server is read');
    expect(document.activeElement).to.equal(document.querySelector('#scope > summary'));
  });

  it('shows at once what old tags say', () => {
    const text = document.querySelector<HTMLTextAreaElement>('.migration textarea');
    if (text) text.value = `<grw-app api="${API}" app-width="100%" themes="3"></grw-app>`;
    document.querySelector<HTMLElement>('.migration button')?.click();
    expect(field('[name="themes"]')?.value).to.equal('3');
  });

  it('selects a code to copy where the browser has no clipboard', async () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      await until(() => document.querySelector('.code button'), 'the code is there');
      document.querySelector<HTMLElement>('.code button')?.click();
      await until(() => String(getSelection()).includes('trek-detail'), 'it is selected');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(clipboard).not.to.equal(undefined);
  });
});
