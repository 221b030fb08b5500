/** Refuses what Slack refuses of blocks and views. Numbers: docs.slack.dev/reference/block-kit, read 2026. */
import type { Block } from '../protocol.ts';

export type Surface = 'message' | 'modal' | 'home';

const BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

const SURFACES: Record<string, Surface[]> = {
  actions: ['message', 'modal', 'home'],
  alert: ['modal'],
  context: ['message', 'modal', 'home'],
  context_actions: ['message'],
  divider: ['message', 'modal', 'home'],
  header: ['message', 'modal', 'home'],
  image: ['message', 'modal', 'home'],
  input: ['message', 'modal', 'home'],
  markdown: ['message'],
  rich_text: ['message', 'modal', 'home'],
  section: ['message', 'modal', 'home'],
  table: ['message'],
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Slack counts code points. */
const length = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0);

type Complain = (path: string, complaint: string) => void;

const text = (complain: Complain, path: string, value: unknown, most: number, only?: 'plain_text'): void => {
  if (!isObject(value) || (value['type'] !== 'plain_text' && value['type'] !== 'mrkdwn')) {
    complain(path, 'must be a text object');
    return;
  }
  if (only && value['type'] !== only) complain(path, `must be ${only}`);
  if (length(value['text']) < 1) complain(path, 'must be more than 0 characters');
  if (length(value['text']) > most) complain(path, `must be less than ${most + 1} characters`);
};

const option = (complain: Complain, path: string, value: Json): void => {
  text(complain, `${path}/text`, value['text'], 75);
  if (length(value['value']) > 150) complain(`${path}/value`, 'must be less than 151 characters');
};

const MOST_OPTIONS: Record<string, number> = {
  static_select: 100,
  multi_static_select: 100,
  radio_buttons: 10,
  checkboxes: 10,
  overflow: 5,
};

const element = (complain: Complain, path: string, value: unknown): void => {
  if (!isObject(value)) {
    complain(path, 'must be an element');
    return;
  }
  const type = String(value['type']);
  if (length(value['action_id']) > 255) complain(`${path}/action_id`, 'must be less than 256 characters');
  if (type === 'button') {
    text(complain, `${path}/text`, value['text'], 75, 'plain_text');
    if (length(value['value']) > 2000) complain(`${path}/value`, 'must be less than 2001 characters');
    if (length(value['accessibility_label']) > 75)
      complain(`${path}/accessibility_label`, 'must be less than 76 characters');
  }
  if (value['placeholder'] !== undefined)
    text(complain, `${path}/placeholder`, value['placeholder'], 150, 'plain_text');
  const most = MOST_OPTIONS[type];
  if (most !== undefined) {
    const options = list(value['options']);
    if (options.length < 1 || options.length > most) complain(`${path}/options`, `must have 1 to ${most} items`);
    options.forEach((each, i) => void option(complain, `${path}/options/${i}`, each));
    const known = options.map((each) => JSON.stringify([each['value'], each['text']]));
    for (const initial of [value['initial_option'], ...list(value['initial_options'])].filter(isObject)) {
      if (!known.includes(JSON.stringify([initial['value'], initial['text']])))
        complain(`${path}/initial_option`, 'must be one of the options');
    }
  }
  if (type === 'plain_text_input' && Number(value['max_length'] ?? 1) > 3000)
    complain(`${path}/max_length`, 'must be at most 3000');
  if (
    type === 'datetimepicker' &&
    value['initial_date_time'] !== undefined &&
    String(value['initial_date_time']).length !== 10
  ) {
    complain(`${path}/initial_date_time`, 'must be 10 digits');
  }
};

const block = (complain: Complain, path: string, value: Block, surface: Surface): void => {
  const surfaces = SURFACES[value.type];
  if (!surfaces) {
    complain(`${path}/type`, `unsupported type: ${value.type}`);
    return;
  }
  if (!surfaces.includes(surface)) complain(`${path}/type`, `${value.type} is not supported in a ${surface}`);
  if (value.type === 'header') text(complain, `${path}/text`, value['text'], 150, 'plain_text');
  if (value.type === 'section') {
    if (value['text'] !== undefined) text(complain, `${path}/text`, value['text'], 3000);
    else if (list(value['fields']).length === 0) complain(path, 'needs text or fields');
    if (list(value['fields']).length > 10) complain(`${path}/fields`, 'no more than 10 items allowed');
    list(value['fields']).forEach((field, i) => void text(complain, `${path}/fields/${i}`, field, 2000));
    if (value['accessory'] !== undefined) element(complain, `${path}/accessory`, value['accessory']);
  }
  if (value.type === 'context') {
    const elements = list(value['elements']);
    if (elements.length < 1 || elements.length > 10) complain(`${path}/elements`, 'must have 1 to 10 items');
    elements.forEach(
      (each, i) => void (each['type'] !== 'image' && text(complain, `${path}/elements/${i}`, each, 2000)),
    );
  }
  if (value.type === 'actions') {
    const elements = list(value['elements']);
    if (elements.length < 1 || elements.length > 25) complain(`${path}/elements`, 'must have 1 to 25 items');
    elements.forEach((each, i) => void element(complain, `${path}/elements/${i}`, each));
  }
  if (value.type === 'input') {
    text(complain, `${path}/label`, value['label'], 2000, 'plain_text');
    if (value['hint'] !== undefined) text(complain, `${path}/hint`, value['hint'], 2000, 'plain_text');
    element(complain, `${path}/element`, value['element']);
  }
};

const twice = (values: unknown[]): string[] => {
  const ids = values.filter((value): value is string => typeof value === 'string');
  return ids.filter((id, i) => ids.indexOf(id) !== i);
};

/** @returns Slack's complaints; empty when it would take the blocks */
export const complaints = (blocks: unknown, surface: Surface): string[] => {
  const found: string[] = [];
  const complain: Complain = (path, complaint) => void found.push(`[ERROR] ${complaint} [json-pointer:${path}]`);
  if (!Array.isArray(blocks)) return ['[ERROR] must provide an array of blocks [json-pointer:/blocks]'];
  if (blocks.length > BLOCKS[surface]) complain('/blocks', `no more than ${BLOCKS[surface]} items allowed`);
  blocks.forEach((each, i) => {
    if (isObject(each) && typeof each['type'] === 'string')
      block(complain, `/blocks/${i}`, { ...each, type: each['type'] }, surface);
    else complain(`/blocks/${i}`, 'must be a block');
  });
  for (const id of twice(list(blocks).map((each) => each['block_id'])))
    complain('/blocks', `block_id ${id} already exists`);
  for (const each of list(blocks)) {
    for (const id of twice(list(each['elements']).map((inner) => inner['action_id'])))
      complain('/blocks', `action_id ${id} already exists`);
  }
  return found;
};

/** The same for a whole view. */
export const viewComplaints = (view: unknown, surface: 'modal' | 'home'): string[] => {
  if (!isObject(view) || view['type'] !== surface) return [`[ERROR] must be a ${surface} view [json-pointer:/view]`];
  const found: string[] = [];
  const complain: Complain = (path, complaint) => void found.push(`[ERROR] ${complaint} [json-pointer:${path}]`);
  if (surface === 'modal') {
    text(complain, '/view/title', view['title'], 24, 'plain_text');
    for (const part of ['submit', 'close'])
      if (view[part] !== undefined) text(complain, `/view/${part}`, view[part], 24, 'plain_text');
    const hasInput = list(view['blocks']).some((each) => each['type'] === 'input');
    if (hasInput && view['submit'] === undefined) complain('/view/submit', 'missing for a view with inputs');
  }
  if (length(view['private_metadata']) > 3000) complain('/view/private_metadata', 'must be less than 3001 characters');
  if (length(view['callback_id']) > 255) complain('/view/callback_id', 'must be less than 256 characters');
  return [...found, ...complaints(view['blocks'], surface)];
};
