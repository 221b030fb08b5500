/** The letter to the people concerned (Art. 34(2)): clear and plain, in the polite form of each language. */
import type { IncidentKind } from '../domain/incident/kinds.ts';
import type { Translated } from '../domain/language.ts';

/** What happened, for somebody who knows nothing of data protection. */
export const whatHappenedWords: Record<IncidentKind, Translated> = {
  other: {
    en: 'Something went wrong with your personal data.',
    nl: 'Er is iets misgegaan met uw persoonsgegevens.',
    fr: 'Un incident a touché vos données personnelles.',
    de: 'Mit Ihren personenbezogenen Daten ist etwas schiefgegangen.',
  },
  misdirected: {
    en: 'A message with your personal data was sent to the wrong person.',
    nl: 'Een bericht met uw persoonsgegevens is naar de verkeerde persoon gestuurd.',
    fr: 'Un message contenant vos données personnelles a été envoyé à la mauvaise personne.',
    de: 'Eine Nachricht mit Ihren personenbezogenen Daten wurde an die falsche Person gesendet.',
  },
  lost_device: {
    en: 'A device that holds your personal data was lost or stolen.',
    nl: 'Een toestel met uw persoonsgegevens is verloren of gestolen.',
    fr: 'Un appareil contenant vos données personnelles a été perdu ou volé.',
    de: 'Ein Gerät mit Ihren personenbezogenen Daten ging verloren oder wurde gestohlen.',
  },
  phishing: {
    en: 'Somebody got into one of our accounts, where your personal data can be seen.',
    nl: 'Iemand is binnengeraakt in een account van ons waarin uw persoonsgegevens te zien zijn.',
    fr: 'Quelqu’un a eu accès à l’un de nos comptes où figurent vos données personnelles.',
    de: 'Jemand hat sich Zugang zu einem unserer Konten verschafft, in dem Ihre personenbezogenen Daten zu sehen sind.',
  },
  ransomware: {
    en: 'Attackers locked files that hold your personal data; they may have copied them.',
    nl: 'Aanvallers hebben bestanden met uw persoonsgegevens vergrendeld en mogelijk gekopieerd.',
    fr: 'Des attaquants ont bloqué des fichiers contenant vos données personnelles et les ont peut-être copiés.',
    de: 'Angreifer haben Dateien mit Ihren personenbezogenen Daten gesperrt und möglicherweise kopiert.',
  },
  wrong_caller: {
    en: 'On the telephone we gave your personal data to somebody who was not entitled to it.',
    nl: 'Aan de telefoon zijn uw persoonsgegevens gegeven aan iemand die er geen recht op had.',
    fr: 'Au téléphone, vos données personnelles ont été communiquées à quelqu’un qui n’y avait pas droit.',
    de: 'Am Telefon wurden Ihre personenbezogenen Daten jemandem genannt, der dazu nicht berechtigt war.',
  },
  paper: {
    en: 'A paper with your personal data was lost or left where others could read it.',
    nl: 'Een document met uw persoonsgegevens is verloren of bleef liggen waar anderen het konden lezen.',
    fr: 'Un document contenant vos données personnelles a été perdu ou laissé à la vue d’autres personnes.',
    de: 'Ein Schriftstück mit Ihren personenbezogenen Daten ging verloren oder lag offen, wo andere es lesen konnten.',
  },
  lookup: {
    en: 'A member of staff looked at your file without needing it for work.',
    nl: 'Een medewerker heeft uw dossier bekeken zonder dat dit voor het werk nodig was.',
    fr: 'Un membre du personnel a consulté votre dossier sans nécessité professionnelle.',
    de: 'Jemand aus unserem Haus hat Ihre Akte eingesehen, ohne dass es für die Arbeit nötig war.',
  },
  supplier: {
    en: 'At a company that works for us something went wrong with your personal data.',
    nl: 'Bij een bedrijf dat voor ons werkt, is iets misgegaan met uw persoonsgegevens.',
    fr: 'Chez une entreprise qui travaille pour nous, un incident a touché vos données personnelles.',
    de: 'Bei einem Unternehmen, das für uns arbeitet, ist mit Ihren personenbezogenen Daten etwas schiefgegangen.',
  },
};

/** What kinds of data lead to: a consequence and what the person can do. */
export const harmWords = {
  contact: {
    consequence: {
      en: 'You may get calls, messages or letters that pretend to come from us or from a firm you know.',
      nl: 'U kunt telefoontjes, berichten of brieven krijgen die van ons of van een bekend bedrijf lijken te komen.',
      fr: 'Vous pourriez recevoir des appels, messages ou courriers qui semblent venir de nous ou d’une entreprise connue.',
      de: 'Sie könnten Anrufe, Nachrichten oder Briefe bekommen, die scheinbar von uns oder einem bekannten Unternehmen stammen.',
    },
    advice: {
      en: 'Do not give codes or passwords to anybody who calls or writes. In doubt, call back on a number that you know.',
      nl: 'Geef geen codes of wachtwoorden aan wie u belt of schrijft. Bel bij twijfel zelf terug op een nummer dat u kent.',
      fr: 'Ne donnez ni code ni mot de passe à qui vous appelle ou vous écrit. En cas de doute, rappelez à un numéro que vous connaissez.',
      de: 'Geben Sie niemandem, der anruft oder schreibt, Codes oder Passwörter. Rufen Sie im Zweifel unter einer Ihnen bekannten Nummer zurück.',
    },
  },
  identity: {
    consequence: {
      en: 'Somebody could try to act in your name.',
      nl: 'Iemand kan proberen in uw naam te handelen.',
      fr: 'Quelqu’un pourrait tenter d’agir en votre nom.',
      de: 'Jemand könnte versuchen, in Ihrem Namen aufzutreten.',
    },
    advice: {
      en: 'Watch for contracts or bills that you do not know. Report misuse to the police.',
      nl: 'Let op contracten of rekeningen die u niet kent. Doe bij misbruik aangifte bij de politie.',
      fr: 'Soyez attentif aux contrats ou factures inconnus. En cas d’abus, portez plainte à la police.',
      de: 'Achten Sie auf Verträge oder Rechnungen, die Sie nicht kennen. Zeigen Sie Missbrauch bei der Polizei an.',
    },
  },
  money: {
    consequence: {
      en: 'Somebody could try to use your account or card.',
      nl: 'Iemand kan proberen uw rekening of kaart te gebruiken.',
      fr: 'Quelqu’un pourrait tenter d’utiliser votre compte ou votre carte.',
      de: 'Jemand könnte versuchen, Ihr Konto oder Ihre Karte zu benutzen.',
    },
    advice: {
      en: 'Check your account statements. If you see something that you do not know, tell your bank at once.',
      nl: 'Kijk uw rekeningafschriften na. Ziet u iets dat u niet kent, verwittig dan meteen uw bank.',
      fr: 'Vérifiez vos extraits de compte. Si une opération vous est inconnue, avertissez aussitôt votre banque.',
      de: 'Prüfen Sie Ihre Kontoauszüge. Ist Ihnen etwas unbekannt, informieren Sie sofort Ihre Bank.',
    },
  },
  credentials: {
    consequence: {
      en: 'Somebody could log in to your account with it, and to others where you use the same password.',
      nl: 'Iemand kan ermee inloggen op uw account, en op andere waar u hetzelfde wachtwoord gebruikt.',
      fr: 'Quelqu’un pourrait se connecter à votre compte, et à d’autres où vous utilisez le même mot de passe.',
      de: 'Jemand könnte sich damit in Ihr Konto einloggen, und in andere mit demselben Passwort.',
    },
    advice: {
      en: 'Change the password now, everywhere you use it.',
      nl: 'Wijzig het wachtwoord nu, overal waar u het gebruikt.',
      fr: 'Changez dès maintenant ce mot de passe, partout où vous l’utilisez.',
      de: 'Ändern Sie das Passwort jetzt, überall, wo Sie es verwenden.',
    },
  },
  private: {
    consequence: {
      en: 'Others may have learnt something about you that is private.',
      nl: 'Anderen kunnen iets over u te weten zijn gekomen dat privé is.',
      fr: 'D’autres personnes ont pu apprendre quelque chose de privé à votre sujet.',
      de: 'Andere könnten etwas Privates über Sie erfahren haben.',
    },
    advice: {
      en: 'Ask us exactly which of your data is concerned; we will tell you.',
      nl: 'Vraag ons gerust om welke gegevens van u het precies gaat; wij zeggen het u.',
      fr: 'Demandez-nous précisément lesquelles de vos données sont concernées ; nous vous le dirons.',
      de: 'Fragen Sie uns, um welche Ihrer Daten es genau geht; wir sagen es Ihnen.',
    },
  },
  loss: {
    consequence: {
      en: 'Some of your data is not available to us at the moment, or lost; an answer or a service may be late.',
      nl: 'Een deel van uw gegevens is voor ons tijdelijk niet beschikbaar of verloren; een antwoord of dienst kan later komen.',
      fr: 'Une partie de vos données nous est temporairement inaccessible ou est perdue ; une réponse ou un service peut tarder.',
      de: 'Ein Teil Ihrer Daten ist für uns derzeit nicht verfügbar oder verloren; eine Antwort oder Leistung kann sich verzögern.',
    },
    advice: {
      en: 'If you are waiting for something urgent, tell us.',
      nl: 'Wacht u op iets dringends, laat het ons dan weten.',
      fr: 'Si vous attendez quelque chose d’urgent, dites-le-nous.',
      de: 'Wenn Sie auf etwas Dringendes warten, sagen Sie es uns.',
    },
  },
} as const satisfies Record<string, { consequence: Translated; advice: Translated }>;

export const letterWords = {
  title: {
    en: 'Letter to the people concerned (Art. 34): {id}',
    nl: 'Brief aan de betrokkenen (art. 34): {id}',
    fr: 'Lettre aux personnes concernées (art. 34) : {id}',
    de: 'Schreiben an die Betroffenen (Art. 34): {id}',
  },
  subject: {
    en: 'What happened to your personal data (our reference {id})',
    nl: 'Wat er met uw persoonsgegevens is gebeurd (onze referentie {id})',
    fr: 'Ce qui est arrivé à vos données personnelles (notre référence {id})',
    de: 'Was mit Ihren personenbezogenen Daten geschehen ist (unser Zeichen {id})',
  },
  salutation: {
    en: 'Dear Sir or Madam,',
    nl: 'Geachte mevrouw, geachte heer,',
    fr: 'Madame, Monsieur,',
    de: 'Sehr geehrte Damen und Herren,',
  },
  happenedHeading: { en: 'What happened', nl: 'Wat er gebeurde', fr: 'Ce qui s’est passé', de: 'Was geschehen ist' },
  happenedOn: {
    en: 'It happened on {when}.',
    nl: 'Dat was op {when}.',
    fr: 'Cela s’est produit le {when}.',
    de: 'Das war am {when}.',
  },
  noticedOn: {
    en: 'We found out on {when}.',
    nl: 'Wij merkten het op {when}.',
    fr: 'Nous l’avons constaté le {when}.',
    de: 'Wir haben es am {when} bemerkt.',
  },
  dataHeading: { en: 'Which data', nl: 'Welke gegevens', fr: 'Quelles données', de: 'Welche Daten' },
  meansHeading: {
    en: 'What this can mean for you',
    nl: 'Wat dit voor u kan betekenen',
    fr: 'Ce que cela peut signifier pour vous',
    de: 'Was das für Sie bedeuten kann',
  },
  doneHeading: {
    en: 'What we did and still do',
    nl: 'Wat wij deden en nog doen',
    fr: 'Ce que nous avons fait et ferons',
    de: 'Was wir getan haben und noch tun',
  },
  adviceHeading: {
    en: 'What you can do yourself',
    nl: 'Wat u zelf kunt doen',
    fr: 'Ce que vous pouvez faire',
    de: 'Was Sie selbst tun können',
  },
  contactHeading: { en: 'Your questions', nl: 'Uw vragen', fr: 'Vos questions', de: 'Ihre Fragen' },
  contact: {
    en: 'Our data protection officer answers them: {dpo}. You may also complain to the data protection authority.',
    nl: 'Onze functionaris voor gegevensbescherming (DPO) beantwoordt ze: {dpo}. U kunt ook een klacht indienen bij de gegevensbeschermingsautoriteit.',
    fr: 'Notre délégué à la protection des données (DPO) y répond : {dpo}. Vous pouvez aussi introduire une plainte auprès de l’autorité de protection des données.',
    de: 'Unser Datenschutzbeauftragter beantwortet sie: {dpo}. Sie können sich auch bei der Datenschutzaufsicht beschweren.',
  },
  dpoBlank: {
    en: '[NAME, PHONE AND E-MAIL OF THE DPO]',
    nl: '[NAAM, TELEFOON EN E-MAIL VAN DE DPO]',
    fr: '[NOM, TÉLÉPHONE ET E-MAIL DU DPO]',
    de: '[NAME, TELEFON UND E-MAIL DES DSB]',
  },
  contained: {
    en: 'The leak has been stopped.',
    nl: 'Het lek is gestopt.',
    fr: 'La fuite a été arrêtée.',
    de: 'Das Leck ist geschlossen.',
  },
  authorityTold: {
    en: 'We notified the data protection authority.',
    nl: 'Wij meldden dit aan de gegevensbeschermingsautoriteit.',
    fr: 'Nous l’avons notifié à l’autorité de protection des données.',
    de: 'Wir haben dies der Datenschutzaufsicht gemeldet.',
  },
  sorry: {
    en: 'We are sorry that this happened.',
    nl: 'Het spijt ons dat dit is gebeurd.',
    fr: 'Nous regrettons ce qui s’est passé.',
    de: 'Es tut uns leid, dass das geschehen ist.',
  },
  sender: { en: '[NAME AND FUNCTION]', nl: '[NAAM EN FUNCTIE]', fr: '[NOM ET FONCTION]', de: '[NAME UND FUNKTION]' },
  fromFile: {
    en: '[FROM THE FILE: PUT IN PLAIN WORDS] {text}',
    nl: '[UIT HET DOSSIER: ZET IN GEWONE WOORDEN] {text}',
    fr: '[DU DOSSIER : À DIRE EN MOTS SIMPLES] {text}',
    de: '[AUS DER AKTE: IN EINFACHE WORTE FASSEN] {text}',
  },
  sayWhat: {
    en: '[SAY IN ONE PLAIN SENTENCE WHAT HAPPENED]',
    nl: '[ZEG IN ÉÉN GEWONE ZIN WAT ER GEBEURDE]',
    fr: '[DITES EN UNE PHRASE SIMPLE CE QUI S’EST PASSÉ]',
    de: '[SAGEN SIE IN EINEM EINFACHEN SATZ, WAS GESCHAH]',
  },
  sayDone: {
    en: '[SAY WHAT WAS DONE AND WHAT IS STILL BEING DONE]',
    nl: '[ZEG WAT ER GEDAAN IS EN WAT NOG GEBEURT]',
    fr: '[DITES CE QUI A ÉTÉ FAIT ET CE QUI SE FERA ENCORE]',
    de: '[SAGEN SIE, WAS GETAN WURDE UND NOCH GESCHIEHT]',
  },
  sayWhich: {
    en: '[SAY WHICH DATA]',
    nl: '[ZEG WELKE GEGEVENS]',
    fr: '[DITES QUELLES DONNÉES]',
    de: '[SAGEN SIE, WELCHE DATEN]',
  },
  howNote: {
    en: 'Send it as a message of its own, straight to each person, in that person’s language; not through a channel that the attacker may read, and not together with news or advertising.',
    nl: 'Stuur dit als een bericht op zich, rechtstreeks aan elke persoon, in zijn taal; niet via een kanaal dat de aanvaller kan lezen, en niet samen met nieuws of reclame.',
    fr: 'Envoyez-la comme un message à part, directement à chaque personne, dans sa langue ; pas par un canal que l’attaquant peut lire, ni avec des nouvelles ou de la publicité.',
    de: 'Senden Sie es als eigene Nachricht, direkt an jede Person, in deren Sprache; nicht über einen Kanal, den der Angreifer mitlesen kann, und nicht zusammen mit Neuigkeiten oder Werbung.',
  },
  readNote: {
    en: 'Read it aloud once before sending: what stands in square brackets is yours to write.',
    nl: 'Lees het één keer hardop voor je verstuurt: wat tussen vierkante haken staat, moet je zelf schrijven.',
    fr: 'Relisez-la une fois à voix haute avant l’envoi : ce qui est entre crochets est à rédiger.',
    de: 'Lesen Sie es vor dem Senden einmal laut: was in eckigen Klammern steht, schreiben Sie selbst.',
  },
  processorNote: {
    en: 'We are processor here: the client decides and writes to the people. Offer this text to the client.',
    nl: 'Wij zijn hier verwerker: de opdrachtgever beslist en schrijft de betrokkenen aan. Bied hem deze tekst aan.',
    fr: 'Nous sommes ici sous-traitants : le donneur d’ordre décide et écrit aux personnes. Proposez-lui ce texte.',
    de: 'Hier sind wir Auftragsverarbeiter: der Auftraggeber entscheidet und schreibt den Betroffenen. Bieten Sie ihm diesen Text an.',
  },
} as const satisfies Record<string, Translated>;
