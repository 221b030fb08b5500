/** What a person does becomes the payload that Slack would send; the acknowledgement has the effect it has in Slack. */
import type { Gesture, Outcome } from '../protocol.ts';
import { close, submit } from './gestures/form.ts';
import { deliverEvent, refused, type Workplace } from './gestures/payload.ts';
import { action, shortcut } from './gestures/pressed.ts';
import { command, message } from './gestures/typed.ts';
import { CHANNELS, directChannel, PEOPLE } from './people.ts';
import { mayRead } from './visible.ts';

const read = ({ state }: Workplace, { user, channel }: Extract<Gesture, { kind: 'read' }>): Outcome => {
  const newest = state.messages.findLast((each) => each.channel === channel)?.ts;
  const known = state.read[user]?.[channel] ?? '';
  if (newest && newest > known) {
    state.read[user] = { ...state.read[user], [channel]: newest };
    state.changed('message');
  }
  return { result: 'acknowledged', ms: 0 };
};

const stranger = (gesture: Gesture): string | undefined => {
  if (!PEOPLE.some(({ id }) => id === gesture.user)) return 'user_not_found';
  if (!('channel' in gesture)) return undefined;
  const channel = CHANNELS.find(({ id }) => id === gesture.channel);
  return channel && mayRead(gesture.user, channel) ? undefined : 'channel_not_found';
};

/** Carries a gesture out and resolves once the app has acknowledged, or three seconds have passed. */
export const perform = async (place: Workplace, gesture: Gesture): Promise<Outcome> => {
  const wrong = stranger(gesture);
  if (wrong) return refused(wrong);
  switch (gesture.kind) {
    case 'command':
      return command(place, gesture);
    case 'message':
      return message(place, gesture);
    case 'shortcut':
      return shortcut(place, gesture);
    case 'action':
      return action(place, gesture);
    case 'submit':
      return submit(place, gesture);
    case 'close':
      return close(place, gesture);
    case 'read':
      return read(place, gesture);
    case 'home': {
      const { user, tab } = gesture;
      const event = { type: 'app_home_opened', user, tab, channel: directChannel(user) };
      return deliverEvent(place, 'app_home_opened', event);
    }
    default:
      return refused('unknown_gesture');
  }
};
