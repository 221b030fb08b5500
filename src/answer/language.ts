import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Token } from './text.ts';

/** Function words: frequent in one of the four languages, rare in the others. */
const FUNCTION_WORDS: Record<Language, string> = {
  nl: 'de het een en ik je jij wij we ze zij hij mag mogen moet moeten kan kunnen niet geen wel van voor met aan op naar bij uit om dat die dit deze wat wie waar hoe hoelang wanneer waarom is zijn was waren heb heeft hebben had werd worden wordt als maar ook nog al er mijn ons onze jullie hun haar zijn te dus want of toch gewoon zonder door over tegen iemand iets klant klanten beller da ne moetk magk ge gij',
  fr: 'le la les un une des du de et je tu il elle on nous vous ils elles puis peux peut pouvons dois doit faut pas ne que qui quoi comment combien quand pourquoi est sont etait a ai avons ont avait pour avec sur dans chez sans par au aux ce cette ces mon ma mes son sa ses notre nos votre vos leur si mais ou donc car aussi encore meme quelqu client cliente appelant ca c l d j m s n qu',
  en: 'the a an and i you he she we they it my your his her our their can could may might must should shall do does did is are was were be been have has had not no what who which how when why where to of in on at for with from by about if but or so this that these those there any some someone customer caller just am',
  de: 'der die das ein eine einen einem einer und ich du er sie wir ihr es darf durfen muss mussen kann konnen soll sollen nicht kein keine keinen ist sind war waren hat haben hatte wird werden wurde fur mit von zu zum zur auf an bei aus im in den dem des was wer wie wann warum wo wenn aber oder auch noch nur schon mein unser ihre ihren seine jemand kunde kundin anrufer ohne durch uber gegen als dass man',
};

const WORDS: Map<string, Language[]> = new Map();
for (const language of LANGUAGES) {
  for (const word of FUNCTION_WORDS[language].split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

/**
 * The language that carries the sentence. A function word of one language counts 1, one shared by two ½; a vocabulary
 * term counts ½ for its language. A tie goes to `prior` (the person's own language), then to the fixed order.
 * @returns undefined when no word says anything
 */
export const detectLanguage = (
  words: readonly Token[],
  termLanguages: readonly Language[] = [],
  prior?: Language,
): Language | undefined => {
  const score: Record<Language, number> = { nl: 0, fr: 0, en: 0, de: 0 };
  for (const { folded } of words) {
    const owners = WORDS.get(folded) ?? [];
    for (const language of owners) score[language] += 1 / owners.length;
  }
  for (const language of termLanguages) score[language] += 0.5;
  const best = Math.max(...Object.values(score));
  if (best === 0) return prior;
  if (prior && score[prior] === best) return prior;
  return LANGUAGES.find((language) => score[language] === best);
};
