type Texts = Readonly<Record<string, string>>;

/** The texts of the builder. */
export interface BuilderMessages {
  readonly title: string;
  readonly introduction: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly sections: Readonly<
    Record<'server' | 'content' | 'scope' | 'look' | 'maps' | 'languages' | 'more', string>
  >;
  readonly migration: string;
  readonly migrationHelp: string;
  readonly migrationField: string;
  readonly migrate: string;
  readonly migrated: (count: number) => string;
  readonly server: string;
  readonly serverHelp: string;
  readonly read: string;
  readonly reading: string;
  readonly found: (kinds: number, languages: string) => string;
  /** By the code of the problem. */
  readonly problems: Readonly<
    Record<'address' | 'mixed' | 'cors' | 'login' | 'other' | 'silent', string>
  >;
  /** The line to send to the administrator of a server that does not allow the site. */
  readonly request: (site: string) => string;
  readonly elements: Texts;
  readonly elementsLegend: string;
  readonly kinds: Texts;
  readonly kindsHelp: string;
  /** Names of attributes in words. Others have their own name. */
  readonly attributes: Texts;
  readonly scopeHelp: string;
  readonly noTerms: string;
  readonly chosen: (count: number) => string;
  readonly theme: string;
  readonly themes: Texts;
  readonly noTheme: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark' | 'auto', string>>;
  readonly colours: Readonly<Record<'accent' | 'onAccent' | 'surface', string>>;
  readonly radius: string;
  readonly byDefault: string;
  readonly contrast: string;
  readonly contrastHelp: string;
  readonly pairs: Texts;
  readonly ratio: (ratio: string, isEnough: boolean) => string;
  readonly light: string;
  readonly dark: string;
  readonly ownMapsHelp: string;
  readonly layerName: string;
  readonly layerSource: string;
  readonly layerCredit: string;
  readonly addLayer: string;
  readonly removeLayer: string;
  readonly language: string;
  readonly pageLanguage: string;
  readonly moreHelp: string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly width: string;
  readonly widths: Readonly<Record<'360' | '768' | '1280', string>>;
  readonly previewLanguage: string;
  readonly previewScheme: string;
  readonly result: string;
  readonly format: string;
  readonly formats: Texts;
  /** What to do with each part, by its name. */
  readonly parts: Texts;
  /** What to do in the administration of a CMS. */
  readonly steps: Texts;
  readonly notes: Texts;
  readonly base: string;
  readonly baseHelp: string;
  readonly allHashes: string;
  readonly copy: string;
  readonly copied: string;
  readonly policy: string;
  readonly policyHelp: string;
  readonly share: string;
  readonly copyLink: string;
}
