/** The assessment's reasons, line by line. */
import type { Language, Translated } from '../domain/language.ts';
import type { DpcCode, Risk, RiskCode, SeverityReason } from '../domain/severity/reason.ts';
import type { Level } from '../domain/severity/score.ts';
import { answerOptions } from './fact-words.ts';
import { dataCategoryWords } from './form-words.ts';
import { LOCALE, say } from './say.ts';
import { stricterWords } from './stricter-words.ts';

export const levelWords: Record<Level, Translated> = {
  low: { en: 'low', nl: 'laag', fr: 'faible', de: 'gering' },
  medium: { en: 'medium', nl: 'middelmatig', fr: 'moyenne', de: 'mittel' },
  high: { en: 'high', nl: 'hoog', fr: 'élevée', de: 'hoch' },
  very_high: { en: 'very high', nl: 'zeer hoog', fr: 'très élevée', de: 'sehr hoch' },
};

const riskWords: Record<Risk, Translated> = {
  unlikely: {
    en: 'risk unlikely',
    nl: 'risico onwaarschijnlijk',
    fr: 'risque peu probable',
    de: 'Risiko unwahrscheinlich',
  },
  risk: { en: 'risk', nl: 'risico', fr: 'risque', de: 'Risiko' },
  high: { en: 'high risk', nl: 'hoog risico', fr: 'risque élevé', de: 'hohes Risiko' },
};

const partWords = {
  dpc: { en: 'Data (DPC)', nl: 'Gegevens (DPC)', fr: 'Données (DPC)', de: 'Daten (DPC)' },
  ei: { en: 'Identification (EI)', nl: 'Herkenbaarheid (EI)', fr: 'Identification (EI)', de: 'Erkennbarkeit (EI)' },
  cb: { en: 'Circumstances (CB)', nl: 'Omstandigheden (CB)', fr: 'Circonstances (CB)', de: 'Umstände (CB)' },
  disclosure: { en: 'Disclosure', nl: 'Bekendmaking', fr: 'Divulgation', de: 'Offenlegung' },
  stricter: {
    en: 'Stricter here, by setting',
    nl: 'Hier strenger, volgens de instelling',
    fr: 'Plus strict ici, selon le réglage',
    de: 'Hier strenger, laut Einstellung',
  },
  loss: { en: 'Loss', nl: 'Verlies', fr: 'Perte', de: 'Verlust' },
} as const satisfies Record<string, Translated>;

const dpcWords: Record<DpcCode, Translated> = {
  data_unknown: {
    en: 'kinds of data unknown: 2 is assumed until they are named',
    nl: 'soorten gegevens onbekend: 2 geldt tot ze genoemd zijn',
    fr: 'types de données inconnus : 2 est retenu tant qu’ils ne sont pas nommés',
    de: 'Arten der Daten unbekannt: 2 gilt, bis sie genannt sind',
  },
  data: {
    en: '{given}: basic score',
    nl: '{given}: basisscore',
    fr: '{given} : score de base',
    de: '{given}: Grundwert',
  },
  learns_little: {
    en: 'a stranger would learn almost nothing from it',
    nl: 'een vreemde komt er bijna niets mee te weten',
    fr: 'un inconnu n’en apprendrait presque rien',
    de: 'ein Fremder erführe fast nichts daraus',
  },
  learns_much: {
    en: 'a stranger would learn something that can hurt',
    nl: 'een vreemde komt iets te weten dat kan schaden',
    fr: 'un inconnu apprendrait quelque chose qui peut nuire',
    de: 'ein Fremder erführe etwas, das schaden kann',
  },
  identity_numbers: {
    en: 'identity numbers or log-ins allow acting in the person’s name; the formula underrates them',
    nl: 'met identiteitsnummers of logins kan men in iemands naam handelen; de formule onderschat ze',
    fr: 'numéros d’identité ou identifiants permettent d’agir au nom de la personne ; la formule les sous-estime',
    de: 'mit Ausweisnummern oder Zugangsdaten kann man im Namen der Person handeln; die Formel unterschätzt sie',
  },
  vulnerable: {
    en: 'children, patients or other vulnerable people',
    nl: 'kinderen, patiënten of andere kwetsbare mensen',
    fr: 'enfants, patients ou autres personnes vulnérables',
    de: 'Kinder, Patienten oder andere schutzbedürftige Personen',
  },
};

const factorWords = {
  pseudonymised: {
    en: 'pseudonymised, and nothing to look the code up in',
    nl: 'gepseudonimiseerd, en niets om de code in op te zoeken',
    fr: 'pseudonymisées, sans table pour retrouver le code',
    de: 'pseudonymisiert, und nichts zum Nachschlagen',
  },
  identification_unknown: {
    en: 'not known how easily people are identified: the highest is assumed',
    nl: 'niet bekend hoe makkelijk mensen herkend worden: het hoogste geldt',
    fr: 'facilité d’identification inconnue : le maximum est retenu',
    de: 'unbekannt, wie leicht man Personen erkennt: das Höchste gilt',
  },
  identification: {
    en: 'a stranger can tell who it is about: {given}',
    nl: 'een vreemde kan zien over wie het gaat: {given}',
    fr: 'un inconnu peut savoir de qui il s’agit : {given}',
    de: 'ein Fremder kann erkennen, um wen es geht: {given}',
  },
  confidentiality: {
    en: 'who has it: {given}',
    nl: 'wie het heeft: {given}',
    fr: 'qui l’a : {given}',
    de: 'wer es hat: {given}',
  },
  availability: {
    en: 'lost; backup: {given}',
    nl: 'verloren; back-up: {given}',
    fr: 'perdu ; sauvegarde : {given}',
    de: 'verloren; Sicherung: {given}',
  },
  integrity: {
    en: 'altered; backup: {given}',
    nl: 'gewijzigd; back-up: {given}',
    fr: 'altéré ; sauvegarde : {given}',
    de: 'verändert; Sicherung: {given}',
  },
  on_purpose: {
    en: 'done on purpose',
    nl: 'met opzet gedaan',
    fr: 'fait intentionnellement',
    de: 'mit Absicht geschehen',
  },
} as const satisfies Record<string, Translated>;

const findingWords: Record<RiskCode, Translated> = {
  unreadable: {
    en: 'nobody can read it: encrypted or hashed, and the key is safe',
    nl: 'niemand kan het lezen: versleuteld of gehasht, en de sleutel is veilig',
    fr: 'personne ne peut le lire : chiffré ou haché, et la clé est sûre',
    de: 'niemand kann es lesen: verschlüsselt oder gehasht, Schlüssel sicher',
  },
  nobody_has_it: {
    en: 'nobody has it, or a trusted recipient confirmed it is gone',
    nl: 'niemand heeft het, of een betrouwbare ontvanger bevestigde dat het weg is',
    fr: 'personne ne l’a, ou un destinataire fiable a confirmé l’effacement',
    de: 'niemand hat es, oder ein vertrauenswürdiger Empfänger hat die Löschung bestätigt',
  },
  nobody_identifiable: {
    en: 'nobody can tell whom it is about',
    nl: 'niemand kan zien over wie het gaat',
    fr: 'personne ne peut savoir de qui il s’agit',
    de: 'niemand kann erkennen, um wen es geht',
  },
  grave_in_untrusted_hands: {
    en: 'data that can hurt people or open their accounts, in hands that are not trusted',
    nl: 'gegevens die mensen kunnen schaden of hun accounts openen, in handen die niet te vertrouwen zijn',
    fr: 'données qui peuvent nuire ou ouvrir des comptes, en mains non fiables',
    de: 'Daten, die schaden oder Konten öffnen können, in nicht vertrauenswürdigen Händen',
  },
  in_wanting_hands: {
    en: 'in the hands of somebody who wants it, or public',
    nl: 'in handen van iemand die het wil, of openbaar',
    fr: 'entre les mains de quelqu’un qui le veut, ou public',
    de: 'in den Händen von jemandem, der es will, oder öffentlich',
  },
  little_learnt: {
    en: 'almost nothing can be learnt from it',
    nl: 'er valt bijna niets uit te leren',
    fr: 'on n’en apprend presque rien',
    de: 'daraus ist fast nichts zu erfahren',
  },
  little_learnt_public: {
    en: 'almost nothing can be learnt from it, though public',
    nl: 'er valt bijna niets uit te leren, al is het openbaar',
    fr: 'on n’en apprend presque rien, bien que public',
    de: 'daraus ist fast nichts zu erfahren, obwohl öffentlich',
  },
  large_not_contained: {
    en: 'a thousand people or more, and not contained',
    nl: 'duizend mensen of meer, en niet onder controle',
    fr: 'mille personnes ou plus, et pas maîtrisé',
    de: 'tausend Personen oder mehr, und nicht eingedämmt',
  },
  somebody_has_it: {
    en: 'somebody has data about identifiable people who should not',
    nl: 'iemand heeft gegevens over herkenbare mensen die dat niet mag',
    fr: 'quelqu’un a des données de personnes identifiables sans y avoir droit',
    de: 'jemand Unbefugtes hat Daten über erkennbare Personen',
  },
  safety: {
    en: 'somebody’s safety depends on it',
    nl: 'iemands veiligheid hangt ervan af',
    fr: 'la sécurité de quelqu’un en dépend',
    de: 'jemandes Sicherheit hängt davon ab',
  },
  gone_little_effect: {
    en: 'gone for good, with little effect on people',
    nl: 'voorgoed weg, met weinig gevolgen voor mensen',
    fr: 'perdu définitivement, avec peu d’effet sur les personnes',
    de: 'endgültig weg, mit geringen Folgen für Personen',
  },
  gone_for_good: {
    en: 'gone for good: nobody can restore it',
    nl: 'voorgoed weg: niemand kan het herstellen',
    fr: 'perdu définitivement : personne ne peut le restaurer',
    de: 'endgültig weg: niemand kann es wiederherstellen',
  },
  service_lost: {
    en: 'people were left without a service',
    nl: 'mensen zaten zonder dienst',
    fr: 'des personnes ont été privées d’un service',
    de: 'Personen waren ohne Dienst',
  },
  unavailable: {
    en: 'unavailable until it is rebuilt',
    nl: 'onbeschikbaar tot het hersteld is',
    fr: 'indisponible jusqu’à reconstitution',
    de: 'nicht verfügbar, bis es wiederhergestellt ist',
  },
  restored: {
    en: 'restored, or nothing was lost',
    nl: 'hersteld, of er ging niets verloren',
    fr: 'restauré, ou rien n’est perdu',
    de: 'wiederhergestellt, oder nichts verloren',
  },
};

const NOT_KNOWN: Translated = { en: 'not known', nl: 'niet bekend', fr: 'inconnu', de: 'nicht bekannt' };

const ANSWERS: Record<string, Record<string, Translated>> = {
  data: dataCategoryWords,
  identification: answerOptions.identifiability,
  confidentiality: answerOptions.recipients,
  availability: answerOptions.backup,
  integrity: answerOptions.backup,
};

const number = (language: Language, value: number): string => new Intl.NumberFormat(LOCALE[language]).format(value);

const signed = (language: Language, value: number): string =>
  value < 0 ? `−${number(language, -value)}` : `+${number(language, value)}`;

const line = (reason: SeverityReason, language: Language): string => {
  if (reason.part === 'score') {
    const [dpc, ei, cb, value] = [reason.dpc, reason.ei, reason.cb, reason.value].map((n) => number(language, n));
    return `${dpc} × ${ei} + ${cb} = ${value}: ${say(language, levelWords[reason.level])}`;
  }
  const part = say(language, partWords[reason.part]);
  if ('risk' in reason) {
    const because = reason.part === 'stricter' ? stricterWords[reason.code] : findingWords[reason.code];
    return `${part}: ${say(language, riskWords[reason.risk])}: ${say(language, because)}`;
  }
  const sentence = reason.part === 'dpc' ? dpcWords[reason.code] : factorWords[reason.code];
  const given = ANSWERS[reason.code]?.[reason.given ?? ''] ?? NOT_KNOWN;
  const value = reason.part === 'ei' ? number(language, reason.value) : signed(language, reason.value);
  return `${part} ${value}: ${say(language, sentence, { given: given[language] })}`;
};

/** Each factor with its reason and the answer it came from, in the order of the formula, then the risk to people. */
export const explainSeverity = (reasons: readonly SeverityReason[], language: Language): string[] =>
  reasons.map((reason) => line(reason, language));
