import {expect} from '@open-wc/testing';
import {SourceCore} from '../../src/store/source-core.js';
import {nextTask} from '../support/async.js';

/** A request, and what answers it. */
function request() {
  let answer = () => {};
  let fail = () => {};
  const answered = new Promise<void>((resolve, reject) => {
    answer = resolve;
    fail = () => reject(new Error('refused'));
  });
  return {run: () => answered, answer, fail};
}

describe('SourceCore', () => {
  let core: SourceCore;
  let hasCome: string[];

  const note = (what: string, coming: Promise<void>) => void coming.then(() => hasCome.push(what));

  beforeEach(() => {
    core = new SourceCore({});
    hasCome = [];
  });

  afterEach(() => core.end());

  it('starts background requests after the first answer, and the index after those of both a list and a sheet', async () => {
    const [cards, sheet] = [request(), request()];
    void core.runFirstRequest(cards.run);
    void core.runFirstRequest(sheet.run);
    note('vocabularies', core.afterFirstAnswer());
    note('index', core.afterFirstRequests());

    cards.answer();
    await nextTask();
    expect(hasCome).to.deep.equal(['vocabularies']);

    sheet.answer();
    await nextTask();
    expect(hasCome).to.deep.equal(['vocabularies', 'index']);
  });

  it('loads the index after a sheet that fails', async () => {
    const [cards, sheet] = [request(), request()];
    void core.runFirstRequest(cards.run);
    const failing = core.runFirstRequest(sheet.run).catch((error: unknown) => error);
    note('index', core.afterFirstRequests());
    cards.answer();

    sheet.fail();
    await failing;
    await nextTask();

    expect(hasCome).to.deep.equal(['index']);
  });

  it('does not delay the index for a sheet that is opened later', async () => {
    const [cards, sheet] = [request(), request()];
    void core.runFirstRequest(cards.run);
    cards.answer();
    await nextTask();
    void core.runFirstRequest(sheet.run);

    note('filter', core.afterFirstRequests());
    await nextTask();

    expect(hasCome).to.deep.equal(['filter']);
  });

  it('starts nothing after cards and a sheet that both fail, until one of them is loaded', async () => {
    const [cards, sheet, again] = [request(), request(), request()];
    const failing = [core.runFirstRequest(cards.run, 'wait'), core.runFirstRequest(sheet.run)];
    note('vocabularies', core.afterFirstAnswer());
    note('index', core.afterFirstRequests());

    cards.fail();
    sheet.fail();
    await Promise.allSettled(failing);
    await nextTask();
    expect(hasCome).to.deep.equal([]);

    void core.runFirstRequest(again.run, 'wait');
    again.answer();
    await nextTask();
    expect(hasCome).to.have.members(['vocabularies', 'index']);
  });

  it('starts background requests after cards that fail once another request has been answered', async () => {
    const cards = request();
    const failing = core.runFirstRequest(cards.run, 'wait').catch((error: unknown) => error);
    note('filter', core.afterFirstRequests());
    core.markAnswered();

    cards.fail();
    await failing;
    await nextTask();

    expect(hasCome).to.deep.equal(['filter']);
  });

  it('delays nothing where no first request is expected', async () => {
    note('index', core.afterFirstRequests());
    await nextTask();

    expect(hasCome).to.deep.equal(['index']);
  });
});
