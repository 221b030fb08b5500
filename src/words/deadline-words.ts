/** Why a limit falls where it falls, as sentences. */
import type { Reason, ReasonCode } from '../domain/deadlines/reason.ts';
import type { Language, Translated } from '../domain/language.ts';
import { holidayLawWords, holidayWords } from './holiday-words.ts';
import { LOCALE, say, type Values } from './say.ts';

const reasonWords: Record<ReasonCode, Translated> = {
  request_period: {
    en: 'A request is answered without undue delay, at most {months, plural, one {one month} other {# months}} after receipt',
    nl: 'Een verzoek wordt onverwijld beantwoord, uiterlijk {months, plural, one {één maand} other {# maanden}} na ontvangst',
    fr: 'Une demande reçoit une réponse dans les meilleurs délais, au plus tard {months, plural, one {un mois} other {# mois}} après sa réception',
    de: 'Ein Antrag wird unverzüglich beantwortet, spätestens {months, plural, one {einen Monat} other {# Monate}} nach Eingang',
  },
  extended_period: {
    en: 'When extended, a request is answered at most {months} months after receipt: the extension is {further, plural, one {one further month} other {# further months}}, only where its complexity or the number of requests makes that necessary',
    nl: 'Bij verlenging wordt een verzoek uiterlijk {months} maanden na ontvangst beantwoord: de verlenging is {further, plural, one {één maand} other {# maanden}}, alleen als complexiteit of aantal verzoeken dat nodig maakt',
    fr: 'En cas de prolongation, la réponse est due au plus tard {months} mois après la réception : la prolongation est {further, plural, one {d’un mois} other {de # mois}}, seulement si la complexité ou le nombre de demandes l’exige',
    de: 'Bei Verlängerung wird ein Antrag spätestens {months} Monate nach Eingang beantwortet: die Verlängerung beträgt {further, plural, one {einen Monat} other {# Monate}}, nur soweit Komplexität oder Anzahl der Anträge es erfordern',
  },
  breach_period: {
    en: 'The controller notifies the authority without undue delay, at most {hours, plural, one {# hour} other {# hours}} after becoming aware',
    nl: 'De verwerkingsverantwoordelijke meldt het onverwijld aan de autoriteit, uiterlijk {hours} uur nadat hij er kennis van kreeg',
    fr: 'Le responsable du traitement notifie l’autorité dans les meilleurs délais, au plus tard {hours, plural, one {# heure} other {# heures}} après avoir pris connaissance de la violation',
    de: 'Der Verantwortliche meldet der Behörde unverzüglich, spätestens {hours, plural, one {# Stunde} other {# Stunden}} nach Bekanntwerden',
  },
  processor_period: {
    en: 'A processor tells its client, the controller, without undue delay',
    nl: 'Een verwerker licht zijn opdrachtgever, de verwerkingsverantwoordelijke, onverwijld in',
    fr: 'Un sous-traitant informe son donneur d’ordre, le responsable du traitement, dans les meilleurs délais',
    de: 'Ein Auftragsverarbeiter unterrichtet seinen Auftraggeber, den Verantwortlichen, unverzüglich',
  },
  received: {
    en: 'Received on {at} ({timezone} time); the day of receipt is not counted, and opening hours play no part',
    nl: 'Ontvangen op {at} (tijd in {timezone}); de dag van ontvangst telt niet mee, en openingsuren spelen geen rol',
    fr: 'Reçue le {at} (heure de {timezone}) ; le jour de la réception ne compte pas, et les heures d’ouverture ne jouent aucun rôle',
    de: 'Eingegangen am {at} Uhr (Zeit in {timezone}); der Tag des Eingangs zählt nicht mit, Öffnungszeiten spielen keine Rolle',
  },
  aware: {
    en: 'Aware since {at}, {timezone} time',
    nl: 'Bekend sinds {at}, tijd in {timezone}',
    fr: 'Connue depuis le {at}, heure de {timezone}',
    de: 'Bekannt seit {at} Uhr, Zeit in {timezone}',
  },
  same_number: {
    en: '{months, plural, one {One month} other {# months}} later, the day with the same number is {date}',
    nl: '{months, plural, one {Eén maand} other {# maanden}} later is de dag met hetzelfde nummer {date}',
    fr: '{months, plural, one {Un mois} other {# mois}} plus tard, le jour de même quantième est le {date}',
    de: '{months, plural, one {Einen Monat} other {# Monate}} später ist der Tag mit derselben Zahl {date}',
  },
  month_too_short: {
    en: '{months, plural, one {One month} other {# months}} later there is no day {day}, so it is the last day of that month: {date}',
    nl: '{months, plural, one {Eén maand} other {# maanden}} later is er geen dag {day}, dus is het de laatste dag van die maand: {date}',
    fr: '{months, plural, one {Un mois} other {# mois}} plus tard, il n’y a pas de {day} ; c’est donc le dernier jour du mois : le {date}',
    de: '{months, plural, one {Einen Monat} other {# Monate}} später gibt es keinen {day}., daher gilt der letzte Tag des Monats: {date}',
  },
  pause_added: {
    en: '{days, plural, one {One day is} other {# days are}} added for the wait from {from} to {to} for proof of identity or a clarification: {date}. The GDPR itself knows no pause; authorities have accepted one that was asked for at once and needed',
    nl: 'Voor het wachten op een identiteitsbewijs of verduidelijking, van {from} tot {to}, {days, plural, one {komt er één dag} other {komen er # dagen}} bij: {date}. De AVG zelf kent geen opschorting; autoriteiten aanvaardden er een die meteen gevraagd en nodig was',
    fr: '{days, plural, one {Un jour s’ajoute} other {# jours s’ajoutent}} pour l’attente d’une preuve d’identité ou d’une précision, du {from} au {to} : le {date}. Le RGPD ne connaît pas de suspension ; des autorités l’ont admise quand elle était nécessaire et demandée tout de suite',
    de: 'Für das Warten auf Identitätsnachweis oder Klärung von {from} bis {to} {days, plural, one {kommt ein Tag} other {kommen # Tage}} hinzu: {date}. Die DSGVO selbst kennt keine Hemmung; Behörden haben sie anerkannt, wenn sofort gefragt wurde und es nötig war',
  },
  pause_too_late: {
    en: 'The wait since {from} began after the limit, so it adds nothing',
    nl: 'Het wachten sinds {from} begon na het verstrijken van de termijn en verlengt dus niets',
    fr: 'L’attente depuis le {from} a commencé après l’échéance ; elle n’ajoute rien',
    de: 'Das Warten seit {from} begann nach Fristende und verlängert daher nichts',
  },
  without_pause: {
    en: 'Without that pause the limit is {date}: work to that day',
    nl: 'Zonder die opschorting is de uiterste dag {date}: werk naar die dag toe',
    fr: 'Sans cette suspension, l’échéance est le {date} : visez ce jour-là',
    de: 'Ohne diese Hemmung endet die Frist am {date}: richten Sie sich nach diesem Tag',
  },
  rolled_over_weekend: {
    en: '{date} is not a working day: the limit moves on',
    nl: '{date} is geen werkdag: de termijn schuift op',
    fr: 'Le {date} n’est pas un jour ouvrable : l’échéance est reportée',
    de: '{date}, ist kein Arbeitstag: das Fristende verschiebt sich',
  },
  rolled_over_holiday: {
    en: '{date} is a public holiday, {holiday} ({basis}): the limit moves on',
    nl: '{date} is een feestdag, {holiday} ({basis}): de termijn schuift op',
    fr: 'Le {date} est férié, {holiday} ({basis}) : l’échéance est reportée',
    de: '{date}, ist ein Feiertag, {holiday} ({basis}): das Fristende verschiebt sich',
  },
  next_working_day: {
    en: 'The next working day is {date}',
    nl: 'De eerstvolgende werkdag is {date}',
    fr: 'Le jour ouvrable suivant est le {date}',
    de: 'Der nächste Arbeitstag ist {date}',
  },
  holiday_not_counted: {
    en: '{date} ({holiday}) is a day off for some purposes only; it is not counted as a public holiday, which is the safe reading',
    nl: '{date} ({holiday}) is maar voor sommige doeleinden een feestdag; hij telt hier niet als feestdag, wat de veilige lezing is',
    fr: 'Le {date} ({holiday}) n’est férié qu’à certains égards ; il n’est pas compté comme jour férié, ce qui est la lecture prudente',
    de: '{date} ({holiday}), ist nur für manche Zwecke ein Feiertag; er zählt hier nicht als Feiertag, das ist die sichere Lesart',
  },
  regional_holidays_not_counted: {
    en: 'Regions of the country ({jurisdiction}) have further holidays; they are not counted, which can only make the date earlier',
    nl: 'Delen van het land ({jurisdiction}) hebben nog andere feestdagen; die tellen niet mee, wat de datum alleen maar vroeger kan maken',
    fr: 'Certaines régions du pays ({jurisdiction}) ont d’autres jours fériés ; ils ne sont pas comptés, ce qui ne peut qu’avancer la date',
    de: 'Teile des Landes ({jurisdiction}) haben weitere Feiertage; sie sind nicht berücksichtigt, was das Datum nur früher machen kann',
  },
  holidays_unknown: {
    en: 'The public holidays of {jurisdiction} are not known here: only weekends were looked at, which can only make the date earlier',
    nl: 'De feestdagen van {jurisdiction} zijn hier niet bekend: alleen met weekends is rekening gehouden, wat de datum alleen maar vroeger kan maken',
    fr: 'Les jours fériés de {jurisdiction} ne sont pas connus ici : seuls les week-ends ont été pris en compte, ce qui ne peut qu’avancer la date',
    de: 'Die Feiertage von {jurisdiction} sind hier nicht bekannt: nur Wochenenden wurden berücksichtigt, was das Datum nur früher machen kann',
  },
  own_law: {
    en: 'The United Kingdom has a law of its own, amended from 5 February 2026; this is counted by the EU’s rules, so ask the DPO',
    nl: 'Het Verenigd Koninkrijk heeft een eigen wet, gewijzigd sinds 5 februari 2026; dit is volgens de EU-regels geteld, vraag het dus aan de DPO',
    fr: 'Le Royaume-Uni a sa propre loi, modifiée depuis le 5 février 2026 ; le calcul suit ici les règles de l’UE, consultez donc le DPO',
    de: 'Das Vereinigte Königreich hat ein eigenes Gesetz, geändert seit dem 5. Februar 2026; hier ist nach EU-Regeln gezählt, fragen Sie daher den DSB',
  },
  end_of_day: {
    en: 'The limit is the end of {date}: 23:59:59, {timezone} time',
    nl: 'De termijn loopt tot het einde van {date}: 23:59:59, tijd in {timezone}',
    fr: 'L’échéance est la fin du {date} : 23:59:59, heure de {timezone}',
    de: 'Die Frist läuft bis zum Ende des Tages, {date}: 23:59:59 Uhr, Zeit in {timezone}',
  },
  extension_notice: {
    en: 'The person must be told of the extension, with its reasons, by the end of {date}; told later, there is no extension',
    nl: 'De verlenging moet met redenen aan de betrokkene zijn gemeld vóór het einde van {date}; later gemeld is er geen verlenging',
    fr: 'La personne doit être informée de la prolongation et de ses motifs avant la fin du {date} ; plus tard, il n’y a pas de prolongation',
    de: 'Die Person muss bis zum Ende des Tages, {date}, mit Gründen über die Verlängerung unterrichtet sein; später gibt es keine Verlängerung',
  },
  two_periods_reading: {
    en: 'Counted as the first month and then the further ones, the limit is {date}; no authority has settled it: work to that day',
    nl: 'Geteld als de eerste maand en daarna de volgende is de uiterste dag {date}; geen autoriteit heeft dit beslist: werk naar die dag toe',
    fr: 'Comptée comme le premier mois puis les suivants, l’échéance est le {date} ; aucune autorité n’a tranché : visez ce jour-là',
    de: 'Als erster Monat und dann die weiteren gezählt, endet die Frist am {date}; keine Behörde hat das entschieden: richten Sie sich nach diesem Tag',
  },
  hour_not_counted: {
    en: 'The hour in which it became known is not counted: formally the clock starts on {start}',
    nl: 'Het uur waarin het bekend werd telt niet mee: formeel begint de termijn op {start}',
    fr: 'L’heure de la prise de connaissance ne compte pas : formellement, le délai commence le {start}',
    de: 'Die Stunde des Bekanntwerdens zählt nicht mit: formell beginnt die Frist am {start} Uhr',
  },
  hours_counted: {
    en: '{hours, plural, one {# hour} other {# hours}} from then end on {at}',
    nl: '{hours} uur vanaf dan eindigt op {at}',
    fr: '{hours, plural, one {# heure} other {# heures}} à partir de là se terminent le {at}',
    de: '{hours, plural, one {# Stunde} other {# Stunden}} von da an enden am {at} Uhr',
  },
  every_day_counted: {
    en: 'Saturdays, Sundays and public holidays are counted like any day',
    nl: 'Zaterdagen, zondagen en feestdagen tellen mee zoals elke dag',
    fr: 'Les samedis, dimanches et jours fériés comptent comme les autres jours',
    de: 'Samstage, Sonntage und Feiertage zählen mit wie jeder Tag',
  },
  no_roll_over: {
    en: 'A limit in hours does not move to the next working day',
    nl: 'Een termijn in uren schuift niet op naar de volgende werkdag',
    fr: 'Un délai en heures n’est pas reporté au jour ouvrable suivant',
    de: 'Eine Frist in Stunden verschiebt sich nicht auf den nächsten Arbeitstag',
  },
  holiday_counted: {
    en: '{date} is a public holiday, {holiday} ({basis}); its hours are counted',
    nl: '{date} is een feestdag, {holiday} ({basis}); de uren ervan tellen mee',
    fr: 'Le {date} est férié, {holiday} ({basis}) ; ses heures comptent',
    de: '{date}, ist ein Feiertag, {holiday} ({basis}); seine Stunden zählen mit',
  },
  clock_change: {
    en: 'The clocks go {direction, select, forward {forward} other {back}} on {date}; hours that really pass are counted, so the limit falls at another time of day',
    nl: 'De klok gaat op {date} {direction, select, forward {vooruit} other {achteruit}}; werkelijk verstreken uren tellen, dus valt de termijn op een ander uur van de dag',
    fr: 'On {direction, select, forward {avance} other {recule}} les horloges le {date} ; ce sont les heures réellement écoulées qui comptent, l’échéance tombe donc à une autre heure du jour',
    de: 'Die Uhren werden am {date} {direction, select, forward {vorgestellt} other {zurückgestellt}}; gezählt werden tatsächlich vergangene Stunden, daher fällt die Frist auf eine andere Uhrzeit',
  },
  exact_hour_disputed: {
    en: 'It became known exactly on the hour: some count from that very moment, which gives {at}',
    nl: 'Het werd precies op het uur bekend: sommigen tellen vanaf dat moment zelf, wat {at} geeft',
    fr: 'La prise de connaissance tombe exactement sur l’heure : certains comptent dès ce moment, ce qui donne le {at}',
    de: 'Es wurde genau zur vollen Stunde bekannt: manche zählen ab diesem Augenblick, das ergibt {at} Uhr',
  },
  two_working_days_not_applied: {
    en: 'Some hold that the period must include two working days; German authorities (Bavaria, North Rhine-Westphalia) say not for hours, and it is not used here to gain time',
    nl: 'Volgens sommigen moet de termijn twee werkdagen bevatten; Duitse autoriteiten (Beieren, Noordrijn-Westfalen) zeggen van niet bij uren, en hier wordt er geen tijd mee gewonnen',
    fr: 'Certains soutiennent que le délai doit comprendre deux jours ouvrables ; des autorités allemandes (Bavière, Rhénanie-du-Nord-Westphalie) l’excluent pour les heures, et on ne s’en sert pas ici pour gagner du temps',
    de: 'Manche meinen, die Frist müsse zwei Arbeitstage umfassen; deutsche Behörden (Bayern, Nordrhein-Westfalen) verneinen das bei Stunden, und hier wird damit keine Zeit gewonnen',
  },
  plain_hours: {
    en: 'Work to {at}: the moment it became known plus {hours, plural, one {# hour} other {# hours}}, which is never later than the formal limit',
    nl: 'Werk naar {at} toe: het moment van kennisname plus {hours} uur, wat nooit later is dan de formele termijn',
    fr: 'Visez le {at} : le moment de la prise de connaissance plus {hours, plural, one {# heure} other {# heures}}, jamais après l’échéance formelle',
    de: 'Richten Sie sich nach {at} Uhr: Zeitpunkt des Bekanntwerdens plus {hours, plural, one {# Stunde} other {# Stunden}}, nie später als die formelle Frist',
  },
  contract_hours: {
    en: 'The contract gives {hours, plural, one {# hour} other {# hours}}, not rounded and with weekends counted unless it says otherwise: {at}',
    nl: 'Het contract geeft {hours} uur, niet afgerond en met weekends meegeteld tenzij het anders zegt: {at}',
    fr: 'Le contrat donne {hours, plural, one {# heure} other {# heures}}, sans arrondi et week-ends compris, sauf clause contraire : le {at}',
    de: 'Der Vertrag gibt {hours, plural, one {# Stunde} other {# Stunden}}, nicht gerundet und mit Wochenenden, sofern er nichts anderes sagt: {at} Uhr',
  },
  no_hours_named: {
    en: 'The law names no hours and no contract term was given: tell the client now',
    nl: 'De wet noemt geen uren en er is geen contracttermijn opgegeven: licht de opdrachtgever nu in',
    fr: 'La loi ne fixe pas d’heures et aucun délai contractuel n’est indiqué : informez le donneur d’ordre maintenant',
    de: 'Das Gesetz nennt keine Stunden und es ist keine Vertragsfrist angegeben: unterrichten Sie den Auftraggeber jetzt',
  },
};

/** `T18:00` in an ISO text keeps the wall clock; read as UTC and shown as UTC, it comes out unchanged. */
const wallClock = (iso: string): Date => new Date(`${iso.slice(0, 10)}T${iso.slice(11, 16) || '00:00'}Z`);

const formatted = (iso: string, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const text = new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' }).format(wallClock(iso));
  if (language === 'en') return text.replace(',', '');
  return language === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text;
};

/** A local day or moment in words, e.g. `Friday 1 May 2026`; the time of day as its own clock shows it. */
export const dateInWords = (iso: string, language: Language): string =>
  formatted(iso, language, iso.length > 10 ? { dateStyle: 'full', timeStyle: 'short' } : { dateStyle: 'full' });

const DATES = new Set(['date', 'at', 'start', 'from', 'to']);

const valuesOf = (reason: Reason, language: Language): Values =>
  Object.fromEntries(
    Object.entries(reason).map(([name, value]: [string, string | number]) => {
      if (DATES.has(name)) return [name, dateInWords(String(value), language)];
      if (name === 'basis') return [name, holidayLawWords[value]?.[language] ?? value];
      return [name, value];
    }),
  );

const sentence = (reason: Reason, language: Language): string => {
  const holiday = 'holiday' in reason ? { holiday: holidayWords[reason.holiday][language] } : {};
  const text = say(language, reasonWords[reason.code], { ...valuesOf(reason, language), ...holiday });
  return `${text.charAt(0).toLocaleUpperCase(LOCALE[language])}${text.slice(1)} (${reason.ref}).`;
};

/** How a limit was computed: one sentence a step, each with its provision, in the reader's language. */
export const explainDeadline = (reasons: readonly Reason[], language: Language): string[] =>
  reasons.map((reason) => sentence(reason, language));
