/**
 * Who somebody is: roles by user id or user group, language by choice or Slack's locale. Answers at once from a cache;
 * the cache is filled behind the acknowledgement, so a question never waits for it.
 */
import { setTimeout } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { type Language, languageOf } from '../domain/language.ts';
import type { Actor, GuestRight, Role } from '../domain/permission.ts';
import { errorFields, type Log } from '../log.ts';
import type { Preference, Store } from '../store/store.ts';

export interface People {
  /** Until the person was looked up for the first time, a member: asking and filing wait for nothing. */
  actor(user: string): Actor;
  /** The person's language as far as known: set by them, else Slack's, else the organisation's. */
  language(user: string): Language;
  /** The same without the organisation's: undefined when nothing is known of this person yet. */
  ownLanguage(user: string): Language | undefined;
  setLanguage(user: string, language: Language): Promise<void>;
  /** The client that the person chose. Waits a second at most, and only for the store; never throws. */
  client(user: string): Promise<string | undefined>;
  /** Undefined: the person works for no client in particular. */
  setClient(user: string, client: string | undefined): Promise<void>;
  /** Looks the person up for the next time; never throws. */
  remember(user: string): Promise<void>;
  /** Everybody who holds a role by user id or as a member of a user group, in the order of the configuration. */
  holders(role: Role): string[];
  /** Reads the members of the user groups that hold roles; keeps the last known ones when Slack refuses. */
  refreshGroups(): Promise<void>;
}

interface Options {
  client: webApi.WebClient;
  store: Store;
  workspace: string;
  /** User and user-group ids by role. */
  roles: Record<Role, readonly string[]>;
  /** What guests of the workspace may do. */
  guests: readonly GuestRight[];
  fallback: Language;
  log: Log;
}

type Account = NonNullable<webApi.UsersInfoResponse['user']>;

/** Undefined for a member; somebody of another organisation, or who left, may do nothing. */
const guestRights = (
  account: Account | undefined,
  guests: readonly GuestRight[],
): readonly GuestRight[] | undefined => {
  if (account?.is_stranger || account?.deleted) return [];
  return account?.is_restricted || account?.is_ultra_restricted ? guests : undefined;
};

/** Milliseconds after which a person's account is looked up again. */
const STALE_MS = 24 * 3_600_000;

/** Milliseconds that an answer waits for the store at most: Slack takes an acknowledgement within three seconds. */
const PATIENCE_MS = 1_000;

export const createPeople = ({ client, store, workspace, roles, guests, fallback, log }: Options): People => {
  const known = new Map<string, { locale?: Language; chosen?: Language; guest?: readonly GuestRight[]; at: number }>();
  const clients = new Map<string, string | undefined>();
  const members = new Map<string, Set<string>>();
  const groups = Object.values(roles)
    .flat()
    .filter((id) => id.startsWith('S'));

  const holds = (user: string, role: Role): boolean =>
    roles[role].some((id) => id === user || members.get(id)?.has(user));
  const own = (user: string): Language | undefined => known.get(user)?.chosen ?? known.get(user)?.locale;

  const change = async (user: string, part: Preference): Promise<void> =>
    store.setPreference(workspace, user, { ...(await store.preference(workspace, user)), ...part });
  const readClient = async (user: string): Promise<string | undefined> => {
    try {
      const client = (await store.preference(workspace, user))?.client;
      if (!clients.has(user)) clients.set(user, client);
    } catch (error) {
      log.warn('preference_not_read', { user, ...errorFields(error) });
    }
    return clients.get(user);
  };

  return {
    actor: (user) => {
      const guest = known.get(user)?.guest;
      return {
        id: user,
        workspace,
        roles: (['dpo', 'deputy', 'manager', 'admin'] as const).filter((role) => holds(user, role)),
        ...(guest ? { guest } : {}),
      };
    },
    language: (user) => own(user) ?? fallback,
    ownLanguage: own,
    setLanguage: async (user, language) => {
      await change(user, { language });
      known.set(user, { at: 0, ...known.get(user), chosen: language });
    },
    client: async (user) => {
      if (clients.has(user)) return clients.get(user);
      const patience = new AbortController();
      const late = setTimeout(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined);
      const found = await Promise.race([readClient(user), late]);
      patience.abort();
      return found;
    },
    setClient: async (user, client) => {
      await change(user, { client });
      clients.set(user, client);
    },
    remember: async (user) => {
      const entry = known.get(user);
      if (entry && Date.now() - entry.at < STALE_MS) return;
      try {
        const chosen = (await store.preference(workspace, user))?.language;
        // What they choose meanwhile counts; and what they chose counts also where Slack says nothing of them.
        if (chosen && !known.get(user)?.chosen) known.set(user, { chosen, ...known.get(user), at: 0 });
        const info = await client.users.info({ user, include_locale: true });
        const locale = languageOf(info.user?.locale);
        const guest = guestRights(info.user, guests);
        const { chosen: own } = known.get(user) ?? {};
        known.set(user, {
          at: Date.now(),
          ...(locale ? { locale } : {}),
          ...(own ? { chosen: own } : {}),
          ...(guest ? { guest } : {}),
        });
      } catch (error) {
        log.warn('person_not_looked_up', { user, ...errorFields(error) });
      }
    },
    holders: (role) => [
      ...new Set(roles[role].flatMap((id) => (id.startsWith('S') ? [...(members.get(id) ?? [])] : [id]))),
    ],
    refreshGroups: async () => {
      for (const usergroup of groups) {
        try {
          const { users = [] } = await client.usergroups.users.list({ usergroup });
          members.set(usergroup, new Set(users));
        } catch (error) {
          log.warn('group_not_read', { code: usergroup, ...errorFields(error) });
        }
      }
    },
  };
};
