import {trekNumber} from '../territory/treks/trek.js';
import {isAtLeast} from './address.js';
import {json} from './answer.js';
import {feedbackVocabulary} from './resources/feedback.js';

/** @typedef {import('./answer.js').Answer} Answer */

const LARGEST_BODY = 12 * 1024 * 1024;
let reports = 0;

/**
 * Receives a hiker's report. Nothing is kept.
 *
 * @param {import('./address.js').Behaviour} behaviour
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
export async function receiveReport(behaviour, request) {
  const type = request.headers['content-type'] ?? '';
  const body = await readBody(request);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return answerReport(behaviour, new URLSearchParams(body.toString()));
  }
  if (type.startsWith('multipart/form-data'))
    return answerReport(behaviour, await multipart(type, body));
  return json({detail: `Unsupported media type "${type}" in request.`}, 415);
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * @param {string} type
 * @param {Buffer} body
 */
async function multipart(type, body) {
  const fields = new URLSearchParams();
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: {'Content-Type': type},
    }).formData();
    // Files under any name are welcome; what is not a picture is dropped without a word.
    for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value);
  } catch {
    return fields;
  }
  return fields;
}

/**
 * @param {import('./address.js').Behaviour} behaviour
 * @param {URLSearchParams} fields
 * @returns {Answer}
 */
function answerReport(behaviour, fields) {
  /** @type {Record<string, string[]>} */
  const errors = {};
  const email = fields.get('email') ?? '';
  if (!email && !isAtLeast(behaviour.version, 2, 107)) errors.email = ['Ce champ est obligatoire.'];
  if (email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    errors.email = ['Saisissez une adresse e-mail valide.'];
  const choice = (/** @type {string} */ name, /** @type {readonly {id: number}[]} */ entries) => {
    const value = fields.get(name);
    if (!value) return null;
    const id = Number(value);
    if (!entries.some((entry) => entry.id === id))
      errors[name] = [`Clé primaire « ${value} » non valide - l'objet n'existe pas.`];
    return id;
  };
  const activity = choice('activity', feedbackVocabulary.activity);
  const category = choice('category', feedbackVocabulary.category);
  const magnitude = choice('problem_magnitude', feedbackVocabulary.magnitude);
  const trek = fields.get('related_trek') ? Number(fields.get('related_trek')) : null;
  const number = trek === null ? 1 : trekNumber(trek);
  if (!(number >= 1 && number <= behaviour.treks))
    errors.related_trek = [`Clé primaire « ${trek} » non valide - l'objet n'existe pas.`];
  if (!isPoint(fields.get('geom')))
    errors.geom = ['Impossible de convertir la chaîne en géométrie.'];
  if (Object.keys(errors).length > 0) return json(errors, 400);
  reports++;
  return json(
    {
      id: reports,
      email,
      activity,
      comment: escapeHtml(fields.get('comment') ?? ''),
      category,
      status: null,
      problem_magnitude: magnitude,
      related_trek: trek,
    },
    201,
  );
}

/** @param {string | null} geom */
function isPoint(geom) {
  if (!geom || /^POINT\s*\(\s*-?[\d.]+\s+-?[\d.]+\s*\)$/i.test(geom)) return true;
  try {
    return JSON.parse(geom).type === 'Point';
  } catch {
    return false;
  }
}

/** @param {string} text */
const escapeHtml = (text) =>
  text.replace(
    /[<>&"']/g,
    (mark) =>
      ({'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#x27;'})[mark] ?? mark,
  );
