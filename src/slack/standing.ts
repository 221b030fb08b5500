/** Behind the door: whoever may do nothing here (another organisation's people, guests where they have no right) stops. */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { can } from '../domain/permission.ts';
import { commandWords } from '../words/command-words.ts';
import { say } from '../words/say.ts';
import type { Deps } from './deps.ts';
import { COMMAND } from './ids.ts';

interface Acting {
  /** Of a command. */
  user_id?: string;
  command?: string;
  user?: string | { id?: string };
  event?: { user?: string };
}

const userOf = ({ user_id: typed, user, event }: Acting): string | undefined =>
  typed ?? (typeof user === 'string' ? user : user?.id) ?? event?.user;

/** A command is answered with the reason; anything else is acknowledged and has no effect. */
export const standing =
  (deps: Deps): Middleware<AnyMiddlewareArgs> =>
  async ({ body, next, ...args }) => {
    const acting = body as Acting;
    const user = userOf(acting);
    const actor = user === undefined ? undefined : deps.people.actor(user);
    if (!actor || can(actor, 'ask') || can(actor, 'file_incident')) return next();
    deps.log.warn('refused_at_the_door', { code: 'no_right' });
    const { ack } = args as { ack?: (text?: string) => Promise<void> };
    await ack?.(
      acting.command === COMMAND ? say(deps.people.language(actor.id), commandWords.guestsMayNot) : undefined,
    );
  };
