/** After a form of an act: back to the ticket's window. */
import type { SlackViewMiddlewareArgs, types, ViewSubmitAction, webApi } from '@slack/bolt';
import { errorFields } from '../log.ts';
import type { Deps } from './deps.ts';

type Submission = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'view'> & { client: webApi.WebClient };

/**
 * A form that lay on the ticket's window closes, and the window below shows what was done; one that stood alone becomes
 * that window. Slack stacks three windows at most, so a window for each act would soon open no more.
 */
export const backToTicket = async (
  { log }: Deps,
  { ack, view, client }: Submission,
  details: types.ModalView,
): Promise<void> => {
  const below = view.previous_view_id;
  if (!below) return ack({ response_action: 'update', view: details });
  await ack();
  try {
    await client.views.update({ view_id: below, view: details });
  } catch (error) {
    log.warn('window_not_updated', errorFields(error));
  }
};
