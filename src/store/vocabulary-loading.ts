import {failedVocabulary, type Vocabularies, type VocabularyName} from '../model/vocabulary.js';
import {CardVocabularies} from './card-vocabularies.js';
import {nextPaint} from './next-paint.js';
import type {SourceCore} from './source-core.js';
import type {SourceProvider} from './source-provider.js';

/** Parallel requests: a small server has few workers for all its visitors. */
const AT_ONCE = 2;
/** It has no more processors than that, and the index is a request of seconds. */
const BESIDE_INDEX = 1;
const GATHER_MS = 20;
/** Elements request with each update: after a failure requests are ignored for so long, then four times as long. */
const PAUSE_MS = 10_000;

/** Loads vocabularies after the first cards, a few at a time, in the order in which they are needed. */
export class VocabularyLoading {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly queue: (() => Promise<void>)[] = [];
  private readonly pauseMs: number;
  /** When those that failed may be requested again. */
  private readonly pausedUntil = new Map<VocabularyName, number>();
  private readonly failures = new Map<VocabularyName, number>();
  private running = 0;
  private start: Promise<void> | undefined;
  private arrived: Vocabularies | undefined;
  private ofCards: CardVocabularies | undefined;

  constructor(core: SourceCore, provider: SourceProvider, pauseMs = PAUSE_MS) {
    this.core = core;
    this.provider = provider;
    this.pauseMs = pauseMs;
  }

  request(names: readonly VocabularyName[]) {
    for (const name of names) {
      if (performance.now() < (this.pausedUntil.get(name) ?? 0)) continue;
      this.core.requestOnce(
        `vocabulary ${name}`,
        () =>
          new Promise((resolve, reject) => {
            this.queue.push(() => this.load(name).then(resolve, reject));
          }),
      );
    }
    // A browser has little time, too: the first cards are painted before the next requests leave.
    this.start ??= nextPaint();
    void this.start.then(() => this.fill());
  }

  /** Requests the vocabularies of the terms that the loaded cards have. */
  requestForCards(names: readonly VocabularyName[]) {
    this.ofCards ??= new CardVocabularies(this.core, names, (needed) => this.request(needed));
  }

  /** Lets those that failed be requested again at once. */
  retry() {
    this.pausedUntil.clear();
  }

  private get atOnce(): number {
    return this.core.state.columns.base?.status === 'loading' ? BESIDE_INDEX : AT_ONCE;
  }

  private fill() {
    if (this.core.signal.aborted) return;
    while (this.running < this.atOnce) {
      const next = this.queue.shift();
      if (!next) return;
      this.running++;
      void next().finally(() => {
        this.running--;
        this.fill();
      });
    }
  }

  private async load(name: VocabularyName) {
    try {
      this.add({[name]: await this.provider.ask((provider) => provider.vocabulary(name))});
    } catch (error) {
      const failures = this.failures.get(name) ?? 0;
      this.failures.set(name, failures + 1);
      this.pausedUntil.set(name, performance.now() + this.pauseMs * 4 ** failures);
      // The next element that needs it requests it again.
      if (!this.core.state.vocabularies[name]) this.add({[name]: failedVocabulary});
      throw error;
    }
  }

  /** They arrive one upon the other, and every card is drawn with each change. */
  private add(vocabulary: Vocabularies) {
    const {core} = this;
    if (!this.arrived) {
      setTimeout(() => {
        core.change({vocabularies: {...core.state.vocabularies, ...this.arrived}});
        this.arrived = undefined;
      }, GATHER_MS);
    }
    this.arrived = {...this.arrived, ...vocabulary};
  }
}
