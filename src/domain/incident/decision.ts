import { isAbout } from '../routing.ts';
import type { Incident, IncidentStatus } from '../ticket.ts';
import type { Act } from '../transition.ts';
import { type ActRefusal, overRefusal, record } from './act.ts';
import type { Assessed, Decision, Duties } from './file.ts';
import { isProcessor } from './role.ts';

type Given = Duties & Pick<Decision, 'decidedBy' | 'breach' | 'reason'>;

/** As processor only whether it is a breach is ours to decide. */
const differs = (given: Given, proposed: Assessed): boolean =>
  !given.breach || (!proposed.notifyController && differsInDuties(given, proposed));

const differsInDuties = (given: Duties, proposed: Duties): boolean =>
  given.notifyAuthority !== proposed.notifyAuthority || given.notifySubjects !== proposed.notifySubjects;

/** "Not a breach" and "do not notify" close a door that the law leaves open: a second person looks. */
const isNo = (incident: Incident, { breach, notifyAuthority }: Given): boolean =>
  !breach || (!notifyAuthority && !isProcessor(incident));

const statusAfter = (incident: Incident, { breach }: Given): IncidentStatus => {
  if (!breach) return 'dismissed';
  return incident.status === 'notified' ? 'notified' : 'decided';
};

const takeEffect = (incident: Incident, decision: Decision, event: string, act: Act): Incident => {
  const status = statusAfter(incident, decision);
  const closedAt = status === 'dismissed' ? act.now : incident.closedAt;
  return record(incident, event, { decision, status, closedAt }, act, { decision });
};

/** The controller's decision on both duties; against the proposal only with a reason. */
export const decideOn = (
  incident: Incident,
  given: Given,
  { secondPerson }: { secondPerson: boolean },
  act: Act,
): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  if (!incident.assessment) return { refused: 'not_assessed' };
  if (isAbout(given.decidedBy, incident)) return { refused: 'about_them' };
  if (differs(given, incident.assessment) && given.reason.trim() === '') return { refused: 'needs_reason' };
  const needsSecond = secondPerson && isNo(incident, given);
  const decision: Decision = {
    ...given,
    by: act.by,
    at: act.now,
    needsSecond,
    confirmedBy: null,
    confirmedAt: null,
  };
  return needsSecond
    ? record(incident, 'decision_proposed', { decision }, act)
    : takeEffect(incident, decision, 'decided', act);
};

/** True for a decision that counts. */
export const isDecided = ({ decision }: Incident): boolean =>
  decision !== undefined && (!decision.needsSecond || decision.confirmedBy !== null);

/** The second person: neither who wrote the decision down nor who took it. */
export const confirmDecision = (incident: Incident, agrees: boolean, act: Act): Incident | ActRefusal => {
  const over = overRefusal(incident);
  if (over) return over;
  const { decision } = incident;
  if (!decision || isDecided(incident)) return { refused: 'nothing_to_confirm' };
  if (act.by === decision.by || act.by === decision.decidedBy) return { refused: 'same_person' };
  if (!agrees) {
    const { decision: _, ...open } = incident;
    return record(open, 'decision_sent_back', {}, act, { decision });
  }
  return takeEffect(incident, { ...decision, confirmedBy: act.by, confirmedAt: act.now }, 'decision_confirmed', act);
};
