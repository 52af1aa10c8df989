import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {readInformationDesks} from '../../src/api/information-desks.js';
import {readPois} from '../../src/api/pois.js';
import type {Question} from '../../src/api/question.js';
import {readSensitiveAreas} from '../../src/api/sensitive-areas.js';
import {readTouristicContents} from '../../src/api/touristic-contents.js';
import {readTouristicEvents} from '../../src/api/touristic-events.js';
import {warningsDuring} from '../support/console.js';
import {type Answer, json, scriptedFetch, status} from './scripted-fetch.js';

function asks(...answers: readonly Answer[]): {question: Question; asked: readonly string[]} {
  const {fetch, asked} = scriptedFetch(...answers);
  const client = new ApiClient('https://geotrek.example/api/v2/', {fetch, pause: async () => {}});
  return {question: {client, language: 'fr', scope: {portals: ['2']}}, asked};
}

const rows = (...results: readonly object[]) => json({count: results.length, results});
const NEAR = {kind: 'trek', id: 7} as const;

describe('what is near a trek', () => {
  it('is asked for by the trek, reduced to what is shown', async () => {
    const {question, asked} = asks(rows());

    await readPois(question, NEAR);

    expect(asked).to.deep.equal([
      'https://geotrek.example/api/v2/poi/?fields=id,name,description,geometry,type,type_label,' +
        'type_pictogram,attachments&language=fr&near_trek=7&page_size=1000',
    ]);
  });

  it('keeps the order along the way, and counts each once', async () => {
    const {question} = asks(rows({id: 3, name: 'A'}, {id: 1, name: 'B'}, {id: 3, name: 'A'}));

    const pois = await readPois(question, NEAR);

    expect(pois.map(({id}) => id)).to.deep.equal([3, 1]);
  });

  it('is nothing on a server without the module', async () => {
    const {question} = asks(status(404));

    expect(await readSensitiveAreas(question, NEAR)).to.deep.equal([]);
  });

  it('fails when the server does', async () => {
    const {question} = asks(status(500));
    const error: unknown = await readPois(question, NEAR).catch((reason: unknown) => reason);

    expect(error).to.include({code: 'http', status: 500});
  });

  it('drops what cannot be read with one warning', async () => {
    const {question} = asks(rows({id: 1, name: 'A'}, {id: 2}, {id: 3}));

    const told = await warningsDuring(async () => {
      expect(await readPois(question, NEAR)).to.have.lengthOf(1);
    });

    expect(told).to.deep.equal([
      'trek-widgets: dropped 2 unreadable POIs of https://geotrek.example/api/v2/: ' +
        'name: Invalid input',
    ]);
  });

  it('is narrowed by portal where the server can', async () => {
    const {question, asked} = asks(rows());

    await readTouristicContents(question, NEAR);
    await readPois(question, NEAR);

    expect(asked.map((address) => address.includes('portals=2'))).to.deep.equal([true, false]);
  });

  it('has the sensitive areas of every month', async () => {
    const {question, asked} = asks(rows({id: 1, name: 'Aigle', period: [true, false, true]}));

    const areas = await readSensitiveAreas(question, NEAR);

    expect(asked[0]).to.contain('period=ignore');
    expect(areas[0]?.months).to.deep.equal([1, 3]);
  });

  it('reads an area’s rules', async () => {
    const rule = {id: 1, code: 'R1', name: 'Rule1', description: null, url: 'http://url.example'};
    const {question} = asks(rows({id: 1, name: 'Aigle', elevation: 300, rules: [rule, {id: 2}]}));

    const [area] = await readSensitiveAreas(question, NEAR);

    expect(area?.heightMetres).to.equal(300);
    expect(area?.rules).to.deep.equal([{name: 'Rule1', code: 'R1', url: 'http://url.example/'}]);
  });
});

describe('readTouristicEvents', () => {
  const event = {id: 1, name: 'Fête', begin_date: '2026-07-14', end_date: null};

  it('understands events of before 2.88', async () => {
    const {question} = asks(
      rows({...event, meeting_time: '09:00:00', participant_number: '12', organizer: 'Mairie'}),
    );

    const [read] = await readTouristicEvents(question, NEAR);

    expect(read).to.include({
      beginDate: '2026-07-14',
      endDate: '2026-07-14',
      startTime: '09:00',
      capacity: 12,
      organizer: 'Mairie',
    });
  });

  it('tells free of charge from unknown', async () => {
    const {question} = asks(
      rows(
        {...event, id: 1, price: '0.00', participant_number: 'None'},
        {...event, id: 2, price: '12.50'},
        {...event, id: 3, price: null},
        {...event, id: 4},
      ),
    );

    const events = await readTouristicEvents(question, NEAR);

    expect(events.map(({price}) => price)).to.deep.equal([0, 12.5, undefined, undefined]);
    expect(events[0]).not.to.have.property('capacity');
  });

  it('leaves out an event without a day', async () => {
    const {question} = asks(rows({...event, begin_date: null}));

    await warningsDuring(async () => {
      expect(await readTouristicEvents(question, NEAR)).to.deep.equal([]);
    });
  });
});

describe('readInformationDesks', () => {
  it('gives the desks in the order asked, without those not published', async () => {
    const {question, asked} = asks(
      rows({id: 1, name: 'A'}, {id: 2, name: 'B'}, {id: 9, name: 'C'}),
    );

    const desks = await readInformationDesks(question, [2, 5, 1]);

    expect(desks.map(({name}) => name)).to.deep.equal(['B', 'A']);
    expect(asked[0]).to.contain('ids=2,5,1&');
  });

  it('asks nothing for none', async () => {
    const {question, asked} = asks(rows());

    expect(await readInformationDesks(question, [])).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });
});
