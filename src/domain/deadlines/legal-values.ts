/** The law's numbers as dated data; they are written in `knowledge/law/legal-values.yml`. */
import { z } from 'zod';

const date = z.iso.date('must be a date as YYYY-MM-DD');
const common = { value: z.int().positive(), ref: z.string().min(1) };

const inForce = z.strictObject({ ...common, from: date });
const proposal = z.strictObject({ ...common, proposed: date });

const history = z
  .array(z.union([inForce, proposal]))
  .refine((values) => values.some((value) => 'from' in value), 'needs a value that took force on some day (from)')
  .refine((values) => {
    const days = values.flatMap((value) => ('from' in value ? [value.from] : []));
    return new Set(days).size === days.length;
  }, 'has two values that took force on the same day');

export const legalValuesSchema = z.strictObject({
  /** Hours, Art. 33(1) GDPR. */
  breachAuthorityHours: history,
  /** Months, Art. 12(3) GDPR. */
  requestMonths: history,
  /** Further months, Art. 12(3) GDPR. */
  requestExtensionMonths: history,
  /** Months in which somebody is told that data came from elsewhere, Art. 14(3)(a) GDPR. */
  informMonths: history.default([]),
  /** Age from which a child can consent to an online service, Art. 8(1) GDPR; Belgium's. */
  childConsentYears: history.default([]),
  /** The same age elsewhere. */
  childConsentYearsNL: history.default([]),
  childConsentYearsFR: history.default([]),
  childConsentYearsDE: history.default([]),
  /** How long a recording to check quality may be kept in Belgium. */
  qualityRecordingMonths: history.default([]),
  /** Days after the formal notice in which a debt collector in Belgium does nothing. */
  debtNoticeDays: history.default([]),
  /** Below so many people the record of processing may be left out in some cases, Art. 30(5) GDPR. */
  recordsExemptStaff: history.default([]),
});

export type LegalValues = z.output<typeof legalValuesSchema>;

/** A number of the law while it is law: since which day (YYYY-MM-DD), by which provision. */
export type LegalValue = z.output<typeof inForce>;

/** The value in force on a day (YYYY-MM-DD); undefined before the law applied. Proposals never count. */
export const valueInForce = (law: LegalValues, name: keyof LegalValues, day: string): LegalValue | undefined =>
  law[name]
    .flatMap((value) => ('from' in value && value.from <= day ? [value] : []))
    .reduce<LegalValue | undefined>((best, value) => (best && best.from > value.from ? best : value), undefined);
