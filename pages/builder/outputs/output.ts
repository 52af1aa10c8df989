import {type Settings, styleOf} from '../settings.js';

/** Where the files of the release are. */
export interface Files {
  /** The address of the folder, with a slash at its end. */
  readonly base: string;
  /** The hash of each module by its path in the folder. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** One thing to paste. */
export interface Part {
  /** What it is, by its name in the messages. */
  readonly title: string;
  readonly code: string;
}

/** Something that an integrator should know, by its name in the messages. */
export interface Note {
  readonly name: string;
  readonly names?: readonly string[];
}

export interface Output {
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

export type WriteOutput = (settings: Settings, files: Files) => Output;

/** A style sheet of its own, beside code that has no place for one. */
export function stylePart(settings: Settings): Part[] {
  const code = styleOf(settings);
  return code ? [{title: 'style', code}] : [];
}
