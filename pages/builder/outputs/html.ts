import {embedMessages, knownLanguage} from '../../embed/messages.js';
import {readParameters} from '../../embed/parameters.js';
import {escapeHtml} from '../escape.js';
import {embedAddress, type Settings, styleOf, type Tag, tagsOf} from '../settings.js';
import type {Files, Output} from './output.js';

const LONGEST_LINE = 90;

/** A tag with its attributes, on several lines where it is long. */
export function htmlOf({name, attributes, children}: Tag, indent = ''): string {
  const parts = attributes.map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${escapeHtml(value)}"`,
  );
  const oneLine = [`<${name}`, ...parts].join(' ');
  const start =
    indent.length + oneLine.length <= LONGEST_LINE
      ? `${indent}${oneLine}>`
      : `${indent}<${name}\n${parts.map((part) => `${indent}  ${part}`).join('\n')}>`;
  const inside = children.map((child) => `\n${htmlOf(child, `${indent}  `)}`).join('');
  return `${start}${inside}${inside ? `\n${indent}` : ''}</${name}>`;
}

/** A list and a map are beside each other where there is room, as in embed.html. */
function hasColumns(settings: Settings): boolean {
  const names = tagsOf(settings).map(({name}) => name);
  return names.includes('trek-list') && names.includes('trek-map');
}

const COLUMNS = `.hikes {
  display: grid;
  gap: 1rem;
}

.hikes > * {
  min-width: 0;
}

@media (min-width: 56rem) {
  .hikes {
    align-items: start;
    grid-template-columns: 1fr 1fr;
  }

  .hikes > trek-filters,
  .hikes > trek-detail {
    grid-column: 1 / -1;
  }
}`;

/** The tags that load the scripts and the theme. */
export function headOf(settings: Settings, {base, integrity}: Files): string {
  const {theme} = readParameters(settings);
  const style = [styleOf(settings), hasColumns(settings) && COLUMNS].filter(Boolean).join('\n\n');
  const hash = integrity['trek-widgets.js'];
  const script = `${base}trek-widgets.js`;
  const lines = [
    theme && `<link rel="stylesheet" href="${escapeHtml(`${base}themes/${theme}.css`)}">`,
    style && `<style>\n${style}\n</style>`,
    settings.get('hashes') === 'all' && importMap(base, integrity),
    hash
      ? `<script type="module" crossorigin src="${escapeHtml(script)}"\n  integrity="${hash}"></script>`
      : `<script type="module" src="${escapeHtml(script)}"></script>`,
  ];
  return lines.filter(Boolean).join('\n');
}

function importMap(base: string, integrity: Files['integrity']): string {
  const entries = Object.entries(integrity).map(([path, hash]) => [`${base}${path}`, hash]);
  const json = JSON.stringify({integrity: Object.fromEntries(entries)}, null, 1);
  return `<script type="importmap">\n${json.replaceAll('<', '\\u003c')}\n</script>`;
}

/** Script and tags, for any page. */
export function html(settings: Settings, files: Files): Output {
  const isWrapped = hasColumns(settings);
  const tags = tagsOf(settings).map((tag) => htmlOf(tag, isWrapped ? '  ' : ''));
  const body = isWrapped ? ['<div class="hikes">', ...tags, '</div>'] : tags;
  return {
    parts: [{title: 'html', code: [headOf(settings, files), ...body].join('\n')}],
    notes: [{name: settings.get('hashes') === 'all' ? 'mapFirst' : 'hashOfOne'}],
  };
}

/** The frame, for sites that allow nothing else. */
export function frame(settings: Settings, {base}: Files): Output {
  const language = knownLanguage(settings.get('lang') ?? '');
  const {title = embedMessages(language).title, placed} = readParameters(settings);
  const isApp = placed.some(({tag}) => tag === 'trek-app');
  const height = isApp ? 'clamp(480px, 90vh, 1000px)' : '800px';
  const source = escapeHtml(embedAddress(settings, base));
  const code = `<iframe
  src="${source}"
  title="${escapeHtml(title)}"
  style="border: 0; inline-size: 100%; block-size: ${height}"
  allow="geolocation; fullscreen; clipboard-write; web-share"
  data-deep-links></iframe>
<script async src="${escapeHtml(`${base}embed-resize.js`)}"></script>`;
  const oembed = {
    version: '1.0',
    type: 'rich',
    title,
    width: 900,
    height: 700,
    html: `<iframe src="${source}" title="${escapeHtml(title)}" width="900" height="700" style="border: 0; max-width: 100%"></iframe>`,
  };
  return {
    parts: [
      {title: 'frame', code},
      {title: 'address', code: embedAddress(settings, base)},
      {title: 'oembed', code: JSON.stringify(oembed, null, 2)},
    ],
    notes: [],
  };
}
