/** What whoever reports an incident does in its first hour, by kind. The reporter acts; the DPO decides. */
import type { IncidentKind } from '../domain/incident/kinds.ts';
import type { Translated } from '../domain/language.ts';

export const firstHourWords: Record<IncidentKind, Translated<readonly string[]>> = {
  other: {
    en: ['Stop it if you safely can.', 'Write down who, what and when.', 'Delete nothing: it is evidence.'],
    nl: ['Stop het als dat veilig kan.', 'Schrijf op wie, wat en wanneer.', 'Wis niets: het is bewijs.'],
    fr: ['Arrêtez-le si c’est sans risque.', 'Notez qui, quoi et quand.', 'N’effacez rien : c’est une preuve.'],
    de: [
      'Stoppen Sie es, wenn es gefahrlos geht.',
      'Notieren Sie wer, was, wann.',
      'Löschen Sie nichts: es ist Beweis.',
    ],
  },
  misdirected: {
    en: [
      'Recall the message if your mail program can.',
      'Ask the recipient to delete it unread and to confirm that in writing.',
      'Keep the confirmation; do not send the file again to explain.',
    ],
    nl: [
      'Roep het bericht terug als je mailprogramma dat kan.',
      'Vraag de ontvanger het ongelezen te wissen en dat schriftelijk te bevestigen.',
      'Bewaar de bevestiging; stuur het bestand niet opnieuw om uit te leggen.',
    ],
    fr: [
      'Rappelez le message si votre messagerie le permet.',
      'Demandez au destinataire de l’effacer sans le lire et de le confirmer par écrit.',
      'Gardez la confirmation ; ne renvoyez pas le fichier pour expliquer.',
    ],
    de: [
      'Rufen Sie die Nachricht zurück, wenn Ihr Mailprogramm das kann.',
      'Bitten Sie den Empfänger, sie ungelesen zu löschen und das schriftlich zu bestätigen.',
      'Behalten Sie die Bestätigung; senden Sie die Datei nicht zur Erklärung noch einmal.',
    ],
  },
  lost_device: {
    en: [
      'Call IT now: lock and wipe it from afar, block its SIM.',
      'Have your passwords changed and open sessions ended.',
      'Say whether the disk was encrypted and whether it was locked.',
      'Stolen: file a police report and keep its number.',
    ],
    nl: [
      'Bel nu IT: op afstand vergrendelen en wissen, simkaart blokkeren.',
      'Laat je wachtwoorden wijzigen en open sessies beëindigen.',
      'Zeg of de schijf versleuteld was en of het toestel vergrendeld was.',
      'Gestolen: doe aangifte bij de politie en bewaar het nummer.',
    ],
    fr: [
      'Appelez l’IT tout de suite : verrouillage et effacement à distance, SIM bloquée.',
      'Faites changer vos mots de passe et fermer les sessions ouvertes.',
      'Dites si le disque était chiffré et l’appareil verrouillé.',
      'Volé : portez plainte à la police et gardez le numéro.',
    ],
    de: [
      'Rufen Sie sofort die IT an: aus der Ferne sperren und löschen, SIM sperren.',
      'Lassen Sie Ihre Passwörter ändern und offene Sitzungen beenden.',
      'Sagen Sie, ob die Festplatte verschlüsselt und das Gerät gesperrt war.',
      'Gestohlen: erstatten Sie Anzeige und behalten Sie das Aktenzeichen.',
    ],
  },
  phishing: {
    en: [
      'Call IT now and change the password from another device.',
      'Have all sessions ended and forwarding rules checked.',
      'Keep the message; do not forward it, click nothing more.',
      'Write down what you typed in and when.',
    ],
    nl: [
      'Bel nu IT en wijzig het wachtwoord vanaf een ander toestel.',
      'Laat alle sessies beëindigen en doorstuurregels nakijken.',
      'Bewaar het bericht; stuur het niet door, klik nergens meer op.',
      'Schrijf op wat je invulde en wanneer.',
    ],
    fr: [
      'Appelez l’IT tout de suite et changez le mot de passe depuis un autre appareil.',
      'Faites fermer toutes les sessions et vérifier les règles de transfert.',
      'Gardez le message ; ne le transférez pas, ne cliquez plus.',
      'Notez ce que vous avez saisi et quand.',
    ],
    de: [
      'Rufen Sie sofort die IT an und ändern Sie das Passwort von einem anderen Gerät.',
      'Lassen Sie alle Sitzungen beenden und Weiterleitungsregeln prüfen.',
      'Behalten Sie die Nachricht; leiten Sie sie nicht weiter, klicken Sie nichts mehr an.',
      'Notieren Sie, was Sie eingegeben haben und wann.',
    ],
  },
  ransomware: {
    en: [
      'Pull the network cable and switch Wi-Fi off; do not switch the machine off.',
      'Call IT now; touch no other machine and no backup.',
      'Photograph the ransom note; pay nothing, answer nothing.',
    ],
    nl: [
      'Trek de netwerkkabel uit en zet wifi uit; zet de machine niet uit.',
      'Bel nu IT; raak geen andere machine en geen back-up aan.',
      'Fotografeer de losgeldbrief; betaal niets, antwoord niets.',
    ],
    fr: [
      'Débranchez le réseau et coupez le wifi ; n’éteignez pas la machine.',
      'Appelez l’IT tout de suite ; ne touchez ni autre machine ni sauvegarde.',
      'Photographiez la demande de rançon ; ne payez rien, ne répondez pas.',
    ],
    de: [
      'Ziehen Sie das Netzwerkkabel und schalten Sie WLAN aus; schalten Sie den Rechner nicht aus.',
      'Rufen Sie sofort die IT an; fassen Sie keinen anderen Rechner und keine Sicherung an.',
      'Fotografieren Sie die Forderung; zahlen Sie nichts, antworten Sie nicht.',
    ],
  },
  wrong_caller: {
    en: [
      'Write down what was said, to which number, and what you checked first.',
      'Put a note on the file so that nobody else is taken in.',
      'Have changes made in the call (address, account, password) reversed.',
      'Do not call the customer yet: the DPO says who does.',
    ],
    nl: [
      'Schrijf op wat gezegd is, aan welk nummer, en wat je eerst controleerde.',
      'Zet een waarschuwing in het dossier zodat niemand anders erin trapt.',
      'Laat wijzigingen uit het gesprek (adres, rekening, wachtwoord) terugdraaien.',
      'Bel de klant nog niet: de DPO zegt wie dat doet.',
    ],
    fr: [
      'Notez ce qui a été dit, à quel numéro, et ce que vous aviez vérifié.',
      'Mettez une alerte au dossier pour que personne d’autre ne se fasse avoir.',
      'Faites annuler ce qui a été changé pendant l’appel (adresse, compte, mot de passe).',
      'N’appelez pas encore le client : le DPO dira qui le fait.',
    ],
    de: [
      'Notieren Sie, was gesagt wurde, an welche Nummer, und was Sie vorher geprüft haben.',
      'Setzen Sie eine Warnung in die Akte, damit sonst niemand darauf hereinfällt.',
      'Lassen Sie Änderungen aus dem Gespräch (Adresse, Konto, Passwort) zurücknehmen.',
      'Rufen Sie den Kunden noch nicht an: der DSB sagt, wer das tut.',
    ],
  },
  paper: {
    en: [
      'Go back and look; ask whoever was there.',
      'Found: count the pages and say who could have read them.',
      'Not found: write down what it was about and where it was last seen.',
    ],
    nl: [
      'Ga terug en zoek; vraag wie er was.',
      'Gevonden: tel de pagina’s en zeg wie ze kon lezen.',
      'Niet gevonden: schrijf op waarover het ging en waar het laatst gezien is.',
    ],
    fr: [
      'Retournez voir ; demandez à ceux qui étaient là.',
      'Retrouvé : comptez les pages et dites qui a pu les lire.',
      'Pas retrouvé : notez de quoi il s’agissait et où il a été vu en dernier.',
    ],
    de: [
      'Gehen Sie zurück und suchen Sie; fragen Sie, wer da war.',
      'Gefunden: zählen Sie die Seiten und sagen Sie, wer sie lesen konnte.',
      'Nicht gefunden: notieren Sie, worum es ging und wo es zuletzt war.',
    ],
  },
  lookup: {
    en: [
      'Do not confront the colleague and do not warn them.',
      'Look nothing up yourself to check: that would be a second look-up.',
      'Write down what you saw and when; the DPO has the logs secured.',
    ],
    nl: [
      'Spreek de collega er niet op aan en waarschuw niet.',
      'Zoek zelf niets op om te controleren: dat zou een tweede inzage zijn.',
      'Schrijf op wat je zag en wanneer; de DPO laat de logs veiligstellen.',
    ],
    fr: [
      'N’affrontez pas le collègue et ne le prévenez pas.',
      'Ne consultez rien vous-même pour vérifier : ce serait une seconde consultation.',
      'Notez ce que vous avez vu et quand ; le DPO fait préserver les journaux.',
    ],
    de: [
      'Stellen Sie den Kollegen nicht zur Rede und warnen Sie ihn nicht.',
      'Sehen Sie zur Prüfung nichts selbst nach: das wäre eine zweite Einsicht.',
      'Notieren Sie, was Sie gesehen haben und wann; der DSB lässt die Protokolle sichern.',
    ],
  },
  supplier: {
    en: [
      'Keep the supplier’s message with its time: it starts a clock.',
      'Ask which of our data, how many people, what is stopped.',
      'Promise nothing and accept no version of it yet: the DPO answers.',
    ],
    nl: [
      'Bewaar het bericht van de leverancier met het tijdstip: het start een klok.',
      'Vraag welke gegevens van ons, hoeveel mensen, wat gestopt is.',
      'Beloof niets en aanvaard nog geen versie: de DPO antwoordt.',
    ],
    fr: [
      'Gardez le message du fournisseur avec son heure : il fait courir un délai.',
      'Demandez quelles données à nous, combien de personnes, ce qui est arrêté.',
      'Ne promettez rien et n’acceptez aucune version : le DPO répond.',
    ],
    de: [
      'Behalten Sie die Nachricht des Dienstleisters mit Uhrzeit: sie setzt eine Frist in Gang.',
      'Fragen Sie, welche unserer Daten, wie viele Personen, was gestoppt ist.',
      'Sagen Sie nichts zu und bestätigen Sie keine Darstellung: der DSB antwortet.',
    ],
  },
};
