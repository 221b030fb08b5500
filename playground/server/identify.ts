/** Slack gives an id to every block and element that came without one; state and actions refer to them. */
import { randomBytes } from 'node:crypto';
import type { Block } from '../protocol.ts';

type Json = Record<string, unknown>;

const shortId = (): string => randomBytes(4).toString('base64url').slice(0, 5);

const INTERACTIVE = /button|select|overflow|picker|checkboxes|_input/;

const element = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  return INTERACTIVE.test(String(value.type)) ? { action_id: shortId(), ...value } : value;
};

const block = (value: Block): Block => ({
  block_id: shortId(),
  ...value,
  ...('accessory' in value ? { accessory: element(value['accessory']) } : {}),
  ...('element' in value ? { element: element(value['element']) } : {}),
  ...(value.type === 'actions' && Array.isArray(value['elements']) ? { elements: value['elements'].map(element) } : {}),
});

export const identified = (blocks: readonly Block[]): Block[] => blocks.map(block);

export const identifiedView = (view: Json): Json => ({
  ...view,
  blocks: identified((view['blocks'] ?? []) as Block[]),
});
