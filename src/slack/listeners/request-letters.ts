/** The letters of a request, to be copied; choosing another kind or language changes the window. */
import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language.ts';
import { type Actor, can } from '../../domain/permission.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { languageOfCaller } from '../../words/caller-words.ts';
import { type LetterContext, letterNow, letterOf } from '../../words/letter.ts';
import { LETTERS, type LetterKind } from '../../words/letter-words.ts';
import { requestRefusalWords } from '../../words/request-refusal-words.ts';
import { say } from '../../words/say.ts';
import { clientNames, type Deps, readerOf } from '../deps.ts';
import { ACTIONS } from '../ids.ts';
import { letterModal } from '../views/request-letter.ts';
import { requestOf, show } from './request.ts';

const chosen = z.object({ id: z.string(), kind: z.enum(LETTERS), language: z.enum(LANGUAGES) });

const modalOf = (
  deps: Deps,
  actor: Actor,
  request: SubjectRequest,
  { kind, language }: { kind: LetterKind; language: LetterContext['language'] },
) => {
  const client = request.client === null ? null : (clientNames(deps)[request.client] ?? request.client);
  const letter = letterOf(request, kind, { language, organisation: deps.organisation.name, client, place: deps.desk });
  return letterModal({ id: request.id, kind, language, letter, reader: readerOf(deps, actor.id) });
};

export const registerLetters = (app: App, deps: Deps): void => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.requestLetters, async (press) => {
    await press.ack();
    await show(deps, press, (actor, request) =>
      can(actor, 'read_content', request)
        ? modalOf(deps, actor, request, { kind: letterNow(request), language: languageOfCaller(request) })
        : say(readerOf(deps, actor.id).language, requestRefusalWords.not_allowed),
    );
  });
  for (const [id, field] of [
    [ACTIONS.letterKind, 'kind'],
    [ACTIONS.letterLanguage, 'language'],
  ] as const) {
    app.action<BlockAction<StaticSelectAction>>(id, async ({ ack, action, body, client }) => {
      await ack();
      if (!body.view) return;
      const before = JSON.parse(body.view.private_metadata);
      const wish = chosen.parse({ ...before, [field]: action.selected_option.value });
      const actor = deps.people.actor(body.user.id);
      const request = await requestOf(deps, actor, wish.id);
      if (typeof request === 'string' || !can(actor, 'read_content', request)) return;
      await client.views.update({ view_id: body.view.id, view: modalOf(deps, actor, request, wish) });
    });
  }
};
