/** Reads what lies over the rules: other countries' law (`jurisdictions/`) and the form of an organisation's own rules. */
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Jurisdiction, Overlay, OverlayText } from '../answer/overlay.ts';
import { VERDICTS } from '../answer/rulebook.ts';
import { LANGUAGES, type Translated } from '../domain/language.ts';
import type { FindProvision } from './law.ts';
import { readYaml } from './yaml.ts';

export const overlayTextSchema = z.strictObject({
  headline: z.string().max(200).optional(),
  answer: z.string().max(600).optional(),
  conditions: z.array(z.string().max(250)).max(6).optional(),
  steps: z.array(z.string().max(250)).max(5).optional(),
  remark: z.string().max(300),
});

/** What an overlay does. It never ends in a plain yes. */
export const overlayFields = {
  rows: z.array(z.string()).min(1).optional(),
  verdict: z.enum(VERDICTS).exclude(['out_of_scope', 'allowed', 'not_required']).optional(),
  cites: z.array(z.string()).max(5).default([]),
  /** The day from which it is law; always, when absent. */
  from: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')
    .optional(),
};

const inEach = Object.fromEntries(LANGUAGES.map((language) => [language, overlayTextSchema])) as Translated<
  typeof overlayTextSchema
>;

const overlaySchema = z.strictObject({ rule: z.string(), ...overlayFields, ...inEach });

const jurisdictionSchema = z.strictObject({
  holidays: z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code'),
  authority: z.strictObject({ name: z.string(), url: z.string().startsWith('https://') }),
  overlays: z.array(overlaySchema),
});

export type JurisdictionSource = z.output<typeof jurisdictionSchema> & { file: string };

/** @returns by country code what `jurisdictions/` says; @throws KnowledgeError naming file and line */
export const readJurisdictions = (folder: string): Record<string, JurisdictionSource> => {
  const inside = `${folder}/jurisdictions`;
  const names = existsSync(inside) ? readdirSync(inside).filter((name) => /^[a-z]{2}\.yml$/.test(name)) : [];
  return Object.fromEntries(
    names.sort().map((name) => {
      const file = `${inside}/${name}`;
      return [name.slice(0, 2).toUpperCase(), { ...readYaml(file, jurisdictionSchema), file }];
    }),
  );
};

interface OverlaySource extends Pick<z.output<typeof overlaySchema>, 'rule' | 'rows' | 'verdict' | 'cites' | 'from'> {
  text: Partial<Record<keyof Translated, z.output<typeof overlayTextSchema>>>;
}

/** Citations become provisions; what is absent is left out. */
export const toOverlay = (
  { rule, rows, verdict, cites, from, text }: OverlaySource,
  findProvision: FindProvision,
): Overlay => ({
  rule,
  ...(rows ? { rows } : {}),
  ...(verdict ? { verdict } : {}),
  ...(from ? { from } : {}),
  cites: cites.flatMap((ref) => findProvision(ref) ?? []),
  text: text as Partial<Translated<OverlayText>>,
});

/** What the engine reads of each country. */
export const compileJurisdictions = (
  sources: Record<string, JurisdictionSource>,
  findProvision: FindProvision,
): Record<string, Jurisdiction> =>
  Object.fromEntries(
    Object.entries(sources).map(([code, { holidays, authority, overlays }]) => [
      code,
      {
        holidays,
        authority,
        overlays: overlays.map(({ nl, fr, en, de, ...rest }) =>
          toOverlay({ ...rest, text: { nl, fr, en, de } }, findProvision),
        ),
      },
    ]),
  );
