import { type ReactNode, useEffect, useRef } from 'react';
import type { Channel, Person, State } from '../protocol.ts';
import { send } from './api.ts';
import { Composer } from './composer.tsx';
import { Message } from './message.tsx';

interface ConversationProps {
  person: Person;
  channel: Channel;
  state: State;
}

const Empty = ({ channel }: { channel: Channel }): ReactNode => (
  <div className="empty">
    <p>
      <strong>Nothing here yet.</strong>
    </p>
    <p>{channel.topic}</p>
  </div>
);

/** One channel or direct message: what was said, the newest below, and where to type. */
export const Conversation = ({ person, channel, state }: ConversationProps): ReactNode => {
  const messages = state.messages.filter((message) => message.channel === channel.id);
  const end = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.ts;
  const isDirect = channel.id.startsWith('D');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is the reason to move and to have read it.
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
    send({ kind: 'read', user: person.id, channel: channel.id }).catch(() => undefined);
  }, [channel.id, person.id, newest]);
  return (
    <>
      <div className="scroller">
        <div className="messages" role="log" aria-label={`Messages in ${channel.name}`}>
          {messages.length === 0 && <Empty channel={channel} />}
          {messages.map((message) => (
            <Message key={message.ts} message={message} user={person.id} app={state.app} />
          ))}
          <div ref={end} />
        </div>
      </div>
      {isDirect && !state.app.messagesOpen ? (
        <p className="closed">Sending messages to this app has been turned off.</p>
      ) : (
        <Composer key={`${person.id}${channel.id}`} person={person} channel={channel} app={state.app} />
      )}
    </>
  );
};
