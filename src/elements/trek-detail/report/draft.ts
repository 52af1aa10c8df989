import type {ReportField} from '../../../api/report.js';
import type {UserPosition} from '../../../map/map-engine.js';
import type {Photo} from './photos.js';

/** How the visitor says where the problem is. */
export type Place = 'track' | 'device' | 'coordinates' | 'anywhere';

/** What a visitor has entered so far. */
export interface Draft {
  readonly place?: Place | undefined;
  /** On the track, from its start. */
  readonly distanceMetres: number;
  readonly coordinates: string;
  /** The position of the device, once the visitor has asked for it. */
  readonly device?: UserPosition | undefined;
  readonly category: string;
  readonly activity: string;
  readonly magnitude: string;
  readonly comment: string;
  readonly email: string;
  readonly photos: readonly Photo[];
}

export const emptyDraft: Draft = {
  distanceMetres: 0,
  coordinates: '',
  category: '',
  activity: '',
  magnitude: '',
  comment: '',
  email: '',
  photos: [],
};

/** A sentence for each field that is wrong. */
export type FieldErrors = Readonly<Partial<Record<ReportField | 'photos', string>>>;
