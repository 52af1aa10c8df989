/** A photograph or a drawing. */
export interface Picture {
  readonly url: string;
  /** At most 400 px wide; absent for pictures the server could not reduce. */
  readonly thumbnailUrl?: string;
  readonly legend?: string;
  readonly author?: string;
  readonly license?: string;
}

/** A file to download, or a video on another website. */
export interface Attachment {
  readonly kind: 'video' | 'file';
  readonly url: string;
  readonly title: string;
  readonly author?: string;
}

/** A link to a page that the editor recommends. */
export interface WebLink {
  readonly url: string;
  readonly name: string;
  readonly category?: string;
  readonly pictogramUrl?: string;
}
