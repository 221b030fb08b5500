/** The app's own place: its Home tab, its direct messages, what it says of itself. */
import { type ReactNode, useEffect } from 'react';
import type { Channel, Person, State } from '../protocol.ts';
import { send } from './api.ts';
import { Conversation } from './conversation.tsx';
import { useTell } from './notice.tsx';
import { Surface } from './surface.tsx';
import type { View } from './types.ts';

export const TABS = { home: 'Home', messages: 'Messages', about: 'About' } as const;
export type Tab = keyof typeof TABS;

const Home = ({ person, state }: { person: Person; state: State }): ReactNode => {
  const tell = useTell();
  useEffect(() => {
    send({ kind: 'home', user: person.id, tab: 'home' }).then(tell, () => undefined);
  }, [person.id, tell]);
  const view = state.home as View | undefined;
  return (
    <div className="scroller">
      <div className="home">
        {view ? (
          <Surface blocks={view.blocks} user={person.id} container={{ home: true }} />
        ) : (
          <p className="empty">The app has not published a Home yet.</p>
        )}
      </div>
    </div>
  );
};

const About = ({ state: { app } }: { state: State }): ReactNode => (
  <div className="scroller">
    <div className="home about">
      <p>{app.description}</p>
      {app.commands.map(({ command, description, usageHint }) => (
        <p key={command}>
          <code>{command}</code> {description} <span className="quiet">{usageHint}</span>
        </p>
      ))}
      <p className="quiet">Scopes it asks for: {app.scopes.join(', ')}</p>
    </div>
  </div>
);

interface AppHomeProps {
  person: Person;
  state: State;
  channel: Channel;
  tab: Tab;
  onTab: (tab: Tab) => void;
}

export const AppHome = ({ person, state, channel, tab, onTab }: AppHomeProps): ReactNode => (
  <>
    <nav className="tabs" aria-label={state.app.name}>
      {(Object.keys(TABS) as Tab[])
        .filter((each) => each !== 'home' || state.app.homeTab)
        .map((each) => (
          <button type="button" key={each} aria-current={tab === each ? 'page' : undefined} onClick={() => onTab(each)}>
            {TABS[each]}
          </button>
        ))}
    </nav>
    <div className="panel">
      {tab === 'home' && <Home key={person.id} person={person} state={state} />}
      {tab === 'messages' && <Conversation person={person} channel={channel} state={state} />}
      {tab === 'about' && <About state={state} />}
    </div>
  </>
);
