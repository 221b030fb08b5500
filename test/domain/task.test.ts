import { describe, expect, it } from 'vitest';
import { brokenAt } from '../../src/domain/history.ts';
import { writeDown } from '../../src/domain/incident/measures.ts';
import { linkTo } from '../../src/domain/link.ts';
import { addTask, finishTask, reopenTask } from '../../src/domain/task.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const act = (by = 'U0DPO') => ({ by, now: NOW, salt: '01' });
const done = <T extends object>(result: T): Exclude<T, { refused: string }> => {
  if ('refused' in result) throw new Error(String(result.refused));
  return result as Exclude<T, { refused: string }>;
};
const task = { text: 'Delete it in the CRM', owner: 'U0HELPER', system: 'CRM' };
const withTask = <T extends Ticket>(ticket: T) => done(addTask(ticket, task, act())) as T;

describe.each([
  ['an incident', anIncident()],
  ['a request', aRequest()],
])('a task of %s', (_, ticket) => {
  it('is added, done, opened again, each in the history, by whom and when', () => {
    const added = withTask(ticket);
    expect(added.tasks).toEqual([{ ...task, id: '1', addedBy: 'U0DPO', addedAt: NOW, doneBy: null, doneAt: null }]);
    const finished = done(finishTask(added, '1', act('U0HELPER')));
    expect(finished.tasks).toMatchObject([{ doneBy: 'U0HELPER', doneAt: NOW }]);
    const again = done(reopenTask(finished, '1', act()));
    expect(again.tasks).toMatchObject([{ doneBy: null, doneAt: null }]);
    expect(again.history.slice(-3).map(({ event }) => event)).toEqual(['task_added', 'task_done', 'task_reopened']);
    expect(brokenAt(again.history)).toBeUndefined();
  });

  it('done twice is done once, and the second hears by whom', () => {
    const finished = done(finishTask(withTask(ticket), '1', act('U0HELPER')));
    expect(finishTask(finished, '1', act('U0DPO'))).toEqual({ refused: 'task_done_already', by: 'U0HELPER', at: NOW });
  });

  it('keeps its number however many there are', () => {
    const three = withTask(withTask(withTask(ticket)));
    expect(three.tasks?.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('is refused without words, on what is closed, and where there is none', () => {
    expect(addTask(ticket, { ...task, text: ' ' }, act())).toEqual({ refused: 'empty' });
    expect(addTask({ ...ticket, closedAt: NOW }, task, act())).toEqual({ refused: 'ticket_closed' });
    expect(finishTask(ticket, '1', act())).toEqual({ refused: 'task_unknown' });
    expect(reopenTask(withTask(ticket), '1', act())).toEqual({ refused: 'task_not_done' });
  });

  it('may still be done when the ticket is closed', () => {
    expect(finishTask({ ...withTask(ticket), closedAt: NOW }, '1', act())).toHaveProperty('tasks');
  });
});

describe('consequences, measures, lessons', () => {
  it('are signed one by one; what was written before stays in the history', () => {
    const first = done(writeDown(anIncident(), { measures: 'Asked to delete', lessons: 'x' }, act()));
    const later = { ...act('U0DEPUTY'), now: '2026-11-25T10:00:00.000Z' };
    const second = done(writeDown(first, { measures: 'Deleted, confirmed', lessons: 'x' }, later));
    expect(second.measures).toEqual({ text: 'Deleted, confirmed', by: 'U0DEPUTY', at: later.now });
    expect(second.lessons).toMatchObject({ by: 'U0DPO', at: NOW });
    expect(second.history.at(-1)?.changes).toEqual({ measures: { text: 'Deleted, confirmed' } });
    expect(JSON.stringify(second.history)).toContain('Asked to delete');
  });

  it('that are emptied go, and the same again changes nothing', () => {
    const first = done(writeDown(anIncident(), { effects: 'None likely' }, act()));
    expect(done(writeDown(first, {}, act())).effects).toBeUndefined();
    expect(writeDown(first, { effects: ' None likely ' }, act())).toEqual({ refused: 'nothing_changed' });
  });
});

describe('a link', () => {
  it('is written once, never to the ticket itself', () => {
    const linked = done(linkTo(anIncident(), 'DSR-2026-0001', act()));
    expect(linked.links).toEqual(['DSR-2026-0001']);
    expect(linkTo(linked, 'DSR-2026-0001', act())).toEqual({ refused: 'linked_already' });
    expect(linkTo(anIncident(), 'INC-2026-0001', act())).toEqual({ refused: 'link_to_itself' });
  });
});
