import {expect} from '@open-wc/testing';
import '../../src/kinds/index.js';
import type {CardPage} from '../../src/api/provider.js';
import {dayNumber} from '../../src/model/days.js';
import type {ItemCard} from '../../src/model/item.js';
import {loadKind} from '../../src/store/kinds.js';
import {loadNextItems} from '../../src/store/next-items.js';

const event = (id: number, name: string, beginDate: string, more: object = {}): ItemCard =>
  ({
    ...{key: `touristicevent/${id}`, id, name, beginDate, endDate: beginDate},
    ...{position: [3, 44], pictures: [], ...more},
  }) as ItemCard;

const page = async (...items: readonly ItemCard[]): Promise<CardPage> => ({
  count: items.length,
  items,
});

const today = dayNumber('2027-05-03') ?? 0;

const keysOf = async (...pages: readonly Promise<CardPage>[]) => {
  const items = await loadNextItems(await loadKind('touristicevent'), pages, today);
  return items.map(({key}) => key);
};

describe('loadNextItems', () => {
  it('has those first that begin today or later, and none that is over', async () => {
    const keys = await keysOf(
      page(
        event(1, 'Exposition', '2027-04-01', {endDate: '2027-06-01'}),
        event(2, 'Veillée', '2027-05-02'),
        event(3, 'Fête', '2027-05-10'),
        event(4, 'Marché', '2027-05-03'),
      ),
    );

    expect(keys).to.deep.equal(['touristicevent/4', 'touristicevent/3', 'touristicevent/1']);
  });

  it('has what two servers have once, and what one of them has at two places twice', async () => {
    const keys = await keysOf(
      page(event(1, 'Marché', '2027-05-04'), event(2, 'Marché', '2027-05-04', {position: [4, 44]})),
      page(event(9, 'Marché', '2027-05-04'), event(8, 'Marché', '2027-05-11')),
      Promise.reject(new Error('This server has failed.')),
    );

    expect(keys).to.deep.equal(['touristicevent/1', 'touristicevent/2', 'touristicevent/2.8']);
  });
});
