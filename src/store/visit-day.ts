import {today} from '../model/days.js';
import type {ItemSource} from './item-source.js';
import type {SourceState} from './source-state.js';

/** The day on which the visitor goes, in days since 1970. */
export const visitDay = ({day}: SourceState): number => day ?? today();

/** Sets the day on which the visitor goes; today is what is usual, and not said in an address. */
export function setVisitDay({core}: ItemSource, day: number) {
  core.forget(['day'], day === today() ? {} : {day});
}
