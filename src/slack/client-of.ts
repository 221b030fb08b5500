/** For which client a question is asked: that of the channel, else the one that the person chose. */
import { fold } from '../answer/text.ts';
import type { Deps } from './deps.ts';
import { NO_CLIENT } from './ids.ts';
import type { Client } from './views/form-parts.ts';

/** As a card shows and carries it. */
export interface AskedFor {
  /** `NO_CLIENT` when it is for none in particular. */
  id: string;
  name?: string;
}

/** @returns undefined where no clients are configured; one that is no longer configured counts as none */
export const askedFor = ({ clients }: Pick<Deps, 'clients'>, id: string | undefined): AskedFor | undefined => {
  if (clients.length === 0) return undefined;
  const found = clients.find((each) => each.id === id);
  return found ? { id: found.id, name: found.name } : { id: NO_CLIENT };
};

/** What the engine takes. */
export const toAnswer = (asked: AskedFor | undefined): { client?: string } =>
  asked?.name === undefined ? {} : { client: asked.id };

/** @param channel where it is asked; its client goes before the person's choice */
export const clientOf = async (deps: Deps, user: string, channel: string): Promise<AskedFor | undefined> => {
  if (deps.clients.length === 0) return undefined;
  const here = deps.clients.find(({ channels }) => channels?.includes(channel));
  return askedFor(deps, here?.id ?? (await deps.people.client(user)));
};

const NONE = new Set(['-', 'none', 'no', 'geen', 'aucun', 'aucune', 'keiner', 'kein']);

/** The client that is named by id or name, `NO_CLIENT` for a word that means none; undefined for anything else. */
export const clientNamed = (clients: readonly Client[], said: string): string | undefined => {
  const word = fold(said);
  const found = clients.find(({ id, name }) => fold(id) === word || fold(name) === word);
  if (found) return found.id;
  return clients.length > 0 && NONE.has(word) ? NO_CLIENT : undefined;
};
