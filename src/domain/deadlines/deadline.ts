/** Legal limits: when an answer or a notification is due, and why. Pure; see `legal/deadlines.md` for the sources. */
import { breachLimit, processorLimit } from './hour-limit.ts';
import { type CheckedInput, checkInput, type DeadlineInput, DeadlineInputError } from './input.ts';
import { type LegalValue, type LegalValues, valueInForce } from './legal-values.ts';
import type { ComputedLimit } from './limit.ts';
import { citationsOf, type Reason } from './reason.ts';
import { extendedRequestLimit, requestLimit } from './request-limit.ts';
import { isoOf } from './working-days.ts';

/** Moments are ISO 8601 with the zone's offset. */
export interface Deadline {
  /** The formal limit; null where the law and the contract name none. */
  due: string | null;
  /** The earliest of the readings that are held: what people are shown and reminded of. */
  workTo: string;
  /** By when the person is told of an extension, with its reasons (Art. 12(3)). */
  extensionNoticeDue?: string;
  /** Lawyers disagree on the limit; `because` says about what. */
  contested: boolean;
  because: Reason[];
  citations: string[];
}

const limitOf = (input: CheckedInput, law: LegalValues): ComputedLimit => {
  const day = input.received.toPlainDate().toString();
  const inForce = (name: keyof LegalValues): LegalValue => {
    const value = valueInForce(law, name, day);
    if (value) return value;
    throw new DeadlineInputError(
      `No limit was in force on ${day}: the GDPR applies from 25 May 2018, so check the date.`,
    );
  };
  switch (input.kind) {
    case 'dsar':
      return requestLimit(input, inForce('requestMonths'));
    case 'dsar_extended':
      return extendedRequestLimit(input, inForce('requestMonths'), inForce('requestExtensionMonths'));
    case 'breach_72h':
      return breachLimit(input, inForce('breachAuthorityHours'));
    case 'processor_notice':
      return processorLimit(input);
  }
};

/** The United Kingdom left the Union: the count is the same, the law is its own and has moved since. */
const ownLaw = ({ jurisdiction, kind }: CheckedInput): Reason[] =>
  jurisdiction === 'UK'
    ? [{ code: 'own_law', jurisdiction, ref: kind.startsWith('dsar') ? 'UK GDPR 12A' : 'UK GDPR 33' }]
    : [];

/**
 * Computes a legal limit with the values in force on the local day of receipt.
 * @throws DeadlineInputError saying what is wrong with the input and what to do
 */
export const computeDeadline = (input: DeadlineInput, law: LegalValues): Deadline => {
  const checked = checkInput(input);
  const { due, workTo, extensionNoticeDue, contested, reasons } = limitOf(checked, law);
  const because = [...reasons, ...ownLaw(checked)];
  return {
    due: due && isoOf(due),
    workTo: isoOf(workTo),
    ...(extensionNoticeDue ? { extensionNoticeDue: isoOf(extensionNoticeDue) } : {}),
    contested,
    because,
    citations: citationsOf(because),
  };
};
