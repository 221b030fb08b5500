/**
 * Who asks? What may be asked and what is too much, by right and by channel: only on reasonable doubt, by the lightest means
 * (Art. 12(6), 5(1)(c) GDPR; Belgian Litigation Chamber 145/2022).
 */
import type { Translated } from '../domain/language.ts';
import { isAtOnce, type Right } from '../domain/request/rights.ts';
import type { channelWords } from './form-words.ts';

type Channel = keyof typeof channelWords;

const BY_CHANNEL: Record<Channel, Translated> = {
  phone: {
    en: 'By phone: two or three things on file that others hardly know (customer number, last invoice, when they became a customer), or call back on the number on file unless it was changed lately. A call alone proves nothing.',
    nl: 'Telefonisch: twee of drie zaken uit het dossier die anderen amper kennen (klantnummer, laatste factuur, klant sinds), of terugbellen op het bekende nummer, tenzij dat pas gewijzigd is. Bellen alleen bewijst niets.',
    fr: 'Par téléphone : deux ou trois éléments du dossier que d’autres ne connaissent guère (numéro de client, dernière facture, client depuis quand), ou rappeler au numéro connu, sauf s’il vient de changer. Un appel seul ne prouve rien.',
    de: 'Telefonisch: zwei, drei Dinge aus der Akte, die andere kaum kennen (Kundennummer, letzte Rechnung, Kunde seit), oder Rückruf unter der bekannten Nummer, außer sie wurde kürzlich geändert. Ein Anruf allein beweist nichts.',
  },
  email: {
    en: 'By e-mail: the address on file is usually enough. From another one: have them confirm from that address or from their account.',
    nl: 'Per e-mail: het adres uit het dossier volstaat meestal. Vanaf een ander adres: laat bevestigen vanaf het bekende adres of via het account.',
    fr: 'Par e-mail : l’adresse du dossier suffit en général. Depuis une autre : faire confirmer depuis l’adresse connue ou le compte client.',
    de: 'Per E-Mail: die hinterlegte Adresse genügt meist. Von einer anderen: von der bekannten Adresse oder über das Konto bestätigen lassen.',
  },
  letter: {
    en: 'By letter: answer to the postal address on file. If it differs, ask by a channel that we already know.',
    nl: 'Per brief: antwoord naar het postadres uit het dossier. Wijkt het af, vraag het dan via een kanaal dat we al kennen.',
    fr: 'Par courrier : répondre à l’adresse postale du dossier. Si elle diffère, demander par un canal déjà connu.',
    de: 'Per Brief: an die hinterlegte Postanschrift antworten. Weicht sie ab, über einen bekannten Weg nachfragen.',
  },
  chat: {
    en: 'In chat: logged in is enough. Not logged in: send a link to the account, or ask two or three things on file.',
    nl: 'Via chat: ingelogd volstaat. Niet ingelogd: verwijs naar het account, of vraag twee of drie zaken uit het dossier.',
    fr: 'Par chat : être connecté suffit. Sinon : renvoyer vers le compte, ou demander deux ou trois éléments du dossier.',
    de: 'Im Chat: angemeldet genügt. Sonst: auf das Konto verweisen oder zwei, drei Dinge aus der Akte fragen.',
  },
  social: {
    en: 'On social media: move to a channel that we know (account, e-mail, phone). Ask and give nothing there.',
    nl: 'Via sociale media: ga over naar een kanaal dat we kennen (account, e-mail, telefoon). Vraag en geef daar niets.',
    fr: 'Sur les réseaux sociaux : passer à un canal connu (compte, e-mail, téléphone). N’y demandez et n’y donnez rien.',
    de: 'Über soziale Medien: auf einen bekannten Weg wechseln (Konto, E-Mail, Telefon). Dort nichts fragen und nichts nennen.',
  },
  in_person: {
    en: 'In person: looking at a card is enough. Note that you saw it, not what it says.',
    nl: 'Ter plaatse: een kaart bekijken volstaat. Noteer dat je ze zag, niet wat erop staat.',
    fr: 'Sur place : regarder une carte suffit. Notez que vous l’avez vue, pas ce qui y figure.',
    de: 'Persönlich: ein Blick auf den Ausweis genügt. Vermerken Sie, dass Sie ihn sahen, nicht was darauf steht.',
  },
};

const BY_RIGHT: Record<Right, Translated> = {
  access: {
    en: 'A copy gives data away: be sure, and send it only to an address that we already had.',
    nl: 'Een kopie geeft gegevens prijs: wees zeker, en stuur ze alleen naar een adres dat we al hadden.',
    fr: 'Une copie livre des données : soyez sûr, et envoyez-la seulement à une adresse que nous avions déjà.',
    de: 'Eine Kopie gibt Daten heraus: seien Sie sicher und senden Sie sie nur an eine Anschrift, die wir schon hatten.',
  },
  rectification: {
    en: 'A new address, number, e-mail or account: confirm it by the old one first. A typing error needs no proof.',
    nl: 'Een nieuw adres, nummer, e-mailadres of rekening: bevestig eerst via het oude. Een tikfout vraagt geen bewijs.',
    fr: 'Nouvelle adresse, nouveau numéro, e-mail ou compte : confirmez d’abord par l’ancien. Une faute de frappe ne demande aucune preuve.',
    de: 'Neue Anschrift, Nummer, E-Mail oder Bankverbindung: erst über die alte bestätigen. Ein Tippfehler braucht keinen Nachweis.',
  },
  erasure: {
    en: 'Ask no more than when they became a customer: an e-mail address that was enough then is enough now.',
    nl: 'Vraag niet meer dan toen ze klant werden: een e-mailadres dat toen volstond, volstaat nu.',
    fr: 'Ne demandez pas plus qu’à l’inscription : une adresse e-mail qui suffisait alors suffit maintenant.',
    de: 'Nicht mehr verlangen als bei der Anmeldung: genügte damals eine E-Mail-Adresse, genügt sie jetzt.',
  },
  restriction: {
    en: 'What we know them by is enough: nothing is given away.',
    nl: 'Waaraan we hen kennen volstaat: er wordt niets prijsgegeven.',
    fr: 'Ce par quoi nous la connaissons suffit : rien n’est livré.',
    de: 'Woran wir die Person kennen, genügt: es wird nichts herausgegeben.',
  },
  portability: {
    en: 'A file gives data away: hand it over in the account or to an address that we already had.',
    nl: 'Een bestand geeft gegevens prijs: lever het via het account of naar een adres dat we al hadden.',
    fr: 'Un fichier livre des données : remettez-le par le compte ou à une adresse déjà connue.',
    de: 'Eine Datei gibt Daten heraus: übergeben Sie sie im Konto oder an eine Anschrift, die wir schon hatten.',
  },
  objection: {
    en: 'What we know them by is enough: nothing is given away.',
    nl: 'Waaraan we hen kennen volstaat: er wordt niets prijsgegeven.',
    fr: 'Ce par quoi nous la connaissons suffit : rien n’est livré.',
    de: 'Woran wir die Person kennen, genügt: es wird nichts herausgegeben.',
  },
  objection_marketing: {
    en: 'To stop advertising, the number or address to be stopped is enough. Ask nothing else.',
    nl: 'Om reclame te stoppen volstaat het nummer of adres in kwestie. Vraag verder niets.',
    fr: 'Pour arrêter la publicité, le numéro ou l’adresse concerné suffit. Ne demandez rien d’autre.',
    de: 'Um Werbung zu beenden, genügt die betroffene Nummer oder Adresse. Fragen Sie sonst nichts.',
  },
  automated_decision: {
    en: 'The number of the file or decision and what we know them by.',
    nl: 'Het nummer van het dossier of de beslissing en waaraan we hen kennen.',
    fr: 'Le numéro du dossier ou de la décision et ce par quoi nous la connaissons.',
    de: 'Nummer des Vorgangs oder der Entscheidung und woran wir die Person kennen.',
  },
  withdrawal: {
    en: 'Withdrawing is as easy as consenting was: ask no more than then.',
    nl: 'Intrekken is even eenvoudig als toestemmen: vraag niet meer dan toen.',
    fr: 'Retirer est aussi simple que consentir : ne demandez pas plus qu’alors.',
    de: 'Widerrufen ist so einfach wie einwilligen: verlangen Sie nicht mehr als damals.',
  },
};

const ALWAYS_TOO_MUCH: Translated = {
  en: 'A copy of an identity card, the national register number, a full card number, a password or code, anything about health.',
  nl: 'Een kopie van de identiteitskaart, het rijksregisternummer, een volledig kaartnummer, een wachtwoord of code, iets over gezondheid.',
  fr: 'Une copie de carte d’identité, le numéro de registre national, un numéro de carte complet, un mot de passe ou un code, tout ce qui touche à la santé.',
  de: 'Eine Ausweiskopie, die Nationalregisternummer, eine vollständige Kartennummer, ein Passwort oder Code, etwas zur Gesundheit.',
};

const MORE: Translated = {
  en: 'A form, a signature or a second proof when the first was enough.',
  nl: 'Een formulier, een handtekening of een tweede bewijs als het eerste volstond.',
  fr: 'Un formulaire, une signature ou une seconde preuve quand la première suffisait.',
  de: 'Ein Formular, eine Unterschrift oder ein zweiter Nachweis, wenn der erste genügte.',
};

const WHO: Translated = {
  en: 'Any proof at all: stopping harms nobody.',
  nl: 'Eender welk bewijs: stoppen schaadt niemand.',
  fr: 'Toute preuve : arrêter ne nuit à personne.',
  de: 'Überhaupt ein Nachweis: das Beenden schadet niemandem.',
};

const NO_DATA_THERE: Translated = {
  en: 'Any document or data there: others can read along.',
  nl: 'Eender welk document of gegeven daar: anderen kunnen meelezen.',
  fr: 'Tout document ou toute donnée à cet endroit : d’autres peuvent lire.',
  de: 'Dort jedes Dokument und jede Angabe: andere können mitlesen.',
};

/** What is enough to ask for these rights on this channel, and what would be too much. */
export const identityAdvice = (
  rights: readonly string[],
  channel: string,
): { mayAsk: Translated[]; tooMuch: Translated[] } => {
  const known = rights.filter((right): right is Right => right in BY_RIGHT);
  const onlyStops = known.length > 0 && known.every(isAtOnce);
  const byRight = [...new Map(known.map((right) => [BY_RIGHT[right].en, BY_RIGHT[right]])).values()];
  const open = channel === 'social' || channel === 'chat';
  return {
    mayAsk: [...(onlyStops ? [] : [BY_CHANNEL[channel as Channel] ?? BY_CHANNEL.phone]), ...byRight],
    tooMuch: [onlyStops ? WHO : MORE, ALWAYS_TOO_MUCH, ...(open ? [NO_DATA_THERE] : [])],
  };
};
