import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import {trekSheet} from '../../../src/elements/kinds/trek/sheet.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {warningsDuring} from '../../support/console.js';
import {part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from './rows.js';

/** The second part of each section that is shown, which is its name. */
const sectionsOf = (detail: TrekDetail) =>
  [...rootOf(detail).querySelectorAll(':is(.main, .aside) > *')].map(
    (section) => section.getAttribute('part')?.split(' ').at(-1) ?? '',
  );

/** The same with the sections across the sheet. */
const namesOf = (detail: TrekDetail) =>
  [
    ...rootOf(detail).querySelectorAll(
      '.section, [part=gallery], [part=figures], [part=updated], [part=share]',
    ),
  ].map((section) => section.part.value.split(' ').at(-1));

describe('the attribute sections of <trek-detail>', () => {
  afterEach(restoreFetch);

  const open = async (sections: string | undefined, row: {readonly id: number} = fullTrek) => {
    const {url, requests} = fakeApi({
      trek: [{...row, attachments: [{type: 'image', url: '/a.jpg', title: 'A'}]}],
      ...vocabularies,
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id=${row.id} sections=${sections as string}></trek-detail>
    `);
    await waitForState(detail, 'ready');
    return {detail, requests};
  };

  it('shows all sections in their usual order when it is empty', async () => {
    const {detail} = await open('');

    const names = Object.keys({...trekSheet.main, ...trekSheet.aside}).filter(
      (name) => !['points-of-reference', 'tours', 'stages', 'alerts', 'documents'].includes(name),
    );
    await until(() => sectionsOf(detail).length === names.length, 'terms and desks are known');
    expect(sectionsOf(detail)).to.deep.equal(names);
    expect(parts(detail, 'gallery')).to.have.length(1);
    expect(parts(detail, 'figures')).to.have.length(1);
    expect(parts(detail, 'updated')).to.have.length(1);
  });

  it('orders all sections as stated and leaves out the others', async () => {
    const {detail} = await open(
      'practical, downloads  description\nupdated links gallery profile practical figures',
    );

    expect(namesOf(detail)).to.deep.equal([
      'practical',
      'downloads',
      'description',
      'updated',
      'links',
      'gallery',
      'profile',
      'figures',
    ]);
    expect(parts(detail, 'nearby')).to.have.length(0);
  });

  it('shows sections of the second column beside the main ones before them', async () => {
    const {detail} = await open('links profile description downloads gallery practical');
    detail.style.inlineSize = '70rem';

    const left = (name: string) => part(detail, name).getBoundingClientRect().left;
    const top = (name: string) => part(detail, name).getBoundingClientRect().top;
    expect(left('links')).to.equal(left('profile'));
    expect(left('description')).to.equal(left('profile'));
    expect(left('downloads')).to.be.greaterThan(left('profile'));
    expect(top('downloads')).to.equal(top('profile'));
    expect(left('practical')).to.equal(left('profile'));
    expect(top('practical')).to.be.greaterThan(top('gallery'));
  });

  it('reserves no space for columns whose sections have nothing to say', async () => {
    const walk = {...bareTrek, duration: 2};
    const {detail} = await open('figures stages gallery', walk);

    const figures = part(detail, 'figures').getBoundingClientRect();
    const gallery = part(detail, 'gallery').getBoundingClientRect();
    expect(gallery.top - figures.bottom).to.be.lessThan(40);
  });

  it('names sections that other kinds have without a warning', async () => {
    const warnings = await warningsDuring(() => open('description blades rules calendar'));

    expect(warnings).to.deep.equal([]);
  });

  it('leaves out a name that is not known and says so once', async () => {
    const warnings = await warningsDuring(async () => {
      const {detail} = await open('description constructor wetter');
      expect(sectionsOf(detail)).to.deep.equal(['description']);
      detail.sections = 'wetter description access';
      await detail.updateComplete;
      expect(sectionsOf(detail)).to.deep.equal(['description']);
    });

    expect(warnings).to.deep.equal([
      '<trek-detail>: sections has no section "constructor"; leaving it out.',
      '<trek-detail>: sections has no section "wetter"; leaving it out.',
      '<trek-detail>: sections has no section "access"; leaving it out.',
    ]);
  });

  it('shows all sections when no name is known, and when it is removed', async () => {
    const warnings = await warningsDuring(async () => {
      const {detail} = await open('wetter');
      expect(sectionsOf(detail)).to.include('description').and.include('practical');
      detail.sections = 'profile';
      await detail.updateComplete;
      expect(sectionsOf(detail)).to.deep.equal(['profile']);
      detail.removeAttribute('sections');
      await detail.updateComplete;
      expect(sectionsOf(detail)).to.include('description').and.include('practical');
    });

    expect(warnings).to.deep.equal([
      '<trek-detail>: sections has no section "wetter"; showing all sections.',
    ]);
  });

  it('shows nothing below the header for an item that has none of its sections', async () => {
    const {detail} = await open('description profile', bareTrek);

    expect(sectionsOf(detail)).to.deep.equal([]);
    expect(parts(detail, 'name')).to.have.length(1);
  });

  it('does not request what is near without the section', async () => {
    const {detail, requests} = await open('description');

    detail.scrollIntoView({block: 'end'});
    await detail.updateComplete;
    expect(requests.filter((each) => each.includes('near_trek') || each.startsWith('poi'))).to.be
      .empty;
  });
});
