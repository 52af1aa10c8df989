import type {ApiError} from '../../../api/api-error.js';
import type {ReportField} from '../../../api/report.js';
import type {UserPosition} from '../../../map/map-content.js';
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

/** What the form of one item shows. */
export interface FormState {
  readonly draft: Draft;
  readonly status: 'editing' | 'sending' | 'sent';
  readonly errors: FieldErrors;
  /** What the server asks to correct, besides the fields; absent while it has not refused the report. */
  readonly refusals?: readonly string[] | undefined;
  readonly failure?: ApiError | undefined;
  /** How many photos are still to be prepared. */
  readonly pendingPhotos: number;
}

/** A form that nobody has touched. */
export const blankForm: FormState = {
  draft: emptyDraft,
  status: 'editing',
  errors: {},
  pendingPhotos: 0,
};

/** What a visitor has entered after a report was sent, which is not part of it. */
export function enteredSince(sent: Draft, now: Draft): Partial<Draft> {
  // The keys of a draft are what it is typed with.
  const entered = Object.entries(now).filter(
    ([name, value]) => value !== sent[name as keyof Draft],
  );
  const photos = now.photos.filter((photo) => !sent.photos.includes(photo));
  return {...Object.fromEntries(entered), photos};
}
