import { type LegalValues, valueInForce } from '../../domain/deadlines/legal-values.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { SourcesCheck } from '../finding.ts';
import type { RuleSource } from '../load.ts';
import { type Said, type Spoken, textsIn } from '../placeholders.ts';
import { type Unit, writtenNumbers } from '../written-numbers.ts';
import type { Found } from '../yaml.ts';

interface Value {
  name: keyof LegalValues;
  unit: Unit;
  article: string;
  /** The only country whose law it is about; any, when absent. */
  country?: string;
}

/** Which numbers of the law a text is about, by what is cited for it. */
const VALUES: readonly Value[] = [
  { name: 'breachAuthorityHours', unit: 'hours', article: 'GDPR 33' },
  { name: 'requestMonths', unit: 'months', article: 'GDPR 12(3)' },
  { name: 'requestExtensionMonths', unit: 'months', article: 'GDPR 12(3)' },
  { name: 'informMonths', unit: 'months', article: 'GDPR 14' },
  { name: 'qualityRecordingMonths', unit: 'months', article: 'BE Act 2018 10/1' },
  { name: 'childConsentYearsNL', unit: 'years', article: 'GDPR 8', country: 'NL' },
  { name: 'childConsentYearsFR', unit: 'years', article: 'GDPR 8', country: 'FR' },
  { name: 'childConsentYearsDE', unit: 'years', article: 'GDPR 8', country: 'DE' },
  { name: 'childConsentYears', unit: 'years', article: 'GDPR 8' },
  { name: 'childConsentYears', unit: 'years', article: 'BE Act 2018 7' },
  { name: 'debtNoticeDays', unit: 'days', article: 'BE CEL XIX.9' },
  { name: 'recordsExemptStaff', unit: 'staff', article: 'GDPR 30(5)' },
];

const isWithin = (cited: string, article: string): boolean => cited === article || cited.startsWith(`${article}(`);

const valuesOf = (cites: readonly string[], country?: string): Value[] =>
  VALUES.filter(
    (value) =>
      cites.some((cited) => isWithin(cited, value.article)) &&
      (value.country === undefined || value.country === country),
  );

/** Texts of one row speak of what another cites, and those of the whole rule of any: all count for all. */
const citedIn = ({ rows, exceptions }: RuleSource): string[] => [...rows.flatMap(({ cites }) => cites), ...exceptions];

/** What each text of a source writes out that it should leave to be filled in. */
const writtenOut = (
  source: Spoken,
  values: readonly Value[],
  inForce: (name: keyof LegalValues) => number | undefined,
): Found[] => {
  const found = (language: Language, { at, text }: Said): Found[] =>
    [...new Set(values.map(({ unit }) => unit))].flatMap((unit) => {
      const names = [...new Set(values.filter((each) => each.unit === unit).map(({ name }) => name))];
      const numbers = [...new Set(names.flatMap((name) => inForce(name) ?? []))];
      const who = at[1] === 'rows' ? `the row "${at[2]}"` : `"${at[1]}"`;
      return writtenNumbers(text, language, unit).map(({ said, is }) => {
        const same = names.filter((name) => inForce(name) === is);
        return {
          at,
          message: `${language}: ${who} says "${said}"${same.length > 0 ? ' itself' : `, and ${numbers.join(' or ')} is in force`}`,
          remedy:
            at[1] === 'title'
              ? 'Leave the number out: a title is also a button.'
              : `Write {${(same.length > 0 ? same : names).join('} or {')}}: the answer says the number of its day.`,
        };
      });
    });
  return LANGUAGES.flatMap((language) =>
    textsIn(source[language], [language]).flatMap((said) => found(language, said)),
  );
};

export const numberInForce: SourcesCheck = {
  name: 'number-in-force',
  description:
    'A text leaves the numbers of the law to be filled in; one that it writes itself stays when the law changes.',
  severity: 'error',
  check: ({ rules, jurisdictions, law }, day) => {
    const inForce = (name: keyof LegalValues): number | undefined => valueInForce(law, name, day)?.value;
    return [
      ...rules.flatMap((rule) =>
        writtenOut(rule, valuesOf(citedIn(rule)), inForce).map((found) => ({ ...found, file: rule.file })),
      ),
      ...Object.entries(jurisdictions).flatMap(([country, { file, overlays }]) =>
        overlays.flatMap((overlay, i) =>
          writtenOut(overlay, valuesOf(overlay.cites, country), inForce).map((found) => ({
            ...found,
            file,
            at: ['overlays', i, ...found.at],
          })),
        ),
      ),
    ];
  },
};
