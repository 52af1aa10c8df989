/**
 * HTML written by an editor, untrusted. Only `html/` may turn it into nodes.
 *
 * `baseUrl` is what its relative addresses are relative to.
 */
export interface RichText {
  readonly html: string;
  readonly baseUrl: string;
}
