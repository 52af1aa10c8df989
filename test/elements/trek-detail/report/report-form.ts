import {fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi} from '../../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from '../rows.js';

/** A report as it was sent. */
export interface Post {
  readonly url: string;
  readonly form: FormData;
}

type AnswerPost = (post: Post, count: number) => Response | Promise<Response>;

export const created = () => Response.json({id: 1}, {status: 201});

/** The lists of a server, and no reports at its newer address. */
export const lists = {
  feedback_report: () => new Response('', {status: 404}),
  feedback_category: [
    {id: 1, label: 'Balisage'},
    {id: 2, label: 'Obstacle <b>sur</b> le chemin'},
  ],
  feedback_activity: [{id: 3, label: 'À pied'}],
  feedback_magnitude: [
    {id: 1, label: 'Gênant'},
    {id: 2, label: 'Dangereux'},
  ],
};

/** Collects the reports that are sent, and answers them. Gone with `restoreFetch`. */
export function answerPosts(answer: AnswerPost = created): readonly Post[] {
  const posts: Post[] = [];
  const {fetch} = window;
  window.fetch = async (input, init) => {
    if (init?.method !== 'POST') return fetch(input, init);
    const post = {url: String(input), form: init.body as FormData};
    posts.push(post);
    return answer(post, posts.length);
  };
  return posts;
}

/** A sheet of a server with these lists, and its form open. */
export async function openForm(lang = 'fr'): Promise<TrekDetail> {
  const {url} = fakeApi({trek: [fullTrek, bareTrek], ...vocabularies, ...lists});
  const detail = await fixture<TrekDetail>(html`
    <trek-detail
      lang=${lang}
      api=${url}
      trek-id="7"
      report
      privacy-url="https://mairie.example/privacy"></trek-detail>
  `);
  await waitForState(detail, 'ready');
  await until(() => openButton(detail), 'the section is there');
  openButton(detail)?.click();
  await formOf(detail);
  return detail;
}

/** Waits until the form is there with its lists. */
export const formOf = (detail: TrekDetail) =>
  until(() => rootOf(detail).querySelectorAll('select').length === 3, 'the form is whole');

export const openButton = (detail: TrekDetail) =>
  rootOf(detail).querySelector<HTMLElement>('[part~=report] [part~=open-section]');

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The control of a label, as a visitor reads it. */
export function field(detail: TrekDetail, name: string): Control {
  const label = [...rootOf(detail).querySelectorAll('label')].find((each) =>
    collapseSpaces(each.textContent).startsWith(name),
  );
  const control = label?.control;
  if (!control) throw new Error(`there is no field "${name}"`);
  return control as Control;
}

/** Enters a value as a visitor does. */
export async function enter(detail: TrekDetail, name: string, value: string) {
  const control = field(detail, name);
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
  await detail.updateComplete;
}

export async function choose(detail: TrekDetail, name: string) {
  field(detail, name).click();
  await detail.updateComplete;
}

/** Everything that the form requires. */
export async function fill(detail: TrekDetail) {
  await choose(detail, 'Pas à un endroit précis');
  await enter(detail, 'Type de problème', '2');
  await enter(detail, 'Gravité', '1');
  await enter(detail, 'Description', 'Un arbre en travers');
}

export async function send(detail: TrekDetail) {
  rootOf(detail).querySelector<HTMLElement>('[type=submit]')?.click();
  await detail.updateComplete;
}

/** What describes a control, as a screen reader says it. */
export function descriptionOf(detail: TrekDetail, control: Element): string {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const texts = ids.map((id) => rootOf(detail).getElementById(id)?.textContent);
  return collapseSpaces(texts.join(' '));
}

export const alertOf = (detail: TrekDetail) =>
  collapseSpaces(rootOf(detail).querySelector('form [role=alert]')?.textContent);

export const isSent = (detail: TrekDetail) => rootOf(detail).querySelector('#report-sent') !== null;
