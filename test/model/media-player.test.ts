import {expect} from '@open-wc/testing';
import {playerOf} from '../../src/model/media-player.js';

const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';

/** The address of a page, and of its player. */
const frames: Readonly<Record<string, string>> = {
  'https://www.youtube.com/watch?v=O5fwnNceuks':
    'https://www.youtube-nocookie.com/embed/O5fwnNceuks',
  'https://m.youtube.com/watch?app=desktop&v=O5fwnNceuks&t=9s':
    'https://www.youtube-nocookie.com/embed/O5fwnNceuks',
  'https://youtu.be/O5fwnNceuks?si=x': 'https://www.youtube-nocookie.com/embed/O5fwnNceuks',
  'http://www.youtube.com/shorts/O5fwnNceuks': 'https://www.youtube-nocookie.com/embed/O5fwnNceuks',
  'https://www.youtube-nocookie.com/embed/O5fwnNceuks':
    'https://www.youtube-nocookie.com/embed/O5fwnNceuks',
  'https://vimeo.com/76979871': 'https://player.vimeo.com/video/76979871?dnt=1',
  'https://vimeo.com/76979871/8272103f6e':
    'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
  'https://vimeo.com/showcase/123456/video/76979871':
    'https://player.vimeo.com/video/76979871?dnt=1',
  'https://player.vimeo.com/video/76979871': 'https://player.vimeo.com/video/76979871?dnt=1',
  'https://vimeo.com/channels/staffpicks/76979871': 'https://player.vimeo.com/video/76979871?dnt=1',
  'https://www.dailymotion.com/video/x84sh87':
    'https://geo.dailymotion.com/player.html?video=x84sh87',
  'https://dai.ly/x84sh87': 'https://geo.dailymotion.com/player.html?video=x84sh87',
  'https://soundcloud.com/parc/brame':
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fparc%2Fbrame',
  'https://peertube.example/w/kkGMgK9ZtnKfYAgnEtQxbv':
    'https://peertube.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv',
  [`https://peertube.example/videos/watch/${UUID}`]: `https://peertube.example/videos/embed/${UUID}`,
};

describe('the player of an attachment', () => {
  for (const [page, url] of Object.entries(frames)) {
    it(`of ${page} is that of its host`, () => {
      expect(playerOf(page)).to.deep.equal({kind: 'frame', url});
    });
  }

  it('of a file is that of the browser', () => {
    const film = 'https://geotrek.example/media/film.MP4?x=1';
    const sound = 'https://geotrek.example/media/brame.mp3';

    expect(playerOf(film)).to.deep.equal({kind: 'video', url: film});
    expect(playerOf(sound)).to.deep.equal({kind: 'audio', url: sound});
  });

  for (const page of [
    'https://geotrek.example/media/topo.pdf',
    'https://www.youtube.com/',
    'https://www.youtube.com/@parc',
    'https://www.youtube.com/watch?v="><script>',
    'https://www.youtube.com/embed/',
    'https://youtube.com.evil.example/watch?v=O5fwnNceuks',
    'https://evil.example/youtube.com/watch?v=O5fwnNceuks',
    'https://www.youtube.com/embed/videoseries?list=PL123456',
    'https://vimeo.com/parc',
    'https://vimeo.com/showcase/7697987',
    'https://vimeo.com/event/7697987',
    'https://www.dailymotion.com/parc',
    'https://soundcloud.com/',
    'https://constructor/watch',
    'http://peertube.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'https://peertube.example/w/short',
  ]) {
    it(`is absent for ${page}`, () => {
      expect(playerOf(page)).to.equal(undefined);
    });
  }
});
