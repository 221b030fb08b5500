import { asText } from './text.ts';
import type { Workspace } from './workspace.ts';

const QUESTION = 'can I store health info?';

/** One question through the protocol, printed; its answer stays in the channel where it was asked the first time. */
export const showOneAnswer = async (workspace: Workspace): Promise<boolean> => {
  const { state } = workspace;
  const before = [...state.messages];
  const { result, ms } = await workspace.perform({
    kind: 'command',
    user: 'U0AGENT',
    channel: 'C0FLOOR',
    command: '/gdpr',
    text: QUESTION,
  });
  const answer = state.messages.findLast(({ from }) => from === 'bot');
  if (result !== 'acknowledged' || !answer) return false;
  console.log(`\n  Ava asks in #floor:  /gdpr ${QUESTION}\n`);
  console.log(asText(answer.blocks).replace(/^/gm, '  | '));
  console.log(`\n  answered in ${ms} ms, only Ava sees it\n`);
  if (before.length > 0) state.messages = before;
  state.changed('message');
  return true;
};
