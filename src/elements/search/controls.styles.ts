import {barStyles} from './bar.styles.js';
import {chipStyles} from './chips.styles.js';
import {dialogStyles} from './dialog.styles.js';
import {filterStyles} from './filter.styles.js';
import {rangeStyles} from './range.styles.js';
import {searchStyles} from './search.styles.js';

export const controlStyles = [
  barStyles,
  searchStyles,
  chipStyles,
  filterStyles,
  rangeStyles,
  dialogStyles,
];
