/** Blocks as plain text, for the terminal. */
import type { Block } from '../protocol.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const readable = (text: string): string =>
  text
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<(https?:[^|>]*)\|([^>]*)>/g, '$2')
    .replace(/\u2060/g, '')
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const inner = (value: unknown): string => {
  if (!isObject(value)) return '';
  if (Array.isArray(value)) return value.map(inner).join('');
  if (typeof value['text'] === 'string') return readable(value['text']);
  if (value['type'] === 'rich_text_list')
    return (value['elements'] as unknown[]).map((item) => `\n  - ${inner(item)}`).join('');
  return inner(value['text']) + inner(value['elements']);
};

export const asText = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ type }) => type !== 'actions' && type !== 'divider')
    .map((block) => inner(block))
    .filter((text) => text !== '')
    .join('\n');
