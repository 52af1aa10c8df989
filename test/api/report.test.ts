import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {clientFor} from '../../src/api/client.js';
import {type Report, sendReport} from '../../src/api/report.js';
import {
  type Answer,
  body,
  cutOff,
  json,
  never,
  scriptedFetch,
  status,
  unreachable,
} from './scripted-fetch.js';

const {fetch: realFetch} = window;
const {timeout} = AbortSignal;

const address = 'https://geotrek.example/api/v2/';
const server = {address, language: 'fr-FR'};

const report: Report = {
  comment: 'Un arbre <b>en travers</b>',
  email: 'a@example.org',
  categoryId: '2',
  activityId: '1',
  magnitudeId: '',
  position: [6.5, 44.75],
  trekId: 12,
  photos: [new Blob(['x'], {type: 'image/jpeg'})],
};

function scripted(...answers: readonly Answer[]) {
  const script = scriptedFetch(...answers);
  window.fetch = script.fetch;
  return script;
}

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ApiError)) throw new Error(`no ApiError but ${error}`);
  return error;
}

const created = json({id: 3}, {status: 201});

describe('a report to a Geotrek', () => {
  afterEach(() => {
    window.fetch = realFetch;
    AbortSignal.timeout = timeout;
  });

  it('is a form, without anything that needs a preflight', async () => {
    const {asked, inits} = scripted(created);

    expect(await sendReport(server, report)).to.equal(undefined);

    expect(asked).to.deep.equal(['https://geotrek.example/api/fr/reports/report']);
    const [init] = inits;
    expect(init?.method).to.equal('POST');
    expect(init?.headers).to.equal(undefined);
    expect(init?.credentials).to.equal('omit');
    const form = init?.body as FormData;
    const photo = form.get('file1') as File;
    form.delete('file1');
    expect(Object.fromEntries(form)).to.deep.equal({
      email: 'a@example.org',
      comment: 'Un arbre <b>en travers</b>',
      category: '2',
      activity: '1',
      related_trek: '12',
      geom: '{"type":"Point","coordinates":[6.5,44.75]}',
    });
    expect([photo.name, photo.type]).to.deep.equal(['photo-1.jpeg', 'image/jpeg']);
  });

  it('has no fields for what is not known', async () => {
    const {inits} = scripted(created);

    const {position: _, trekId: __, ...rest} = report;
    await sendReport(server, {...rest, email: '', categoryId: '', activityId: '', photos: []});

    const form = inits[0]?.body as FormData | undefined;
    expect([...(form?.keys() ?? [])]).to.deep.equal(['comment']);
  });

  it('goes to the address of newer servers where the older one is gone', async () => {
    const {asked} = scripted(status(404), created);

    await sendReport(server, report);

    expect(asked[0]).to.equal('https://geotrek.example/api/fr/reports/report');
    expect(asked[1]).to.equal('https://geotrek.example/api/v2/feedback_report/');
    const other = scripted(created);
    await sendReport({address: 'https://proxy.example/rando/', language: 'de'}, report);
    expect(other.asked).to.deep.equal(['https://proxy.example/rando/feedback_report/']);
  });

  it('names a language that the server has answered in', async () => {
    const polyglot = 'https://polyglot.example/api/v2/';
    clientFor(polyglot).knownLanguages.add('it');
    const {asked} = scripted(created);

    await sendReport({address: polyglot, language: 'nl'}, report);

    expect(asked).to.deep.equal(['https://polyglot.example/api/it/reports/report']);
  });

  it('is refused with a sentence for each field', async () => {
    scripted(
      json(
        {
          email: ['Saisissez une adresse valide.'],
          problem_magnitude: ['Absent.', 'Ou faux.'],
          geom: 'Pas un point.',
          non_field_errors: ['Trop tard.'],
          comment: [],
          category: {deep: ['?']},
          __proto__: ['?'],
          constructor: ['Inconnu.'],
          activity: ['x'.repeat(1000)],
        },
        {status: 400},
      ),
    );

    const refusal = await sendReport(server, report);

    expect(refusal?.fields).to.deep.equal({
      email: 'Saisissez une adresse valide.',
      magnitude: 'Absent. Ou faux.',
      place: 'Pas un point.',
      activity: 'x'.repeat(300),
    });
    expect(refusal?.others).to.deep.equal(['Trop tard.', 'Inconnu.']);
  });

  const cases: readonly (readonly [string, Answer, code: string, status?: number])[] = [
    ['a page of HTML', body('<h1>Portail</h1>'), 'unreadable', 200],
    ['a list', json([]), 'unreadable', 200],
    ['a refusal without reasons', json({}, {status: 400}), 'http', 400],
    ['a refusal that is a page', status(400), 'http', 400],
    ['a request that is too large', status(413), 'http', 413],
    ['an unsupported form', json({detail: 'No.'}, {status: 415}), 'http', 415],
    ['too many requests', status(429), 'rate-limited', 429],
    ['a failure of the server', status(500), 'http', 500],
    ['no such module', status(404), 'not-found', 404],
    ['a method that is not allowed', status(405), 'not-found', 405],
    ['no answer', unreachable, 'network'],
    ['an answer that is cut off', cutOff, 'network'],
  ];
  for (const [name, answer, code, httpStatus] of cases) {
    it(`fails once with ${name}`, async () => {
      const {asked} = scripted(answer);

      const error = await failure(sendReport(server, report));

      expect(error.code).to.equal(code);
      expect(error.status).to.equal(httpStatus);
      // Another attempt could be a second report.
      expect(asked).to.have.length(code === 'not-found' ? 2 : 1);
    });
  }

  it('fails after its time', async () => {
    scripted(never);
    AbortSignal.timeout = () => timeout.call(AbortSignal, 1);

    expect((await failure(sendReport(server, report))).code).to.equal('timeout');
  });
});
