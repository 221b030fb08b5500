/** Who was told and when: the authority in one or several notices, the people concerned, the client. */
import type { Incident, Instant } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import { isDecided } from './decision.ts';
import type { Stage, Told } from './file.ts';
import { isProcessor } from './role.ts';
import { AHEAD_MS } from './times.ts';

export const toldTo = <T extends Pick<Told, 'whom'>>({ told = [] }: { told?: readonly T[] }, whom: Told['whom']): T[] =>
  told.filter((each) => each.whom === whom);

/** True when a notice to the authority comes after the limit, so that Art. 33(1) wants the reason. */
export const isLate = ({ due, workTo }: Incident, sentAt: Instant): boolean =>
  Date.parse(sentAt) > Date.parse(workTo ?? due ?? sentAt);

/** The authority was told something, and nothing says that this was all (Art. 33(4)). */
export const owesFinal = (incident: { told?: readonly Pick<Told, 'whom' | 'stage'>[] }): boolean => {
  const stage = toldTo(incident, 'authority').at(-1)?.stage;
  return stage === 'first' || stage === 'further';
};

export type TellGiven = Pick<Told, 'whom' | 'sentAt' | 'note' | 'how' | 'text'> & {
  delayReason: string;
  /** Only of a notice to the authority. */
  stage?: Stage | undefined;
  /** What is new since the notice before. */
  changed?: string;
};

const authorityFault = (incident: Incident, given: TellGiven): ActRefusal | undefined => {
  const before = toldTo(incident, 'authority').length;
  if (before === 0 && isLate(incident, given.sentAt) && given.delayReason.trim() === '')
    return { refused: 'needs_delay_reason' };
  if (before === 0 && given.stage === 'further') return { refused: 'first_notice_missing' };
  if (before > 0 && given.stage === 'first') return { refused: 'first_notice_sent' };
  if (before > 0 && given.stage !== undefined && (given.changed ?? '').trim() === '')
    return { refused: 'needs_changed' };
  return undefined;
};

const filled = <K extends 'delayReason' | 'changed' | 'text'>(name: K, text = '') =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<K, string>);

/** The authority, the people or the client were told, once or again; a processor tells its client first of all. */
export const recordTold = (incident: Incident, given: TellGiven, act: Act): Incident | ActRefusal => {
  const { whom, sentAt, note, stage, how } = given;
  const over = overRefusal(incident);
  if (over) return over;
  if (whom !== 'client' && !isDecided(incident)) {
    return { refused: incident.decision ? 'awaits_second' : 'no_decision' };
  }
  if (Date.parse(sentAt) - Date.parse(act.now) > AHEAD_MS) return { refused: 'future', at: 'awareAt' };
  const fault = whom === 'authority' ? authorityFault(incident, given) : undefined;
  if (fault) return fault;
  const row: Told = {
    whom,
    sentAt,
    note,
    by: act.by,
    at: act.now,
    ...filled('delayReason', given.delayReason),
    ...(whom === 'authority' && stage ? { stage, ...filled('changed', given.changed) } : {}),
    ...(how ? { how } : {}),
    ...filled('text', given.text),
  };
  const settles = whom === 'authority' || (whom === 'client' && isProcessor(incident));
  const status = settles && isDecided(incident) ? 'notified' : incident.status;
  return record(incident, `told_${whom}`, { told: [...(incident.told ?? []), row], status }, act, { ...row });
};
