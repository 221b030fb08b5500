import { timeLeft } from '../domain/dashboard.ts';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/ticket.ts';
import { say } from './say.ts';
import { ticketWords } from './ticket-words.ts';

/** Below this many days the hours count too: 72 hours are three days. */
const DAYS_WITH_HOURS = 4;

/** What is left until a limit, rounded down; `overdue` once it has passed. */
export const timeLeftOf = (limit: Instant, now: Instant, language: Language): string => {
  if (Date.parse(limit) < Date.parse(now)) return say(language, ticketWords.overdue);
  const left = timeLeft(limit, now);
  if (left.days === 0 && left.hours === 0) return say(language, ticketWords.lastHour);
  const soon = left.days > 0 && left.days < DAYS_WITH_HOURS;
  return say(language, soon ? ticketWords.leftSoon : ticketWords.left, left);
};
