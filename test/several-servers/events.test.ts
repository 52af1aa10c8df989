import {dayNumber} from '../../src/model/days.js';
import {namesOf, openPage, search} from '../kinds/kind-page.js';
import {part, parts, until} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {pausedApi} from '../support/several-apis.js';

const eventRow = (id: number, name: string, day: string) => ({
  id,
  name,
  begin_date: day,
  end_date: day,
  geometry: {type: 'Point', coordinates: [3 + id / 100, 44]},
  themes: [],
  attachments: [],
});

const first = [
  eventRow(1, 'Fête du village', '2099-05-03'),
  eventRow(2, 'Bal du village', '2099-06-10'),
];
const second = [
  eventRow(1, 'Foire du village', '2099-04-20'),
  eventRow(2, 'Concert', '2099-05-01'),
  eventRow(3, 'Marché du village', '2099-05-20'),
];

const start = location.href;

describe('the events of several servers', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
    restoreFetch();
  });

  it('are in the order of their dates, also those that a search finds', async () => {
    const slow = pausedApi({touristicevent: second});
    const {list} = await openPage(
      'touristicevent',
      `${fakeApi({touristicevent: first}).url} ${slow.url}`,
    );
    await search(list, 'village');
    await until(() => parts(list, 'chip').length > 0, 'it is searched');

    slow.answer();

    await until(() => namesOf(list).length === 4, 'those of both match');
    part(list, 'chip').click();
    await until(
      () =>
        namesOf(list).join() ===
        'Foire du village,Concert,Fête du village,Marché du village,Bal du village',
      'they are in the order of their dates',
    );
    const from = dayNumber('2099-05-02') ?? 0;
    list.criteria = {ranges: {dates: [{from}]}};
    await until(
      () => namesOf(list).join() === 'Fête du village,Marché du village,Bal du village',
      'so are those from a day on',
    );
  });
});
