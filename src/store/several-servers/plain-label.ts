/** The label of a term as those of several servers are compared: `VTT ` and `vtt` are the same word. */
export const plainLabel = (label: string): string =>
  label.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
