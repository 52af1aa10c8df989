/** The elements in JSX, for React 19 and Preact: `import type {} from 'trek-widgets/jsx'`. */
import type {TrekElements} from './props.js';

// A project has one of the two frameworks. Where the other is missing, these types are `any`.
// @ts-ignore
type ReactAttributes<E> = import('react').DetailedHTMLProps<import('react').HTMLAttributes<E>, E>;
// @ts-ignore
type PreactAttributes<E> = import('preact').HTMLAttributes<E>;

/** An attribute of ours can have a type that the attribute of the same name of HTML does not have. */
type With<Own, Global> = Own & Omit<Global, keyof Own>;

type ReactElements = {
  [Tag in keyof TrekElements]: With<
    TrekElements[Tag]['props'] & {class?: string | undefined},
    ReactAttributes<TrekElements[Tag]['element']>
  >;
};
type PreactElements = {
  [Tag in keyof TrekElements]: With<
    TrekElements[Tag]['props'],
    PreactAttributes<TrekElements[Tag]['element']>
  >;
};

// @ts-ignore
declare module 'react' {
  // biome-ignore lint/style/noNamespace: JSX is a namespace.
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
  interface CSSProperties {
    [property: `--trek-${string}`]: string | number | undefined;
  }
}

// @ts-ignore
declare module 'preact' {
  // biome-ignore lint/style/noNamespace: JSX is a namespace.
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
