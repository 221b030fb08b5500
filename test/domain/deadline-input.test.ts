import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/domain/deadlines/deadline.ts';
import { type DeadlineInput, DeadlineInputError, parseDeadlineInput } from '../../src/domain/deadlines/input.ts';
import { type LegalValues, legalValuesSchema, valueInForce } from '../../src/domain/deadlines/legal-values.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';

const law = loadLegalValues();
const DEFAULTS = { timezone: 'Europe/Brussels', jurisdiction: 'BE' };
const RECEIVED = '2026-03-06T17:20:00+01:00';

const ask = (change: Record<string, unknown>, values: LegalValues = law) =>
  computeDeadline(parseDeadlineInput({ kind: 'dsar', received: RECEIVED, ...change }, DEFAULTS), values);

describe('input that is refused, with what to do', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no date', { received: undefined }, /received is missing.*such as 2026/],
    ['a day without a moment', { received: '2026-03-06' }, /not a moment.*offset/],
    ['a moment without offset', { received: '2026-03-06T17:20:00' }, /not a moment.*offset/],
    ['a day that does not exist', { received: '2026-02-30T10:00:00Z' }, /not a moment/],
    ['an hour that does not exist', { received: '2026-02-20T25:00:00Z' }, /not a moment/],
    ['prose', { received: 'yesterday' }, /not a moment/],
    ['a year too early', { received: '1989-12-31T23:00:00Z' }, /1990 to 2100/],
    ['a year too late', { received: '2101-01-01T00:00:00Z' }, /1990 to 2100/],
    ['before the GDPR', { received: '2018-05-24T21:59:59Z' }, /25 May 2018/],
    ['an unknown kind', { kind: 'dsr' }, /kind.*dsar, dsar_extended, breach_72h, processor_notice/],
    ['an unknown zone', { timezone: 'Europe/Bruxelles' }, /timezone "Europe\/Bruxelles".*IANA/],
    ['an offset as zone', { timezone: '+01:00' }, /IANA/],
    ['an empty zone', { timezone: '' }, /IANA/],
    ['a country by name', { jurisdiction: 'Belgium' }, /two letters/],
    ['a Land', { jurisdiction: 'DE-BY' }, /two letters/],
    ['half a pause', { pausedFrom: '2026-03-07' }, /both pausedFrom and pausedTo/],
    ['a pause backwards', { pausedFrom: '2026-03-17', pausedTo: '2026-03-10' }, /pausedTo is before pausedFrom/],
    ['a pause before receipt', { pausedFrom: '2026-03-05', pausedTo: '2026-03-10' }, /before the day of receipt/],
    ['a pause of years', { pausedFrom: '2026-03-07', pausedTo: '2036-03-10' }, /longer than a year/],
    ['a pause that is no date', { pausedFrom: '7 March', pausedTo: '2026-03-10' }, /pausedFrom "7 March"/],
    ['a breach paused', { kind: 'breach_72h', pausedFrom: '2026-03-07', pausedTo: '2026-03-10' }, /cannot be paused/],
    ['contract hours of a breach', { kind: 'breach_72h', contractHours: 24 }, /processor_notice/],
    ['negative hours', { kind: 'processor_notice', contractHours: -1 }, /above 0/],
    ['no hours', { kind: 'processor_notice', contractHours: 0 }, /above 0/],
    ['hours as text', { kind: 'processor_notice', contractHours: '24' }, /contractHours.*number of hours/],
  ])('%s', (_, change, message) => {
    expect(() => ask(change)).toThrow(DeadlineInputError);
    expect(() => ask(change)).toThrow(message);
  });

  it('no object at all', () => expect(() => parseDeadlineInput([1], DEFAULTS)).toThrow(/asked with an object/));

  it('also when the types were sidestepped', () => {
    const input = { kind: 'nonsense', received: RECEIVED, ...DEFAULTS } as unknown as DeadlineInput;
    expect(() => computeDeadline(input, law)).toThrow(/kind "nonsense" is unknown/);
  });
});

describe('input that is taken', () => {
  it('with unknown keys, and nulls as absent', () => {
    const nulls = { timezone: null, jurisdiction: null, pausedFrom: null, pausedTo: null, contractHours: null, id: 7 };
    expect(ask(nulls)).toEqual(ask({}));
  });

  it('in UTC or with any offset, to the same end', () => {
    expect(ask({ received: '2026-03-06T16:20:00Z' })).toEqual(ask({}));
    expect(ask({ received: '2026-03-06T08:20:00-08:00' })).toEqual(ask({}));
  });

  it('with the country in small letters', () => expect(ask({ jurisdiction: 'be' })).toEqual(ask({})));

  it('to a part of a second, which never makes a limit later', () => {
    expect(ask({ kind: 'breach_72h', received: '2026-03-06T17:20:00.999+01:00' }).workTo).toBe(
      '2026-03-09T17:20:00+01:00',
    );
    expect(ask({ kind: 'processor_notice', contractHours: 0.5 }).due).toBe('2026-03-06T17:50:00+01:00');
  });
});

describe('the numbers of the law', () => {
  const changed = legalValuesSchema.parse({
    ...law,
    breachAuthorityHours: [
      { value: 72, from: '2018-05-25', ref: 'GDPR 33(1)' },
      { value: 96, from: '2027-07-01', ref: 'GDPR 33(1) as amended' },
    ],
  });
  const breach = (received: string, values: LegalValues) => ask({ kind: 'breach_72h', received }, values).due;

  it('are those in force on the local day of receipt', () => {
    expect(breach('2027-06-30T21:30:00Z', changed)).toBe('2027-07-04T00:00:00+02:00');
    expect(breach('2027-06-30T22:30:00Z', changed)).toBe('2027-07-05T01:00:00+02:00');
    expect(ask({ kind: 'breach_72h', received: '2027-07-02T10:00:00Z' }, changed).citations[0]).toBe(
      'GDPR 33(1) as amended',
    );
  });

  it('never come from a proposal', () => {
    expect(law.breachAuthorityHours).toContainEqual(expect.objectContaining({ value: 96, proposed: '2025-11-19' }));
    expect(valueInForce(law, 'breachAuthorityHours', '2099-01-01')).toMatchObject({ value: 72, ref: 'GDPR 33(1)' });
    expect(valueInForce(law, 'requestMonths', '2018-05-24')).toBeUndefined();
  });

  it('need a day of force, and one value a day', () => {
    const only = (breachAuthorityHours: unknown) =>
      legalValuesSchema.safeParse({ ...law, breachAuthorityHours }).success;
    expect(only([{ value: 96, proposed: '2025-11-19', ref: 'x' }])).toBe(false);
    const twice = { value: 72, from: '2018-05-25', ref: 'x' };
    expect(only([twice, twice])).toBe(false);
  });
});
