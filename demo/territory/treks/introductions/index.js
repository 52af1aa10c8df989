/**
 * How a trek is introduced: in French, then in English.
 *
 * @typedef {{teaser: [string, string], ambiance: [string, string]}} Introduction
 */

/** In the order of the treks' numbers. @type {readonly Introduction[]} */
export const INTRODUCTIONS = [];
