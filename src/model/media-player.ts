/** How a video or a sound can be played in the page: in the frame of a known host, or by the browser itself. */
export interface MediaPlayer {
  readonly kind: 'frame' | 'video' | 'audio';
  readonly url: string;
}

/** A part of a path that may be an id. */
const ID = /^[\w-]{6,36}$/;
const VIDEO_FILE = /\.(?:mp4|m4v|webm|ogv)$/i;
const AUDIO_FILE = /\.(?:mp3|m4a|aac|oga|ogg|opus|wav|flac)$/i;

/** By host without `www.` or `m.`: the address of the player for the page of a video or a sound. */
const FRAMES: Readonly<Record<string, (page: URL) => string | undefined>> = {
  'youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': (page) => youtubeFrame(firstOf(page)),
  'vimeo.com': vimeo,
  'player.vimeo.com': vimeo,
  'dailymotion.com': (page) => dailymotionFrame(partAfter(page, 'video')),
  'dai.ly': (page) => dailymotionFrame(firstOf(page)),
  'soundcloud.com': (page) =>
    firstOf(page) && `https://w.soundcloud.com/player/?url=${encodeURIComponent(page.href)}`,
};

/** The player of an attached video, sound or file; undefined where there is only a link to follow. */
export function playerOf(address: string): MediaPlayer | undefined {
  const page = new URL(address);
  if (VIDEO_FILE.test(page.pathname)) return {kind: 'video', url: address};
  if (AUDIO_FILE.test(page.pathname)) return {kind: 'audio', url: address};
  const host = page.hostname.replace(/^(?:www|m)\./, '');
  const frame = Object.hasOwn(FRAMES, host) ? FRAMES[host]?.(page) : peertube(page);
  return frame ? {kind: 'frame', url: frame} : undefined;
}

function youtube(page: URL): string | undefined {
  const parts = ['embed', 'shorts', 'live'].map((name) => partAfter(page, name));
  return youtubeFrame(page.searchParams.get('v') ?? parts.find(Boolean));
}

/** The host of YouTube that stores nothing before the video is played. */
const youtubeFrame = (id: string | undefined) =>
  id && ID.test(id) && id !== 'videoseries'
    ? `https://www.youtube-nocookie.com/embed/${id}`
    : undefined;

/** The numbers of showcases, albums and events are not those of videos. */
const VIMEO =
  /^(?:\/channels\/[^/]+|\/groups\/[^/]+\/videos|\/(?:showcase|album)\/\d+\/video|\/video)?\/(\d+)(?:\/(\w+))?\/?$/;

/** An unlisted video has a second part in its path. */
function vimeo({pathname, searchParams}: URL): string | undefined {
  const [, id, key = searchParams.get('h')] = VIMEO.exec(pathname) ?? [];
  if (!id) return undefined;
  return `https://player.vimeo.com/video/${id}?dnt=1${key && ID.test(key) ? `&h=${key}` : ''}`;
}

const dailymotionFrame = (id: string | undefined) =>
  id && ID.test(id) ? `https://geo.dailymotion.com/player.html?video=${id}` : undefined;

/** PeerTube has any host, and the same paths everywhere. */
function peertube({protocol, origin, pathname}: URL): string | undefined {
  const path = /^\/(?:w|videos\/watch|videos\/embed)\/([\w-]{22}|[\da-f-]{36})\/?$/i.exec(pathname);
  return protocol === 'https:' && path ? `${origin}/videos/embed/${path[1]}` : undefined;
}

const partsOf = ({pathname}: URL) => pathname.split('/').filter(Boolean);
const firstOf = (page: URL) => partsOf(page)[0];

function partAfter(page: URL, name: string): string | undefined {
  const parts = partsOf(page);
  const index = parts.indexOf(name);
  return index === -1 ? undefined : parts[index + 1];
}
