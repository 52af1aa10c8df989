import {expect} from '@open-wc/testing';
import type {ApiKind} from '../../src/api/api-kind.js';
import {ApiClient} from '../../src/api/client.js';
import {readInformationDesks} from '../../src/api/information-desks.js';
import {readNear} from '../../src/api/near.js';
import {toPoi, WirePoi} from '../../src/api/pois.js';
import {originOf, type RequestContext} from '../../src/api/request-context.js';
import {toSensitiveArea, WireSensitiveArea} from '../../src/api/sensitive-areas.js';
import {eventSheet} from '../../src/api/touristic-events.js';
import {trek} from '../../src/kinds/trek.js';
import {itemKey} from '../../src/model/item.js';
import {warningsDuring} from '../support/console.js';
import {type Answer, json, scriptedFetch, status} from './scripted-fetch.js';

function asks(...answers: readonly Answer[]): {context: RequestContext; asked: readonly string[]} {
  const {fetch, asked} = scriptedFetch(...answers);
  const client = new ApiClient('https://geotrek.example/api/v2/', {fetch, pause: async () => {}});
  return {context: {kind: trek, client, language: 'fr', scope: {portals: ['2']}}, asked};
}

const rows = (...results: readonly object[]) => json({count: results.length, results});
const noColumns = {columns: {}, parameters: {}};

/** POIs, as far as a list near something reads them. */
const poi: ApiKind = {
  name: 'poi',
  plural: 'POIs',
  path: 'poi/',
  card: {
    wire: WirePoi,
    toOurs: (row, origin) => ({...toPoi(row, origin), key: itemKey('poi', row.id)}),
  },
  loadColumns: async () => noColumns,
  loadSheet: () => Promise.reject(new Error('No test reads a sheet of these.')),
};

const origin = originOf({client: new ApiClient('https://geotrek.example/api/v2/'), language: 'fr'});

describe('readNear', () => {
  it('is requested by the id of the trek, with the fields that are shown', async () => {
    const {context, asked} = asks(rows());

    await readNear(context, {key: 'trek/7'}, poi);

    expect(asked).to.deep.equal([
      'https://geotrek.example/api/v2/poi/?fields=id,name,description,geometry,type,type_label,' +
        'type_pictogram,attachments&language=fr&near_trek=7&page_size=1000&portals=2',
    ]);
  });

  it('keeps the order along the track, and has each item once', async () => {
    const {context} = asks(rows({id: 3, name: 'A'}, {id: 1, name: 'B'}, {id: 3, name: 'A'}));

    const pois = await readNear(context, {key: 'trek/7'}, poi);

    expect(pois.map(({id}) => id)).to.deep.equal([3, 1]);
  });

  it('is read from a field of the item where it belongs to it, without what cannot be read', async () => {
    const {context, asked} = asks(json({view_points: [{id: 4, name: 'A'}, {id: 5}, null]}));
    const owned = {...poi, name: 'hdviewpoint', plural: 'HD views', fieldOfOwner: 'view_points'};

    const warnings = await warningsDuring(async () => {
      const views = await readNear(context, {key: 'outdoor_site/7'}, owned);
      expect(views.map(({id}) => id)).to.deep.equal([4]);
    });

    expect(asked).to.deep.equal([
      'https://geotrek.example/api/v2/outdoor_site/7/?fields=view_points&language=fr',
    ]);
    expect(warnings[0]).to.contain('dropped 2 unreadable HD views');
  });

  it('is empty where a server does not know that field', async () => {
    const {context} = asks(json({}));

    const views = await readNear(context, {key: 'trek/7'}, {...poi, fieldOfOwner: 'view_points'});

    expect(views).to.deep.equal([]);
  });

  it('is asked for by the bounds of the item where the API has no other filter, and nothing without', async () => {
    const {context, asked} = asks(rows());
    const inBounds: ApiKind = {...poi, isFoundInBounds: true};

    await readNear(context, {key: 'trek/7'}, inBounds);
    await readNear(context, {key: 'trek/7', bounds: [6, 44.5, 6.25, 44.75]}, inBounds);

    expect(asked).to.have.length(1);
    expect(asked[0]).to.include('in_bbox=6.000000,44.500000,6.250000,44.750000');
    expect(asked[0]).not.to.include('near_trek');
  });

  it('is read whole where its sheet shows more than a card', async () => {
    const {context, asked} = asks(rows({id: 5, name: 'Aigle', contact: 'Le parc'}));
    const {sensitivearea} = await import('../../src/kinds/plain.js').then(({kinds}) => kinds);

    const [area] = await readNear(context, {key: 'trek/7'}, sensitivearea);

    expect(asked[0]).to.match(/near_trek=7.*period=ignore/);
    expect(Object(area).contact.html).to.equal('Le parc');
  });

  it('is nothing on a server without the module', async () => {
    const {context} = asks(status(404));

    expect(await readNear(context, {key: 'trek/7'}, poi)).to.deep.equal([]);
  });

  it('fails when the server does', async () => {
    const {context} = asks(status(500));
    const error: unknown = await readNear(context, {key: 'trek/7'}, poi).catch(
      (reason: unknown) => reason,
    );

    expect(error).to.include({code: 'http', status: 500});
  });

  it('drops what cannot be read with one warning', async () => {
    const {context} = asks(rows({id: 1, name: 'A'}, {id: 2}, {id: 3}));

    const told = await warningsDuring(async () => {
      expect(await readNear(context, {key: 'trek/7'}, poi)).to.have.lengthOf(1);
    });

    expect(told).to.deep.equal([
      'trek-widgets: dropped 2 unreadable POIs of https://geotrek.example/api/v2/: ' +
        'name: Invalid input',
    ]);
  });

  it('is narrowed by the portals of the source, and not by what else is its scope', async () => {
    const {context, asked} = asks(rows());
    const scope = {portals: ['2', '3'], practices: ['4']};

    await readNear({...context, scope}, {key: 'trek/7'}, poi);
    await readNear({...context, scope: {}}, {key: 'trek/7'}, poi);

    expect(asked.map((address) => new URL(address).searchParams.get('portals'))).to.deep.equal([
      '2,3',
      null,
    ]);
    expect(asked[0]).not.to.contain('practices');
  });

  it('names what it is near as the filters of the API do', async () => {
    const {context, asked} = asks(rows());

    await readNear(context, {key: 'touristic_content/12'}, poi);
    await readNear(context, {key: 'outdoor_site/3'}, poi);

    expect(asked[0]).to.contain('&near_touristiccontent=12&');
    expect(asked[1]).to.contain('&near_outdoorsite=3&');
  });

  it('is what lies around a place where the API cannot name the item', async () => {
    const {context, asked} = asks(rows());

    await readNear(context, {key: 'poi/7', position: [6.1234567, 44]}, poi);
    expect(asked[0]).to.contain('&point=6.123457,44.000000');
    expect(asked[0]).to.contain('?dist=500&');

    // A server would answer with everything that it has.
    expect(await readNear(context, {key: 'poi/8'}, poi)).to.deep.equal([]);
    expect(asked).to.have.lengthOf(1);
  });

  it('says what each request for the kind says', async () => {
    const {context, asked} = asks(rows());

    await readNear(context, {key: 'trek/7'}, {...poi, query: {period: 'ignore'}});

    expect(asked[0]).to.contain('&period=ignore&');
  });
});

describe('toSensitiveArea', () => {
  const areaOf = (row: object) =>
    toSensitiveArea(WireSensitiveArea.parse({id: 1, name: 'Aigle', ...row}), origin);

  it('has the months of an area', () => {
    expect(areaOf({period: [true, false, true]}).months).to.deep.equal([1, 3]);
  });

  it('reads an area’s rules', () => {
    const rule = {id: 1, code: 'R1', name: 'Rule1', description: null, url: 'http://url.example'};

    const area = areaOf({elevation: 300, rules: [rule, {id: 2}]});

    expect(area.heightMetres).to.equal(300);
    expect(area.rules).to.deep.equal([{name: 'Rule1', code: 'R1', url: 'http://url.example/'}]);
  });
});

describe('eventSheet', () => {
  const event = {id: 1, name: 'Fête', begin_date: '2026-07-14', end_date: null};
  const eventOf = (row: object) =>
    eventSheet.toOurs(eventSheet.wire.parse({...event, ...row}), origin);

  it('understands events of before 2.88', () => {
    const read = eventOf({
      meeting_time: '09:00:00',
      participant_number: '12',
      organizer: 'Mairie',
    });

    expect(read).to.include({
      beginDate: '2026-07-14',
      endDate: '2026-07-14',
      startTime: '09:00',
      capacity: 12,
      organizer: 'Mairie',
    });
  });

  it('tells free of charge from unknown', () => {
    const events = [
      eventOf({price: '0.00', participant_number: 'None'}),
      eventOf({price: '12.50'}),
      eventOf({price: null}),
      eventOf({}),
    ];

    expect(events.map(({price}) => price)).to.deep.equal([0, 12.5, undefined, undefined]);
    expect(events[0]).not.to.have.property('capacity');
  });

  it('cannot read an event without a day', () => {
    expect(eventSheet.wire.safeParse({...event, begin_date: null}).success).to.equal(false);
  });
});

describe('readInformationDesks', () => {
  it('gives the desks in the order asked, without those not published', async () => {
    const {context, asked} = asks(rows({id: 1, name: 'A'}, {id: 2, name: 'B'}, {id: 9, name: 'C'}));

    const desks = await readInformationDesks(context, [2, 5, 1]);

    expect(desks.map(({name}) => name)).to.deep.equal(['B', 'A']);
    expect(asked[0]).to.contain('ids=2,5,1&');
  });

  it('sends no request without ids', async () => {
    const {context, asked} = asks(rows());

    expect(await readInformationDesks(context, [])).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });
});
