/** What of a restricted incident stays where its content may not be: that it exists, its dates, what was decided. */
import type { Incident } from '../ticket.ts';

const HIDDEN = '';

/** The incident without a word that anybody wrote and without what tells whom it is about; it counts as before. */
export const redacted = (incident: Incident): Incident => {
  const {
    messageLink: _,
    effects: __,
    measures: ___,
    lessons: ____,
    tasks: _____,
    concerns: ______,
    standIns: _______,
    ...rest
  } = incident;
  const { advice, decision, told, clientAnswer } = rest;
  return {
    ...rest,
    description: HIDDEN,
    dataCategories: [],
    filedBy: 'system',
    assignee: null,
    because: [],
    history: [],
    notices: [],
    ...(advice ? { advice: { ...advice, text: HIDDEN } } : {}),
    ...(decision ? { decision: { ...decision, reason: HIDDEN } } : {}),
    ...(told ? { told: told.map(({ delayReason, changed, text, ...row }) => ({ ...row, note: HIDDEN })) } : {}),
    ...(clientAnswer ? { clientAnswer: { ...clientAnswer, text: HIDDEN } } : {}),
  };
};
