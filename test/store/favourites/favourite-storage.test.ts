import {expect} from '@open-wc/testing';
import {
  type FavouriteStorage,
  favouritesOn,
} from '../../../src/store/favourites/favourite-storage.js';

describe('the favourites on a server', () => {
  const {getItem, setItem} = Storage.prototype;
  let api: string;
  let name: string;
  const open = (): FavouriteStorage => favouritesOn(api);

  beforeEach(() => {
    api = `https://${crypto.randomUUID()}.example/api/v2/`;
    name = `trek-favourites ${api}`;
  });

  afterEach(() => {
    Object.assign(Storage.prototype, {getItem, setItem});
    localStorage.removeItem(name);
  });

  it('are not stored before the first is marked, nor after the last is unmarked', () => {
    const favourites = open();
    expect(localStorage.getItem(name)).to.equal(null);

    favourites.mark(['trek/12', 'touristicevent/5'], true);
    expect(localStorage.getItem(name)).to.equal('["trek/12","touristicevent/5"]');

    favourites.mark(['trek/12', 'touristicevent/5'], false);
    expect(localStorage.getItem(name)).to.equal(null);
  });

  it('are the same for all who ask, who hear of each change', () => {
    let heard: readonly string[] = [];
    const unsubscribe = open().subscribe(() => {
      heard = open().keys;
    });

    open().mark(['trek/1'], true);
    unsubscribe();
    open().mark(['trek/2'], true);

    expect(heard).to.deep.equal(['trek/1']);
    expect(open().keys).to.deep.equal(['trek/1', 'trek/2']);
  });

  it('follow another tab, also one that has deleted everything', () => {
    const favourites = open();
    favourites.mark(['trek/1'], true);

    localStorage.setItem(name, '["trek/2"]');
    window.dispatchEvent(new StorageEvent('storage', {key: name}));
    expect(favourites.keys).to.deep.equal(['trek/2']);

    localStorage.removeItem(name);
    window.dispatchEvent(new StorageEvent('storage', {key: null}));
    expect(favourites.keys).to.be.empty;
  });

  it('keep what another tab has marked of which they have not heard yet', () => {
    const favourites = open();
    favourites.mark(['trek/1'], true);
    localStorage.setItem(name, '["trek/1","trek/2"]');

    favourites.mark(['trek/3'], true);

    expect(localStorage.getItem(name)).to.equal('["trek/1","trek/2","trek/3"]');
  });

  it('ignore a stored text that is none of theirs', () => {
    for (const text of ['{', '{"trek/1": true}', 'null', '12', '"trek/1"']) {
      localStorage.setItem(name, text);
      window.dispatchEvent(new StorageEvent('storage', {key: name}));
      expect(open().keys, text).to.be.empty;
    }
    localStorage.setItem(name, '["trek/1", "<script>", 7, null, "trek/1", "trek/-2", "poi/3"]');
    window.dispatchEvent(new StorageEvent('storage', {key: name}));
    expect(open().keys).to.deep.equal(['trek/1', 'poi/3']);
  });

  it('last as long as the page where the browser stores nothing', () => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const favourites = open();

    favourites.mark(['trek/1'], true);
    favourites.mark(['trek/2'], true);

    expect(favourites.keys).to.deep.equal(['trek/1', 'trek/2']);
  });

  it('last as long as the page where the storage is full', () => {
    const favourites = open();
    favourites.mark(['trek/1'], true);
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };

    favourites.mark(['trek/2'], true);
    favourites.mark(['trek/3'], true);

    expect(favourites.keys).to.deep.equal(['trek/1', 'trek/2', 'trek/3']);
  });

  it('are kept where the storage is full, also when another tab changes it', () => {
    const favourites = open();
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    favourites.mark(['trek/2'], true);
    Storage.prototype.setItem = setItem;

    localStorage.setItem(name, '["trek/1"]');
    window.dispatchEvent(new StorageEvent('storage', {key: name}));

    expect(favourites.keys).to.deep.equal(['trek/1', 'trek/2']);
  });
});
