import {skipWithoutRecordings} from '../contract/replay.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {
  filesOf,
  labelsIn,
  leftOutOfAll,
  openRecorded,
  pdfOf,
  recordedRows,
} from './recorded-fields.js';

describe('recorded outdoor sites', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  /** Fields of the API that a sheet does not show, and why. */
  const leftOut = {
    ...leftOutOfAll,
    eid: 'it belongs to the system that it was copied from',
    portal: 'it says on which sites it is published',
    city_codes: 'they are those of the communes',
    parent_uuid: 'the parent is linked by its number',
    children_uuids: 'the parts are linked by their numbers',
    courses_uuids: 'the courses are linked by their numbers',
    view_points: 'what is near shows them',
  };

  const lists = ['full-fields/outdoor_site.json', 'gta-2.126/outdoor_site.592bd7.json'];

  for (const file of lists) {
    it(`have every field of ${file} on their sheets`, async function () {
      this.timeout(60_000);
      const rows = await recordedRows(file);
      if (rows.length === 0) skipWithoutRecordings(this);
      const folder = file.startsWith('full') ? 'full-fields/' : 'gta-2.126/';
      const read = (name: string) =>
        recordedRows(folder + name + (folder === 'gta-2.126/' ? '.592bd7.json' : '.json'));
      const [practices, sectors, types, ratings, scales, courses, desks] = await Promise.all(
        [
          ...['outdoor_practice', 'outdoor_sector', 'outdoor_sitetype', 'outdoor_rating'],
          ...['outdoor_ratingscale', 'outdoor_course', 'informationdesk'],
        ].map(read),
      );
      const [themes, labels, cities, districts, organisms, sources] = await Promise.all([
        ...(folder === 'full-fields/' ? ['trek_theme', 'trek_label'] : ['theme', 'label']).map(
          read,
        ),
        ...['city', 'district', 'organism'].map((name) =>
          recordedRows(`gta-2.126/${name}.592bd7.json`),
        ),
        read(folder === 'full-fields/' ? 'sources' : 'source'),
      ]);
      const known = {
        outdoor_site: rows,
        outdoor_course: courses ?? [],
        outdoor_practice: practices ?? [],
        outdoor_sector: sectors ?? [],
        outdoor_sitetype: types ?? [],
        outdoor_rating: ratings ?? [],
        outdoor_ratingscale: scales ?? [],
        informationdesk: desks ?? [],
        theme: themes ?? [],
        label: labels ?? [],
        city: cities ?? [],
        district: districts ?? [],
        organism: organisms ?? [],
        source: sources ?? [],
      };
      const {url} = fakeApi(known);
      const names: Readonly<Record<string, string>> = {
        N: 'nord',
        NE: 'nord-est',
        E: 'est',
        S: 'sud',
        SW: 'sud-ouest',
      };
      const directions = (value: unknown) => (value as string[]).map((each) => names[each] ?? '?');
      const expected = {
        practice: labelsIn(known.outdoor_practice),
        sector: labelsIn(known.outdoor_sector),
        type: labelsIn(known.outdoor_sitetype),
        ratings: labelsIn(known.outdoor_rating),
        themes: labelsIn(known.theme),
        labels: labelsIn(known.label),
        cities: labelsIn(known.city),
        districts: labelsIn(known.district),
        managers: labelsIn(known.organism),
        source: labelsIn(known.source),
        information_desks: labelsIn(known.informationdesk),
        parent: labelsIn(rows),
        children: labelsIn(rows),
        courses: labelsIn(known.outdoor_course),
        orientation: directions,
        wind: directions,
        web_links: (value: unknown) =>
          (value as readonly {readonly url: string}[]).map((link) => link.url),
        attachments: filesOf,
        pdf: pdfOf,
      };

      for (const row of rows) {
        await openRecorded('outdoor_site', url, row, leftOut, expected);
      }
    });
  }
});
