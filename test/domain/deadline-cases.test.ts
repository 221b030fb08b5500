import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeDeadline, type Deadline } from '../../src/domain/deadlines/deadline.ts';
import type { HolidayId } from '../../src/domain/deadlines/holidays.ts';
import { type DeadlineKind, parseDeadlineInput } from '../../src/domain/deadlines/input.ts';
import { loadLegalValues } from '../../src/knowledge/load-law.ts';

interface Case {
  id: string;
  kind: DeadlineKind;
  jurisdiction: string;
  receivedAt: string;
  timezone: string;
  clockStart?: string;
  expectedDue: string | null;
  conservativeDue?: string;
  alternativeDue?: string;
  extensionNoticeDue?: string;
  contested?: boolean;
}

const CASES: Case[] = JSON.parse(readFileSync(new URL('./deadline-cases.json', import.meta.url), 'utf8'));
const law = loadLegalValues();

const answerTo = (asked: Case): Deadline =>
  computeDeadline(
    parseDeadlineInput({ ...asked, received: asked.receivedAt }, { timezone: '', jurisdiction: '' }),
    law,
  );

const byId = (id: string): Deadline => {
  const found = CASES.find((asked) => asked.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return answerTo(found);
};

/** Earliest of the readings that are held. */
const earliest = ({ expectedDue, conservativeDue, alternativeDue }: Case): string | undefined =>
  [expectedDue, conservativeDue, alternativeDue]
    .filter((due) => due !== undefined && due !== null)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];

describe('the cases', () => {
  it('are all here', () => expect(CASES).toHaveLength(55));

  it.each(CASES.map((asked) => [asked.id, asked] as const))('%s', (_, asked) => {
    const answer = answerTo(asked);
    expect(answer.due).toBe(asked.expectedDue);
    expect(answer.workTo).toBe(earliest(asked) ?? asked.receivedAt);
    if (asked.extensionNoticeDue) expect(answer.extensionNoticeDue).toBe(asked.extensionNoticeDue);
    if (asked.contested) expect(answer.contested).toBe(true);
    if (asked.clockStart) expect(answer.because).toContainEqual(expect.objectContaining({ start: asked.clockStart }));
  });
});

describe('what a limit says of itself', () => {
  const holidays: [string, HolidayId, string][] = [
    ['be-easter-chain', 'easter_monday', 'BE Act 1974'],
    ['be-ascension', 'ascension', 'BE Act 1974'],
    ['be-whit-monday', 'whit_monday', 'BE Act 1974'],
    ['be-national-day', 'national_day', 'BE Act 1974'],
    ['be-armistice', 'armistice', 'BE Act 1974'],
    ['be-christmas-chain', 'christmas', 'BE Act 1974'],
    ['be-assumption-sat', 'assumption', 'BE Act 1974'],
    ['be-utc-boundary', 'labour_day', 'BE Act 1974'],
    ['nl-kings-day', 'kings_day', 'NL Atw 3'],
    ['fr-14-july', 'national_day', 'FR C. trav. L3133-1'],
    ['de-unity-chain', 'german_unity', 'DE Länder'],
    ['lu-national-day', 'national_day', 'LU C. trav. L.232-2'],
    ['ie-st-patrick', 'st_patrick', 'IE OWT Act 1997 Sch 2'],
  ];

  it.each(holidays)('%s names %s', (id, holiday, basis) => {
    const { because, citations } = byId(id);
    expect(because).toContainEqual(
      expect.objectContaining({ code: 'rolled_over_holiday', holiday, basis, ref: 'Reg 1182/71 3(4)' }),
    );
    expect(citations).toEqual(expect.arrayContaining(['GDPR 12(3)', 'Reg 1182/71 3(4)', basis]));
  });

  it('names the holidays that a breach runs over, and that they count', () => {
    expect(byId('breach-nl-kings-day').because).toContainEqual(
      expect.objectContaining({ code: 'holiday_counted', holiday: 'kings_day', ref: 'Reg 1182/71 3(3)' }),
    );
  });

  it('cites the provision that fixes the period first', () => {
    expect(byId('be-plain').citations).toEqual(['GDPR 12(3)', 'Reg 1182/71 3(1)', 'Reg 1182/71 3(2)(c)']);
    expect(byId('breach-friday-evening').citations[0]).toBe('GDPR 33(1)');
    expect(byId('proc-24h').citations).toEqual(['GDPR 33(2)', 'GDPR 28(3)(f)']);
  });

  it('tells a processor without a contract term: now', () => {
    expect(byId('proc-no-term')).toMatchObject({ due: null, workTo: '2026-05-08T10:10:00+02:00', contested: false });
  });

  it('says which days it did not count', () => {
    const codes = ({ because }: Deadline): string[] => because.map(({ code }) => code);
    expect(codes(byId('de-unity-chain'))).toContain('regional_holidays_not_counted');
    const ask = (received: string, jurisdiction: string): Deadline =>
      computeDeadline({ kind: 'dsar', received, jurisdiction, timezone: 'Europe/Paris' }, law);
    expect(codes(ask('2026-03-05T12:00:00Z', 'NL'))).not.toContain('holiday_not_counted');
    expect(ask('2026-04-05T12:00:00Z', 'NL')).toMatchObject({ due: '2026-05-05T23:59:59+02:00' });
    expect(codes(ask('2026-04-05T12:00:00Z', 'NL'))).toContain('holiday_not_counted');
    expect(codes(ask('2026-04-05T12:00:00Z', 'ES'))).toContain('holidays_unknown');
    expect(codes(ask('2026-04-05T12:00:00Z', 'GB'))).toContain('own_law');
  });
});

describe('a pause', () => {
  const paused = (pausedFrom: string, pausedTo: string, kind: DeadlineKind = 'dsar'): Deadline =>
    computeDeadline(
      {
        kind,
        received: '2026-03-02T10:00:00+01:00',
        timezone: 'Europe/Brussels',
        jurisdiction: 'BE',
        pausedFrom,
        pausedTo,
      },
      law,
    );

  it('that began after the limit adds nothing', () => {
    const late = paused('2026-04-03', '2026-04-20');
    expect(late).toMatchObject({ due: '2026-04-02T23:59:59+02:00', contested: false });
    expect(late.because.map(({ code }) => code)).toContain('pause_too_late');
  });

  it('of no days adds nothing', () => expect(paused('2026-03-03', '2026-03-03').due).toBe('2026-04-02T23:59:59+02:00'));

  it('never moves the notice of an extension, nor what people work to', () => {
    expect(paused('2026-03-03', '2026-03-10', 'dsar_extended')).toMatchObject({
      due: '2026-06-09T23:59:59+02:00',
      workTo: '2026-06-02T23:59:59+02:00',
      extensionNoticeDue: '2026-04-02T23:59:59+02:00',
      contested: true,
    });
  });
});
