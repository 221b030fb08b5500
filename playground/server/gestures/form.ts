/** Forms that are sent or closed. */
import type { Gesture, Outcome } from '../../protocol.ts';
import type { Json } from '../api/answer.ts';
import { openView, replaceView, viewPayload } from '../api/views.ts';
import { viewComplaints } from '../block-kit.ts';
import type { StoredView, WorkspaceState } from '../state.ts';
import { envelope, outcome, refused, trigger, type Workplace } from './payload.ts';

type Of<Kind> = Extract<Gesture, { kind: Kind }>;

const MOST_VIEWS = 3;

const fieldErrors = (view: StoredView, errors: unknown): Record<string, string> | string => {
  const known = ((view.view['blocks'] ?? []) as Json[]).filter(({ type }) => type === 'input');
  const entries = Object.entries((errors ?? {}) as Record<string, string>);
  const stray = entries.find(([id]) => !known.some(({ block_id }) => block_id === id));
  if (entries.length === 0) return 'errors without a message';
  return stray ? `errors for the unknown block ${stray[0]}` : Object.fromEntries(entries);
};

/** What Slack does with the answer to a sent form. @returns why it would not */
const apply = (state: WorkspaceState, view: StoredView, payload: Json | undefined): string | undefined => {
  const then = payload?.['response_action'];
  if (then === 'errors') {
    const errors = fieldErrors(view, payload?.['errors']);
    if (typeof errors === 'string') return errors;
    state.views.set(view.id, { ...view, errors });
  } else if (then === 'update' || then === 'push') {
    const [wrong] = viewComplaints(payload?.['view'], 'modal');
    if (wrong) return wrong;
    if (then === 'push' && state.stack(view.user).length >= MOST_VIEWS) return 'push_limit_reached';
    if (then === 'push') openView(state, view.user, payload?.['view'] as Json, view);
    else replaceView(state, view, payload?.['view'] as Json);
  } else if (then === 'clear') for (const each of state.stack(view.user)) state.views.delete(each.id);
  else state.views.delete(view.id);
  state.changed('view');
  return undefined;
};

export const submit = async (place: Workplace, { user, view: id, state: values }: Of<'submit'>): Promise<Outcome> => {
  const view = place.state.views.get(id);
  if (!view || view.user !== user) return refused('not_found');
  const delivered = await place.deliver('interactive', {
    type: 'view_submission',
    ...envelope(user),
    trigger_id: trigger(place, user),
    view: viewPayload(view, values),
    response_urls: [],
  });
  if (delivered.result !== 'acknowledged') return outcome(delivered);
  const wrong = apply(place.state, place.state.views.get(id) ?? view, delivered.payload);
  return wrong ? refused(`invalid_arguments ${wrong}`, Math.round(delivered.ms)) : outcome(delivered);
};

export const close = async (place: Workplace, { user, view: id, all = false }: Of<'close'>): Promise<Outcome> => {
  const view = place.state.views.get(id);
  if (!view || view.user !== user) return refused('not_found');
  const closed = all ? place.state.stack(user) : [view];
  for (const each of closed) place.state.views.delete(each.id);
  place.state.changed('view');
  const told = closed.filter(({ view: { notify_on_close: wanted } }) => wanted === true);
  const outcomes = await Promise.all(
    told.map((each) =>
      place.deliver('interactive', {
        type: 'view_closed',
        ...envelope(user),
        view: viewPayload(each),
        is_cleared: all,
      }),
    ),
  );
  return outcome(outcomes.find(({ result }) => result !== 'acknowledged') ?? { result: 'acknowledged', ms: 0 });
};
