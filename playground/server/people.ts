import type { Channel, Person } from '../protocol.ts';

export const TEAM = { id: 'T0PLAYGROUND', domain: 'playground' };
export const APP_ID = 'A0PLAYGROUND';
export const BOT = { user: 'U0BOT', bot: 'B0BOT', token: 'xoxb-playground', appToken: 'xapp-playground' };
export const SIGNING_SECRET = 'playground-signing-secret';

export const PEOPLE: Person[] = [
  { id: 'U0AGENT', name: 'Ava', role: 'agent', locale: 'en-GB' },
  { id: 'U0AGENT2', name: 'Sofie', role: 'agent', locale: 'nl-BE' },
  { id: 'U0AGENT3', name: 'Camille', role: 'agent', locale: 'fr-BE' },
  { id: 'U0MANAGER', name: 'Marc', role: 'manager', locale: 'nl-BE' },
  { id: 'U0DPO', name: 'Dominique', role: 'dpo', locale: 'en-GB' },
  { id: 'U0DEPUTY', name: 'Daan', role: 'deputy', locale: 'de-DE' },
  { id: 'U0GUEST', name: 'Gus', role: 'guest', locale: 'en-GB' },
];

const direct = PEOPLE.map(({ id }): Channel => ({ id: `D${id.slice(1)}`, name: 'gdpr-desk', members: [id] }));

export const CHANNELS: Channel[] = [
  { id: 'C0FLOOR', name: 'floor' },
  { id: 'C0DPO', name: 'dpo-desk', members: ['U0DPO', 'U0DEPUTY'] },
  { id: 'C0REQUESTS', name: 'requests', members: ['U0MANAGER', 'U0DPO', 'U0DEPUTY'] },
  ...direct,
];

/** The direct-message conversation between the app and a person. */
export const directChannel = (user: string): string => `D${user.slice(1)}`;
