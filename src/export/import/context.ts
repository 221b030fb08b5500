import { fold } from '../../answer/text.ts';
import type { LegalValues } from '../../domain/deadlines/legal-values.ts';
import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';
import { CellError } from './values.ts';

/** What an import needs from outside. */
export interface ImportContext {
  workspace: string;
  language: Language;
  timezone: string;
  jurisdiction: string;
  law: LegalValues;
  clients: readonly { id: string; name: string }[];
  now: Instant;
  /** A fresh salt for each history. */
  salt: () => string;
}

/** The client by id or name. */
export const readClient = (cell: string, { clients }: ImportContext): string => {
  const found = clients.find(({ id, name }) => [id, name].some((each) => fold(each) === fold(cell)));
  if (found) return found.id;
  throw new CellError(`The client "${cell}" is not in the configuration. Add it under "clients", or empty the cell.`);
};
