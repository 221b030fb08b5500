/** What follows `/gdpr export`: which register, and in which format, in any of the four languages. */
import { fold } from '../answer/text.ts';
import type { RegisterType } from '../export/register.ts';
import type { Format } from '../export/render.ts';

export interface ExportWish {
  type: RegisterType;
  format: Format;
}

const TYPES: Record<RegisterType, string> = {
  incident:
    'incident incidents incidenten register registre verzeichnis datalekken lekken inbreuken breaches violations vorfalle vorfaelle',
  request: 'request requests log verzoek verzoeken logboek demande demandes journal anfrage anfragen protokoll dsar',
};
const FORMATS: readonly Format[] = ['pdf', 'csv', 'json'];

const typeNamed = (word: string): RegisterType | undefined =>
  (['incident', 'request'] as const).find((type) => TYPES[type].split(' ').includes(word));

/** Undefined where a word is none of these, or no register is named. A PDF unless another format is. */
export const wishOf = (text: string): ExportWish | undefined => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const types = words.flatMap((word) => typeNamed(word) ?? []);
  const formats = words.flatMap((word) => FORMATS.find((format) => format === word) ?? []);
  const [type] = types;
  if (type === undefined || types.length + formats.length !== words.length) return undefined;
  return { type, format: formats[0] ?? 'pdf' };
};
