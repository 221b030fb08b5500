import type { Language } from '../../domain/language.ts';
import type { Incident } from '../../domain/ticket.ts';
import { actWords, incidentActWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { ACTIONS } from '../ids.ts';
import { type Button, button } from './blocks.ts';

/** Opens the whole incident with what can be done to it. */
export const openButton = ({ id }: Incident, language: Language): Button =>
  button(ACTIONS.openIncident, say(language, incidentActWords.open), {
    value: id,
    label: say(language, incidentActWords.openLabel, { id }),
  });

export const assignButton = ({ id }: Incident, language: Language): Button =>
  button(`${ACTIONS.incidentAct}:assign`, say(language, actWords.assign), {
    value: id,
    label: `${say(language, actWords.assign)} ${id}`,
  });
