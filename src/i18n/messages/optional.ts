/** A section that a visitor opens, in one language. */
interface OptionalSectionMessages {
  readonly title: string;
  /** What the button opens. */
  readonly lead: string;
  /** The button, which requests the content from `host`. */
  readonly open: (host: string) => string;
}

export type OptionalName = 'weather' | 'species' | 'report';

/** The messages of the sections that need an attribute. */
export type OptionalMessages = Readonly<Record<OptionalName, OptionalSectionMessages>> & {
  /** The content of a section could not be loaded. */
  readonly failed: string;
};
