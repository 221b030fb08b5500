/** `/gdpr export` and the papers of an incident. Titles and buttons: 24 characters at most. */
import type { Translated } from '../domain/language.ts';

export const exportWords = {
  choose: {
    en: 'What shall I send you? The file comes to you in person, and the DPO channel sees that you asked.',
    nl: 'Wat mag ik je sturen? Het bestand komt bij jou persoonlijk, en het DPO-kanaal ziet dat je het vroeg.',
    fr: 'Que dois-je vous envoyer ? Le fichier vous arrive en personne, et le canal du DPO voit votre demande.',
    de: 'Was soll ich Ihnen senden? Die Datei kommt persönlich zu Ihnen, und der Kanal des DSB sieht, dass Sie gefragt haben.',
  },
  incident: {
    en: 'Breach register',
    nl: 'Register van inbreuken',
    fr: 'Registre des violations',
    de: 'Verzeichnis der Verletzungen',
  },
  request: { en: 'Request log', nl: 'Logboek van verzoeken', fr: 'Journal des demandes', de: 'Protokoll der Anfragen' },
  mayNotRegister: {
    en: 'The breach register goes to the DPO and the deputies only. The request log: `/gdpr export requests`.',
    nl: 'Het register van inbreuken is alleen voor de DPO en de vervangers. Het logboek van verzoeken: `/gdpr export verzoeken`.',
    fr: 'Le registre des violations est réservé au DPO et à ses suppléants. Le journal des demandes : `/gdpr export demandes`.',
    de: 'Das Verzeichnis der Verletzungen ist nur für den DSB und die Vertretungen. Das Protokoll der Anfragen: `/gdpr export anfragen`.',
  },
  dpoOrManager: {
    en: 'the DPO, a deputy or a manager',
    nl: 'de DPO, een vervanger of een manager',
    fr: 'le DPO, un suppléant ou un manager',
    de: 'der DSB, eine Vertretung oder eine Führungskraft',
  },
  nothing: {
    en: 'There is nothing to export yet: no {what} was filed.',
    nl: 'Er valt nog niets te exporteren: er is geen {what} geregistreerd.',
    fr: 'Il n’y a encore rien à exporter : aucun élément ({what}) n’est enregistré.',
    de: 'Es gibt noch nichts zu exportieren: erfasst ist nichts ({what}).',
  },
  sent: {
    en: 'Sent to you in person: {what}, {count, plural, one {# entry} other {# entries}}.',
    nl: 'Persoonlijk naar jou gestuurd: {what}, {count, plural, one {# regel} other {# regels}}.',
    fr: 'Envoyé en personne : {what}, {count, plural, one {# inscription} other {# inscriptions}}.',
    de: 'Persönlich an Sie gesendet: {what}, {count, plural, one {# Eintrag} other {# Einträge}}.',
  },
  yours: {
    en: 'Your export: {what}. Keep it safe; delete it when you no longer need it.',
    nl: 'Je export: {what}. Bewaar ze veilig en wis ze als je ze niet meer nodig hebt.',
    fr: 'Votre export : {what}. Conservez-le en lieu sûr et effacez-le quand il ne sert plus.',
    de: 'Ihr Export: {what}. Bewahren Sie ihn sicher auf und löschen Sie ihn, wenn Sie ihn nicht mehr brauchen.',
  },
  noted: {
    en: '📤 {who} exported: {what} ({format}), {count, plural, one {# entry} other {# entries}}.',
    nl: '📤 {who} exporteerde: {what} ({format}), {count, plural, one {# regel} other {# regels}}.',
    fr: '📤 {who} a exporté : {what} ({format}), {count, plural, one {# inscription} other {# inscriptions}}.',
    de: '📤 {who} exportierte: {what} ({format}), {count, plural, one {# Eintrag} other {# Einträge}}.',
  },
  noScope: {
    en: 'The app may not send files. Ask the administrator to grant the scope `files:write` and to install the app again, or to run `gdpr-desk register export`.',
    nl: 'De app mag geen bestanden sturen. Vraag de beheerder de scope `files:write` toe te kennen en de app opnieuw te installeren, of `gdpr-desk register export` te gebruiken.',
    fr: 'L’application ne peut pas envoyer de fichiers. Demandez à l’administrateur d’accorder le scope `files:write` et de réinstaller l’application, ou d’utiliser `gdpr-desk register export`.',
    de: 'Die App darf keine Dateien senden. Bitten Sie die Administration, den Scope `files:write` zu erteilen und die App neu zu installieren, oder `gdpr-desk register export` zu verwenden.',
  },
  failed: {
    en: 'Slack did not take the file ({code}). Nothing was sent. Try again in a minute, or ask for `gdpr-desk register export`.',
    nl: 'Slack nam het bestand niet aan ({code}). Er is niets verstuurd. Probeer het zo meteen opnieuw, of vraag om `gdpr-desk register export`.',
    fr: 'Slack n’a pas accepté le fichier ({code}). Rien n’a été envoyé. Réessayez dans une minute, ou demandez `gdpr-desk register export`.',
    de: 'Slack hat die Datei nicht angenommen ({code}). Nichts wurde gesendet. Versuchen Sie es gleich noch einmal, oder bitten Sie um `gdpr-desk register export`.',
  },
  papers: { en: 'Papers', nl: 'Documenten', fr: 'Documents', de: 'Unterlagen' },
  whichPaper: { en: 'Which paper?', nl: 'Welk document?', fr: 'Quel document ?', de: 'Welche Unterlage?' },
  pack: {
    en: 'For the authority’s form',
    nl: 'Voor het formulier van de autoriteit',
    fr: 'Pour le formulaire de l’autorité',
    de: 'Für das Formular der Behörde',
  },
  letter: {
    en: 'Letter to the people',
    nl: 'Brief aan de betrokkenen',
    fr: 'Lettre aux personnes',
    de: 'Schreiben an die Betroffenen',
  },
  part: {
    en: '{title} (part {part} of {parts})',
    nl: '{title} (deel {part} van {parts})',
    fr: '{title} (partie {part} sur {parts})',
    de: '{title} (Teil {part} von {parts})',
  },
} as const satisfies Record<string, Translated>;
