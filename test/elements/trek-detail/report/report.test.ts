import {expect, fixture, html} from '@open-wc/testing';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {deferred, nextTask} from '../../../support/async.js';
import {
  collapseSpaces,
  nextEvent,
  part,
  parts,
  rootOf,
  until,
  waitForState,
} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {sampleApi} from '../../../support/sample.js';
import {fullTrek, vocabularies} from '../rows.js';
import {
  alertOf,
  answerPosts,
  choose,
  created,
  descriptionOf,
  enter,
  field,
  fill,
  formOf,
  isSent,
  lists,
  openButton,
  openForm,
  send,
} from './report-form.js';

describe('the report of a problem', () => {
  afterEach(restoreFetch);

  it('is there where the page asks for it, and its lists are requested with the form', async () => {
    const {url, requests} = fakeApi({trek: [fullTrek], ...vocabularies, ...lists});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    expect(parts(detail, 'report')).to.be.empty;

    detail.setAttribute('report', '');
    await until(() => openButton(detail), 'the section is there');
    expect(requests.some((path) => path.startsWith('feedback'))).to.equal(false);
    expect(openButton(detail)?.getAttribute('aria-expanded')).to.equal('false');
    openButton(detail)?.click();
    await formOf(detail);

    expect(openButton(detail)?.getAttribute('aria-expanded')).to.equal('true');
    expect(requests.filter((path) => path.startsWith('feedback'))).to.have.length(3);
    const {options} = field(detail, 'Type de problème') as HTMLSelectElement;
    expect([...options].map(({text}) => text)).to.deep.equal([
      'Choisissez',
      'Balisage',
      'Obstacle <b>sur</b> le chemin',
    ]);
    await expect(detail).to.be.accessible();
    openButton(detail)?.click();
    await until(() => !rootOf(detail).querySelector('form'), 'the form is closed');
  });

  it('says what is missing at each field, and focuses the first', async () => {
    const posts = answerPosts();
    const detail = await openForm();

    await send(detail);
    await until(() => rootOf(detail).activeElement, 'a field has the focus');

    expect(posts).to.be.empty;
    const {activeElement} = rootOf(detail);
    expect(activeElement).to.equal(field(detail, 'Sur le parcours'));
    const group = rootOf(detail).querySelector('[role=radiogroup]') as Element;
    expect(descriptionOf(detail, group)).to.equal('Indiquez où se trouve le problème.');
    const list = field(detail, 'Gravité');
    expect(descriptionOf(detail, list)).to.equal('Choisissez dans la liste.');
    expect(list.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(detail, field(detail, 'Description'))).to.include('Décrivez le problème.');
    expect(field(detail, 'Votre adresse').getAttribute('aria-invalid')).to.equal('false');
    expect(rootOf(detail).textContent).to.include('4 champs sont à corriger.');
    await expect(detail).to.be.accessible();

    await enter(detail, 'Description', 'Un arbre');
    expect(field(detail, 'Description').getAttribute('aria-invalid')).to.equal('false');
  });

  it('is sent with the place on the track, and announced to the page', async () => {
    const posts = answerPosts();
    const detail = await openForm();
    const [only] = (field(detail, 'Votre activité') as HTMLSelectElement).selectedOptions;
    expect(only?.text).to.equal('À pied');
    const consent = collapseSpaces(rootOf(detail).querySelector('form')?.textContent);
    expect(consent).to.include('sur le serveur geotrek.example, pour traiter le problème');
    const policy = rootOf(detail).querySelector<HTMLAnchorElement>('form a');
    expect(policy?.href).to.equal('https://mairie.example/privacy');

    await fill(detail);
    await choose(detail, 'Sur le parcours');
    await enter(detail, 'Distance depuis le départ', '500');
    await enter(detail, 'Votre adresse', ' a@example.org ');
    const reported = nextEvent(detail, 'trek-report');
    await send(detail);

    const {resource, id, api, bubbles, composed} = await reported;
    expect([resource, id, bubbles, composed]).to.deep.equal(['trek', 7, true, true]);
    expect(api).to.equal(detail.api);
    await until(() => rootOf(detail).activeElement?.id === 'report-sent', 'it says so');
    await expect(detail).to.be.accessible();
    expect(posts.map(({url}) => url)).to.deep.equal([
      detail.api.replace('/v2/', '/fr/reports/report'),
    ]);
    const form = Object.fromEntries(posts[0]?.form ?? []);
    const {geom, ...rest} = form;
    expect(rest).to.deep.equal({
      email: 'a@example.org',
      comment: 'Un arbre en travers',
      category: '2',
      activity: '3',
      problem_magnitude: '1',
      related_trek: '7',
    });
    const {type, coordinates} = JSON.parse(String(geom));
    expect(type).to.equal('Point');
    expect(coordinates[0]).to.equal(2);
    expect(coordinates[1]).to.be.closeTo(43.00315, 0.0001);

    [...rootOf(detail).querySelectorAll('button')]
      .find(({textContent}) => textContent?.includes('autre signalement'))
      ?.click();
    await until(() => rootOf(detail).activeElement?.id === 'report-place', 'it begins again');
    expect(field(detail, 'Description').value).to.equal('');
  });

  it('keeps everything when the server asks for more', async () => {
    answerPosts((_, count) =>
      count === 1
        ? Response.json({email: ['Ce champ est obligatoire.']}, {status: 400})
        : created(),
    );
    const detail = await openForm();
    await fill(detail);

    await send(detail);
    await until(() => alertOf(detail), 'it says so');

    const email = field(detail, 'Votre adresse');
    expect(descriptionOf(detail, email)).to.include('Ce champ est obligatoire.');
    expect(rootOf(detail).activeElement).to.equal(email);
    expect(field(detail, 'Description').value).to.equal('Un arbre en travers');
    expect(alertOf(detail)).to.include('Rien de ce que vous avez saisi n’est perdu.');
    await enter(detail, 'Votre adresse', 'a@example.org');
    await send(detail);
    await until(() => isSent(detail), 'it is sent now');
  });

  it('says what happened when sending fails, and can be sent again', async () => {
    const failures: readonly (readonly [answer: Response, sentence: string])[] = [
      [
        new Response('<h1>', {status: 500}),
        'Le serveur rencontre un problème. Il est possible qu’il ait tout de même été reçu.',
      ],
      [
        new Response('', {status: 413}),
        'Les photos sont trop lourdes pour le serveur : retirez-en. Rien',
      ],
      [new Response('<h1>Portail</h1>'), 'La réponse du serveur est illisible. Il est possible'],
      [new Response('', {status: 429}), 'Le serveur rencontre un problème. Rien'],
      [new Response('', {status: 404}), 'Ce serveur ne reçoit pas de signalements.'],
    ];
    let current = failures[0]?.[0];
    answerPosts(() => current?.clone() ?? created());
    const detail = await openForm();
    await fill(detail);

    for (const [answer, sentence] of failures) {
      current = answer;
      await send(detail);
      await until(() => alertOf(detail).includes(sentence), sentence);
      expect(field(detail, 'Gravité').value).to.equal('1');
      expect(field(detail, 'Pas à un endroit précis')).to.have.property('checked', true);
    }
    current = undefined;
    await send(detail);
    await until(() => isSent(detail), 'it is sent now');
  });

  it('says so when there is no answer, or none that the page may read', async () => {
    answerPosts(() => Promise.reject(new TypeError('Failed to fetch')));
    const detail = await openForm();
    await fill(detail);

    await send(detail);
    await until(() => alertOf(detail), 'it says so');

    expect(alertOf(detail)).to.include('Le serveur ne répond pas. Vérifiez votre connexion.');
    expect(alertOf(detail)).to.include('Il est possible qu’il ait tout de même été reçu.');
    await expect(detail).to.be.accessible();
  });

  it('shows what the server writes as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    answerPosts(async () => Response.json({comment: [evil], detail: evil}, {status: 400}));
    const detail = await openForm();
    await fill(detail);

    await send(detail);
    await until(() => alertOf(detail), 'it says so');

    expect(alertOf(detail)).to.include(evil);
    expect(descriptionOf(detail, field(detail, 'Description'))).to.include(evil);
    expect(part(detail, 'report').querySelector('img')).to.equal(null);
  });

  it('is sent once, however often the visitor presses the button', async () => {
    const {promise, resolve} = deferred();
    const posts = answerPosts(async () => {
      await promise;
      return created();
    });
    const detail = await openForm();
    await fill(detail);

    await send(detail);
    await send(detail);
    const button = rootOf(detail).querySelector('[type=submit]');
    expect(collapseSpaces(button?.textContent)).to.equal('Envoi en cours…');
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
    resolve();
    await until(() => isSent(detail), 'it is sent');

    expect(posts).to.have.length(1);
  });

  it('is still there after another sheet, and ends quietly when the element is removed', async () => {
    const {promise, resolve} = deferred();
    const posts = answerPosts(async () => {
      await promise;
      return created();
    });
    const detail = await openForm();
    await fill(detail);

    detail.trekId = 8;
    await until(() => !rootOf(detail).querySelector('form'), 'another sheet');
    detail.trekId = 7;
    await formOf(detail);
    expect(field(detail, 'Description').value).to.equal('Un arbre en travers');
    expect(field(detail, 'Type de problème').value).to.equal('2');
    await send(detail);
    detail.remove();
    resolve();
    await nextTask();

    expect(posts).to.have.length(1);
  });

  it('is received by a Geotrek that has one address for reports alone', async () => {
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${sampleApi({version: '2.100.0'})} trek-id="1001" report></trek-detail>
    `);
    await waitForState(detail, 'ready');
    await until(() => openButton(detail), 'the section is there');
    openButton(detail)?.click();
    await formOf(detail);
    await fill(detail);
    await enter(detail, 'Votre activité', '1');

    await send(detail);
    await until(() => alertOf(detail), 'it needs an e-mail address');
    expect(descriptionOf(detail, field(detail, 'Votre adresse'))).to.include('obligatoire');
    await enter(detail, 'Votre adresse', 'a@example.org');
    await choose(detail, 'Sur le parcours');
    await send(detail);
    await until(() => isSent(detail), 'it is sent');
  });

  it('of another item than a trek has its place alone', async () => {
    const posts = answerPosts();
    const {url} = fakeApi({
      poi: [{id: 3, name: 'Cascade', geometry: {type: 'Point', coordinates: [2, 43]}}],
      ...lists,
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" resource="poi" api=${url} trek-id="3" report></trek-detail>
    `);
    await waitForState(detail, 'ready');
    await until(() => openButton(detail), 'the section is there');
    openButton(detail)?.click();
    await formOf(detail);
    await fill(detail);
    expect(part(detail, 'report').textContent).not.to.include('Sur le parcours');

    await choose(detail, 'À des coordonnées');
    await enter(detail, 'Latitude et longitude', '43.01, 2.01');
    await send(detail);
    await until(() => isSent(detail), 'it is sent');

    const {related_trek, geom} = Object.fromEntries(posts[0]?.form ?? []);
    expect(related_trek).to.equal(undefined);
    expect(geom).to.equal('{"type":"Point","coordinates":[2.01,43.01]}');
  });

  it('has the language of the page', async () => {
    const detail = await openForm('de');

    expect(collapseSpaces(part(detail, 'report').textContent)).to.include('Wo ist das Problem?');
    expect(field(detail, 'Beschreibung')).to.have.property('required', true);
  });
});
