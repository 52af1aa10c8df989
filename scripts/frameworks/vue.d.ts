/** The elements in Vue's templates: `import type {} from 'trek-widgets/vue'`. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {TrekElements} from './props.js';

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** Templates look attributes up in camel case, and `@trek-select` as `onTrekSelect`. */
type TemplateName<Name> = Name extends `on${infer Event extends `trek-${string}`}`
  ? `on${Capitalize<CamelCase<Event>>}`
  : CamelCase<Name>;

type TemplateProps<Props> = {[Name in keyof Props as TemplateName<Name>]: Props[Name]};

/** An element as Vue describes a component. A reference to the element has no `$props`. */
type InTemplates<Element, Props> = new () => Element & {
  /** @deprecated Only for the types of templates. */
  $props: TemplateProps<Props> & Omit<HTMLAttributes, keyof Props> & PublicProps;
};

type VueElements = {
  [Tag in keyof TrekElements]: InTemplates<
    TrekElements[Tag]['element'],
    TrekElements[Tag]['props']
  >;
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
