import {html, type LitElement, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ApiError} from '../../../api/api-error.js';
import {toApiError} from '../../../store/source-core.js';
import {reasonOf} from '../../failure.js';
import type {ReadyView} from '../sheet-view.js';
import {type OptionalSetup, renderServiceFailure} from './optional-content.js';

type AnswerState<T> = {readonly askedAt: number} & (
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: ApiError}
  | {readonly status: 'ready'; readonly answer: T}
);

/** A question that is being asked. */
interface Pending {
  readonly question: string;
  readonly controller: AbortController;
  /** Closes its section. */
  close(): void;
}

/** A visitor who opens a section later than this asks again. */
const FRESH_MS = 30 * 60_000;

/**
 * The answers of a service. Each question is asked by a press of the visitor alone: when its section is opened, and
 * again after a failure or a while.
 */
export class ServiceAnswers<T> {
  private readonly host: LitElement;
  private readonly states = new Map<string, AnswerState<T>>();
  private pending: Pending | undefined;
  /** When the sections were opened for which a question has been asked: several sheets may have theirs open. */
  private readonly askedFor = new Set<number>();
  /** The question whose section the last rendering had. */
  private shown: string | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController({
      hostUpdate: () => {
        this.shown = undefined;
      },
      hostUpdated: () => this.stopUnlessShown(),
      // An element that is only moved keeps its request.
      hostDisconnected: () => queueMicrotask(() => this.stopUnlessShown()),
    });
  }

  /**
   * Renders the answer to a question, or what is the matter with it; asks it if it is new. `show` is undefined until
   * its messages are loaded.
   */
  render(
    question: string,
    ask: (signal: AbortSignal) => Promise<T>,
    show: ((answer: T) => unknown) | undefined,
    view: ReadyView,
    setup: OptionalSetup,
  ) {
    this.shown = question;
    const start = () => this.start(question, ask, setup);
    const known = this.states.get(question);
    const isFresh = known && known.askedAt > setup.openedAt - FRESH_MS;
    // Another question than that for which the visitor has pressed, such as one in another language.
    if (!isFresh && this.askedFor.has(setup.openedAt)) {
      setup.close();
      queueMicrotask(() => this.host.requestUpdate());
      return nothing;
    }
    const state = isFresh ? known : start();
    const loading = html`<p class="muted" role="status">${view.messages.loading}</p>`;
    switch (state.status) {
      case 'loading':
        return loading;
      case 'failed':
        return renderServiceFailure(
          `${setup.messages.failed} ${reasonOf(state.error, view.messages)}`,
          view,
          () => {
            setup.focusButton();
            start();
            this.host.requestUpdate();
          },
        );
      case 'ready':
        // Not again while the visitor points along the profile.
        return show
          ? guard([state, view.formats, view.messages], () => show(state.answer))
          : loading;
    }
  }

  /** Renders nothing by itself: it is called while the element is rendered. */
  private start(
    question: string,
    ask: (signal: AbortSignal) => Promise<T>,
    {close, openedAt}: OptionalSetup,
  ): AnswerState<T> {
    this.stop();
    this.askedFor.add(openedAt);
    const controller = new AbortController();
    this.pending = {question, controller, close};
    const askedAt = Date.now();
    const loading: AnswerState<T> = {status: 'loading', askedAt};
    this.states.set(question, loading);
    ask(controller.signal)
      .then(
        (answer): AnswerState<T> => ({status: 'ready', answer, askedAt}),
        (cause): AnswerState<T> => ({status: 'failed', error: toApiError(cause), askedAt}),
      )
      .then((state) => {
        // It may have been given up.
        if (this.states.get(question) !== loading) return;
        this.pending = undefined;
        this.states.set(question, state);
        this.host.requestUpdate();
      });
    return loading;
  }

  /** Aborts the request of a section that has been closed, and of the sheet that was shown before. */
  private stopUnlessShown() {
    if (!this.host.isConnected || this.pending?.question !== this.shown) this.stop();
  }

  private stop() {
    const {pending} = this;
    this.pending = undefined;
    if (!pending) return;
    pending.controller.abort();
    this.states.delete(pending.question);
    pending.close();
  }
}
