/** What commands read of the store, also while the app runs. */
import type { Ticket, TicketType } from '../domain/ticket.ts';
import { StoreNotReadable } from '../store/errors.ts';
import { openReadOnly, type ReadOnlyStore } from '../store/read-only.ts';
import { createProgress } from './progress.ts';
import { Refused } from './refused.ts';

export const dataFolder = (): string => process.env['GDPR_DESK_DATA'] ?? './data';

/** @throws Refused when there is no such folder, or it may not be read */
export const openForReading = (): Promise<ReadOnlyStore> =>
  openReadOnly(dataFolder(), createProgress('read')).catch((error: unknown) => {
    throw error instanceof StoreNotReadable ? new Refused(error.message) : error;
  });

/** Tickets of all workspaces. */
export const ticketsOf = async (
  store: ReadOnlyStore,
  filter: { open?: boolean; type?: TicketType } = {},
): Promise<Ticket[]> => {
  const lists = await Promise.all((await store.workspaces()).map((workspace) => store.list(workspace, filter)));
  return lists.flat();
};

/** @throws Refused naming what is damaged and therefore missing in what was written */
export const refuseGaps = ({ findings }: ReadOnlyStore): void => {
  const ids = findings.filter(({ kind }) => kind === 'damaged').map(({ id }) => id);
  if (ids.length > 0)
    throw new Refused(`Left out because they are damaged: ${ids.join(', ')}. See "gdpr-desk store verify".`);
};
