/** What is said or written to the person at once: that we have it, what happens, by when. Formal, and short enough to read. */
import type { Language, Translated } from '../domain/language.ts';
import { isAtOnce, needsIdentity, type Right } from '../domain/request/rights.ts';
import type { SubjectRequest } from '../domain/ticket.ts';
import { dateInWords } from './deadline-words.ts';
import { say } from './say.ts';

const words = {
  noted: {
    en: 'I have noted your request. Its number is {id}.',
    nl: 'Ik heb uw verzoek genoteerd. Het nummer is {id}.',
    fr: 'J’ai bien noté votre demande. Elle porte le numéro {id}.',
    de: 'Ich habe Ihr Anliegen aufgenommen. Die Nummer ist {id}.',
  },
  by: {
    en: 'You will have our answer by {date} at the latest, and it costs you nothing.',
    nl: 'U krijgt ons antwoord uiterlijk op {date}; het kost u niets.',
    fr: 'Vous aurez notre réponse au plus tard le {date} ; c’est gratuit.',
    de: 'Sie erhalten unsere Antwort spätestens am {date}; es kostet Sie nichts.',
  },
  client: {
    en: 'It concerns {client}: we pass it on today. {client} decides, and has until {date} to answer you; it costs you nothing.',
    nl: 'Dit gaat over {client}: we geven het vandaag door. {client} beslist en heeft tot {date} om u te antwoorden; het kost u niets.',
    fr: 'Cela concerne {client} : nous lui transmettons votre demande aujourd’hui. {client} décide et a jusqu’au {date} pour vous répondre ; c’est gratuit.',
    de: 'Es betrifft {client}: wir geben es heute weiter. {client} entscheidet und hat bis {date} Zeit, Ihnen zu antworten; es kostet Sie nichts.',
  },
  identity: {
    en: 'We may first have to make sure that it is really you. Please do not send a copy of your identity card.',
    nl: 'Misschien moeten we eerst nagaan of u het echt bent. Stuur ons geen kopie van uw identiteitskaart.',
    fr: 'Il se peut que nous devions d’abord vérifier que c’est bien vous. Ne nous envoyez pas de copie de votre carte d’identité.',
    de: 'Vielleicht müssen wir zuerst prüfen, ob Sie es wirklich sind. Bitte senden Sie keine Kopie Ihres Ausweises.',
  },
  mandate: {
    en: 'You ask for somebody else: we need proof that you may, before we can say anything.',
    nl: 'U vraagt dit voor iemand anders: we hebben het bewijs nodig dat u dat mag, voor we iets kunnen zeggen.',
    fr: 'Vous demandez pour une autre personne : il nous faut la preuve de votre pouvoir avant de pouvoir dire quoi que ce soit.',
    de: 'Sie fragen für jemand anderen: wir brauchen den Nachweis, dass Sie das dürfen, bevor wir etwas sagen können.',
  },
} as const satisfies Record<string, Translated>;

/** What happens next, for each right. */
const NEXT: Record<Right, Translated> = {
  access: {
    en: 'We look up which data we have about you and send you a copy.',
    nl: 'We zoeken op welke gegevens we van u hebben en sturen u een kopie.',
    fr: 'Nous recherchons les données que nous avons sur vous et vous en envoyons une copie.',
    de: 'Wir suchen heraus, welche Daten wir über Sie haben, und senden Ihnen eine Kopie.',
  },
  rectification: {
    en: 'We check the data and correct what is wrong.',
    nl: 'We kijken de gegevens na en verbeteren wat fout is.',
    fr: 'Nous vérifions les données et corrigeons ce qui est faux.',
    de: 'Wir prüfen die Angaben und berichtigen, was falsch ist.',
  },
  erasure: {
    en: 'We check what can be erased. If something must be kept by law, we tell you what and why.',
    nl: 'We gaan na wat gewist kan worden. Moet iets wettelijk bewaard blijven, dan zeggen we u wat en waarom.',
    fr: 'Nous vérifions ce qui peut être effacé. Si la loi nous oblige à garder quelque chose, nous vous dirons quoi et pourquoi.',
    de: 'Wir prüfen, was gelöscht werden kann. Muss etwas von Gesetzes wegen bleiben, sagen wir Ihnen, was und warum.',
  },
  restriction: {
    en: 'We check whether your data are to be left unused for the time being, and tell you.',
    nl: 'We gaan na of we uw gegevens voorlopig ongebruikt moeten laten, en laten het u weten.',
    fr: 'Nous vérifions si vos données doivent rester inutilisées pour l’instant, et vous le dirons.',
    de: 'Wir prüfen, ob Ihre Daten vorerst nicht verwendet werden dürfen, und sagen Ihnen Bescheid.',
  },
  portability: {
    en: 'We check which data we can give you as a file.',
    nl: 'We gaan na welke gegevens we u als bestand kunnen geven.',
    fr: 'Nous vérifions quelles données nous pouvons vous remettre dans un fichier.',
    de: 'Wir prüfen, welche Daten wir Ihnen als Datei geben können.',
  },
  objection: {
    en: 'We look into your objection and tell you what comes of it.',
    nl: 'We onderzoeken uw bezwaar en laten u weten wat ermee gebeurt.',
    fr: 'Nous examinons votre opposition et vous dirons quelle suite y est donnée.',
    de: 'Wir prüfen Ihren Widerspruch und teilen Ihnen das Ergebnis mit.',
  },
  objection_marketing: {
    en: 'The advertising stops as of today; what is already on its way may still reach you.',
    nl: 'De reclame stopt vanaf vandaag; wat al onderweg is, kan u nog bereiken.',
    fr: 'La publicité s’arrête dès aujourd’hui ; ce qui est déjà en route peut encore vous parvenir.',
    de: 'Die Werbung endet ab heute; was schon unterwegs ist, kann Sie noch erreichen.',
  },
  automated_decision: {
    en: 'Somebody will look at the decision personally, and you may give your view.',
    nl: 'Iemand zal de beslissing persoonlijk bekijken, en u mag uw standpunt geven.',
    fr: 'Une personne va réexaminer la décision, et vous pouvez donner votre point de vue.',
    de: 'Ein Mensch wird sich die Entscheidung ansehen, und Sie können Ihren Standpunkt darlegen.',
  },
  withdrawal: {
    en: 'What you had agreed to ends as of today; what was done before stays valid.',
    nl: 'Wat u had toegestaan stopt vanaf vandaag; wat ervoor gebeurde blijft geldig.',
    fr: 'Ce que vous aviez accepté prend fin dès aujourd’hui ; ce qui a été fait avant reste valable.',
    de: 'Was Sie erlaubt hatten, endet ab heute; was vorher geschah, bleibt gültig.',
  },
};

export const languageOfCaller = ({ callerLanguage, language }: SubjectRequest): Language => callerLanguage ?? language;

/** What we do next for each right; of a client's data only what happens whoever decides. */
export const nextSteps = (rights: readonly string[], ours: boolean, language: Language): string[] =>
  rights.flatMap((right) => {
    const sentence = ours || isAtOnce(right) ? NEXT[right as Right] : undefined;
    return sentence ? [say(language, sentence)] : [];
  });

/** @param client the client's name, where it is about a client's data */
export const callerSentence = (request: SubjectRequest, language: Language, client: string | null): string => {
  const { id, rights, workTo, receivedAt, representative } = request;
  const date = dateInWords((workTo ?? receivedAt).slice(0, 10), language);
  return [
    say(language, words.noted, { id }),
    ...nextSteps(rights, client === null && !representative, language),
    ...(representative
      ? [say(language, words.mandate)]
      : rights.some(needsIdentity)
        ? [say(language, words.identity)]
        : []),
    client === null ? say(language, words.by, { date }) : say(language, words.client, { client, date }),
  ].join(' ');
};
