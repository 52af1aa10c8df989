import type {Position} from '../model/geometry.js';
import {ApiError} from './api-error.js';
import {clientFor} from './client.js';
import {parseJson} from './fetch-with-retries.js';

/** What a visitor reports to the managers of a territory. */
export interface Report {
  readonly comment: string;
  readonly email: string;
  /** Ids of terms on the server that receives the report; empty for none. */
  readonly categoryId: string;
  readonly activityId: string;
  readonly magnitudeId: string;
  /** Absent for the whole item, or where the visitor does not know the place. */
  readonly position?: Position | undefined;
  /** The trek that is reported on; absent for other items, which a report cannot name. */
  readonly trekId?: number | undefined;
  readonly photos: readonly Blob[];
}

export type ReportField = 'place' | 'category' | 'activity' | 'magnitude' | 'comment' | 'email';

/** Why a server does not accept a report: a sentence for each wrong field, and the others. */
export interface ReportRefusal {
  readonly fields: Readonly<Partial<Record<ReportField, string>>>;
  readonly others: readonly string[];
}

/** Where reports are sent. */
export interface ReportServer {
  /** Of its API. */
  readonly address: string;
  /** That of the page. */
  readonly language: string;
}

/** The fields of a report on the server, and ours. */
const FIELDS: Readonly<Record<string, ReportField>> = {
  geom: 'place',
  category: 'category',
  activity: 'activity',
  problem_magnitude: 'magnitude',
  comment: 'comment',
  email: 'email',
};

/** Photographs are slow to send from a mountain. */
const TIMEOUT_MS = 120_000;
const LONGEST_SENTENCE = 300;

const NOT_THERE = [404, 405];

/**
 * Sends a report once: a failed attempt is not repeated, since the server may have kept it. Resolves to the
 * reasons if the server refuses it, and to undefined when it has accepted it; rejects with an `ApiError`.
 */
export async function sendReport(
  server: ReportServer,
  report: Report,
): Promise<ReportRefusal | undefined> {
  const addresses = addressesOf(server);
  const body = bodyOf(report);
  for (const [index, url] of addresses.entries()) {
    const answer = await post(url, body);
    const isMissing = NOT_THERE.includes(answer.status);
    if (isMissing && index < addresses.length - 1) continue;
    if (isMissing) throw new ApiError('not-found', url, answer);
    return readAnswer(url, answer);
  }
  return undefined;
}

/** Every version has the first; in later ones it may be gone. */
function addressesOf({address, language}: ReportServer): readonly string[] {
  const current = `${address}feedback_report/`;
  if (!address.endsWith('/api/v2/')) return [current];
  const path = `../${knownLanguage(address, language)}/reports/report`;
  return [new URL(path, address).href, current];
}

/** The language of the page if the server has answered in it, else another one that it is configured for. */
function knownLanguage(address: string, language: string): string {
  const {knownLanguages} = clientFor(address);
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const known = [language.toLowerCase(), primary].find((code) => knownLanguages.has(code));
  const [other = primary] = knownLanguages;
  return encodeURIComponent(known ?? other);
}

/** A form is sent without a preflight, which Geotrek's web server would refuse. */
function bodyOf(report: Report): FormData {
  const {comment, email, categoryId, activityId, magnitudeId, position, trekId, photos} = report;
  const body = new FormData();
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') body.append(name, String(value));
  };
  add('email', email);
  add('comment', comment);
  add('category', categoryId);
  add('activity', activityId);
  add('problem_magnitude', magnitudeId);
  add('related_trek', trekId);
  add('geom', position && JSON.stringify({type: 'Point', coordinates: position}));
  photos.forEach((photo, index) => {
    const extension = photo.type.split('/')[1]?.replace(/[^a-z]/g, '') || 'jpeg';
    body.append(`file${index + 1}`, photo, `photo-${index + 1}.${extension}`);
  });
  return body;
}

interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly text: string;
}

async function post(url: string, body: FormData): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    // Without the session of an editor, of whom the server would ask a token against forgery.
    const response = await fetch(url, {method: 'POST', body, credentials: 'omit', signal});
    return {status: response.status, ok: response.ok, text: await response.text()};
  } catch (cause) {
    throw new ApiError(signal.aborted ? 'timeout' : 'network', url, {cause});
  }
}

function readAnswer(url: string, {status, ok, text}: Answer): ReportRefusal | undefined {
  const content = contentOf(text);
  // A page of HTML may be that of a network that asks for a password first.
  if (ok && !content) throw new ApiError('unreadable', url, {status});
  if (ok) return undefined;
  const refusal = status === 400 && content && refusalOf(content);
  if (refusal) return refusal;
  throw new ApiError(status === 429 ? 'rate-limited' : 'http', url, {status});
}

function contentOf(text: string): object | undefined {
  try {
    const content = parseJson(text);
    const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isObject ? content : undefined;
  } catch {
    return undefined;
  }
}

function refusalOf(content: object): ReportRefusal | undefined {
  const fields: Partial<Record<ReportField, string>> = {};
  const others: string[] = [];
  for (const [name, sentences] of Object.entries(content)) {
    const sentence = sentenceOf(sentences);
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (sentence && field) fields[field] = sentence;
    else if (sentence) others.push(sentence);
  }
  return Object.keys(fields).length + others.length > 0 ? {fields, others} : undefined;
}

/** One sentence or several. */
function sentenceOf(value: unknown): string {
  const sentences = [value].flat().filter((each) => typeof each === 'string');
  return sentences.join(' ').trim().slice(0, LONGEST_SENTENCE);
}
