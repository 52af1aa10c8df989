/** The messages of the menu that saves, prints and shares what a map shows; loaded with it. */
export interface PictureMessages {
  readonly picture: string;
  readonly savePicture: string;
  readonly printPicture: string;
  readonly shareView: string;
  readonly pictureSaved: string;
  readonly pictureFailed: string;
  readonly addressCopied: string;
  readonly addressNotCopied: string;
}
