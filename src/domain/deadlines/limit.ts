import type { Temporal } from 'temporal-polyfill';
import type { Reason } from './reason.ts';

/** A limit before it is written out. */
export interface ComputedLimit {
  /** Null where neither law nor contract names one. */
  due: Temporal.ZonedDateTime | null;
  workTo: Temporal.ZonedDateTime;
  extensionNoticeDue?: Temporal.ZonedDateTime;
  contested: boolean;
  reasons: Reason[];
}
