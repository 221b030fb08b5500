import type { Incident } from '../ticket.ts';

/** As processor we tell the client (Art. 33(2)); the client decides about authority and people. */
export const isProcessor = ({ role, assessment }: Pick<Incident, 'role' | 'assessment'>): boolean =>
  assessment ? assessment.notifyController : role === 'processor';
