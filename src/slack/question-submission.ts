/** Reads the forms about a question to the DPO; the shape is checked, because it comes from outside. */
import { z } from 'zod';
import { maskForTicket } from '../answer/personal-data.ts';
import { VERDICTS } from '../answer/rulebook.ts';
import { LANGUAGES } from '../domain/language.ts';
import { answerQuestion, askAgain, type QuestionRefusal } from '../domain/question/ask.ts';
import { QUESTION_REASONS } from '../domain/question/file.ts';
import type { DpoQuestion } from '../domain/ticket.ts';
import type { Act } from '../domain/transition.ts';
import { FIELDS, QUESTION_ACTS, type QuestionAct } from './ids.ts';
import { stateSchema } from './submission.ts';

interface Sent {
  state: { values: unknown };
  private_metadata: string;
}

const asked = z.object({
  language: z.enum(LANGUAGES),
  about: z.object({
    reason: z.enum(QUESTION_REASONS),
    rule: z.string().nullable(),
    verdict: z.enum(VERDICTS),
    edition: z.string(),
    client: z.string().nullable(),
  }),
});

const worked = z.object({ act: z.enum(QUESTION_ACTS), id: z.string(), edition: z.int() });

const typed = ({ state }: Sent, field: string): string =>
  maskForTicket(stateSchema.parse(state.values)[field]?.[field]?.value ?? '');

/** @throws ZodError for a shape that our form cannot have sent */
export const readAsked = (view: Sent) => {
  const { language, about } = asked.parse(JSON.parse(view.private_metadata));
  const { client, ...answer } = about;
  return {
    language,
    about: answer,
    client,
    description: typed(view, FIELDS.description),
    context: typed(view, FIELDS.context),
  };
};

type Applied = (question: DpoQuestion, act: Act) => DpoQuestion | QuestionRefusal;

/** @throws ZodError for a shape that our form cannot have sent */
export const readQuestionAct = (
  view: Sent,
  dpoChannel: string,
): { act: QuestionAct; id: string; edition: number; apply: Applied } => {
  const carried = worked.parse(JSON.parse(view.private_metadata));
  const text = typed(view, FIELDS.note);
  const apply: Record<QuestionAct, Applied> = {
    answer: (question, act) => answerQuestion(question, text, act),
    again: (question, act) => askAgain(question, text, dpoChannel, act),
  };
  return { ...carried, apply: apply[carried.act] };
};
