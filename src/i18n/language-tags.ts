export const FALLBACK_LANGUAGE = 'fr';

/** `fr` of `fr-CA`. */
export const primaryLanguage = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
