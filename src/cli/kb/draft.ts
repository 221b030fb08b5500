import { Command } from 'commander';
import { createAnswerer } from '../../answer/answer.ts';
import { readCompiled } from '../../knowledge/compiled.ts';
import { draftRule } from '../../knowledge/draft-rule.ts';
import { dataFolder, openForReading, ticketsOf } from '../read-tickets.ts';
import { Refused } from '../refused.ts';
import { today } from './readable.ts';

const draft = async (id: string): Promise<void> => {
  const tickets = await ticketsOf(await openForReading(), { type: 'question' });
  const question = tickets.find((ticket) => ticket.id === id.toUpperCase());
  if (question?.type !== 'question')
    throw new Refused(
      `There is no question ${id} in ${dataFolder()}. "gdpr-desk tickets list --type question" shows which there are.`,
    );
  const { rulebook } = readCompiled();
  const read = createAnswerer(rulebook)({
    question: question.description,
    language: question.language,
    asOf: today(),
  });
  const { path, yaml } = draftRule(question, read, today());
  console.error(`It belongs into ${path}; "gdpr-desk kb check" then says what is still to be written.`);
  console.log(yaml);
};

export const draftCommand = (): Command =>
  new Command('draft')
    .description('a question to the DPO as the draft of a rule, in YAML; reads GDPR_DESK_DATA')
    .argument('<question>', 'its number, such as QST-2026-0001')
    .action(draft);
