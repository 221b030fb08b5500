import type { Stale } from '../domain/incident/act.ts';
import type { Action, Actor } from '../domain/permission.ts';
import type { QuestionRefusal } from '../domain/question/ask.ts';
import type { DpoQuestion } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { actOn, type Target } from './act-on.ts';
import type { Desk } from './desk.ts';

export type QuestionActRefusal = QuestionRefusal | Stale | { refused: 'not_allowed' | 'not_found' };

/** Does one act on a question as it stands now, durably; whoever acts on an older state is told. */
export const actOnQuestion = (
  desk: Desk,
  actor: Actor,
  target: Target,
  action: Action,
  apply: (question: DpoQuestion, act: Act) => DpoQuestion | QuestionRefusal,
): Promise<DpoQuestion | QuestionActRefusal> =>
  actOn<'question', QuestionRefusal>(desk, actor, 'question', target, action, apply);
