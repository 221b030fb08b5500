/** Refuses what Slack refuses of a message's blocks and of a whole view. */
import type { Block } from '../protocol.ts';
import { check, type Surface } from './block-kit/block.ts';
import { atMost, collector, isObject, list, optionalText, text } from './block-kit/complain.ts';

const MOST_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

const twice = (values: unknown[]): string[] => {
  const ids = values.filter((value): value is string => typeof value === 'string');
  return ids.filter((id, i) => ids.indexOf(id) !== i);
};

/** @returns Slack's complaints; empty when it would take the blocks */
export const complaints = (blocks: unknown, surface: Surface): string[] => {
  const { found, complain } = collector();
  if (!Array.isArray(blocks)) return ['[ERROR] must provide an array of blocks [json-pointer:/blocks]'];
  if (blocks.length > MOST_BLOCKS[surface]) complain('/blocks', `no more than ${MOST_BLOCKS[surface]} items allowed`);
  blocks.forEach((each, i) => {
    if (isObject(each) && typeof each['type'] === 'string') check(complain, `/blocks/${i}`, each as Block, surface);
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

const surfaceOf = (view: unknown): 'modal' | 'home' => (isObject(view) && view['type'] === 'home' ? 'home' : 'modal');

/** @param surface where the view is to be shown; absent: where it says itself that it belongs */
export const viewComplaints = (view: unknown, surface = surfaceOf(view)): string[] => {
  if (!isObject(view) || view['type'] !== surface) return [`[ERROR] must be a ${surface} view [json-pointer:/view]`];
  const { found, complain } = collector();
  if (surface === 'modal') {
    text(complain, '/view/title', view['title'], 24, 'plain_text');
    for (const part of ['submit', 'close']) optionalText(complain, `/view/${part}`, view[part], 24, 'plain_text');
    const hasInput = list(view['blocks']).some((each) => each['type'] === 'input');
    if (hasInput && view['submit'] === undefined) complain('/view/submit', 'missing for a view with inputs');
  }
  atMost(complain, '/view/private_metadata', view['private_metadata'], 3000);
  for (const id of ['callback_id', 'external_id']) atMost(complain, `/view/${id}`, view[id], 255);
  return [...found, ...complaints(view['blocks'], surface)];
};
