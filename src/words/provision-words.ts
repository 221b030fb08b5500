import type { Language } from '../domain/language.ts';

const ACT: Record<Language, string> = { nl: 'AVG', fr: 'RGPD', en: 'GDPR', de: 'DSGVO' };

/** A provision of the GDPR as people write it: `GDPR 17(3)(b)` becomes `artikel 17, lid 3, punt b), AVG`. */
export const provisionInWords = (ref: string, language: Language): string => {
  const [, article = '', paragraph, point] = /^GDPR (\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(ref) ?? [];
  if (article === '') return ref;
  const parts: Record<Language, string[]> = {
    nl: [`artikel ${article}`, ...(paragraph ? [`lid ${paragraph}`] : []), ...(point ? [`punt ${point})`] : [])],
    fr: [
      `article ${article}`,
      ...(paragraph ? [`paragraphe ${paragraph}`] : []),
      ...(point ? [`point ${point})`] : []),
    ],
    en: [`Article ${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`],
    de: [`Artikel ${article}${paragraph ? ` Absatz ${paragraph}` : ''}${point ? ` Buchstabe ${point}` : ''}`],
  };
  const joined = parts[language].join(', ');
  if (language === 'nl') return `${joined}, ${ACT.nl}`;
  return language === 'fr' ? `${joined}, du ${ACT.fr}` : `${joined} ${ACT[language]}`;
};
