/** The facts of an assessment as questions, and their answers. */
import type { Translated } from '../domain/language.ts';
import type { IncidentFacts } from '../domain/severity/facts.ts';

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
