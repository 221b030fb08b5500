import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { Channel, Person, Message as Posted, State } from '../protocol.ts';
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

const day = ({ at }: Posted): string =>
  new Date(at).toLocaleDateString(navigator.language, { weekday: 'long', day: 'numeric', month: 'long' });

/** The newest message at the bottom; one that fills the window from its beginning, under the question it answers. */
const showNewest = (scroller: HTMLElement): void => {
  const newest = scroller.querySelector('.messages')?.lastElementChild;
  const question = newest?.previousElementSibling;
  const room = scroller.clientHeight - (question?.clientHeight ?? 0);
  if ((newest?.clientHeight ?? 0) < room) newest?.scrollIntoView({ block: 'end' });
  else if (room > scroller.clientHeight / 2) question?.scrollIntoView({ block: 'start' });
  else newest?.scrollIntoView({ block: 'start' });
};

/** One channel or direct message: what was said, the newest below, and where to type. */
export const Conversation = ({ person, channel, state }: ConversationProps): ReactNode => {
  const messages = state.messages.filter((message) => message.channel === channel.id);
  const scroller = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.ts;
  const isDirect = channel.id.startsWith('D');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is the reason to move and to have read it.
  useEffect(() => {
    if (scroller.current) showNewest(scroller.current);
    send({ kind: 'read', user: person.id, channel: channel.id }).catch(() => undefined);
  }, [channel.id, person.id, newest]);
  return (
    <>
      <div className="scroller" ref={scroller}>
        <div className="messages" role="log" aria-label={`Messages in ${channel.name}`}>
          {messages.length === 0 && <Empty channel={channel} />}
          {messages.map((message, i) => {
            const before = messages[i - 1];
            return (
              <Fragment key={message.ts}>
                {(!before || day(before) !== day(message)) && <p className="day">{day(message)}</p>}
                <Message message={message} user={person.id} app={state.app} />
              </Fragment>
            );
          })}
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
