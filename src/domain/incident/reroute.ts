import { backstops } from '../backstop.ts';
import { firstRung, type Ladder } from '../ladder.ts';
import { isBarred, ladderFor, standInsFor } from '../routing.ts';
import type { Incident, Instant, Notice } from '../ticket.ts';

const withdrawal = ({ key, target }: Notice, now: Instant): Notice => ({
  key: `withdraw:${key}`,
  kind: 'backstop_withdrawal',
  target,
  dueAt: now,
  attempts: 0,
});

/**
 * An incident that turned out to be about somebody of the desk: those who are left are told at once, the copies that
 * Slack holds for a target that is barred now are taken back and ordered anew, and whoever must stand in does.
 */
export const rerouted = (incident: Incident, whole: Ladder, now: Instant): Incident => {
  const { standIns: _, ...rest } = incident;
  const standIns = standInsFor(whole, incident);
  const targets = firstRung(ladderFor(whole, incident));
  const has = (key: string): boolean => incident.notices.some((notice) => notice.key === key);
  const told = (target: string): boolean =>
    incident.notices.some((notice) => notice.kind === 'breach_alert' && notice.target === target);
  const held = incident.notices.filter(
    ({ kind, target, message, key }) =>
      kind === 'backstop' && message !== undefined && isBarred(target, incident) && !has(`withdraw:${key}`),
  );
  const generation = incident.notices.filter(({ kind }) => kind === 'backstop').length;
  const [first] = targets.filter((target) => /^[UW]/.test(target));
  const fresh =
    held.length > 0 && first !== undefined && incident.workTo !== null
      ? backstops(incident.workTo, first, now).map((notice) => ({ ...notice, key: `${notice.key}:${generation}` }))
      : [];
  const alerts = targets
    .filter((target) => incident.acknowledgedAt === null && !told(target) && !has(`breach_alert:0:${target}`))
    .map(
      (target): Notice => ({
        key: `breach_alert:0:${target}`,
        kind: 'breach_alert',
        target,
        dueAt: now,
        attempts: 0,
      }),
    );
  return {
    ...rest,
    assignee: rest.assignee && isBarred(rest.assignee, incident) ? null : rest.assignee,
    ...(standIns.length > 0 ? { standIns } : {}),
    notices: [...incident.notices, ...held.map((notice) => withdrawal(notice, now)), ...fresh, ...alerts],
  };
};
