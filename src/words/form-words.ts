/** The two forms: labels, options, and what is wrong with what was typed. Titles and buttons: 24 characters at most. */
import type { Translated } from '../domain/language.ts';
import type { Right } from '../domain/request/rights.ts';

export const formWords = {
  incidentTitle: { en: 'Report an incident', nl: 'Incident melden', fr: 'Signaler un incident', de: 'Vorfall melden' },
  requestTitle: { en: 'Log a request', nl: 'Verzoek loggen', fr: 'Enregistrer une demande', de: 'Anfrage erfassen' },
  submit: { en: 'File it', nl: 'Registreren', fr: 'Enregistrer', de: 'Erfassen' },
  cancel: { en: 'Cancel', nl: 'Annuleren', fr: 'Annuler', de: 'Abbrechen' },
  done: { en: 'Close', nl: 'Sluiten', fr: 'Fermer', de: 'Schließen' },
  noData: {
    en: 'Don’t paste customer data here: kinds and numbers are enough.',
    nl: 'Plak hier geen klantgegevens: soorten en aantallen volstaan.',
    fr: 'Ne collez pas de données de clients ici : types et nombres suffisent.',
    de: 'Bitte keine Kundendaten einfügen: Arten und Anzahl genügen.',
  },
  whatHappened: { en: 'What happened?', nl: 'Wat is er gebeurd?', fr: 'Que s’est-il passé ?', de: 'Was ist passiert?' },
  whatHappenedHint: {
    en: 'In a sentence or two: what, how, is it still going on?',
    nl: 'In een of twee zinnen: wat, hoe, is het nog bezig?',
    fr: 'En une ou deux phrases : quoi, comment, est-ce encore en cours ?',
    de: 'In ein, zwei Sätzen: was, wie, dauert es noch an?',
  },
  awareAt: {
    en: 'When did you notice?',
    nl: 'Wanneer merkte je het?',
    fr: 'Quand l’avez-vous remarqué ?',
    de: 'Wann haben Sie es bemerkt?',
  },
  dataCategories: {
    en: 'What kinds of data?',
    nl: 'Welke soorten gegevens?',
    fr: 'Quels types de données ?',
    de: 'Welche Arten von Daten?',
  },
  choose: {
    en: 'Choose what applies',
    nl: 'Kies wat past',
    fr: 'Choisissez ce qui convient',
    de: 'Zutreffendes wählen',
  },
  peopleBand: {
    en: 'How many people?',
    nl: 'Hoeveel mensen?',
    fr: 'Combien de personnes ?',
    de: 'Wie viele Personen?',
  },
  client: {
    en: 'For which client?',
    nl: 'Voor welke opdrachtgever?',
    fr: 'Pour quel donneur d’ordre ?',
    de: 'Für welchen Auftraggeber?',
  },
  whatAsked: {
    en: 'What does the person want?',
    nl: 'Wat wil de persoon?',
    fr: 'Que demande la personne ?',
    de: 'Was möchte die Person?',
  },
  whatAskedHint: {
    en: 'In their own words if you can. No copies of documents, no numbers of cards.',
    nl: 'Liefst in hun eigen woorden. Geen kopieën van documenten, geen kaartnummers.',
    fr: 'Si possible avec ses mots. Pas de copies de documents, pas de numéros de cartes.',
    de: 'Möglichst in eigenen Worten. Keine Kopien von Dokumenten, keine Kartennummern.',
  },
  rights: { en: 'Which rights?', nl: 'Welke rechten?', fr: 'Quels droits ?', de: 'Welche Rechte?' },
  receivedAt: {
    en: 'When did it reach us?',
    nl: 'Wanneer kwam het binnen?',
    fr: 'Quand l’avons-nous reçue ?',
    de: 'Wann ging es bei uns ein?',
  },
  channel: { en: 'How did it come in?', nl: 'Hoe kwam het binnen?', fr: 'Par quel canal ?', de: 'Auf welchem Weg?' },
  subjectReference: { en: 'Customer reference', nl: 'Klantreferentie', fr: 'Référence client', de: 'Kundenreferenz' },
  subjectReferenceHint: {
    en: 'A customer or case number by which we find the person. Not the name, not the national number.',
    nl: 'Een klant- of dossiernummer waarmee we de persoon terugvinden. Niet de naam, niet het rijksregisternummer.',
    fr: 'Un numéro de client ou de dossier qui permet de retrouver la personne. Ni le nom, ni le numéro national.',
    de: 'Eine Kunden- oder Vorgangsnummer, mit der wir die Person finden. Nicht den Namen, nicht die Nationalregisternummer.',
  },
  errorEmpty: {
    en: 'Say in a few words what it is about.',
    nl: 'Zeg in enkele woorden waarover het gaat.',
    fr: 'Dites en quelques mots de quoi il s’agit.',
    de: 'Sagen Sie in wenigen Worten, worum es geht.',
  },
  errorFuture: {
    en: 'This lies in the future. It is now {now}: choose a moment before that.',
    nl: 'Dit ligt in de toekomst. Het is nu {now}: kies een moment daarvoor.',
    fr: 'C’est dans le futur. Il est {now} : choisissez un moment antérieur.',
    de: 'Das liegt in der Zukunft. Es ist jetzt {now}: wählen Sie einen Zeitpunkt davor.',
  },
  errorLongAgo: {
    en: 'That is more than {years, plural, one {# year} other {# years}} ago. Check the year; if it is right, call the DPO.',
    nl: 'Dat is meer dan {years, plural, one {# jaar} other {# jaar}} geleden. Kijk het jaar na; klopt het, bel dan de DPO.',
    fr: 'Cela remonte à plus de {years, plural, one {# an} other {# ans}}. Vérifiez l’année ; si elle est juste, appelez le DPO.',
    de: 'Das ist mehr als {years, plural, one {# Jahr} other {# Jahre}} her. Prüfen Sie das Jahr; stimmt es, rufen Sie den DSB an.',
  },
  errorNotFiledDpoTold: {
    en: 'NOT REGISTERED: the disk is full or broken. The DPO was told in person that you reported it and will ask you. What you typed is still here: keep a copy. Press the button again later: it will not be filed twice.',
    nl: 'NIET GEREGISTREERD: de schijf is vol of defect. De DPO is persoonlijk verwittigd dat je het meldde en zal je contacteren. Wat je typte staat er nog: bewaar een kopie. Druk later opnieuw op de knop: het wordt niet twee keer geregistreerd.',
    fr: 'NON ENREGISTRÉ : le disque est plein ou en panne. Le DPO a été averti personnellement de votre signalement et vous contactera. Votre texte est toujours là : gardez-en une copie. Appuyez de nouveau plus tard : rien ne sera enregistré deux fois.',
    de: 'NICHT ERFASST: die Festplatte ist voll oder defekt. Der DSB wurde persönlich über Ihre Meldung informiert und fragt nach. Ihr Text steht noch da: behalten Sie eine Kopie. Drücken Sie später noch einmal: es wird nicht doppelt erfasst.',
  },
  errorNotFiled: {
    en: 'NOT FILED: the store did not answer in time. What you typed is still here. Press the button again: it will not be filed twice. If it keeps failing, call the DPO.',
    nl: 'NIET GEREGISTREERD: de opslag antwoordde niet op tijd. Wat je typte staat er nog. Druk opnieuw op de knop: het wordt niet twee keer geregistreerd. Blijft het mislukken, bel dan de DPO.',
    fr: 'NON ENREGISTRÉ : le stockage n’a pas répondu à temps. Votre texte est toujours là. Appuyez de nouveau : rien ne sera enregistré deux fois. Si cela persiste, appelez le DPO.',
    de: 'NICHT ERFASST: der Speicher hat nicht rechtzeitig geantwortet. Ihr Text steht noch da. Drücken Sie noch einmal: es wird nicht doppelt erfasst. Klappt es weiter nicht, rufen Sie den DSB an.',
  },
} as const satisfies Record<string, Translated>;

/** Categories of data by the ids of the contract (`assess`). */
export const dataCategoryWords = {
  basic_identity: { en: 'Name', nl: 'Naam', fr: 'Nom', de: 'Name' },
  contact: {
    en: 'Address, e-mail, phone',
    nl: 'Adres, e-mail, telefoon',
    fr: 'Adresse, e-mail, téléphone',
    de: 'Adresse, E-Mail, Telefon',
  },
  date_of_birth: { en: 'Date of birth', nl: 'Geboortedatum', fr: 'Date de naissance', de: 'Geburtsdatum' },
  national_id: {
    en: 'National register number',
    nl: 'Rijksregisternummer',
    fr: 'Numéro de registre national',
    de: 'Nationalregisternummer',
  },
  identity_document: {
    en: 'Copy of an identity document',
    nl: 'Kopie van een identiteitsbewijs',
    fr: 'Copie d’une pièce d’identité',
    de: 'Kopie eines Ausweises',
  },
  financial: {
    en: 'Bank account, debts, income',
    nl: 'Bankrekening, schulden, inkomen',
    fr: 'Compte bancaire, dettes, revenus',
    de: 'Bankkonto, Schulden, Einkommen',
  },
  payment_card: { en: 'Payment card', nl: 'Betaalkaart', fr: 'Carte de paiement', de: 'Zahlungskarte' },
  credentials: {
    en: 'Passwords, log-ins',
    nl: 'Wachtwoorden, logins',
    fr: 'Mots de passe, identifiants',
    de: 'Passwörter, Zugangsdaten',
  },
  location: { en: 'Location', nl: 'Locatie', fr: 'Localisation', de: 'Standort' },
  behavioural: {
    en: 'Behaviour, preferences',
    nl: 'Gedrag, voorkeuren',
    fr: 'Comportement, préférences',
    de: 'Verhalten, Vorlieben',
  },
  employment: { en: 'Staff file', nl: 'Personeelsdossier', fr: 'Dossier du personnel', de: 'Personalakte' },
  communications_content: {
    en: 'Content of mails or chats',
    nl: 'Inhoud van mails of chats',
    fr: 'Contenu d’e-mails ou de chats',
    de: 'Inhalt von Mails oder Chats',
  },
  call_recording: {
    en: 'Call recording',
    nl: 'Gespreksopname',
    fr: 'Enregistrement d’appel',
    de: 'Gesprächsaufzeichnung',
  },
  health: { en: 'Health', nl: 'Gezondheid', fr: 'Santé', de: 'Gesundheit' },
  special_category_other: {
    en: 'Other sensitive data (Art. 9)',
    nl: 'Andere gevoelige gegevens (art. 9)',
    fr: 'Autres données sensibles (art. 9)',
    de: 'Andere sensible Daten (Art. 9)',
  },
  criminal: {
    en: 'Offences, convictions',
    nl: 'Strafbare feiten, veroordelingen',
    fr: 'Infractions, condamnations',
    de: 'Straftaten, Verurteilungen',
  },
  images: {
    en: 'Photos, camera images',
    nl: 'Foto’s, camerabeelden',
    fr: 'Photos, images de caméra',
    de: 'Fotos, Kamerabilder',
  },
} as const satisfies Record<string, Translated>;

const same = (text: string): Translated => ({ en: text, nl: text, fr: text, de: text });

export const peopleBandWords = {
  unknown: { en: 'I don’t know yet', nl: 'Weet ik nog niet', fr: 'Je ne sais pas encore', de: 'Weiß ich noch nicht' },
  '1': same('1'),
  '2-10': same('2–10'),
  '11-100': same('11–100'),
  '101-1000': same('101–1000'),
  '1001+': { en: 'more than 1000', nl: 'meer dan 1000', fr: 'plus de 1000', de: 'mehr als 1000' },
} as const satisfies Record<string, Translated>;

/** In this order: an object would put its number-like names first. */
export const PEOPLE_BANDS = [
  'unknown',
  '1',
  '2-10',
  '11-100',
  '101-1000',
  '1001+',
] as const satisfies readonly (keyof typeof peopleBandWords)[];

export const rightWords = {
  access: {
    en: 'A copy, access (Art. 15)',
    nl: 'Inzage, een kopie (art. 15)',
    fr: 'Accès, une copie (art. 15)',
    de: 'Auskunft, Kopie (Art. 15)',
  },
  rectification: {
    en: 'A correction (Art. 16)',
    nl: 'Verbetering (art. 16)',
    fr: 'Rectification (art. 16)',
    de: 'Berichtigung (Art. 16)',
  },
  erasure: { en: 'Erasure (Art. 17)', nl: 'Wissing (art. 17)', fr: 'Effacement (art. 17)', de: 'Löschung (Art. 17)' },
  restriction: {
    en: 'Restriction (Art. 18)',
    nl: 'Beperking (art. 18)',
    fr: 'Limitation (art. 18)',
    de: 'Einschränkung (Art. 18)',
  },
  portability: {
    en: 'Portability (Art. 20)',
    nl: 'Overdraagbaarheid (art. 20)',
    fr: 'Portabilité (art. 20)',
    de: 'Übertragbarkeit (Art. 20)',
  },
  objection: {
    en: 'Objection to a use (Art. 21(1))',
    nl: 'Bezwaar tegen een gebruik (art. 21, lid 1)',
    fr: 'Opposition à un usage (art. 21, par. 1)',
    de: 'Widerspruch gegen eine Nutzung (Art. 21 Abs. 1)',
  },
  objection_marketing: {
    en: 'No more marketing (Art. 21(2))',
    nl: 'Geen reclame meer (art. 21, lid 2)',
    fr: 'Plus de publicité (art. 21, par. 2)',
    de: 'Keine Werbung mehr (Art. 21 Abs. 2)',
  },
  automated_decision: {
    en: 'No automated decision (Art. 22)',
    nl: 'Geen automatisch besluit (art. 22)',
    fr: 'Pas de décision automatisée (art. 22)',
    de: 'Keine automatische Entscheidung (Art. 22)',
  },
  withdrawal: {
    en: 'Withdrawal of consent (Art. 7(3))',
    nl: 'Intrekking van toestemming (art. 7, lid 3)',
    fr: 'Retrait du consentement (art. 7, par. 3)',
    de: 'Widerruf der Einwilligung (Art. 7 Abs. 3)',
  },
} as const satisfies Record<Right, Translated>;

export const channelWords = {
  phone: { en: 'By phone', nl: 'Telefonisch', fr: 'Par téléphone', de: 'Telefonisch' },
  email: { en: 'By e-mail', nl: 'Per e-mail', fr: 'Par e-mail', de: 'Per E-Mail' },
  letter: { en: 'By letter', nl: 'Per brief', fr: 'Par courrier', de: 'Per Brief' },
  chat: { en: 'By chat', nl: 'Via chat', fr: 'Par chat', de: 'Im Chat' },
  social: { en: 'On social media', nl: 'Via sociale media', fr: 'Sur les réseaux sociaux', de: 'Über soziale Medien' },
  in_person: { en: 'In person', nl: 'Ter plaatse', fr: 'Sur place', de: 'Persönlich' },
} as const satisfies Record<string, Translated>;
