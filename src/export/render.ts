/** A register in the format asked for. Loaded when somebody asks: the formats' libraries are large. */
import { type Separator, toCsv } from './csv.ts';
import { fonts } from './fonts.ts';
import { toJson } from './json.ts';
import { toPdf } from './pdf.ts';
import { type RegisterType, registerOf, type Tickets } from './register.ts';
import type { Rendered } from './table.ts';
import type { Writer } from './writer.ts';

export type Format = 'csv' | 'json' | 'pdf';

export const renderRegister = async (
  { type, format, separator = ',' }: { type: RegisterType; format: Format; separator?: Separator },
  tickets: Tickets,
  writer: Writer,
): Promise<Rendered> => {
  if (format === 'json') return toJson(type, tickets, writer);
  const table = await registerOf(type, tickets, writer);
  const count = table.rows.length;
  if (format === 'csv') return { content: await toCsv(table, separator), count };
  return { content: await toPdf(table, { ...writer, fonts: fonts() }), count };
};
