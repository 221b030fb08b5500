/** The stories of life.yml, acted out on a desk with a clock. */
import { expect, it } from 'vitest';
import { actOnIncident, type IncidentRefusal } from '../../src/desk/act-on-incident.ts';
import { doTask } from '../../src/desk/do-task.ts';
import { editionOf } from '../../src/domain/incident/act.ts';
import { adviseOn, assessIncident } from '../../src/domain/incident/assessment.ts';
import { recordClientAnswer } from '../../src/domain/incident/client-answer.ts';
import { correctIncident } from '../../src/domain/incident/correction.ts';
import { confirmDecision, decideOn } from '../../src/domain/incident/decision.ts';
import type { Told } from '../../src/domain/incident/file.ts';
import { assignIncident, closeIncident, commentOn } from '../../src/domain/incident/life.ts';
import { writeDown } from '../../src/domain/incident/measures.ts';
import { recordTold } from '../../src/domain/incident/tell.ts';
import { assess } from '../../src/domain/severity/assess.ts';
import { incidentFactsSchema } from '../../src/domain/severity/facts.ts';
import { addTask } from '../../src/domain/task.ts';
import type { Incident, Ticket } from '../../src/domain/ticket.ts';
import { incidentOf } from '../store/contract.ts';
import { createQuietDesk, type QuietDesk } from '../support/quiet-desk.ts';
import { NOW } from '../support/tickets.ts';
import { storiesOf } from './stories.ts';

type Answer = 'yes' | 'no';
interface Step {
  at: number;
  by: string;
  do: string;
  refused?: string;
  authority?: Answer;
  people?: Answer;
  breach?: Answer;
  agrees?: Answer;
  reason?: string;
  text?: string;
  facts?: object;
  whom?: Told['whom'];
  stage?: NonNullable<Told['stage']>;
  how?: NonNullable<Told['how']>;
  changed?: string;
  delay?: string;
  to?: string;
  owner?: string;
  task?: string;
  decidedBy?: string;
  awareAt?: number;
}
interface Story {
  story: string;
  why: string;
  incident?: { role?: NonNullable<Incident['role']>; client?: string; concerns?: string[]; drill?: boolean };
  steps: Step[];
  expected: { status: string; told?: number; second?: string; events?: string[] };
}

const HOUR = 3_600_000;
const id = (name: string): string => `U0${name.toUpperCase()}`;
const ROLES = { dpo: ['dpo'], deputy: ['deputy'], manager: ['manager'], boss: ['manager'], agent: [] } as const;
const personOf = (name: string) => ({
  id: id(name),
  workspace: 'T0ONE',
  roles: ROLES[name as keyof typeof ROLES] ?? [],
});
const hours = (count: number): string => new Date(Date.parse(NOW) + count * HOUR).toISOString();

const dutiesOf = ({ authority, people }: Step) => ({
  notifyAuthority: authority === 'yes',
  notifySubjects: people === 'yes',
});

type Apply = Parameters<typeof actOnIncident>[4];
type Quiet = QuietDesk<ReturnType<typeof createQuietDesk>['store']>;

const ACTS: Record<string, (step: Step, quiet: Quiet) => Apply> = {
  assess: (step, quiet) => (incident, act) => {
    const facts = incidentFactsSchema.parse({ ...step.facts, awareAt: incident.awareAt });
    return assessIncident(incident, facts, assess(facts, quiet.desk), act);
  },
  advise: (step) => (incident, act) => adviseOn(incident, { ...dutiesOf(step), text: step.text ?? '' }, act),
  decide: (step) => (incident, act) => {
    const { breach = 'yes', reason = '', decidedBy = 'boss' } = step;
    const given = { ...dutiesOf(step), breach: breach === 'yes', reason, decidedBy: id(decidedBy) };
    return decideOn(incident, given, { secondPerson: true }, act);
  },
  confirm: (step) => (incident, act) => confirmDecision(incident, step.agrees === 'yes', act),
  tell: (step) => (incident, act) => {
    const { whom = 'authority', stage, how, changed = '', delay = '', text = '' } = step;
    const more = { ...(stage ? { stage } : {}), ...(how ? { how } : {}), changed, text };
    return recordTold(incident, { whom, sentAt: act.now, note: '', delayReason: delay, ...more }, act);
  },
  client_answer: (step) => (incident, act) =>
    recordClientAnswer(incident, { ...dutiesOf(step), text: step.text ?? '' }, act),
  assign: (step) => (incident, act) => assignIncident(incident, id(step.to ?? 'dpo'), act),
  comment: (step) => (incident, act) => commentOn(incident, step.text ?? '', act),
  task: (step) => (incident, act) => addTask(incident, { text: step.text ?? '', owner: id(step.owner ?? 'dpo') }, act),
  measures: (step) => (incident, act) => writeDown(incident, { measures: step.text ?? '' }, act),
  correct: (step) => (incident, act) => {
    const { due, workTo, because } = incident;
    const limit = { due, workTo: workTo ?? NOW, because };
    return correctIncident(incident, { awareAt: hours(step.awareAt ?? 0) }, step.reason ?? '', limit, act);
  },
  close: () => (incident, act) => closeIncident(incident, '', act),
};

const actionOf = (step: Step): 'confirm' | 'comment' | 'work_on' =>
  step.do === 'confirm' || step.do === 'comment' ? step.do : 'work_on';

const perform = (quiet: Quiet, incident: Incident, step: Step): Promise<Ticket | IncidentRefusal> => {
  const actor = personOf(step.by);
  if (step.do === 'finish_task')
    return doTask(quiet.desk, actor, { ticket: incident.id, task: step.task ?? '' }, 'finish');
  const apply = ACTS[step.do];
  if (!apply) throw new Error(`No act is called ${step.do}.`);
  const target = { id: incident.id, edition: editionOf(incident) };
  return actOnIncident(quiet.desk, actor, target, actionOf(step), apply(step, quiet));
};

it.each(storiesOf<Story>('life.yml'))('%s', async (_, { incident: change = {}, steps, expected, why }) => {
  const quiet = createQuietDesk();
  const { concerns, ...rest } = change;
  await quiet.store.insert(incidentOf({ ...rest, ...(concerns ? { concerns: concerns.map(id) } : {}), notices: [] }));
  const now = async (): Promise<Incident> => {
    const [found] = await quiet.store.list('T0ONE');
    if (found?.type !== 'incident') throw new Error('no incident');
    return found;
  };
  for (const step of steps) {
    quiet.setClock(step.at * HOUR);
    const done = await perform(quiet, await now(), step);
    expect('refused' in done ? done.refused : 'done', `${step.do} at ${step.at}: ${why}`).toBe(step.refused ?? 'done');
  }
  const { status, told = [], decision, history } = await now();
  expect(status, why).toBe(expected.status);
  if (expected.told !== undefined) expect(told).toHaveLength(expected.told);
  if (expected.second) expect(decision?.confirmedBy).toBe(id(expected.second));
  if (expected.events) expect(history.map(({ event }) => event)).toEqual(expected.events);
});
