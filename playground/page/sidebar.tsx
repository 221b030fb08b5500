import type { ReactNode } from 'react';
import type { Person, State } from '../protocol.ts';
import { Avatar } from './avatar.tsx';
import { ROLE } from './names.ts';

interface SidebarProps {
  state: State;
  person: Person;
  /** The channel's id. */
  place: string;
  onPerson: (id: string) => void;
  onPlace: (id: string) => void;
}

const total = (counts: Record<string, number> | undefined): number =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);

const Badge = ({ count }: { count: number }): ReactNode =>
  count > 0 ? (
    <span className="badge" title={`${count} unread`}>
      {count}
      <span className="unseen"> unread</span>
    </span>
  ) : null;

const People = ({ state, person, onPerson }: SidebarProps): ReactNode => (
  <nav aria-label="Who you are">
    <h2>You are</h2>
    <ul>
      {state.people.map(({ id, name, role, locale }) => (
        <li key={id}>
          <button
            type="button"
            className="who"
            aria-current={id === person.id ? 'true' : undefined}
            onClick={() => onPerson(id)}
          >
            <Avatar id={id} name={name} />
            <span>
              {name} <small>{ROLE[role]}</small>
            </span>
            {id !== person.id && <Badge count={total(state.unread[id])} />}
            <small className="locale">{locale.slice(0, 2)}</small>
          </button>
        </li>
      ))}
    </ul>
  </nav>
);

/** Who one is, and where. */
export const Sidebar = (props: SidebarProps): ReactNode => {
  const { state, person, place, onPlace } = props;
  const unread = state.unread[person.id] ?? {};
  const row = (id: string, sign: string, name: string): ReactNode => (
    <li key={id}>
      <button
        type="button"
        aria-current={id === place ? 'page' : undefined}
        className={unread[id] ? 'unread' : ''}
        onClick={() => onPlace(id)}
      >
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
        <span>{name}</span>
        <Badge count={unread[id] ?? 0} />
      </button>
    </li>
  );
  return (
    <aside className="sidebar" aria-label="Workspace">
      <p className="workspace">
        Playground <small>a local workspace</small>
      </p>
      <People {...props} />
      <nav aria-label="Channels">
        <h2>Channels</h2>
        <ul>
          {state.channels
            .filter(({ id }) => id.startsWith('C'))
            .map(({ id, name, members }) => row(id, members ? '🔒' : '#', name))}
        </ul>
      </nav>
      <nav aria-label="Apps">
        <h2>Apps</h2>
        <ul>{state.channels.filter(({ id }) => id.startsWith('D')).map(({ id }) => row(id, '§', state.app.name))}</ul>
      </nav>
      <p className="connection">
        <span className={state.connected ? 'dot on' : 'dot'} aria-hidden="true" />
        {state.connected ? 'The app is connected' : 'The app is not connected'}
      </p>
    </aside>
  );
};
