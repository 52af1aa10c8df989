import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {fullTrek, vocabularies} from '../rows.js';

const attachment = (type: string, url: string, legend: string) => ({
  type,
  url,
  legend,
  title: '',
  author: '',
  thumbnail: '',
  license: null,
  uuid: legend,
});

const attachments = [
  attachment('video', 'https://www.youtube.com/watch?v=O5fwnNceuks', 'Le parc vu du ciel'),
  attachment('file', '/media/brame.mp3', 'Le brame du cerf'),
  attachment('file', '/media/source.mp4', 'La source'),
  attachment('file', '/media/topo.pdf', 'Topoguide'),
  attachment('file', 'https://elsewhere.example/film.mp4', 'Ailleurs'),
];

describe('attached videos and sounds', () => {
  afterEach(restoreFetch);

  const open = async (lang = 'fr') => {
    const {url} = fakeApi({trek: [{...fullTrek, attachments}], ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail
        lang=${lang}
        api=${url}
        trek-id=${fullTrek.id}
        sections="introduction documents"></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    await until(() => parts(detail, 'play').length > 0, 'it can be played');
    return detail;
  };

  it('contact no other host before the visitor presses the button that names it', async () => {
    const detail = await open();
    const root = rootOf(detail);

    expect(root.querySelectorAll('iframe')).to.be.empty;
    const buttons = parts(detail, 'play').map(({textContent}) => collapseSpaces(textContent));
    expect(buttons).to.deep.equal([
      'Lire ici, depuis www.youtube-nocookie.com: Le parc vu du ciel',
      'Lire ici, depuis elsewhere.example: Ailleurs',
    ]);
    const sources = [...root.querySelectorAll<HTMLMediaElement>('video, audio')].map(
      ({src}) => src,
    );
    expect(sources.filter((src) => src.includes('elsewhere'))).to.be.empty;
    for (const media of root.querySelectorAll<HTMLMediaElement>('video, audio')) {
      expect(media.preload).to.equal('none');
    }
    await expect(detail).to.be.accessible();
  });

  it('play in the place of the button, with the focus, and go on when the sheet is drawn again', async () => {
    const detail = await open();

    part(detail, 'play').click();

    const frame = rootOf(detail).querySelector('iframe');
    const address = frame?.src;
    // Nothing of the network in a test.
    if (frame) frame.src = 'about:blank';
    expect(address).to.equal('https://www.youtube-nocookie.com/embed/O5fwnNceuks');
    expect(frame?.title).to.equal('Le parc vu du ciel');
    expect(frame?.getAttribute('sandbox')).not.to.include('top-navigation');
    expect(parts(detail, 'play')).to.have.length(1);
    await until(() => rootOf(detail).activeElement === frame, 'the player has the focus');
    detail.requestUpdate();
    await detail.updateComplete;
    expect(rootOf(detail).querySelector('iframe') === frame).to.equal(true);
  });

  it('of the server are played by the browser, beside the link to the file', async () => {
    const detail = await open('de');
    const sound = rootOf(detail).querySelector('audio');
    const film = rootOf(detail).querySelector('video');

    expect(new URL(sound?.src ?? '').pathname).to.equal('/media/brame.mp3');
    expect(sound?.getAttribute('aria-label')).to.equal('Le brame du cerf');
    expect(new URL(film?.src ?? '').pathname).to.equal('/media/source.mp4');
    const links = part(detail, 'documents').querySelectorAll('a');
    expect([...links].map(({pathname}) => pathname)).to.deep.equal([
      '/watch',
      '/media/brame.mp3',
      '/media/source.mp4',
      '/media/topo.pdf',
      '/film.mp4',
    ]);
    expect(collapseSpaces(part(detail, 'play').textContent)).to.match(/^Hier abspielen/);
  });

  it('wait for a press again in the sheet of another trek that has the same film', async () => {
    const {url} = fakeApi({
      trek: [
        {...fullTrek, attachments},
        {...fullTrek, id: 8, name: 'La crête', attachments},
      ],
      ...vocabularies,
    });
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="8" sections="introduction documents"></trek-detail>`,
    );
    await until(() => parts(detail, 'play').length === 2, 'the first can be played');
    detail.trekId = fullTrek.id;
    await until(() => parts(detail, 'name')[0]?.textContent?.includes(fullTrek.name), 'the other');
    await until(() => parts(detail, 'play').length === 2, 'it can be played');
    part(detail, 'play').click();
    const frame = rootOf(detail).querySelector('iframe');
    if (frame) frame.src = 'about:blank';

    detail.trekId = 8;

    await until(
      () => parts(detail, 'name')[0]?.textContent?.includes('La crête'),
      'the first again',
    );
    await until(() => parts(detail, 'play').length === 2, 'nothing plays');
    expect(rootOf(detail).querySelectorAll('iframe')).to.have.length(0);
  });
});
