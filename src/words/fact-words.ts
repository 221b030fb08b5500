/** The facts of an assessment as questions, and their answers. */
import type { Translated } from '../domain/language.ts';
import type { IncidentFacts } from '../domain/severity/facts.ts';

export const factWords: Record<keyof IncidentFacts, Translated> = {
  breachType: {
    en: 'What was breached?',
    nl: 'Wat is geschonden?',
    fr: 'Qu’est-ce qui est atteint ?',
    de: 'Was ist verletzt?',
  },
  dataCategories: {
    en: 'What kinds of data?',
    nl: 'Welke soorten gegevens?',
    fr: 'Quels types de données ?',
    de: 'Welche Arten von Daten?',
  },
  subjectCount: {
    en: 'How many people? (a number)',
    nl: 'Hoeveel mensen? (een getal)',
    fr: 'Combien de personnes ? (un nombre)',
    de: 'Wie viele Personen? (eine Zahl)',
  },
  subjects: { en: 'Who are they?', nl: 'Wie zijn het?', fr: 'Qui sont-elles ?', de: 'Wer sind sie?' },
  identifiability: {
    en: 'Can a stranger tell who it is about?',
    nl: 'Kan een vreemde zien over wie het gaat?',
    fr: 'Un inconnu peut-il savoir de qui il s’agit ?',
    de: 'Kann ein Fremder erkennen, um wen es geht?',
  },
  protection: {
    en: 'Was the data protected?',
    nl: 'Waren de gegevens beschermd?',
    fr: 'Les données étaient-elles protégées ?',
    de: 'Waren die Daten geschützt?',
  },
  recipients: {
    en: 'Who has it, or saw it?',
    nl: 'Wie heeft of zag het?',
    fr: 'Qui l’a, ou l’a vu ?',
    de: 'Wer hat oder sah es?',
  },
  exfiltrated: {
    en: 'Was data taken out?',
    nl: 'Zijn er gegevens weggehaald?',
    fr: 'Des données ont-elles été extraites ?',
    de: 'Wurden Daten entwendet?',
  },
  backup: {
    en: 'Is there a backup?',
    nl: 'Is er een back-up?',
    fr: 'Existe-t-il une sauvegarde ?',
    de: 'Gibt es eine Sicherung?',
  },
  contained: {
    en: 'Is it contained (deleted, returned, closed)?',
    nl: 'Is het onder controle (gewist, terug, gesloten)?',
    fr: 'Est-ce maîtrisé (effacé, rendu, fermé) ?',
    de: 'Ist es eingedämmt (gelöscht, zurück, geschlossen)?',
  },
  maliciousIntent: {
    en: 'Was it done on purpose?',
    nl: 'Gebeurde het met opzet?',
    fr: 'Était-ce intentionnel ?',
    de: 'Geschah es mit Absicht?',
  },
  impact: {
    en: 'Is anybody left without service, money or safety?',
    nl: 'Zit iemand zonder dienst, geld of veiligheid?',
    fr: 'Quelqu’un est-il privé de service, d’argent ou de sécurité ?',
    de: 'Fehlt jemandem Dienst, Geld oder Sicherheit?',
  },
  revealing: {
    en: 'What would a stranger learn from it?',
    nl: 'Wat komt een vreemde ermee te weten?',
    fr: 'Qu’apprendrait un inconnu ?',
    de: 'Was erführe ein Fremder daraus?',
  },
  misuseObserved: {
    en: 'Is there a sign of misuse?',
    nl: 'Is er een teken van misbruik?',
    fr: 'Y a-t-il un signe d’abus ?',
    de: 'Gibt es Anzeichen von Missbrauch?',
  },
  role: {
    en: 'Whose data is it?',
    nl: 'Van wie zijn de gegevens?',
    fr: 'À qui sont les données ?',
    de: 'Wessen Daten sind es?',
  },
  awareAt: { en: 'Aware since', nl: 'Bekend sinds', fr: 'Connu depuis', de: 'Bekannt seit' },
};

const yesNo = {
  yes: { en: 'Yes', nl: 'Ja', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
} as const;

/** Answers by fact; kinds of data have their own list. */
export const answerOptions = {
  breachType: {
    confidentiality: {
      en: 'Somebody saw or got it',
      nl: 'Iemand zag of kreeg het',
      fr: 'Quelqu’un l’a vu ou obtenu',
      de: 'Jemand sah oder bekam es',
    },
    integrity: { en: 'It was altered', nl: 'Het werd gewijzigd', fr: 'C’est altéré', de: 'Es wurde verändert' },
    availability: {
      en: 'It is lost or out of reach',
      nl: 'Het is kwijt of onbereikbaar',
      fr: 'C’est perdu ou inaccessible',
      de: 'Es ist weg oder nicht erreichbar',
    },
  },
  subjects: {
    customers: { en: 'Customers', nl: 'Klanten', fr: 'Clients', de: 'Kunden' },
    employees: { en: 'Staff', nl: 'Personeel', fr: 'Personnel', de: 'Beschäftigte' },
    children: { en: 'Children', nl: 'Kinderen', fr: 'Enfants', de: 'Kinder' },
    patients: { en: 'Patients', nl: 'Patiënten', fr: 'Patients', de: 'Patienten' },
    other_vulnerable: {
      en: 'Other vulnerable people',
      nl: 'Andere kwetsbare mensen',
      fr: 'Autres personnes vulnérables',
      de: 'Andere schutzbedürftige Personen',
    },
  },
  identifiability: {
    none: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
    hard: { en: 'Hardly', nl: 'Nauwelijks', fr: 'Difficilement', de: 'Kaum' },
    possible: { en: 'With some effort', nl: 'Met wat moeite', fr: 'Avec quelque effort', de: 'Mit etwas Mühe' },
    direct: { en: 'At once', nl: 'Meteen', fr: 'Immédiatement', de: 'Sofort' },
  },
  protection: {
    none: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
    encrypted_key_safe: {
      en: 'Encrypted, key safe',
      nl: 'Versleuteld, sleutel veilig',
      fr: 'Chiffrées, clé sûre',
      de: 'Verschlüsselt, Schlüssel sicher',
    },
    encrypted_key_unsure: {
      en: 'Encrypted, key perhaps not safe',
      nl: 'Versleuteld, sleutel misschien niet veilig',
      fr: 'Chiffrées, clé peut-être compromise',
      de: 'Verschlüsselt, Schlüssel vielleicht nicht sicher',
    },
    hashed_salted: { en: 'Hashed and salted', nl: 'Gehasht met salt', fr: 'Hachées et salées', de: 'Gehasht mit Salt' },
    pseudonymised: { en: 'Pseudonymised', nl: 'Gepseudonimiseerd', fr: 'Pseudonymisées', de: 'Pseudonymisiert' },
  },
  recipients: {
    none: { en: 'Nobody', nl: 'Niemand', fr: 'Personne', de: 'Niemand' },
    internal_unauthorised: {
      en: 'A colleague who should not',
      nl: 'Een collega die dat niet mag',
      fr: 'Un collègue non autorisé',
      de: 'Ein Kollege ohne Befugnis',
    },
    trusted_known: {
      en: 'Somebody known and trusted',
      nl: 'Iemand bekend en betrouwbaar',
      fr: 'Une personne connue et fiable',
      de: 'Jemand Bekanntes, Vertrauenswürdiges',
    },
    known_untrusted: {
      en: 'Somebody known, not trusted',
      nl: 'Iemand bekend, niet betrouwbaar',
      fr: 'Une personne connue, pas fiable',
      de: 'Jemand Bekanntes, nicht vertrauenswürdig',
    },
    unknown: {
      en: 'A stranger, or not known',
      nl: 'Een vreemde, of niet bekend',
      fr: 'Un inconnu, ou on ne sait pas',
      de: 'Ein Fremder oder nicht bekannt',
    },
    public: {
      en: 'Anybody: it was public',
      nl: 'Iedereen: het stond open',
      fr: 'Tout le monde : c’était public',
      de: 'Jeder: es war öffentlich',
    },
    malicious: { en: 'An attacker', nl: 'Een aanvaller', fr: 'Un attaquant', de: 'Ein Angreifer' },
  },
  exfiltrated: { ...yesNo, unknown: { en: 'Not known', nl: 'Niet bekend', fr: 'On ne sait pas', de: 'Nicht bekannt' } },
  backup: {
    available_restored_quickly: {
      en: 'Yes, restored quickly',
      nl: 'Ja, snel teruggezet',
      fr: 'Oui, restaurée vite',
      de: 'Ja, schnell zurückgespielt',
    },
    available_slow: {
      en: 'Yes, but it takes time',
      nl: 'Ja, maar het duurt',
      fr: 'Oui, mais c’est long',
      de: 'Ja, aber es dauert',
    },
    none: { en: 'No', nl: 'Nee', fr: 'Non', de: 'Nein' },
    not_relevant: {
      en: 'Nothing was lost',
      nl: 'Er is niets verloren',
      fr: 'Rien n’est perdu',
      de: 'Es ging nichts verloren',
    },
  },
  contained: { ...yesNo, partly: { en: 'Partly', nl: 'Deels', fr: 'En partie', de: 'Teilweise' } },
  maliciousIntent: yesNo,
  impact: {
    none: { en: 'Nobody', nl: 'Niemand', fr: 'Personne', de: 'Niemand' },
    minor_delay: {
      en: 'A short delay',
      nl: 'Een korte vertraging',
      fr: 'Un court retard',
      de: 'Eine kurze Verzögerung',
    },
    service_disrupted: { en: 'Without a service', nl: 'Zonder dienst', fr: 'Privé d’un service', de: 'Ohne Dienst' },
    physical_safety: {
      en: 'Safety at stake',
      nl: 'Veiligheid in gevaar',
      fr: 'Sécurité en jeu',
      de: 'Sicherheit gefährdet',
    },
  },
  revealing: {
    low: { en: 'Almost nothing', nl: 'Bijna niets', fr: 'Presque rien', de: 'Fast nichts' },
    normal: { en: 'Ordinary facts', nl: 'Gewone feiten', fr: 'Des faits ordinaires', de: 'Gewöhnliche Tatsachen' },
    high: {
      en: 'Something that can hurt',
      nl: 'Iets dat kan schaden',
      fr: 'Quelque chose qui peut nuire',
      de: 'Etwas, das schaden kann',
    },
  },
  misuseObserved: yesNo,
  role: {
    controller: {
      en: 'Ours (controller)',
      nl: 'Van ons (verantwoordelijke)',
      fr: 'Les nôtres (responsable)',
      de: 'Unsere (Verantwortlicher)',
    },
    processor: {
      en: 'A client’s (processor)',
      nl: 'Van een opdrachtgever (verwerker)',
      fr: 'D’un donneur d’ordre (sous-traitant)',
      de: 'Eines Auftraggebers (Auftragsverarbeiter)',
    },
  },
} as const satisfies Partial<Record<keyof IncidentFacts, Record<string, Translated>>>;
