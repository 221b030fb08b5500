import { viewComplaints } from '../block-kit.ts';
import { identifiedView } from '../identify.ts';
import { APP_ID, BOT, TEAM } from '../people.ts';
import type { StoredView, WorkspaceState } from '../state.ts';
import { type Answer, type Json, type Method, refuse, str } from './answer.ts';
import { isPerson } from './destination.ts';

const VIEW_BYTES = 250_000;
const MOST_VIEWS = 3;

/** The view as Slack hands it back. */
export const viewPayload = ({ id, hash, root, previous, view }: StoredView, values: Json = {}): Json => ({
  ...view,
  id,
  hash,
  team_id: TEAM.id,
  app_id: APP_ID,
  app_installed_team_id: TEAM.id,
  bot_id: BOT.bot,
  root_view_id: root,
  previous_view_id: previous ?? null,
  external_id: str(view['external_id']),
  private_metadata: str(view['private_metadata']),
  callback_id: str(view['callback_id']),
  state: { values },
});

const whyNot = (view: unknown, type: 'modal' | 'home'): Answer | undefined => {
  if (JSON.stringify(view ?? null).length > VIEW_BYTES) return refuse('view_too_large');
  const wrong = viewComplaints(view, type);
  return wrong.length > 0 ? refuse('invalid_arguments', wrong) : undefined;
};

/** Puts a checked view on top of a person's stack; `on` is the one below. */
export const openView = (state: WorkspaceState, user: string, view: Json, on?: StoredView): StoredView => {
  const id = state.id('V0');
  const opened: StoredView = {
    id,
    user,
    view: identifiedView(view),
    hash: state.id('h'),
    root: on?.root ?? id,
    ...(on ? { previous: on.id } : {}),
  };
  state.views.set(id, opened);
  state.changed('view');
  return opened;
};

/** Puts another checked view in its place; refused entries no longer count. */
export const replaceView = (state: WorkspaceState, { errors: _, ...old }: StoredView, view: Json): StoredView => {
  const replaced: StoredView = { ...old, view: identifiedView(view), hash: state.id('h') };
  state.views.set(old.id, replaced);
  state.changed('view');
  return replaced;
};

const exchange = (state: WorkspaceState, id: string): { user: string } | Answer => {
  const trigger = state.triggers.get(id);
  if (!trigger) return refuse('invalid_trigger_id');
  if (trigger.used) return refuse('exchanged_trigger_id');
  if (trigger.expires < Date.now()) return refuse('expired_trigger_id');
  trigger.used = true;
  return { user: trigger.user };
};

const open =
  (push: boolean): Method =>
  ({ state }, { trigger_id, view }) => {
    const wrong = whyNot(view, 'modal');
    if (wrong) return wrong;
    const exchanged = exchange(state, str(trigger_id));
    if ('ok' in exchanged) return exchanged;
    const { user } = exchanged as { user: string };
    const stack = state.stack(user);
    if (push && stack.length === 0) return refuse('not_found');
    if (push && stack.length >= MOST_VIEWS) return refuse('push_limit_reached');
    if (!push) for (const old of stack) state.views.delete(old.id);
    return { ok: true, view: viewPayload(openView(state, user, view as Json, push ? stack.at(-1) : undefined)) };
  };

const update: Method = ({ state }, { view_id, external_id, view, hash }) => {
  const known =
    state.views.get(str(view_id)) ??
    [...state.views.values()].find((each) => external_id && each.view['external_id'] === external_id);
  if (!known) return refuse('not_found');
  if (hash && hash !== known.hash) return refuse('hash_conflict');
  const wrong = whyNot(view, 'modal');
  return wrong ?? { ok: true, view: viewPayload(replaceView(state, known, view as Json)) };
};

/** A person's Home as a view with its ids. */
export const homeOf = (state: WorkspaceState, user: string): StoredView | undefined => {
  const home = state.homes[user];
  const id = `V0HOME${user}`;
  return home && { id, user, root: id, hash: home.hash, view: home.view };
};

const publish: Method = ({ state }, { user_id: user, view, hash }) => {
  if (!isPerson(user)) return refuse('user_not_found');
  const wrong = whyNot(view, 'home');
  if (wrong) return wrong;
  if (hash && hash !== state.homes[user]?.hash) return refuse('hash_conflict');
  state.homes[user] = { view: identifiedView(view as Json), hash: state.id('h') };
  state.changed('home');
  const home = homeOf(state, user);
  return { ok: true, view: home && viewPayload(home) };
};

export const views: Record<string, Method> = {
  'views.open': open(false),
  'views.push': open(true),
  'views.update': update,
  'views.publish': publish,
};
