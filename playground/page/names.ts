/** Ids become names wherever a text mentions them. */
import { createContext, useContext } from 'react';
import type { Channel, Person } from '../protocol.ts';

export interface Directory {
  people: readonly Person[];
  channels: readonly Channel[];
}

export const Names = createContext<Directory>({ people: [], channels: [] });

export const useDirectory = (): Directory => useContext(Names);

export const personName = ({ people }: Directory, id: string): string =>
  people.find((person) => person.id === id)?.name ?? id;

export const channelName = ({ channels }: Directory, id: string): string =>
  channels.find((channel) => channel.id === id)?.name ?? 'private channel';

export const ROLE: Record<Person['role'], string> = {
  agent: 'Agent',
  manager: 'Manager',
  dpo: 'DPO',
  deputy: 'Deputy DPO',
  guest: 'Guest',
};
