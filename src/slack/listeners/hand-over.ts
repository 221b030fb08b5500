/** One ticket or several to somebody else: the form, and what comes of it. */
import type { App, RespondFn, ViewSubmitAction, webApi } from '@slack/bolt';
import { handOver } from '../../desk/hand-over.ts';
import type { Glance } from '../../domain/glance.ts';
import { handOverWords } from '../../words/filter-words.ts';
import { say } from '../../words/say.ts';
import { type Deps, readerOf } from '../deps.ts';
import { type HandedOver, outcomeLines } from '../hand-over-outcome.ts';
import { CALLBACKS, FIELDS } from '../ids.ts';
import { chosenIn } from '../row-acts.ts';
import { stateSchema } from '../submission.ts';
import type { Message } from '../views/blocks.ts';
import { boxesField, handOverForm, handOverOutcome, MOST_AT_ONCE } from '../views/hand-over-form.ts';

/** The list that a form was opened from, for as long as Slack lets it be replaced and this process lives. */
interface Opened {
  respond: RespondFn;
  again: () => Promise<Message>;
}

const MOST_OPEN = 100;

interface Wish {
  tickets: readonly Glance[];
  chosen: boolean;
  user: string;
  trigger: string;
  /** Absent where the list cannot be replaced. */
  from?: Opened;
}

export type OpenHandOver = (client: webApi.WebClient, wish: Wish) => Promise<void>;

const giveAll = async (
  deps: Deps,
  user: string,
  assignee: string,
  values: readonly string[],
): Promise<HandedOver[]> => {
  const handed: HandedOver[] = [];
  for (const value of values) {
    const chosen = chosenIn(value);
    if (!chosen) continue;
    const done = await handOver(deps.desk, deps.people.actor(user), { ...chosen, assignee });
    if (!('refused' in done)) deps.log.info('handed_over', { ticket: done.id });
    handed.push({ id: chosen.id, done });
  }
  return handed;
};

/** Registers the form's submission and returns what opens it. */
export const registerHandOver = (app: App, deps: Deps): OpenHandOver => {
  const opened = new Map<string, Opened>();
  app.view<ViewSubmitAction>(
    { callback_id: CALLBACKS.handOver, type: 'view_submission' },
    async ({ ack, view, body, client }) => {
      const user = body.user.id;
      const reader = readerOf(deps, user);
      const values = stateSchema.parse(view.state.values);
      const assignee = values[FIELDS.assignee]?.[FIELDS.assignee]?.selected_user;
      const groups = Object.entries(values).filter(([field]) => field.startsWith(`${FIELDS.tickets}_`));
      const ticked = groups
        .flatMap(([field, value]) => value[field]?.selected_options ?? [])
        .map(({ value }) => value)
        .slice(0, MOST_AT_ONCE);
      const problem = (field: string, word: keyof typeof handOverWords) =>
        ack({ response_action: 'errors', errors: { [field]: say(reader.language, handOverWords[word]) } });
      if (!assignee) return problem(FIELDS.assignee, 'nobodyToPick');
      if (ticked.length === 0) return problem(boxesField(0), 'pick');
      // Several writes may take longer than Slack waits: acknowledged first, the window says what came of it.
      await ack({
        response_action: 'update',
        view: handOverOutcome([say(reader.language, handOverWords.running)], reader),
      });
      const lines = outcomeLines(await giveAll(deps, user, assignee, ticked), assignee, reader);
      await client.views.update({ view_id: view.id, view: handOverOutcome(lines, reader) });
      const list = opened.get(view.id);
      opened.delete(view.id);
      if (list) await list.respond({ replace_original: true, ...(await list.again()) });
    },
  );
  return async (client, { tickets, chosen, user, trigger, from }) => {
    const view = handOverForm({ tickets, chosen, reader: readerOf(deps, user) });
    const answer = await client.views.open({ trigger_id: trigger, view });
    const [oldest] = opened.keys();
    if (opened.size >= MOST_OPEN && oldest !== undefined) opened.delete(oldest);
    if (from && answer.view?.id) opened.set(answer.view.id, from);
  };
};
