/** Sends the digests, of each day and of each month, to the DPO's channel and to each manager: each once. */
import { countFigures } from '../domain/figures.ts';
import { lastMonth, withMonthsBefore } from '../domain/period.ts';
import type { Actor } from '../domain/permission.ts';
import { digestDay, digestFor, digestTime, isEmpty, isMonthDue } from '../domain/reminders/digest.ts';
import type { Desk, News } from './desk.ts';

/** Whoever sends one holds it this long; a sender that died is succeeded after it, and what Slack refused is tried again. */
const LEASE_MS = 5 * 60_000;

/** After alerts, announcements, reminders and receipts. */
const LAST = 1e16;

/** Months told beside the one before them, as far as a chart can be read. */
const MONTHS_BEFORE = 5;

interface Undelivered {
  target: string;
  code: string;
}

const readersOf = (desk: Desk, workspace: string): Actor[] => [
  { id: desk.channels.dpo, workspace, roles: ['dpo'] },
  ...desk.managers().map((id): Actor => ({ id, workspace, roles: ['manager'] })),
];

/** @param newsFor what a reader is told; undefined where there is nothing to tell */
const tellOnce = async (
  desk: Desk,
  workspace: string,
  what: string,
  newsFor: (reader: Actor) => Promise<News | undefined>,
): Promise<Undelivered[]> => {
  const { duties } = desk.store;
  const undelivered: Undelivered[] = [];
  /** Resolves to 0 where nothing was posted, so that the line need not rest. */
  const tell = async (reader: Actor): Promise<number | undefined> => {
    const duty = `${what} ${reader.id}`;
    const now = desk.now();
    const until = new Date(Date.parse(now) + LEASE_MS).toISOString();
    if (!(await duties.take(workspace, duty, now, until))) return 0;
    const news = await newsFor(reader);
    if (news) {
      const sent = await desk.tell(reader.id, news);
      if ('code' in sent) {
        if (sent.kind === 'wait' || sent.kind === 'transient') return undefined;
        undelivered.push({ target: reader.id, code: sent.code });
      }
    }
    await duties.done(workspace, duty, desk.now());
    return news ? undefined : 0;
  };
  await Promise.all(
    readersOf(desk, workspace).map((reader) =>
      desk.outbox.put({
        target: reader.id,
        key: `${what} ${workspace} ${reader.id}`,
        urgency: LAST,
        work: () => tell(reader),
      }),
    ),
  );
  return undelivered;
};

const monthNews = async (desk: Desk, workspace: string): Promise<News | undefined> => {
  const { store, timezone } = desk;
  const now = desk.now();
  const period = lastMonth(now, timezone);
  const month = countFigures({ period, now, timezone });
  const trend = countFigures({ period: withMonthsBefore(period, MONTHS_BEFORE), now, timezone });
  for await (const ticket of store.each(workspace)) for (const each of [month, trend]) each.add(ticket);
  const usage = await store.usage.counts(workspace);
  const told = month.figures(usage);
  const nothing = told.requests.total + told.incidents.total + told.open.total + told.answers.total === 0;
  return nothing ? undefined : { kind: 'monthly', month: told, trend: trend.figures(usage) };
};

/** @returns who did not get one and never will */
export const sendDigests = async (desk: Desk, workspace: string): Promise<Undelivered[]> => {
  const { digest: settings, reminders, timezone, store, jurisdiction } = desk;
  const day = settings && digestDay(desk.now(), reminders, settings);
  if (!settings || day === undefined) return [];
  const morning = digestTime(day, settings, reminders.timezone).epochMilliseconds;
  const daily = await tellOnce(desk, workspace, `digest ${day}`, async (reader) => {
    // Sent late, it still is the morning's: what came since has said so itself.
    const open = (await store.glances(workspace)).filter(({ filedAt }) => Date.parse(filedAt) <= morning);
    const digest = digestFor(reader, open, desk.now(), timezone);
    return settings.whenEmpty || !isEmpty(digest) ? { kind: 'daily', digest } : undefined;
  });
  if (!isMonthDue(day, jurisdiction)) return daily;
  let news: Promise<News | undefined> | undefined;
  const month = `month ${lastMonth(desk.now(), timezone).from.slice(0, 7)}`;
  const monthly = await tellOnce(desk, workspace, month, () => (news ??= monthNews(desk, workspace)));
  return [...daily, ...monthly];
};
