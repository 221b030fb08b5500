/** What a request is about: who asks, in which language, for whom; and what whoever logged it does now. */
import type { Translated } from '../domain/language.ts';
import type { Representative } from '../domain/request/file.ts';
import type { Right } from '../domain/request/rights.ts';

export const representativeWords: Record<Representative['kind'], Translated> = {
  lawyer: { en: 'A lawyer', nl: 'Een advocaat', fr: 'Un avocat', de: 'Eine Anwältin, ein Anwalt' },
  parent: {
    en: 'A parent, for a child',
    nl: 'Een ouder, voor een kind',
    fr: 'Un parent, pour un enfant',
    de: 'Ein Elternteil, für ein Kind',
  },
  guardian: {
    en: 'A guardian or administrator',
    nl: 'Een voogd of bewindvoerder',
    fr: 'Un tuteur ou administrateur',
    de: 'Eine Betreuung oder Vormundschaft',
  },
  relative: {
    en: 'Family, a carer, a friend',
    nl: 'Familie, een mantelzorger, een vriend',
    fr: 'Un proche ou un aidant',
    de: 'Angehörige, Pflegende, Bekannte',
  },
  organisation: {
    en: 'A consumer or privacy organisation',
    nl: 'Een consumenten- of privacyorganisatie',
    fr: 'Une association',
    de: 'Ein Verband, ein Verein',
  },
  other: { en: 'Somebody else', nl: 'Iemand anders', fr: 'Quelqu’un d’autre', de: 'Jemand anderes' },
};

export const requestWords = {
  callerLanguage: {
    en: 'In which language do we answer the person?',
    nl: 'In welke taal antwoorden we de persoon?',
    fr: 'Dans quelle langue répondre à la personne ?',
    de: 'In welcher Sprache antworten wir der Person?',
  },
  representative: {
    en: 'Who is asking?',
    nl: 'Wie vraagt het?',
    fr: 'Qui demande ?',
    de: 'Wer fragt an?',
  },
  themselves: {
    en: 'The person themselves',
    nl: 'De persoon zelf',
    fr: 'La personne elle-même',
    de: 'Die Person selbst',
  },
  receivedAtHint: {
    en: 'When the call, mail or letter came in, not when you log it: the month counts from that day.',
    nl: 'Wanneer de oproep, mail of brief binnenkwam, niet wanneer je logt: de maand telt vanaf die dag.',
    fr: 'Quand l’appel, l’e-mail ou la lettre est arrivé, pas quand vous l’enregistrez : le mois court de ce jour.',
    de: 'Wann Anruf, Mail oder Brief einging, nicht wann Sie erfassen: der Monat zählt ab diesem Tag.',
  },
  channelHint: {
    en: 'A spoken request counts as much as a written one.',
    nl: 'Een mondeling verzoek telt evenveel als een schriftelijk.',
    fr: 'Une demande orale vaut autant qu’une demande écrite.',
    de: 'Ein mündlicher Antrag zählt genauso wie ein schriftlicher.',
  },
  sayToPerson: {
    en: 'Read this to the person, or write it',
    nl: 'Lees dit voor aan de persoon, of schrijf het',
    fr: 'À lire à la personne, ou à lui écrire',
    de: 'Das lesen oder schreiben Sie der Person',
  },
  doNow: { en: 'Do now', nl: 'Doe dit nu', fr: 'À faire maintenant', de: 'Jetzt tun' },
  forwardNow: {
    en: 'Hand it to {client} before the day is over and note it here. Do not answer it yourself: {client} decides (Art. 28(3)(e)).',
    nl: 'Geef het vandaag nog door aan {client} en noteer dat hier. Antwoord niet zelf: {client} beslist (art. 28, lid 3, e).',
    fr: 'Transmettez-la aujourd’hui à {client} et notez-le ici. Ne répondez pas vous-même : {client} décide (art. 28, par. 3, e).',
    de: 'Geben Sie sie heute noch an {client} weiter und vermerken Sie es hier. Antworten Sie nicht selbst: {client} entscheidet (Art. 28 Abs. 3 lit. e).',
  },
  mandateNow: {
    en: 'Somebody asks for the person: tell them nothing, not even that we know the person, until their authority is seen.',
    nl: 'Iemand vraagt het voor de persoon: vertel niets, ook niet dat we de persoon kennen, tot je de volmacht hebt gezien.',
    fr: 'Quelqu’un demande pour la personne : ne dites rien, pas même que nous la connaissons, avant d’avoir vu son mandat.',
    de: 'Jemand fragt für die Person an: sagen Sie nichts, auch nicht, dass wir die Person kennen, bis die Vollmacht vorliegt.',
  },
  nobody: {
    en: 'No customer reference: nobody can find this person. Add it with “Correct” while they are still there.',
    nl: 'Geen klantreferentie: niemand vindt deze persoon terug. Vul ze aan met “Verbeteren” zolang de persoon er nog is.',
    fr: 'Pas de référence client : personne ne retrouvera cette personne. Ajoutez-la avec « Rectifier » tant qu’elle est là.',
    de: 'Keine Kundenreferenz: niemand findet diese Person wieder. Tragen Sie sie mit „Berichtigen“ nach, solange die Person da ist.',
  },
} as const satisfies Record<string, Translated>;

/** What whoever logged it does, or leaves, at once. */
export const doNowWords: Record<Right, Translated> = {
  access: {
    en: 'Do not ask why, and give nothing yet. If a call recording is meant, have it kept now.',
    nl: 'Vraag niet waarom en geef nog niets. Gaat het om een gespreksopname, laat ze dan nu bewaren.',
    fr: 'Ne demandez pas pourquoi et ne donnez encore rien. S’il s’agit d’un enregistrement d’appel, faites-le conserver tout de suite.',
    de: 'Fragen Sie nicht warum und geben Sie noch nichts heraus. Geht es um eine Gesprächsaufzeichnung, lassen Sie sie jetzt sichern.',
  },
  rectification: {
    en: 'Note what is wrong and what is right by kind, not the data. Change nothing before it is clear who asks.',
    nl: 'Noteer welk soort gegeven fout is, niet het gegeven zelf. Wijzig niets voor duidelijk is wie het vraagt.',
    fr: 'Notez quel type de donnée est faux, pas la donnée. Ne changez rien avant de savoir qui demande.',
    de: 'Notieren Sie, welche Art von Angabe falsch ist, nicht die Angabe selbst. Ändern Sie nichts, bevor klar ist, wer fragt.',
  },
  erasure: {
    en: 'Promise nothing and delete nothing yourself: some data must be kept by law.',
    nl: 'Beloof niets en wis zelf niets: sommige gegevens moeten wettelijk bewaard blijven.',
    fr: 'Ne promettez rien et n’effacez rien vous-même : certaines données doivent être conservées par la loi.',
    de: 'Versprechen Sie nichts und löschen Sie nichts selbst: manches muss von Gesetzes wegen aufbewahrt werden.',
  },
  restriction: {
    en: 'Set the flag that the data are disputed, where your tool has one.',
    nl: 'Zet de vlag dat de gegevens betwist zijn, als je programma die heeft.',
    fr: 'Mettez la marque « données contestées », si votre outil en a une.',
    de: 'Setzen Sie den Vermerk, dass die Daten bestritten sind, wenn Ihr Programm einen hat.',
  },
  portability: {
    en: 'Send no file yourself.',
    nl: 'Stuur zelf geen bestand.',
    fr: 'N’envoyez aucun fichier vous-même.',
    de: 'Senden Sie selbst keine Datei.',
  },
  objection: {
    en: 'Note what the person objects to, and the reason if they give one.',
    nl: 'Noteer waartegen de persoon bezwaar heeft, en de reden als die wordt gegeven.',
    fr: 'Notez à quoi la personne s’oppose, et le motif si elle le donne.',
    de: 'Notieren Sie, wogegen die Person ist, und den Grund, wenn sie einen nennt.',
  },
  objection_marketing: {
    en: 'No more advertising from this moment: set the mark now, do not ask why, do not argue (Art. 21(3)).',
    nl: 'Vanaf nu geen reclame meer: zet de markering meteen, vraag niet waarom, discussieer niet (art. 21, lid 3).',
    fr: 'Plus de publicité dès cet instant : mettez la marque tout de suite, sans demander pourquoi ni discuter (art. 21, par. 3).',
    de: 'Ab sofort keine Werbung mehr: setzen Sie die Sperre jetzt, fragen Sie nicht warum, diskutieren Sie nicht (Art. 21 Abs. 3).',
  },
  automated_decision: {
    en: 'Say that a person will look at it, and note the person’s view.',
    nl: 'Zeg dat een mens ernaar kijkt, en noteer het standpunt van de persoon.',
    fr: 'Dites qu’une personne va l’examiner, et notez le point de vue exprimé.',
    de: 'Sagen Sie, dass ein Mensch es ansieht, und notieren Sie den Standpunkt der Person.',
  },
  withdrawal: {
    en: 'Stop what rested on the consent now, and pass it on today (Art. 7(3)).',
    nl: 'Stop nu wat op de toestemming steunde, en geef het vandaag door (art. 7, lid 3).',
    fr: 'Cessez dès maintenant ce qui reposait sur le consentement, et transmettez-le aujourd’hui (art. 7, par. 3).',
    de: 'Beenden Sie jetzt, was auf der Einwilligung beruhte, und geben Sie es heute weiter (Art. 7 Abs. 3).',
  },
};
