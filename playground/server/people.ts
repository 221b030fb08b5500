import type { Channel, Person } from '../protocol.ts';

export const TEAM = { id: 'T0PLAYGROUND', domain: 'playground' };
export const APP_ID = 'A0PLAYGROUND';
export const BOT = { user: 'U0BOT', bot: 'B0BOT', token: 'xoxb-playground', appToken: 'xapp-playground' };
export const SIGNING_SECRET = 'playground-signing-secret';

export const PEOPLE: Person[] = [
  {
    id: 'U0AGENT',
    name: 'Ava',
    role: 'agent',
    locale: 'en-GB',
    tries: ['/gdpr can I store health info?', '/gdpr incident'],
  },
  {
    id: 'U0AGENT2',
    name: 'Sofie',
    role: 'agent',
    locale: 'nl-BE',
    tries: ['/gdpr mag ik gezondheidsgegevens noteren?', '/gdpr verzoek'],
  },
  {
    id: 'U0AGENT3',
    name: 'Camille',
    role: 'agent',
    locale: 'fr-BE',
    tries: ['/gdpr puis-je noter des données de santé ?', '/gdpr aide'],
  },
  { id: 'U0MANAGER', name: 'Marc', role: 'manager', locale: 'en-GB', tries: ['/gdpr open', '/gdpr request'] },
  { id: 'U0DPO', name: 'Dominique', role: 'dpo', locale: 'en-GB', tries: ['/gdpr open', '/gdpr help'] },
  {
    id: 'U0DEPUTY',
    name: 'Daan',
    role: 'deputy',
    locale: 'de-DE',
    tries: ['/gdpr darf ich Gesundheitsdaten speichern?', '/gdpr open'],
  },
  { id: 'U0GUEST', name: 'Gus', role: 'guest', locale: 'en-GB', tries: ['/gdpr open', '/gdpr help'] },
];

/** User groups, by id. */
export const GROUPS: Record<string, string[]> = { S0PRIVACY: ['U0DPO', 'U0DEPUTY'] };

const direct = PEOPLE.map(
  ({ id }): Channel => ({
    id: `D${id.slice(1)}`,
    name: 'gdpr-desk',
    topic: 'Messages from the app, only to you',
    members: [id],
  }),
);

export const CHANNELS: Channel[] = [
  { id: 'C0FLOOR', name: 'floor', topic: 'Where the agents work' },
  {
    id: 'C0DPO',
    name: 'dpo-desk',
    topic: 'The data protection officer and the deputy',
    members: ['U0DPO', 'U0DEPUTY'],
  },
  {
    id: 'C0REQUESTS',
    name: 'requests',
    topic: 'New requests of data subjects',
    members: ['U0MANAGER', 'U0DPO', 'U0DEPUTY'],
  },
  ...direct,
];

/** The direct-message conversation between the app and a person. */
export const directChannel = (user: string): string => `D${user.slice(1)}`;
