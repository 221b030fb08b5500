import type { IncidentRole } from './kinds.ts';

/** As processor we tell the client (Art. 33(2)); the client decides about authority and people. */
export const isProcessor = ({
  role,
  assessment,
}: {
  role?: IncidentRole;
  assessment?: { notifyController: boolean };
}): boolean => (assessment ? assessment.notifyController : role === 'processor');
