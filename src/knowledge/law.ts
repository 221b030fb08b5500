/** Which provisions exist, with their titles and links: every citation is looked up here. */
import { z } from 'zod';
import type { Provision } from '../answer/rulebook.ts';
import { LANGUAGES, type Translated } from '../domain/language.ts';
import { readYaml, translated } from './yaml.ts';

const gdprSchema = z.object({
  recitals: z.number(),
  articles: z.record(
    z.string(),
    z.object({
      title: translated(z.string()),
      paragraphs: z.record(z.string(), z.array(z.string())),
      subpoints: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
});

const otherLawsSchema = z.array(
  z.object({
    prefix: z.string(),
    name: translated(z.string()),
    url: z.string().startsWith('https://'),
    provisions: z.record(z.string(), translated(z.string())),
  }),
);

type Gdpr = z.infer<typeof gdprSchema>;
type OtherLaw = z.infer<typeof otherLawsSchema>[number];

/** Looks a citation such as `GDPR 9(2)(a)` or `BE RRN 8` up; undefined when no such provision exists. */
export type FindProvision = (ref: string) => Provision | undefined;

const ELI = 'https://eur-lex.europa.eu/eli/reg/2016/679';

const RECITAL: Translated = { en: 'Recital', nl: 'Overweging', fr: 'Considérant', de: 'Erwägungsgrund' };

const findInGdpr = (gdpr: Gdpr, ref: string): Provision | undefined => {
  const recital = /^GDPR rec (\d+)$/.exec(ref)?.[1];
  if (recital !== undefined) {
    if (Number(recital) < 1 || Number(recital) > gdpr.recitals) return undefined;
    const title = Object.fromEntries(LANGUAGES.map((l) => [l, `${RECITAL[l]} ${recital}`])) as Translated;
    return { ref, title, url: `${ELI}/oj` };
  }
  const [, number = '', first, second] = /^GDPR (\d+)(?:\(([0-9]+|[a-z])\))?(?:\(([a-z])\))?$/.exec(ref) ?? [];
  const article = gdpr.articles[number];
  if (!article) return undefined;
  const plain = article.paragraphs[''];
  // An article without numbered paragraphs (such as Art. 4) has its points directly: 4(14), 4(16)(a).
  if (plain) {
    if (first !== undefined && !plain.includes(first)) return undefined;
    if (second !== undefined && !article.subpoints?.[first ?? '']?.includes(second)) return undefined;
    return { ref, title: article.title, url: `${ELI}/art_${number}/oj` };
  }
  if (first !== undefined && !article.paragraphs[first]) return undefined;
  if (second !== undefined && !article.paragraphs[first ?? '']?.includes(second)) return undefined;
  const path = [`art_${number}`, first && `par_${first}`, second && `pnt_${second}`].filter(Boolean).join('/');
  return { ref, title: article.title, url: `${ELI}/${path}/oj` };
};

const findInOther = (laws: OtherLaw[], ref: string): Provision | undefined => {
  const law = laws.find(({ prefix }) => ref.startsWith(`${prefix} `));
  if (!law) return undefined;
  // The provisions are listed to the article; a paragraph or point below one is taken on trust.
  const article = /^([A-Z]*\.?[\d/.-]+)(\([0-9a-z]+\))*$/.exec(ref.slice(law.prefix.length + 1))?.[1];
  const title = article === undefined ? undefined : law.provisions[article];
  if (!title) return undefined;
  const named = Object.fromEntries(LANGUAGES.map((l) => [l, `${title[l]} (${law.name[l]})`])) as Translated;
  return { ref, title: named, url: law.url };
};

/** Reads the provisions under `knowledge/law`. */
export const readLaw = (folder: string): FindProvision => {
  const gdpr = readYaml(`${folder}/law/gdpr.yml`, gdprSchema);
  const others = readYaml(`${folder}/law/other-laws.yml`, otherLawsSchema);
  return (ref) => (ref.startsWith('GDPR ') ? findInGdpr(gdpr, ref) : findInOther(others, ref));
};

/** Every article of the GDPR down to its points, by ref. */
export const allProvisions = (folder: string): Record<string, Provision> => {
  const gdpr = readYaml(`${folder}/law/gdpr.yml`, gdprSchema);
  const refs = Object.entries(gdpr.articles).flatMap(([number, { paragraphs }]) => [
    `GDPR ${number}`,
    ...Object.entries(paragraphs).flatMap(([paragraph, points]) => {
      const at = paragraph === '' ? `GDPR ${number}` : `GDPR ${number}(${paragraph})`;
      return [at, ...points.map((point) => `${at}(${point})`)];
    }),
  ]);
  return Object.fromEntries(
    [...new Set(refs)].flatMap((ref) => {
      const provision = findInGdpr(gdpr, ref);
      return provision ? [[ref, provision]] : [];
    }),
  );
};

/** Every provision of the other laws that may be cited, in the order in which they are listed. */
export const otherProvisions = (folder: string): Provision[] => {
  const laws = readYaml(`${folder}/law/other-laws.yml`, otherLawsSchema);
  return laws.flatMap(({ prefix, provisions }) =>
    Object.keys(provisions).flatMap((article) => findInOther(laws, `${prefix} ${article}`) ?? []),
  );
};
