import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {deferred} from '../../support/async.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {type Endpoints, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from './rows.js';

const LONG = `<p>${'Monter encore un peu. '.repeat(400)}</p>`;
const longTrek = {...fullTrek, description: LONG, access: LONG, gear: LONG};

interface Opening {
  readonly trek?: {readonly id: number; readonly [field: string]: unknown};
  readonly sections?: string;
  readonly endpoints?: Endpoints;
  readonly width?: string;
}

async function open({
  trek = longTrek,
  sections = '',
  endpoints = {},
  width = '50rem',
}: Opening = {}) {
  const {url} = fakeApi({trek: [trek], ...vocabularies, ...endpoints});
  const detail = await fixture<TrekDetail>(html`
    <trek-detail lang="fr" api=${url} trek-id=${trek.id} sections=${sections}></trek-detail>
  `);
  detail.style.inlineSize = width;
  await waitForState(detail, 'ready');
  await until(() => !rootOf(detail).querySelector('.contents-place'), 'its code is loaded');
  // The last of the sections that make the page longer.
  const hasProfile = 'geometry' in trek && sections === '';
  const last = ['profile-table', 'pace'];
  await until(() => !hasProfile || last.every((name) => parts(detail, name)[0]), 'all is there');
  return detail;
}

const links = (detail: TrekDetail) =>
  parts(detail, 'contents-link').map(({textContent}) => collapseSpaces(textContent));

const current = (detail: TrekDetail) =>
  parts(detail, 'contents-link')
    .filter((link) => link.getAttribute('aria-current') === 'location')
    .map(({textContent}) => collapseSpaces(textContent))
    .join();

const linkTo = (detail: TrekDetail, title: string) =>
  parts(detail, 'contents-link').find(
    ({textContent}) => collapseSpaces(textContent) === title,
  ) as HTMLElement;

const topOf = (element: Element) => element.getBoundingClientRect().top;

describe('the table of contents of <trek-detail>', () => {
  beforeEach(() => setViewport({width: 1000, height: 700}));
  afterEach(() => {
    restoreFetch();
    scrollTo(0, 0);
  });

  it('names the sections that are there, in their order', async () => {
    const detail = await open();

    await until(() => links(detail).includes('Lieux de renseignement'), 'the desks are known');
    const titles = parts(detail, 'heading').map(({textContent}) => collapseSpaces(textContent));
    expect(links(detail)).to.deep.equal(titles);
    expect(part(detail, 'contents').getAttribute('aria-label')).to.equal('Sommaire');
    await expect(detail).to.be.accessible();
  });

  it('marks the section that is being read', async () => {
    const detail = await open();
    await until(() => current(detail) === 'Profil altimétrique', 'marks the first section');

    const {top, height} = part(detail, 'description').getBoundingClientRect();
    scrollTo(0, scrollY + top + height / 2);
    await until(() => current(detail) === 'Description', 'marks the text that is being read');

    scrollTo(0, scrollY + topOf(part(detail, 'practical')) + 200);
    await until(() => current(detail) === 'Informations pratiques', 'marks the next one');
  });

  it('stays visible while the page scrolls, at the place that the page states', async () => {
    const detail = await open();
    detail.style.setProperty('--trek-contents-top', '20px');

    scrollTo(0, scrollY + topOf(part(detail, 'practical')) + 200);

    await until(() => topOf(part(detail, 'contents')) === 20, 'it is below the header of the page');
  });

  it('moves the focus to the heading of a section, below itself', async () => {
    const detail = await open();

    linkTo(detail, 'Informations pratiques').focus();
    await sendKeys({press: 'Enter'});

    const heading = rootOf(detail).activeElement as HTMLElement;
    expect(collapseSpaces(heading.textContent)).to.equal('Informations pratiques');
    expect(heading.localName).to.equal('h3');
    expect(current(detail)).to.equal('Informations pratiques');
    const bottom = () => part(detail, 'contents').getBoundingClientRect().bottom;
    await until(
      () => topOf(heading) >= bottom() && topOf(heading) < bottom() + 60,
      'the heading is just below',
    );
  });

  it('covers nothing that gets the focus', async () => {
    const detail = await open();
    const links = [...part(detail, 'practical').querySelectorAll<HTMLElement>('a')];
    scrollTo(0, document.documentElement.scrollHeight);

    links.at(-1)?.focus();

    const {bottom} = part(detail, 'contents').getBoundingClientRect();
    expect(topOf(links.at(-1) as Element)).to.be.at.least(bottom);
  });

  it('keeps the link in sight that has the focus, while another section is being read', async () => {
    await setViewport({width: 360, height: 640});
    const detail = await open({width: '320px'});
    await until(() => current(detail) === 'Profil altimétrique', 'marks the first section');
    const link = linkTo(detail, 'Informations pratiques');
    link.focus();
    const strip = link.closest('ul') as HTMLElement;
    const isInSight = () => {
      const [box, frame] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
      return box.right <= frame.right + 1 && box.left >= frame.left - 1;
    };
    await until(isInSight, 'the strip has scrolled to it');

    scrollTo(0, scrollY + topOf(part(detail, 'description')));
    await until(() => current(detail) === 'Description', 'marks the text that is being read');
    await detail.updateComplete;

    expect(isInSight()).to.equal(true);
  });

  it('keeps the link in sight that gets the focus while it still scrolls to another one', async () => {
    await setViewport({width: 360, height: 640});
    const detail = await open({width: '320px'});
    await until(() => current(detail) === 'Profil altimétrique', 'marks the first section');
    const link = linkTo(detail, 'Profil altimétrique');
    const strip = link.closest('ul') as HTMLElement;
    strip.scrollTo({left: strip.scrollWidth});

    link.focus();
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);

    const [box, frame] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
    expect(box.left).to.be.at.least(frame.left - 1);
    expect(box.right).to.be.at.most(frame.right + 1);
  });

  it('is hidden where there are few sections', async () => {
    const detail = await open({trek: {...bareTrek, description: '<p>Monter.</p>'}});

    expect(part(detail, 'contents').getClientRects()).to.have.length(0);
  });

  it('moves nothing when sections arrive later', async () => {
    const desks = deferred();
    const detail = await open({
      endpoints: {
        informationdesk: async () => {
          await desks.promise;
          return Response.json({count: 1, next: null, results: vocabularies.informationdesk});
        },
      },
    });
    await until(() => links(detail).includes('Description'), 'has links');
    expect(links(detail)).not.to.include('Lieux de renseignement');
    const before = topOf(part(detail, 'description'));

    desks.resolve();
    await until(() => links(detail).includes('Lieux de renseignement'), 'the desks are known');

    expect(topOf(part(detail, 'description'))).to.equal(before);
  });

  it('has its space before the sheet and its code are there', async () => {
    const answer = deferred();
    const {url} = fakeApi({
      ...vocabularies,
      trek: async (asked) => {
        if (asked.startsWith('trek/7/')) await answer.promise;
        return asked.startsWith('trek/7/')
          ? Response.json(longTrek)
          : Response.json({count: 1, next: null, results: [longTrek]});
      },
    });
    const page = await fixture<HTMLElement>(html`
      <div lang="fr">
        <trek-list id="list" api=${url}></trek-list>
        <trek-detail for="list"></trek-detail>
      </div>
    `);
    const detail = page.querySelector('trek-detail') as TrekDetail;
    const list = page.querySelector('trek-list') as HTMLElement;
    await until(() => parts(list, 'link').length > 0, 'has a card');
    part(list, 'link').click();
    const texts = () => topOf(rootOf(detail).querySelector('.columns') as Element);
    await until(() => rootOf(detail).querySelector('.columns'), 'has space for the texts');
    const before = texts();

    answer.resolve();
    await waitForState(detail, 'ready');
    await until(() => links(detail).length > 3, 'has links');

    expect(texts()).to.equal(before);
  });

  it('is left out where sections does not name it', async () => {
    const detail = await open({sections: 'profile description practical accessibility downloads'});
    expect(parts(detail, 'contents')).to.be.empty;

    detail.sections = 'profile description practical accessibility contents';
    await until(() => links(detail).length === 4, 'is there as stated');
    expect(topOf(part(detail, 'contents'))).to.be.greaterThan(topOf(part(detail, 'profile')));
  });

  it('goes on after the element has been moved in the page', async () => {
    const detail = await open();
    const parent = detail.parentElement as HTMLElement;
    detail.remove();
    parent.append(detail);

    scrollTo(0, scrollY + topOf(part(detail, 'practical')) + 200);

    await until(() => current(detail) === 'Informations pratiques', 'marks what is being read');
  });

  it('is one line in a narrow column', async () => {
    await setViewport({width: 360, height: 640});
    const detail = await open({width: '320px'});

    expect(part(detail, 'contents').offsetHeight).to.equal(48);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });
});
