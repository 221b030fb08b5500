/** A row of an earlier breach register as an incident: registered, acknowledged, owing nobody an alert. */
import { maskForTicket } from '../../answer/personal-data.ts';
import { computeDeadline } from '../../domain/deadlines/deadline.ts';
import { openIncident } from '../../domain/filing.ts';
import { append } from '../../domain/history.ts';
import type { Decision, Told, Written } from '../../domain/incident/file.ts';
import { timeFault } from '../../domain/incident/times.ts';
import type { Incident, Instant } from '../../domain/ticket.ts';
import { explainDeadline } from '../../words/deadline-words.ts';
import { dataCategoryWords, peopleBandWords } from '../../words/form-words.ts';
import { kindWords, roleWords } from '../../words/incident-words.ts';
import type { Cells } from './cells.ts';
import { past } from './cells.ts';
import { type ImportContext, readClient } from './context.ts';
import { CellError, idOf, readDone, readMoment, readWord, readWords, readYesNo } from './values.ts';

export type NewIncident = Omit<Incident, 'id' | 'revision'>;

const BY = 'system';

/** A band, or a number that lies in one. */
const bandOf = (cell: string): string => {
  const band = idOf(peopleBandWords, cell);
  if (band !== undefined) return band;
  const count = Number(cell.replace(/[\s.,\u00A0\u202F]/g, ''));
  if (!Number.isInteger(count) || count < 0)
    throw new CellError(`"${cell}" is no number. Write a whole number, or leave it empty.`);
  if (count <= 1) return '1';
  if (count <= 10) return '2-10';
  if (count <= 100) return '11-100';
  return count <= 1000 ? '101-1000' : '1001+';
};

/** A date, or `date: number` as our own export writes it. */
const readTold = (cell: string, { timezone, now }: ImportContext): { sentAt: Instant; note: string } => {
  const [, date = cell, note = ''] = /^(\d[\d\-/. T:]*\d)(?::\s+|$)([\s\S]*)$/.exec(cell.split('\n')[0] ?? '') ?? [];
  return { sentAt: readDone(date, timezone, now), note };
};

const writtenAs = (text: string, now: Instant): Written | undefined =>
  text === '' ? undefined : { text: maskForTicket(text), by: BY, at: now };

const toldOf = (cells: Cells, context: ImportContext): Told[] =>
  (['authority', 'subjects'] as const).flatMap((whom) => {
    const field = whom === 'authority' ? 'toldAuthority' : 'toldSubjects';
    const told = cells.read(field, (cell) => readTold(cell, context));
    if (!told) return [];
    if (!past(told.sentAt, context.now)) cells.complain(field, 'lies in the future.');
    const delayReason = whom === 'authority' ? maskForTicket(cells.text('delayReason')) : '';
    return [{ whom, ...told, by: BY, at: context.now, ...(delayReason === '' ? {} : { delayReason }) }];
  });

/** Both decisions as the register has them; one that it does not have is no. */
const decisionOf = (cells: Cells, told: readonly Told[], now: Instant): Decision | undefined => {
  const wasTold = (whom: Told['whom']): boolean => told.some((row) => row.whom === whom);
  const authority = readYesNo(cells.text('notifyAuthority')) ?? (wasTold('authority') || undefined);
  const subjects = readYesNo(cells.text('notifySubjects')) ?? (wasTold('subjects') || undefined);
  if (authority === undefined && subjects === undefined) return undefined;
  return {
    decidedBy: BY,
    by: BY,
    at: now,
    breach: true,
    notifyAuthority: authority ?? false,
    notifySubjects: subjects ?? false,
    reason: maskForTicket(cells.text('reason')),
    needsSecond: false,
    confirmedBy: null,
    confirmedAt: null,
  };
};

const FAULT = {
  future: 'lies in the future.',
  long_ago: 'is more than five years ago. Leave it out: it need not be kept here.',
  before_event: 'lies before it happened.',
} as const;

/** Undefined where something is wrong; the cells then say what. */
export const incidentOf = (cells: Cells, gesture: string, context: ImportContext): NewIncident | undefined => {
  const { now, timezone, jurisdiction, law, language, workspace } = context;
  const when = (cell: string): Instant => readMoment(cell, timezone);
  const description = cells.need('description', maskForTicket);
  const awareAt = cells.need('awareAt', when);
  const happenedAt = cells.read('happenedAt', when) ?? null;
  const noticedAt = cells.read('noticedAt', when) ?? awareAt;
  const closedAt = cells.read('closedAt', (cell) => readDone(cell, timezone, now)) ?? null;
  const kind = cells.read('kind', (cell) => readWord(kindWords, cell)) ?? 'other';
  const role = cells.read('role', (cell) => readWord(roleWords, cell)) ?? 'unknown';
  const client = cells.read('client', (cell) => readClient(cell, context)) ?? null;
  const dataCategories = cells.read('dataCategories', (cell) => readWords(dataCategoryWords, cell)) ?? [];
  const peopleBand = cells.read('people', bandOf) ?? 'unknown';
  const told = toldOf(cells, context);
  const decision = decisionOf(cells, told, now);
  if (awareAt !== undefined && noticedAt !== undefined) {
    const fault = timeFault({ happenedAt, noticedAt, awareAt }, now);
    if (fault) cells.complain(fault.at, FAULT[fault.refused]);
  }
  if (!past(closedAt ?? undefined, now)) cells.complain('closedAt', 'lies in the future.');
  if (cells.problems.length > 0 || description === undefined || awareAt === undefined) return undefined;
  const { due, workTo, because } = computeDeadline(
    { kind: 'breach_72h', received: awareAt, timezone, jurisdiction },
    law,
  );
  const opened = openIncident(
    {
      workspace,
      by: BY,
      language,
      gesture,
      description,
      client,
      awareAt,
      happenedAt,
      ...(noticedAt === undefined ? {} : { noticedAt }),
      kind,
      role,
      dataCategories,
      peopleBand,
    },
    { due, workTo, because: explainDeadline(because, language) },
    { now, salt: context.salt() },
    [],
  );
  const { clientDue: _, ...filed } = opened;
  const open = decision ? (told.some(({ whom }) => whom === 'authority') ? 'notified' : 'decided') : 'acknowledged';
  const [effects, measures, lessons] = ['effects', 'measures', 'lessons'].map((field) =>
    writtenAs(cells.text(field), now),
  );
  const imported = { reference: cells.text('reference') };
  return {
    ...filed,
    status: closedAt ? 'closed' : open,
    closedAt,
    // Somebody knew of it long ago: no alert climbs any ladder for it.
    acknowledgedBy: BY,
    acknowledgedAt: now,
    notices: [],
    imported,
    ...(decision ? { decision } : {}),
    ...(told.length > 0 ? { told } : {}),
    ...(effects ? { effects } : {}),
    ...(measures ? { measures } : {}),
    ...(lessons ? { lessons } : {}),
    history: append([], {
      at: now,
      by: BY,
      event: 'imported',
      changes: { ...imported, description, awareAt, kind, role, client, dataCategories, peopleBand },
      salt: context.salt(),
    }),
  };
};
