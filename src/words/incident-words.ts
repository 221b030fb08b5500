/** The incident form beyond what both forms share: kinds, roles, times, what is wrong with them. */

import type { IncidentKind, IncidentRole } from '../domain/incident/kinds.ts';
import type { Translated } from '../domain/language.ts';

export const kindWords: Record<IncidentKind, Translated> = {
  other: {
    en: 'Something else, or not sure',
    nl: 'Iets anders, of niet zeker',
    fr: 'Autre chose, ou pas certain',
    de: 'Etwas anderes oder unsicher',
  },
  misdirected: {
    en: 'Sent to the wrong person',
    nl: 'Naar de verkeerde verstuurd',
    fr: 'Envoyé à la mauvaise personne',
    de: 'An die falsche Person gesendet',
  },
  lost_device: {
    en: 'Device lost or stolen',
    nl: 'Toestel verloren of gestolen',
    fr: 'Appareil perdu ou volé',
    de: 'Gerät verloren oder gestohlen',
  },
  phishing: {
    en: 'Phishing, account taken over',
    nl: 'Phishing, account overgenomen',
    fr: 'Hameçonnage, compte piraté',
    de: 'Phishing, Konto übernommen',
  },
  ransomware: {
    en: 'Ransomware, files locked',
    nl: 'Ransomware, bestanden vergrendeld',
    fr: 'Rançongiciel, fichiers bloqués',
    de: 'Ransomware, Dateien gesperrt',
  },
  wrong_caller: {
    en: 'Data told to the wrong caller',
    nl: 'Gegevens aan de verkeerde beller gegeven',
    fr: 'Données dites au mauvais appelant',
    de: 'Daten dem falschen Anrufer genannt',
  },
  paper: {
    en: 'Paper lost or left lying',
    nl: 'Papier verloren of achtergelaten',
    fr: 'Papier perdu ou oublié',
    de: 'Papier verloren oder liegen gelassen',
  },
  lookup: {
    en: 'File looked up without a reason',
    nl: 'Dossier bekeken zonder reden',
    fr: 'Dossier consulté sans raison',
    de: 'Akte ohne Grund eingesehen',
  },
  supplier: {
    en: 'At a supplier',
    nl: 'Bij een leverancier',
    fr: 'Chez un fournisseur',
    de: 'Bei einem Dienstleister',
  },
};

export const roleWords: Record<IncidentRole, Translated> = {
  unknown: { en: 'I don’t know', nl: 'Weet ik niet', fr: 'Je ne sais pas', de: 'Weiß ich nicht' },
  controller: {
    en: 'Ours: we are the controller',
    nl: 'Van ons: wij zijn verwerkingsverantwoordelijke',
    fr: 'Les nôtres : nous sommes responsables du traitement',
    de: 'Unsere: wir sind Verantwortliche',
  },
  processor: {
    en: 'A client’s: we are its processor',
    nl: 'Van een opdrachtgever: wij zijn verwerker',
    fr: 'Celles d’un donneur d’ordre : nous sommes sous-traitants',
    de: 'Eines Auftraggebers: wir sind Auftragsverarbeiter',
  },
};

export const incidentWords = {
  kind: {
    en: 'What kind of incident?',
    nl: 'Wat voor incident?',
    fr: 'Quel genre d’incident ?',
    de: 'Was für ein Vorfall?',
  },
  role: {
    en: 'Whose data is it?',
    nl: 'Van wie zijn de gegevens?',
    fr: 'À qui sont les données ?',
    de: 'Wessen Daten sind es?',
  },
  happenedAt: {
    en: 'When did it happen?',
    nl: 'Wanneer gebeurde het?',
    fr: 'Quand est-ce arrivé ?',
    de: 'Wann ist es passiert?',
  },
  happenedAtHint: {
    en: 'Leave it empty if nobody knows.',
    nl: 'Laat leeg als niemand het weet.',
    fr: 'Laissez vide si personne ne le sait.',
    de: 'Leer lassen, wenn es niemand weiß.',
  },
  awareAt: {
    en: 'Since when is it certain that personal data is involved?',
    nl: 'Sinds wanneer staat vast dat het om persoonsgegevens gaat?',
    fr: 'Depuis quand est-il certain que des données personnelles sont touchées ?',
    de: 'Seit wann steht fest, dass personenbezogene Daten betroffen sind?',
  },
  awareAtHint: {
    en: 'The 72 hours count from here. Empty: from when you noticed.',
    nl: 'De 72 uur tellen vanaf hier. Leeg: vanaf wanneer je het merkte.',
    fr: 'Les 72 heures courent d’ici. Vide : dès que vous l’avez remarqué.',
    de: 'Ab hier zählen die 72 Stunden. Leer: ab Ihrem Bemerken.',
  },
  concerns: {
    en: 'Is it about somebody of the DPO’s desk, or a manager?',
    nl: 'Gaat het over iemand van de DPO-dienst of een leidinggevende?',
    fr: 'S’agit-il de quelqu’un de l’équipe du DPO ou d’un responsable ?',
    de: 'Geht es um jemanden vom Team des DSB oder eine Führungskraft?',
  },
  concernsHint: {
    en: 'They are left out: no alert, no content. The others are told in person, not in the channel.',
    nl: 'Die blijven erbuiten: geen melding, geen inhoud. De anderen worden persoonlijk verwittigd, niet in het kanaal.',
    fr: 'Ces personnes sont tenues à l’écart : ni alerte, ni contenu. Les autres sont alertées en personne, pas dans le canal.',
    de: 'Diese bleiben außen vor: keine Meldung, kein Inhalt. Die anderen werden persönlich alarmiert, nicht im Kanal.',
  },
  restricted: { en: 'restricted', nl: 'afgeschermd', fr: 'restreint', de: 'eingeschränkt' },
  restrictedTo: {
    en: 'Restricted: it goes round {who}. Do not speak of it in the channel.',
    nl: 'Afgeschermd: buiten {who} om. Bespreek het niet in het kanaal.',
    fr: 'Restreint : sans passer par {who}. N’en parlez pas dans le canal.',
    de: 'Eingeschränkt: an {who} vorbei. Sprechen Sie nicht im Kanal darüber.',
  },
  movedElsewhere: {
    en: 'This incident is restricted now. Others see to it.',
    nl: 'Dit incident is nu afgeschermd. Anderen volgen het op.',
    fr: 'Cet incident est désormais restreint. D’autres s’en occupent.',
    de: 'Dieser Vorfall ist jetzt eingeschränkt. Andere kümmern sich darum.',
  },
  standInsTold: {
    en: 'It is about everybody of the DPO’s desk: {who} told instead.',
    nl: 'Het gaat over iedereen van de DPO-dienst: in de plaats is verwittigd: {who}.',
    fr: 'Il s’agit de toute l’équipe du DPO : à sa place, sont alertés : {who}.',
    de: 'Es betrifft das ganze Team des DSB: stattdessen alarmiert: {who}.',
  },
  webhookTold: {
    en: 'Nobody of the desk is left whom it is not about: the alert goes to the emergency address outside Slack. Also tell the management yourself.',
    nl: 'Er blijft niemand van de dienst over waar het niet over gaat: de melding gaat naar het noodadres buiten Slack. Verwittig ook zelf de directie.',
    fr: 'Plus personne de l’équipe n’est hors de cause : l’alerte part à l’adresse de secours hors de Slack. Prévenez aussi vous-même la direction.',
    de: 'Niemand vom Team bleibt, den es nicht betrifft: die Meldung geht an die Notadresse außerhalb von Slack. Informieren Sie auch selbst die Geschäftsleitung.',
  },
  errorNobodyLeft: {
    en: 'NOT FILED: nobody would be left to tell. Leave somebody out of this field, or go to the management yourself at once.',
    nl: 'NIET GEREGISTREERD: er zou niemand overblijven om te verwittigen. Laat iemand uit dit veld weg, of stap meteen zelf naar de directie.',
    fr: 'NON ENREGISTRÉ : il ne resterait personne à prévenir. Retirez quelqu’un de ce champ, ou allez tout de suite voir la direction.',
    de: 'NICHT ERFASST: es bliebe niemand, dem man es sagen könnte. Nehmen Sie jemanden aus diesem Feld oder gehen Sie sofort selbst zur Geschäftsleitung.',
  },
  similar: {
    en: 'Reported lately, and it looks the same. If yours is new, just send this form:',
    nl: 'Onlangs gemeld, en het lijkt erop. Is het jouwe nieuw, verstuur dan gewoon dit formulier:',
    fr: 'Signalé récemment, et cela y ressemble. Si le vôtre est nouveau, envoyez simplement ce formulaire :',
    de: 'Kürzlich gemeldet und ähnlich. Ist Ihrer neu, senden Sie einfach dieses Formular:',
  },
  linkKept: {
    en: 'A link to the message is kept, not its text.',
    nl: 'Een link naar het bericht wordt bewaard, niet de tekst.',
    fr: 'Un lien vers le message est conservé, pas son texte.',
    de: 'Ein Link zur Nachricht wird gespeichert, nicht ihr Text.',
  },
  masked: {
    en: 'Numbers or addresses that looked like personal data were masked before anything was stored.',
    nl: 'Nummers of adressen die op persoonsgegevens leken, zijn gemaskeerd voor er iets werd opgeslagen.',
    fr: 'Des numéros ou adresses qui ressemblaient à des données personnelles ont été masqués avant l’enregistrement.',
    de: 'Nummern oder Adressen, die nach personenbezogenen Daten aussahen, wurden vor dem Speichern unkenntlich gemacht.',
  },
  firstHour: {
    en: 'In the first hour',
    nl: 'In het eerste uur',
    fr: 'Dans la première heure',
    de: 'In der ersten Stunde',
  },
  kindLabel: { en: 'Kind', nl: 'Soort', fr: 'Genre', de: 'Art' },
  roleLabel: { en: 'Whose data', nl: 'Van wie', fr: 'Données de', de: 'Wessen Daten' },
  happened: { en: 'Happened', nl: 'Gebeurd', fr: 'Survenu', de: 'Geschehen' },
  noticed: { en: 'Noticed', nl: 'Gemerkt', fr: 'Remarqué', de: 'Bemerkt' },
  notKnown: { en: 'not known', nl: 'niet bekend', fr: 'inconnu', de: 'nicht bekannt' },
  clientDue: {
    en: 'Tell the client by',
    nl: 'Opdrachtgever inlichten tegen',
    fr: 'Informer le donneur d’ordre avant',
    de: 'Auftraggeber informieren bis',
  },
  message: { en: 'Message', nl: 'Bericht', fr: 'Message', de: 'Nachricht' },
  errorBeforeEvent: {
    en: 'This lies before it happened. Check both moments: nobody can know of it before it happens.',
    nl: 'Dit ligt voor het gebeurde. Kijk beide momenten na: niemand weet ervan voor het gebeurt.',
    fr: 'C’est avant que cela n’arrive. Vérifiez les deux moments : personne ne peut le savoir avant.',
    de: 'Das liegt vor dem Ereignis. Prüfen Sie beide Zeitpunkte: niemand kann vorher davon wissen.',
  },
  errorClient: {
    en: 'This client is not configured (any more). Choose another, or “our own data”, and name the client above.',
    nl: 'Deze opdrachtgever is niet (meer) ingesteld. Kies een andere of “onze eigen gegevens”, en noem hem hierboven.',
    fr: 'Ce donneur d’ordre n’est pas (ou plus) configuré. Choisissez-en un autre, ou « nos propres données », et nommez-le ci-dessus.',
    de: 'Dieser Auftraggeber ist nicht (mehr) eingerichtet. Wählen Sie einen anderen oder „unsere eigenen Daten“ und nennen Sie ihn oben.',
  },
} as const satisfies Record<string, Translated>;
