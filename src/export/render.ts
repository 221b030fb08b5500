/** A register in the format asked for. Loaded when somebody asks: the formats' libraries are large. */
import type { Ticket } from '../domain/ticket.ts';
import { type Separator, toCsv } from './csv.ts';
import { fonts } from './fonts.ts';
import { toJson } from './json.ts';
import { toPdf } from './pdf.ts';
import { type RegisterType, registerOf } from './register.ts';
import type { Writer } from './writer.ts';

export type Format = 'csv' | 'json' | 'pdf';

export interface Rendered {
  content: string | Buffer;
  /** How many entries it has. */
  count: number;
}

export const renderRegister = async (
  { type, format, separator = ',' }: { type: RegisterType; format: Format; separator?: Separator },
  tickets: readonly Ticket[],
  writer: Writer,
): Promise<Rendered> => {
  const table = registerOf(type, tickets, writer);
  const count = table.rows.length;
  if (format === 'json') return { content: toJson(type, tickets, writer), count };
  if (format === 'csv') return { content: toCsv(table, separator), count };
  return { content: await toPdf(table, { ...writer, fonts: fonts() }), count };
};
