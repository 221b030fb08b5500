import type { Incident } from '../../domain/ticket.ts';
import { dataCategoryWords, formWords } from '../../words/form-words.ts';
import { incidentWords, kindWords, roleWords } from '../../words/incident-words.ts';
import { say } from '../../words/say.ts';
import { ticketWords } from '../../words/ticket-words.ts';
import { FIELDS } from '../ids.ts';
import type { Block } from './blocks.ts';
import type { Reader } from './dates.ts';
import {
  bandOptions,
  type Client,
  clientField,
  input,
  moment,
  multiSelect,
  optionsOf,
  persons,
  select,
} from './form-parts.ts';

/** What was reported, as it stands, to be put right; what it was before stays in the history. */
export const correctBlocks = (incident: Incident, { language }: Reader, clients: readonly Client[]): Block[] => {
  const {
    happenedAt,
    awareAt,
    noticedAt = awareAt,
    kind,
    role,
    client,
    dataCategories,
    peopleBand,
    concerns,
  } = incident;
  const own = (key: keyof typeof incidentWords): string => say(language, incidentWords[key]);
  const word = (key: keyof typeof formWords): string => say(language, formWords[key]);
  // A client that is no longer configured stays the client.
  const gone = client !== null && !clients.some(({ id }) => id === client) ? [{ id: client, name: client }] : [];
  const categories = optionsOf(dataCategoryWords, language);
  return [
    input(FIELDS.happenedAt, own('happenedAt'), moment(FIELDS.happenedAt, happenedAt ?? undefined), { optional: true }),
    input(FIELDS.noticedAt, word('awareAt'), moment(FIELDS.noticedAt, noticedAt)),
    input(FIELDS.awareAt, own('awareAt'), moment(FIELDS.awareAt, awareAt)),
    input(FIELDS.kind, own('kind'), select(FIELDS.kind, optionsOf(kindWords, language), kind)),
    input(FIELDS.role, own('role'), select(FIELDS.role, optionsOf(roleWords, language), role)),
    ...clientField(language, [...clients, ...gone], say(language, ticketWords.ownData), client),
    input(
      FIELDS.dataCategories,
      word('dataCategories'),
      multiSelect(FIELDS.dataCategories, categories, word('choose'), dataCategories),
      { optional: true },
    ),
    input(FIELDS.concerns, own('concerns'), persons(FIELDS.concerns, concerns), {
      hint: own('concernsHint'),
      optional: true,
    }),
    input(FIELDS.peopleBand, word('peopleBand'), select(FIELDS.peopleBand, bandOptions(language), peopleBand)),
  ];
};
