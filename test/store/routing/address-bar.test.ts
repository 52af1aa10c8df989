import {expect} from '@open-wc/testing';
import {trek} from '../../../src/kinds/trek.js';
import {AddressBar, type RoutingNames} from '../../../src/store/routing/address-bar.js';
import {routeNames} from '../../../src/store/routing/route-names.js';
import {until} from '../../support/dom.js';

const parameters = routeNames(trek);
const plain: RoutingNames = {parameters, prefix: '', names: {}};

describe('AddressBar', () => {
  const original = location.href;
  let bar: AddressBar | undefined;

  const open = (search: string, naming = plain, changed = () => {}, othersChanged = () => {}) => {
    history.replaceState(null, '', `${location.pathname}${search}`);
    bar = new AddressBar(naming, {changed, othersChanged});
    return bar;
  };

  afterEach(() => {
    bar?.close();
    history.replaceState(null, '', original);
  });

  it('reads our parameters and no others', () => {
    expect(open('?q=lac&utm_source=x&trek=4').read()).to.deep.equal({q: 'lac', trek: '4'});
  });

  it('reads a repeated parameter once', () => {
    expect(open('?q=one&q=two').read()).to.deep.equal({q: 'one'});
  });

  it('survives an address that cannot be decoded', () => {
    const words = open('?q=%00%E9&practice=%').read();

    expect(words.practice).to.equal('%');
  });

  it('uses other names where the page gave some', () => {
    const naming = {parameters, prefix: 'a-', names: {q: 'search'}};

    expect(open('?a-search=lac&q=other&a-trek=4', naming).read()).to.deep.equal({
      q: 'lac',
      trek: '4',
    });
  });

  it('leaves the parameters of the page unchanged', () => {
    const address = open('?b=%7E%20x&q=old&a=1+2&a=3&flag#part').addressOf({
      q: 'new',
      practice: '4,6',
    });

    expect(address.slice(address.indexOf('?'))).to.equal(
      '?b=%7E%20x&a=1+2&a=3&flag&q=new&practice=4,6#part',
    );
  });

  it('leaves no question mark behind', () => {
    expect(open('?q=old').addressOf({})).to.equal(location.origin + location.pathname);
  });

  it('writes the last of several changes', async () => {
    const address = open('');

    address.write({q: 'e'}, 'same');
    address.write({q: 'et'}, 'same');
    address.write({q: 'eta'}, 'same');

    await until(() => location.search === '?q=eta', 'the address is written');
  });

  it('survives a browser that refuses to write', () => {
    const address = open('?q=old');
    const {replaceState} = history;
    history.replaceState = () => {
      throw new DOMException('100 times per 30 seconds', 'SecurityError');
    };

    try {
      address.write({q: 'new'}, 'same');
      address.flush();
    } finally {
      history.replaceState = replaceState;
    }

    expect(address.read()).to.deep.equal({q: 'old'});
    address.write({q: 'newer'}, 'same');
    address.flush();
    expect(address.read()).to.deep.equal({q: 'newer'});
  });

  it('keeps what the page keeps in its history entry', async () => {
    const address = open('');
    history.replaceState({page: 'its own'}, '');

    address.write({q: 'lac'}, 'new');

    await until(() => location.search === '?q=lac', 'the address is written');
    expect(history.state).to.deep.equal({page: 'its own'});
  });

  it('writes pending parameters when it is closed', () => {
    const address = open('');
    address.write({trek: '4'}, 'same');

    address.close();

    expect(location.search).to.equal('?trek=4');
  });

  it('writes no pending parameters after the visitor has gone to another page', () => {
    const address = open('');
    address.write({trek: '4'}, 'same');
    history.pushState(null, '', `${location.pathname}elsewhere`);

    address.close();

    expect(location.search).to.equal('');
  });

  it('lets the visitor go back, and tells', async () => {
    let told = 0;
    const address = open('', plain, () => {
      told += 1;
    });
    address.write({trek: '4'}, 'new');
    await until(() => location.search === '?trek=4', 'the address is written');

    history.back();

    await until(() => told === 1, 'the bar tells');
    expect(address.read()).to.deep.equal({});
  });

  it('tells of parameters of others, written or gone back to', async () => {
    let ours = 0;
    let others = 0;
    open(
      '?tab=1&trek=4',
      plain,
      () => {
        ours += 1;
      },
      () => {
        others += 1;
      },
    ).read();
    const beside = new AddressBar(
      {parameters, prefix: 'b-', names: {}},
      {changed() {}, othersChanged() {}},
    );
    beside.write({trek: '7'}, 'new');
    await until(() => others === 1, 'the bar tells what the other has written');

    history.back();

    await until(() => others === 2, 'the bar tells of the step back');
    beside.close();
    expect(location.search).to.equal('?tab=1&trek=4');
    expect(ours).to.equal(0);
  });
});
