/** Which permission each act on a request asks for. */
import type { Action } from '../domain/permission.ts';
import type { RequestAct } from './ids.ts';

export const REQUEST_PERMISSION: Record<RequestAct, Action> = {
  stop: 'act_at_once',
  forward: 'act_at_once',
  ask_identity: 'act_at_once',
  settle_identity: 'act_at_once',
  add_right: 'act_at_once',
  assign: 'plan_request',
  pause: 'plan_request',
  resume: 'plan_request',
  extend: 'plan_request',
  close: 'plan_request',
  correct: 'correct_request',
  answer: 'work_on_request',
  refuse: 'work_on_request',
  recipients: 'work_on_request',
  hold: 'work_on_request',
  release: 'work_on_request',
  task: 'work_on_request',
  comment: 'comment',
};
