/** Browsers differ in which non-breaking space they write; a reader sees no difference. */
export const plainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
