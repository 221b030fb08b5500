import { startDrill } from '../../desk/drill.ts';
import { sendNoticesOf } from '../../desk/send-notices.ts';
import { commandWords } from '../../words/command-words.ts';
import { drillWords } from '../../words/drill-words.ts';
import { say } from '../../words/say.ts';
import { type Deps, readerOf } from '../deps.ts';
import type { Message } from '../views/blocks.ts';
import { notice } from '../views/help.ts';

/** Starts an exercise, or says why not. `trigger` is Slack's id of the command. */
export const drillByCommand = async (deps: Deps, user: string, trigger: string): Promise<Message> => {
  const { language } = readerOf(deps, user);
  const started = await startDrill(deps.desk, deps.people.actor(user), { language, gesture: `drill ${trigger}` });
  if (!('refused' in started)) {
    deps.log.info('drill_started', { ticket: started.id, workspace: started.workspace });
    deps.background(sendNoticesOf(deps.desk, started));
    return notice(say(language, drillWords.started, { id: started.id }));
  }
  if (started.refused === 'running') return notice(say(language, drillWords.running, { id: started.id }));
  return notice(say(language, commandWords.mayNot, { who: say(language, drillWords.who) }));
};
