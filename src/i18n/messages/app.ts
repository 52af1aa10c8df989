/** The messages of a `<trek-app>` itself, in one language. */
export interface AppMessages {
  /** Names of the views of a narrow app. */
  readonly viewList: string;
  readonly viewSheet: string;
  readonly viewMap: string;
  /** Name of the buttons that switch between them. */
  readonly views: string;
  /** Name of the navigation between kinds of content. */
  readonly kinds: string;
  /** Name of the kind of content that has no other name. */
  readonly kindTrek: string;
  readonly language: string;
  /** Says which language the content has now. */
  readonly inLanguage: string;
  /** Titles of the rows of cards above or below the list. */
  readonly highlights: string;
  readonly upcoming: string;
  /** Link to all events, beside their title: what is shown of its name, and the name. */
  readonly all: string;
  readonly allUpcoming: string;
}
