/** The limits of a request as it stands: what the record gives to `deadlines/`, and what comes back. */
import { Temporal } from 'temporal-polyfill';
import { computeDeadline, type Deadline } from '../deadlines/deadline.ts';
import type { LegalValues } from '../deadlines/legal-values.ts';
import { endOfDay, isoOf } from '../deadlines/working-days.ts';
import type { Instant, SubjectRequest } from '../ticket.ts';

/** Where the controller acts, and by which law. */
export interface Place {
  timezone: string;
  /** Two letters. */
  jurisdiction: string;
  law: LegalValues;
}

type Timed = Pick<SubjectRequest, 'receivedAt' | 'pause' | 'extension' | 'client'>;

const dayIn = (timezone: string, at: Instant): Temporal.PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate();

/** A clock pauses only once it runs: what was asked before the (corrected) receipt counts from the receipt. */
const pauseOf = ({ receivedAt, pause }: Timed, timezone: string) => {
  if (!pause || pause.to === null) return {};
  const received = dayIn(timezone, receivedAt);
  const asked = dayIn(timezone, pause.from);
  const from = Temporal.PlainDate.compare(asked, received) < 0 ? received : asked;
  const to = dayIn(timezone, pause.to);
  if (Temporal.PlainDate.compare(to, from) < 0) return {};
  return { pausedFrom: from.toString(), pausedTo: to.toString() };
};

const inputOf = (request: Timed, { timezone, jurisdiction }: Place) => ({
  received: request.receivedAt,
  timezone,
  jurisdiction,
  ...pauseOf(request, timezone),
});

/** Until when the person can be told of an extension, with reasons; no pause moves it (Art. 12(3)). */
export const firstMonthEnd = (request: Timed, place: Place): Instant => {
  const { extensionNoticeDue, workTo } = computeDeadline(
    { ...inputOf(request, place), kind: 'dsar_extended' },
    place.law,
  );
  return extensionNoticeDue ?? workTo;
};

/** The client decides about its own requests; and told after the first month, there is no extension. */
export const mayBeExtended = (request: Timed, toldAt: Instant, place: Place): boolean =>
  request.client === null && Date.parse(toldAt) <= Date.parse(firstMonthEnd(request, place));

/** The limit of the answer, with every reason. */
export const answerDeadline = (request: Timed, place: Place): Deadline =>
  computeDeadline({ ...inputOf(request, place), kind: request.extension ? 'dsar_extended' : 'dsar' }, place.law);

/** The day on which a request about a client's data is handed on: the day it came in (Art. 28(3)(e)). */
export const forwardBy = ({ receivedAt, client }: Timed, { timezone }: Place): Instant | undefined =>
  client === null ? undefined : isoOf(endOfDay(dayIn(timezone, receivedAt), timezone));

/** What the ticket keeps of its limits. */
export type RequestLimit = Pick<SubjectRequest, 'due' | 'workTo' | 'because' | 'forwardDue'>;

export interface Clock extends Place {
  /** Computes the limits from the record and puts the reasons into words. */
  limits(request: Timed): RequestLimit;
}

/** The request with the limits that follow from what it now says. */
export const retimed = (request: SubjectRequest, clock: Clock): SubjectRequest => {
  const { forwardDue: _, ...rest } = request;
  return { ...rest, ...clock.limits(request) };
};
