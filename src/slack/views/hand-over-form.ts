import type { types } from '@slack/bolt';
import type { Glance } from '../../domain/glance.ts';
import { handOverWords } from '../../words/filter-words.ts';
import { formWords } from '../../words/form-words.ts';
import { incidentActWords } from '../../words/incident-act-words.ts';
import { say } from '../../words/say.ts';
import { statusWords, typeWords } from '../../words/ticket-words.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { rowValue } from '../row-acts.ts';
import { type Block, context, plainText } from './blocks.ts';
import type { Reader } from './dates.ts';
import { form, input, option, person } from './form-parts.ts';

/** Slack takes ten boxes in a group. */
const GROUP = 10;

/** More than this nobody ticks one by one. */
export const MOST_AT_ONCE = 50;

/** Block id and action id of the boxes, a group each. */
export const boxesField = (group: number): string => `${FIELDS.tickets}_${group}`;

const boxes = (tickets: readonly Glance[], chosen: boolean, { language }: Reader): Block[] => {
  const groups = Array.from({ length: Math.ceil(tickets.length / GROUP) }, (_, i) =>
    tickets.slice(i * GROUP, (i + 1) * GROUP),
  );
  return groups.map((group, i) => {
    const options = group.map((ticket) => {
      const kind = `${say(language, typeWords[ticket.type])} · ${say(language, statusWords[ticket.status])}`;
      return option(rowValue('handOver', ticket), `${ticket.id} · ${kind}`);
    });
    const label = say(language, i === 0 ? handOverWords.which : handOverWords.whichMore);
    const element: types.Checkboxes = {
      type: 'checkboxes',
      action_id: boxesField(i),
      options,
      ...(chosen ? { initial_options: options } : {}),
    };
    return input(boxesField(i), label, element, { optional: true });
  });
};

interface HandOverForm {
  /** Those that may be ticked. */
  tickets: readonly Glance[];
  /** True for one that was picked in the list already. */
  chosen: boolean;
  reader: Reader;
}

export const handOverForm = ({ tickets, chosen, reader }: HandOverForm): types.ModalView => {
  const { language } = reader;
  return {
    ...form(CALLBACKS.handOver, language, say(language, handOverWords.title), [
      input(FIELDS.assignee, say(language, incidentActWords.assignee), person(FIELDS.assignee)),
      ...boxes(tickets.slice(0, MOST_AT_ONCE), chosen, reader),
      context(say(language, handOverWords.note)),
    ]),
    submit: plainText(say(language, handOverWords.title), LIMITS.modalButton),
  };
};

/** What came of it, a line each. */
export const handOverOutcome = (lines: readonly string[], { language }: Reader): types.ModalView => ({
  type: 'modal',
  title: plainText(say(language, handOverWords.title), LIMITS.modalTitle),
  close: plainText(say(language, formWords.done), LIMITS.modalButton),
  blocks: lines.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text }, expand: true })),
});
