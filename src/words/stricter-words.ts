import type { Translated } from '../domain/language.ts';
import type { StricterRule } from '../domain/severity/stricter.ts';

/** Why the risk is taken as higher: the organisation switched it on for its authority. */
export const stricterWords: Record<StricterRule, Translated> = {
  identity_numbers: {
    en: 'an identity number or document was exposed',
    nl: 'een identificatienummer of identiteitsbewijs lag bloot',
    fr: 'un numéro ou une pièce d’identité a été exposé',
    de: 'eine Identifikationsnummer oder ein Ausweis war offen',
  },
  special_categories: {
    en: 'sensitive or criminal data were exposed',
    nl: 'gevoelige of strafrechtelijke gegevens lagen bloot',
    fr: 'des données sensibles ou pénales ont été exposées',
    de: 'sensible oder strafrechtliche Daten waren offen',
  },
  vulnerable_people: {
    en: 'children or vulnerable people are concerned',
    nl: 'het gaat om kinderen of kwetsbare mensen',
    fr: 'des enfants ou des personnes vulnérables sont concernés',
    de: 'Kinder oder schutzbedürftige Personen sind betroffen',
  },
  many_people: {
    en: 'a hundred people or more are concerned',
    nl: 'het gaat om honderd mensen of meer',
    fr: 'cent personnes ou plus sont concernées',
    de: 'hundert Personen oder mehr sind betroffen',
  },
  medium_score: {
    en: 'the score is medium or higher',
    nl: 'de score is middelmatig of hoger',
    fr: 'le score est moyen ou plus élevé',
    de: 'der Wert ist mittel oder höher',
  },
  high_score: {
    en: 'the score is high or very high',
    nl: 'de score is hoog of zeer hoog',
    fr: 'le score est élevé ou très élevé',
    de: 'der Wert ist hoch oder sehr hoch',
  },
  trusted_recipient: {
    en: 'somebody had it, even if they can be trusted',
    nl: 'iemand had het, al is die te vertrouwen',
    fr: 'quelqu’un l’a eu, même digne de confiance',
    de: 'jemand hatte es, wenn auch vertrauenswürdig',
  },
};
