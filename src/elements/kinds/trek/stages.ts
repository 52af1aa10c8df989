import {nothing} from 'lit';
import type {TrekSheet} from '../../../model/trek.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';

const importTour = () => import('./tour.js');

/** The section of a stage with the treks of several days that it is in. */
export const renderTours = (view: ReadyView<TrekSheet>) =>
  view.sheet.parentIds[0] ? view.loaded(importTour)?.renderTours(view) : nothing;

/** The section of a trek of several days with its stages. */
export const renderStages = (view: ReadyView<TrekSheet>) =>
  view.sheet.stageIds[0] ? view.loaded(importTour)?.renderStages(view) : nothing;
