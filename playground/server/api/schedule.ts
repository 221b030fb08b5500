import type { Scheduled, WorkspaceState } from '../state.ts';
import { content, type Method, refuse, str } from './answer.ts';
import { destination } from './destination.ts';

const FURTHEST_SECONDS = 120 * 24 * 3600;
const WINDOW_SECONDS = 300;
const MOST_IN_WINDOW = 30;

const schedule: Method = ({ state }, args) => {
  const to = destination(state, str(args['channel']));
  if ('error' in to) return refuse(to.error);
  const postAt = Number(args['post_at']);
  const now = Date.now() / 1000;
  if (!Number.isInteger(postAt)) return refuse('invalid_time');
  if (postAt <= now) return refuse('time_in_past');
  if (postAt > now + FURTHEST_SECONDS) return refuse('time_too_far');
  const what = content(args);
  if ('refusal' in what) return what.refusal;
  const near = state.scheduled.filter(
    ({ channel, postAt: other }) => channel === to.id && Math.abs(other - postAt) < WINDOW_SECONDS,
  );
  if (near.length >= MOST_IN_WINDOW) return refuse('restricted_too_many');
  const id = state.id('Q');
  state.scheduled.push({ id, channel: to.id, postAt, ...what });
  state.changed('message');
  return { ok: true, channel: to.id, scheduled_message_id: id, post_at: postAt, message: what };
};

const unschedule: Method = ({ state }, { channel, scheduled_message_id: id }) => {
  const found = state.scheduled.find((each) => each.id === id && each.channel === channel);
  if (!found) return refuse('invalid_scheduled_message_id');
  state.scheduled = state.scheduled.filter((each) => each !== found);
  state.changed('message');
  return { ok: true };
};

const listed = ({ id, channel, postAt, text }: Scheduled) => ({ id, channel_id: channel, post_at: postAt, text });

/** Posts what is due; called now and then. */
export const postScheduled = (state: WorkspaceState): void => {
  const due = state.scheduled.filter(({ postAt }) => postAt <= Date.now() / 1000);
  if (due.length === 0) return;
  state.scheduled = state.scheduled.filter((each) => !due.includes(each));
  for (const { channel, text, blocks } of due) {
    if (!('error' in destination(state, channel))) state.post({ channel, from: 'bot', text, blocks });
  }
  state.changed('message');
};

export const scheduling: Record<string, Method> = {
  'chat.scheduleMessage': schedule,
  'chat.deleteScheduledMessage': unschedule,
  'chat.scheduledMessages.list': ({ state }) => ({ ok: true, scheduled_messages: state.scheduled.map(listed) }),
};
