export const FALLBACK_LANGUAGE = 'fr';

/** `fr` of `fr-CA`. */
export const primaryLanguage = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * What Intl is given for a language. It takes "en" for American English; the English messages are British. Browsers
 * write dates and plurals of a language that they do not know in their own: French ones are those of Occitan, and
 * Chromium has no others for Basque.
 */
export const intlLanguage = (tag: string) =>
  tag === 'en'
    ? 'en-GB'
    : primaryLanguage(tag) === 'oc'
      ? FALLBACK_LANGUAGE
      : [tag, FALLBACK_LANGUAGE];
