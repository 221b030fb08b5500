/** What of a restricted incident stays where its content may not be: that it exists, its dates, what was decided. */
import { type Actor, can } from '../permission.ts';
import { isRestricted } from '../routing.ts';
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

/** For a register or an export: whole, or without its content where it is restricted or this person may not read it. */
export const visibleTo = (actor: Actor | undefined, incident: Incident): Incident => {
  const whole = actor ? can(actor, 'read_content', incident) : !isRestricted(incident);
  return whole ? incident : redacted(incident);
};
