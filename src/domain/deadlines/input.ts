/** What a deadline is asked with, and what is wrong with it when it cannot be computed. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export const DEADLINE_KINDS = ['dsar', 'dsar_extended', 'breach_72h', 'processor_notice'] as const;

export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface DeadlineInput {
  kind: DeadlineKind;
  /** ISO 8601 instant with offset: receipt of a request; for a breach, the moment of awareness. */
  received: string;
  /** IANA zone in which days begin and end, e.g. `Europe/Brussels`. */
  timezone: string;
  /** Two letters: the state in which the controller must act, e.g. `BE`. */
  jurisdiction: string;
  /** Local day (YYYY-MM-DD) on which identity or clarification was asked for; requests only, with `pausedTo`. */
  pausedFrom?: string | undefined;
  /** Local day on which the sufficient answer came. */
  pausedTo?: string | undefined;
  /** Hours that the contract gives the processor; `processor_notice` only. */
  contractHours?: number | undefined;
}

/** The input is wrong; the message says what is, and what to do about it. */
export class DeadlineInputError extends Error {
  override readonly name = 'DeadlineInputError';
}

/** Input that was checked, with its values read. */
export interface CheckedInput {
  kind: DeadlineKind;
  /** In the zone in which the days are counted. */
  received: Temporal.ZonedDateTime;
  timezone: string;
  jurisdiction: string;
  pause?: { from: Temporal.PlainDate; to: Temporal.PlainDate; days: number };
  contractHours?: number;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const YEARS = { first: 1990, last: 2100 };
/** A year: more is a slip of the keyboard, not a contract. */
const MOST_CONTRACT_HOURS = 8_760;

const shown = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const instantOf = (received: string): Temporal.Instant => {
  const instant = MOMENT.test(received) ? attempt(() => Temporal.Instant.from(received)) : undefined;
  if (!instant) {
    throw new DeadlineInputError(
      `received ${shown(received)} is not a moment: give date, time and offset, such as 2026-03-06T17:20:00+01:00.`,
    );
  }
  const { year } = instant.toZonedDateTimeISO('UTC');
  if (year < YEARS.first || year > YEARS.last) {
    throw new DeadlineInputError(
      `received ${shown(received)} lies outside ${YEARS.first} to ${YEARS.last}: check the year.`,
    );
  }
  return instant;
};

const inZone = (instant: Temporal.Instant, timezone: string): Temporal.ZonedDateTime => {
  // A bare offset has no clock changes, so it is no zone for legal days.
  const zoned = /^[A-Za-z]/.test(timezone) ? attempt(() => instant.toZonedDateTimeISO(timezone)) : undefined;
  if (!zoned) {
    throw new DeadlineInputError(`timezone ${shown(timezone)} is unknown: give an IANA zone such as Europe/Brussels.`);
  }
  return zoned;
};

const dayOf = (name: string, text: string): Temporal.PlainDate => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? attempt(() => Temporal.PlainDate.from(text)) : undefined;
  if (!day) throw new DeadlineInputError(`${name} ${shown(text)} is not a day: give a local date such as 2026-03-10.`);
  return day;
};

const pauseOf = (
  { kind, pausedFrom, pausedTo }: DeadlineInput,
  received: Temporal.ZonedDateTime,
): CheckedInput['pause'] => {
  if (pausedFrom === undefined && pausedTo === undefined) return undefined;
  if (kind === 'breach_72h' || kind === 'processor_notice') {
    throw new DeadlineInputError(`A ${kind} clock cannot be paused: leave pausedFrom and pausedTo out.`);
  }
  if (pausedFrom === undefined || pausedTo === undefined) {
    throw new DeadlineInputError(
      'A pause needs both pausedFrom and pausedTo: until the answer has come nothing is added, so leave both out.',
    );
  }
  const from = dayOf('pausedFrom', pausedFrom);
  const to = dayOf('pausedTo', pausedTo);
  const days = from.until(to, { largestUnit: 'day' }).days;
  if (days < 0)
    throw new DeadlineInputError('pausedTo is before pausedFrom: give the day of asking, then the day of the answer.');
  if (days > 366) throw new DeadlineInputError('The pause is longer than a year: check pausedFrom and pausedTo.');
  if (Temporal.PlainDate.compare(from, received.toPlainDate()) < 0) {
    throw new DeadlineInputError('pausedFrom is before the day of receipt: a clock pauses only once it runs.');
  }
  return { from, to, days };
};

const contractHoursOf = ({ kind, contractHours }: DeadlineInput): number | undefined => {
  if (contractHours === undefined) return undefined;
  if (kind !== 'processor_notice') {
    throw new DeadlineInputError(
      `contractHours says nothing about ${kind}: leave it out, or ask for processor_notice.`,
    );
  }
  if (!(contractHours > 0 && contractHours <= MOST_CONTRACT_HOURS)) {
    throw new DeadlineInputError(
      `contractHours ${contractHours} is no period: give hours above 0, or leave it out when the contract names none.`,
    );
  }
  return contractHours;
};

/**
 * Checks every field and reads its value.
 * @throws DeadlineInputError
 */
export const checkInput = (input: DeadlineInput): CheckedInput => {
  if (!DEADLINE_KINDS.includes(input.kind)) {
    throw new DeadlineInputError(`kind ${shown(String(input.kind))} is unknown: use ${DEADLINE_KINDS.join(', ')}.`);
  }
  const jurisdiction = input.jurisdiction.toUpperCase();
  if (!/^[A-Z]{2}$/.test(jurisdiction)) {
    throw new DeadlineInputError(
      `jurisdiction ${shown(input.jurisdiction)} is no country code: give two letters such as BE.`,
    );
  }
  const received = inZone(instantOf(input.received), input.timezone);
  const pause = pauseOf(input, received);
  const contractHours = contractHoursOf(input);
  return {
    kind: input.kind,
    received,
    timezone: input.timezone,
    jurisdiction: jurisdiction === 'GB' ? 'UK' : jurisdiction,
    ...(pause ? { pause } : {}),
    ...(contractHours === undefined ? {} : { contractHours }),
  };
};

const optional = <T extends z.ZodType>(type: T) => z.nullish(type).transform((value) => value ?? undefined);

/** The form of a line of JSON: unknown keys are ignored, null is absent. */
const json = z.object({
  kind: z.enum(DEADLINE_KINDS),
  received: z.string(),
  timezone: optional(z.string()),
  jurisdiction: optional(z.string()),
  pausedFrom: optional(z.string()),
  pausedTo: optional(z.string()),
  contractHours: optional(z.number()),
});

const WANTED: Record<keyof z.input<typeof json>, string> = {
  kind: `one of ${DEADLINE_KINDS.join(', ')}`,
  received: 'a moment with offset, such as 2026-03-06T17:20:00+01:00',
  timezone: 'an IANA zone such as Europe/Brussels',
  jurisdiction: 'two letters such as BE',
  pausedFrom: 'a local date such as 2026-03-10',
  pausedTo: 'a local date such as 2026-03-17',
  contractHours: 'a number of hours such as 24',
};

/**
 * Reads input that came from outside, such as a line of JSON.
 * @throws DeadlineInputError
 */
export const parseDeadlineInput = (
  value: unknown,
  defaults: { timezone: string; jurisdiction: string },
): DeadlineInput => {
  const parsed = json.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0] as keyof typeof WANTED | undefined;
    throw new DeadlineInputError(
      field === undefined
        ? 'A deadline is asked with an object: give at least "kind" and "received".'
        : `${field} is missing or cannot be used: give ${WANTED[field]}.`,
    );
  }
  const { timezone = defaults.timezone, jurisdiction = defaults.jurisdiction, ...rest } = parsed.data;
  return { ...rest, timezone, jurisdiction };
};
