/** Sends the digest of the day to the DPO's channel and to each manager, each once. */
import type { Actor } from '../domain/permission.ts';
import { digestDay, digestFor, isEmpty } from '../domain/reminders/digest.ts';
import type { Desk } from './desk.ts';

/** Whoever sends one holds it this long; a sender that died is succeeded after it, and what Slack refused is tried again. */
const LEASE_MS = 5 * 60_000;

/** After alerts, announcements, reminders and receipts. */
const LAST = 1e16;

interface Undelivered {
  target: string;
  code: string;
}

const readersOf = (desk: Desk, workspace: string): Actor[] => [
  { id: desk.channels.dpo, workspace, roles: ['dpo'] },
  ...desk.managers().map((id): Actor => ({ id, workspace, roles: ['manager'] })),
];

/** @returns who did not get it and never will */
export const sendDigests = async (desk: Desk, workspace: string): Promise<Undelivered[]> => {
  const { digest: settings, reminders, timezone, store } = desk;
  const day = settings && digestDay(desk.now(), reminders, settings);
  if (day === undefined) return [];
  const undelivered: Undelivered[] = [];
  /** Resolves to 0 where nothing was posted, so that the line need not rest. */
  const send = async (reader: Actor): Promise<number | undefined> => {
    const duty = `digest ${day} ${reader.id}`;
    const now = desk.now();
    const until = new Date(Date.parse(now) + LEASE_MS).toISOString();
    if (!(await store.duties.take(workspace, duty, now, until))) return 0;
    const digest = digestFor(reader, await store.glances(workspace), now, timezone);
    const wanted = settings?.whenEmpty || !isEmpty(digest);
    if (wanted) {
      const sent = await desk.tell(reader.id, { kind: 'daily', digest });
      if ('code' in sent) {
        if (sent.kind === 'wait' || sent.kind === 'transient') return undefined;
        undelivered.push({ target: reader.id, code: sent.code });
      }
    }
    await store.duties.done(workspace, duty, desk.now());
    return wanted ? undefined : 0;
  };
  await Promise.all(
    readersOf(desk, workspace).map((reader) =>
      desk.outbox.put({
        target: reader.id,
        key: `digest ${workspace} ${reader.id}`,
        urgency: LAST,
        work: () => send(reader),
      }),
    ),
  );
  return undelivered;
};
