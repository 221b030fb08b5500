import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/ticket.ts';
import { dateAndTime } from '../../words/dates.ts';

export interface Reader {
  language: Language;
  /** The organisation's IANA zone, for where Slack cannot show the reader's own. */
  timezone: string;
}

/** Slack shows it in the reader's own zone; the fallback names the organisation's. */
export const slackDate = ({ language, timezone }: Reader, instant: Instant): string =>
  `<!date^${Math.floor(Date.parse(instant) / 1000)}^{date_short_pretty} {time}|${dateAndTime(language, timezone, instant)}>`;
