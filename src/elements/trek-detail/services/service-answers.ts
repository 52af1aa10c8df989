import {html, type LitElement} from 'lit';
import {ApiError} from '../../../api/api-error.js';
import {reasonOf} from '../../failure.js';
import type {ReadyView} from '../sheet-view.js';
import {type OptionalSetup, renderServiceFailure} from './optional-content.js';

type AnswerState<T> =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: ApiError}
  | {readonly status: 'ready'; readonly answer: T};

/** The answers of a service, each asked for once, and again after a failure when the visitor wants it. */
export class ServiceAnswers<T> {
  private readonly host: LitElement;
  private readonly states = new Map<string, AnswerState<T>>();

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Renders the answer to a question, or what is the matter with it; asks it if it is new. */
  render(
    question: string,
    ask: () => Promise<T>,
    show: (answer: T) => unknown,
    view: ReadyView,
    {focusButton, messages}: OptionalSetup,
  ) {
    const state = this.states.get(question) ?? this.start(question, ask);
    switch (state.status) {
      case 'loading':
        return html`<p class="muted" role="status">${view.messages.loading}</p>`;
      case 'failed':
        return renderServiceFailure(
          `${messages.failed} ${reasonOf(state.error, view.messages)}`,
          view,
          () => {
            focusButton();
            this.start(question, ask);
            this.host.requestUpdate();
          },
        );
      case 'ready':
        return show(state.answer);
    }
  }

  /** Renders nothing by itself: it is called while the element is rendered. */
  private start(question: string, ask: () => Promise<T>): AnswerState<T> {
    const loading: AnswerState<T> = {status: 'loading'};
    this.states.set(question, loading);
    ask()
      .then(
        (answer): AnswerState<T> => ({status: 'ready', answer}),
        (cause): AnswerState<T> => {
          const isKnown = cause instanceof ApiError;
          return {
            status: 'failed',
            error: isKnown ? cause : new ApiError('unreadable', '', {cause}),
          };
        },
      )
      .then((state) => {
        // Of two attempts, the later one counts.
        if (this.states.get(question) !== loading) return;
        this.states.set(question, state);
        this.host.requestUpdate();
      });
    return loading;
  }
}
