/** A request's letters through the real Bolt. */
import { afterEach, describe, expect, it } from 'vitest';
import { ACTIONS, FIELDS } from '../../src/slack/ids.ts';
import { requestRefusalWords } from '../../src/words/request-refusal-words.ts';
import { button } from '../support/desk.ts';
import { choice } from '../support/incident-walk.ts';
import { type RequestWalk, startRequestWalk } from '../support/request-walk.ts';

let walk: RequestWalk;
afterEach(() => walk.desk.stop());

describe('letters', () => {
  it('open in the person’s language, change kind and language in place, and name the organisation', async () => {
    walk = await startRequestWalk({ [FIELDS.callerLanguage]: choice('fr') });
    const view = await walk.press('U0AGENT', ACTIONS.requestLetters);
    expect(JSON.stringify(view)).toContain('Nous avons bien reçu votre demande');
    const metadata = typeof view === 'string' ? '' : view.private_metadata;
    const choose = async (actionId: string, value: string) => {
      const { response_url: _, channel: __, ...pressed } = button('U0AGENT', actionId, '');
      await walk.desk.interact({
        ...pressed,
        container: { type: 'view', view_id: 'V0' },
        view: { id: 'V0', type: 'modal', private_metadata: metadata },
        actions: [{ type: 'static_select', action_id: actionId, block_id: 'b', selected_option: { value } }],
      });
      return JSON.stringify(
        (
          await walk.desk.api.called('views.update', ({ body }) =>
            (body['view'] as { private_metadata: string }).private_metadata.includes(`"${value}"`),
          )
        ).body,
      );
    };
    expect(await choose(ACTIONS.letterKind, 'refusal')).toContain('Autorité de protection des données');
    expect(await choose(ACTIONS.letterLanguage, 'de')).toContain('Wir haben Ihren Antrag erhalten');
  });

  it('are not for a manager who may not read', async () => {
    walk = await startRequestWalk();
    expect(await walk.press('U0MANAGER', ACTIONS.requestLetters)).toBe(requestRefusalWords.not_allowed.en);
  });
});
