import type { webApi } from '@slack/bolt';
import { WEBHOOK } from '../../domain/ladder.ts';
import type { SubjectRequest } from '../../domain/ticket.ts';
import { errorFields } from '../../log.ts';
import { clientNames, type Deps } from '../deps.ts';
import { announcement } from '../views/notices.ts';

/** Every copy of the announcement shows who has it and where it stands, and what can no longer be pressed goes. */
export const updateAnnouncements = async (
  deps: Deps,
  client: webApi.WebClient,
  request: SubjectRequest,
): Promise<void> => {
  for (const { kind, message, target } of request.notices) {
    if (kind !== 'request_announcement' || !message || target === WEBHOOK) continue;
    const reader = { language: deps.people.language(target), timezone: deps.desk.timezone };
    try {
      await client.chat.update({ ...message, ...announcement(request, reader, clientNames(deps)) });
    } catch (error) {
      deps.log.warn('announcement_not_updated', { ticket: request.id, ...errorFields(error) });
    }
  }
};
