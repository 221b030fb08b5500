import { type ReactNode, useState } from 'react';
import type { Channel, Person, State } from '../protocol.ts';
import { useWorkspace } from './api.ts';
import { AppHome, TABS, type Tab } from './app-home.tsx';
import { ConfirmProvider } from './confirm.tsx';
import { Conversation } from './conversation.tsx';
import { Modal } from './modal.tsx';
import { Names, ROLE } from './names.ts';
import { Notices } from './notice.tsx';
import { type Place, usePlace } from './place.ts';
import { Sidebar } from './sidebar.tsx';

interface ShellProps {
  state: State;
  person: Person;
  channel: Channel;
  place: Place;
  go: (change: Partial<Place>) => void;
}

const isTab = (tab: string): tab is Tab => tab in TABS;

const Heading = ({ channel, person, state }: ShellProps): ReactNode => {
  const isApp = channel.id.startsWith('D');
  return (
    <div className="place-name">
      <h1>{isApp ? state.app.name : `${channel.members ? '🔒 ' : '# '}${channel.name}`}</h1>
      <p className="quiet">{channel.topic}</p>
      <p className="me">
        {person.name}, {ROLE[person.role]}
      </p>
    </div>
  );
};

const Shell = (props: ShellProps): ReactNode => {
  const { state, person, channel, place, go } = props;
  const [drawer, setDrawer] = useState(false);
  const move = (change: Partial<Place>): void => {
    setDrawer(false);
    go(change);
  };
  return (
    <div className={drawer ? 'shell open' : 'shell'}>
      <Sidebar
        state={state}
        person={person}
        place={channel.id}
        onPerson={(user) => move({ user })}
        onPlace={(id) => move({ channel: id })}
      />
      <main>
        <div className="top">
          <button
            type="button"
            className="icon drawer-button"
            aria-label="People and channels"
            aria-expanded={drawer}
            onClick={() => setDrawer(!drawer)}
          >
            ☰
          </button>
          <Heading {...props} />
        </div>
        {channel.id.startsWith('D') ? (
          <AppHome
            person={person}
            state={state}
            channel={channel}
            tab={isTab(place.tab) ? place.tab : 'home'}
            onTab={(tab) => go({ tab })}
          />
        ) : (
          <Conversation person={person} channel={channel} state={state} />
        )}
      </main>
      {state.views.map((open, below) => (
        <Modal key={open.id} open={open} below={below} />
      ))}
    </div>
  );
};

/** Somebody else may not see the channel that was open. */
const channelOf = ({ channels }: State, wanted: string): Channel | undefined =>
  channels.find(({ id }) => id === wanted) ??
  channels.find(({ id }) => wanted.startsWith('D') && id.startsWith('D')) ??
  channels[0];

/** The page: one person's Slack. */
export const Workspace = (): ReactNode => {
  const [place, go] = usePlace();
  const state = useWorkspace(place.user);
  if (!state) return <p className="loading">Opening the workspace…</p>;
  const person = state.people.find(({ id }) => id === state.user);
  const channel = channelOf(state, place.channel);
  if (!person || !channel) return <p className="loading">This workspace is empty.</p>;
  return (
    <Names value={state}>
      <Notices>
        <ConfirmProvider>
          <Shell state={state} person={person} channel={channel} place={place} go={go} />
        </ConfirmProvider>
      </Notices>
    </Names>
  );
};
