/** What is said of an incident that goes round somebody. */
import { WEBHOOK } from '../../domain/ladder.ts';
import type { Language } from '../../domain/language.ts';
import { isRestricted } from '../../domain/routing.ts';
import type { Incident } from '../../domain/ticket.ts';
import { incidentWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { type Block, context, type Message, section } from './blocks.ts';

const mentions = (users: readonly string[]): string => users.map((user) => `<@${user}>`).join(', ');

/** Whom it goes round, for those who may read it. */
export const restrictedBlocks = (incident: Incident, language: Language): Block[] =>
  isRestricted(incident)
    ? [context(`🔒 ${say(language, incidentWords.restrictedTo, { who: mentions(incident.concerns ?? []) })}`)]
    : [];

/** What becomes of a message in a channel, or to somebody, that may no longer hold it. */
export const movedElsewhere = ({ id }: Incident, language: Language): Message => {
  const text = `🔒 ${id}: ${say(language, incidentWords.movedElsewhere)}`;
  return { text, blocks: [section(text)] };
};

/** For whoever files: whom the alert reaches where it cannot reach the desk. */
export const routedBlocks = (incident: Incident, language: Language): Block[] => {
  const { standIns = [], notices } = incident;
  const told =
    standIns.length > 0
      ? [context(`🔒 ${say(language, incidentWords.standInsTold, { who: mentions(standIns) })}`)]
      : notices.some(({ key, target }) => key === 'breach_alert' && target === WEBHOOK)
        ? [context(`🔒 ${say(language, incidentWords.webhookTold)}`)]
        : [];
  return [...restrictedBlocks(incident, language), ...told];
};
