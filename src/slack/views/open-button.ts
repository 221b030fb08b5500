import type { Language } from '../../domain/language.ts';
import type { Incident, SubjectRequest } from '../../domain/ticket.ts';
import { actWords, incidentActWords } from '../../words/incident-act-words.ts';
import { requestActWords } from '../../words/request-act-words.ts';
import { say } from '../../words/say.ts';
import { ACTIONS } from '../ids.ts';
import { type Button, button } from './blocks.ts';

/** Opens the whole ticket with what can be done to it. */
export const openButton = ({ id, type }: Pick<Incident | SubjectRequest, 'id' | 'type'>, language: Language): Button =>
  button(type === 'incident' ? ACTIONS.openIncident : ACTIONS.openRequest, say(language, incidentActWords.open), {
    value: id,
    label: say(language, incidentActWords.openLabel, { id }),
  });

export const assignButton = ({ id }: Incident, language: Language): Button =>
  button(`${ACTIONS.incidentAct}:assign`, say(language, actWords.assign), {
    value: id,
    label: `${say(language, actWords.assign)} ${id}`,
  });

export const takeButton = ({ id }: SubjectRequest, language: Language): Button =>
  button(ACTIONS.takeRequest, say(language, requestActWords.take), {
    value: id,
    label: `${say(language, requestActWords.take)} ${id}`,
  });
