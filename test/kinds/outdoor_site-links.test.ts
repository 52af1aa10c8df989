import {expect, fixture, html} from '@open-wc/testing';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, rootOf, until} from '../support/dom.js';
import {restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {openSheet} from './kind-page.js';
import {followLink, linksOf, openItems, sheetIsOpen} from './outdoor-page.js';

describe('outdoor sites in a sheet', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('lead up to what they are within, down to their parts and courses, and back', async () => {
    const page = await openItems('outdoor_site', sampleApi(), 5);
    const {detail} = page;
    await openSheet(page, 'Falaises de la Haute Aubrane');
    await until(() => linksOf(detail).length === 2, 'has its parts');
    await until(() => location.search.includes('outdoor_site=1'), 'the address says it');
    expect(collapseSpaces(part(detail, 'sites').innerText)).to.equal(
      "Secteurs et sous-sites Secteur de l'Ours École des Granges",
    );

    followLink(detail, "Secteur de l'Ours");

    await sheetIsOpen(detail, "Secteur de l'Ours");
    await until(() => location.search.includes('outdoor_site=2'), 'the address says it');
    await until(() => /6a/.test(parts(detail, 'courses')[0]?.innerText ?? ''), 'has its courses');
    expect(collapseSpaces(part(detail, 'breadcrumb').innerText)).to.equal(
      "Falaises de la Haute Aubrane Secteur de l'Ours",
    );
    expect(part(detail, 'breadcrumb').getAttribute('aria-label')).to.equal('Fait partie de');
    expect(rootOf(detail).activeElement?.id).to.equal('name');
    followLink(detail, 'La Patte blanche');
    await sheetIsOpen(detail, 'La Patte blanche');
    await until(() => location.search.includes('=outdoor_course-1'), 'the address says it');

    expect(collapseSpaces(part(detail, 'back').innerText)).to.equal(
      "Revenir à « Secteur de l'Ours »",
    );
    part(detail, 'back').click();
    await sheetIsOpen(detail, "Secteur de l'Ours");
    await until(() => location.search.includes('outdoor_site=2'), 'the address says it');
    history.back();
    await sheetIsOpen(detail, 'La Patte blanche');
    history.back();
    await sheetIsOpen(detail, "Secteur de l'Ours");
    history.back();
    await sheetIsOpen(detail, 'Falaises de la Haute Aubrane');
    expect(parts(detail, 'back')).to.have.length(0);
  });

  it('lead elsewhere and back also from the sheet of one site alone', async () => {
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${sampleApi()} resource="outdoor_site" trek-id="4"></trek-detail>`,
    );
    await until(() => linksOf(detail).length === 2, 'has links');
    expect(part(detail, 'item-link').localName).to.equal('button');

    followLink(detail, 'Falaises de la Haute Aubrane');

    await sheetIsOpen(detail, 'Falaises de la Haute Aubrane');
    part(detail, 'back').click();
    await sheetIsOpen(detail, 'École des Granges');
    expect(parts(detail, 'back')).to.have.length(0);
  });
});
