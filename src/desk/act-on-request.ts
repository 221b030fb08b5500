import type { Stale } from '../domain/incident/act.ts';
import type { Action, Actor } from '../domain/permission.ts';
import type { RequestRefusal } from '../domain/request/act.ts';
import type { SubjectRequest } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { actOn, type Target } from './act-on.ts';
import type { Desk } from './desk.ts';

export type RequestActRefusal = RequestRefusal | Stale | { refused: 'not_allowed' | 'not_found' };

/** Does one act on a request as it stands now, durably; whoever acts on an older state is told. */
export const actOnRequest = (
  desk: Desk,
  actor: Actor,
  target: Target,
  action: Action,
  apply: (request: SubjectRequest, act: Act) => SubjectRequest | RequestRefusal,
): Promise<SubjectRequest | RequestActRefusal> =>
  actOn<'request', RequestRefusal>(desk, actor, 'request', target, action, apply);
