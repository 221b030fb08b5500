/** What the DPO is told in person when no ticket can carry it. */
import type { Translated } from '../domain/language.ts';

export const warningWords = {
  notRegisteredIncident: {
    en: 'NOT REGISTERED: {who} reports a possible data breach, and the disk did not take it. There is no ticket and no number. Ask {who} at once what happened. Aware since {aware}; the 72-hour limit is {limit}. Have the disk of gdpr-desk mended, then have it filed again.',
    nl: 'NIET GEREGISTREERD: {who} meldt een mogelijk datalek, en de schijf nam het niet aan. Er is geen ticket en geen nummer. Vraag {who} meteen wat er gebeurd is. Bekend sinds {aware}; de limiet van 72 uur is {limit}. Laat de schijf van gdpr-desk herstellen en laat het daarna opnieuw indienen.',
    fr: 'NON ENREGISTRÉ : {who} signale une violation possible, et le disque ne l’a pas acceptée. Il n’y a ni ticket ni numéro. Demandez tout de suite à {who} ce qui s’est passé. Connu depuis {aware} ; la limite des 72 heures est le {limit}. Faites réparer le disque de gdpr-desk, puis faites-le signaler de nouveau.',
    de: 'NICHT ERFASST: {who} meldet eine mögliche Datenpanne, und die Festplatte hat sie nicht angenommen. Es gibt kein Ticket und keine Nummer. Fragen Sie {who} sofort, was geschehen ist. Bekannt seit {aware}; die 72-Stunden-Frist endet {limit}. Lassen Sie die Festplatte von gdpr-desk instand setzen und den Vorfall dann neu melden.',
  },
  notRegisteredRequest: {
    en: 'NOT REGISTERED: {who} logged a request of a data subject, and the disk did not take it. There is no ticket and no number. Ask {who} for it. Received {aware}; the answer is due by {limit}. Have the disk of gdpr-desk mended, then have it logged again.',
    nl: 'NIET GEREGISTREERD: {who} logde een verzoek van een betrokkene, en de schijf nam het niet aan. Er is geen ticket en geen nummer. Vraag het aan {who}. Ontvangen {aware}; het antwoord moet er zijn tegen {limit}. Laat de schijf van gdpr-desk herstellen en laat het daarna opnieuw loggen.',
    fr: 'NON ENREGISTRÉ : {who} a saisi une demande d’une personne concernée, et le disque ne l’a pas acceptée. Il n’y a ni ticket ni numéro. Demandez-la à {who}. Reçue le {aware} ; la réponse est due avant le {limit}. Faites réparer le disque de gdpr-desk, puis faites-la saisir de nouveau.',
    de: 'NICHT ERFASST: {who} hat die Anfrage einer betroffenen Person erfasst, und die Festplatte hat sie nicht angenommen. Es gibt kein Ticket und keine Nummer. Fragen Sie {who} danach. Eingegangen {aware}; die Antwort ist bis {limit} fällig. Lassen Sie die Festplatte von gdpr-desk instand setzen und die Anfrage dann neu erfassen.',
  },
  notRegisteredQuestion: {
    en: 'NOT REGISTERED: {who} sent you a question, and the disk did not take it. There is no ticket and no number. Ask {who} for it. Have the disk of gdpr-desk mended.',
    nl: 'NIET GEREGISTREERD: {who} stuurde je een vraag, en de schijf nam ze niet aan. Er is geen ticket en geen nummer. Vraag ze aan {who}. Laat de schijf van gdpr-desk herstellen.',
    fr: 'NON ENREGISTRÉ : {who} vous a envoyé une question, et le disque ne l’a pas acceptée. Il n’y a ni ticket ni numéro. Demandez-la à {who}. Faites réparer le disque de gdpr-desk.',
    de: 'NICHT ERFASST: {who} hat Ihnen eine Frage geschickt, und die Festplatte hat sie nicht angenommen. Es gibt kein Ticket und keine Nummer. Fragen Sie {who} danach. Lassen Sie die Festplatte von gdpr-desk instand setzen.',
  },
  storeDamaged: {
    en: 'The store found damaged or missing tickets when it started: {ids}. The others are in order. Whoever runs gdpr-desk: `gdpr-desk store verify` says what is wrong with each.',
    nl: 'De opslag vond bij het starten beschadigde of ontbrekende tickets: {ids}. De andere zijn in orde. Voor wie gdpr-desk beheert: `gdpr-desk store verify` zegt wat er met elk mis is.',
    fr: 'Au démarrage, le stockage a trouvé des tickets endommagés ou manquants : {ids}. Les autres sont en ordre. Pour qui gère gdpr-desk : `gdpr-desk store verify` dit ce qui ne va pas pour chacun.',
    de: 'Der Speicher hat beim Start beschädigte oder fehlende Tickets gefunden: {ids}. Die anderen sind in Ordnung. Für den Betrieb von gdpr-desk: `gdpr-desk store verify` sagt, was jedem fehlt.',
  },
  undelivered: {
    en: 'The alert of these incidents reached nobody yet: {ids}. Look at them with `/gdpr open`.',
    nl: 'De melding van deze incidenten bereikte nog niemand: {ids}. Bekijk ze met `/gdpr open`.',
    fr: 'L’alerte de ces incidents n’a encore atteint personne : {ids}. Consultez-les avec `/gdpr ouvert`.',
    de: 'Die Meldung dieser Vorfälle hat noch niemanden erreicht: {ids}. Sehen Sie sie mit `/gdpr offen` an.',
  },
  backstop: {
    en: '{id}: the 72-hour limit is {limit}. Scheduled when it was reported, so that it comes even if gdpr-desk does not run. If the authority was notified or it was no breach, nothing more is to be done.',
    nl: '{id}: de limiet van 72 uur is {limit}. Ingepland bij de melding, zodat het ook komt als gdpr-desk niet draait. Is het aangemeld bij de autoriteit of was het geen lek, dan hoeft er niets meer te gebeuren.',
    fr: '{id} : la limite des 72 heures est le {limit}. Programmé lors du signalement, pour arriver même si gdpr-desk ne tourne pas. Si l’autorité a été notifiée ou s’il n’y avait pas de violation, il n’y a plus rien à faire.',
    de: '{id}: die 72-Stunden-Frist endet {limit}. Bei der Meldung geplant, damit es auch kommt, wenn gdpr-desk nicht läuft. Wurde der Behörde gemeldet oder war es keine Panne, ist nichts mehr zu tun.',
  },
} as const satisfies Record<string, Translated>;
