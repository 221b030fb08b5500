/** What Slack refuses of one block. Numbers: docs.slack.dev/reference/block-kit, read 2026. */
import type { Block } from '../../protocol.ts';
import { atMost, type Complain, items, type Json, length, list, optionalText, text } from './complain.ts';
import { element, picture } from './element.ts';

export type Surface = 'message' | 'modal' | 'home';

const ANYWHERE: Surface[] = ['message', 'modal', 'home'];

const SURFACES: Record<string, Surface[]> = {
  actions: ANYWHERE,
  alert: ['modal'],
  card: ['message', 'home'],
  carousel: ['message', 'home'],
  container: ['message'],
  context: ANYWHERE,
  context_actions: ['message'],
  data_table: ['message'],
  data_visualization: ['message'],
  divider: ANYWHERE,
  header: ANYWHERE,
  image: ANYWHERE,
  input: ANYWHERE,
  markdown: ['message'],
  rich_text: ANYWHERE,
  section: ANYWHERE,
  table: ['message'],
  video: ANYWHERE,
};

type Check = (complain: Complain, path: string, block: Json, surface: Surface) => void;

const section: Check = (complain, path, block, surface) => {
  optionalText(complain, `${path}/text`, block['text'], 3000);
  if (block['text'] === undefined && list(block['fields']).length === 0) complain(path, 'needs text or fields');
  for (const [i, field] of items(complain, `${path}/fields`, block['fields'], 10, 0).entries())
    text(complain, `${path}/fields/${i}`, field, 2000);
  if (block['accessory'] !== undefined) element(complain, `${path}/accessory`, block['accessory'], 'section', surface);
};

const context: Check = (complain, path, block) => {
  for (const [i, each] of items(complain, `${path}/elements`, block['elements'], 10).entries()) {
    if (each['type'] === 'image') picture(complain, `${path}/elements/${i}`, each);
    else text(complain, `${path}/elements/${i}`, each, 2000);
  }
};

const actions: Check = (complain, path, block, surface) => {
  for (const [i, each] of items(complain, `${path}/elements`, block['elements'], 25).entries())
    element(complain, `${path}/elements/${i}`, each, 'actions', surface);
};

const input: Check = (complain, path, block, surface) => {
  text(complain, `${path}/label`, block['label'], 2000, 'plain_text');
  optionalText(complain, `${path}/hint`, block['hint'], 2000, 'plain_text');
  element(complain, `${path}/element`, block['element'], 'input', surface);
};

const richText: Check = (complain, path, block) => {
  if (!Array.isArray(block['elements'])) complain(`${path}/elements`, 'missing required field: elements');
  for (const [i, part] of list(block['elements']).entries())
    for (const leaf of list(part['elements']).flatMap((each) => (each['elements'] ? list(each['elements']) : [each])))
      if (leaf['type'] === 'text' && length(leaf['text']) < 1)
        complain(`${path}/elements/${i}`, 'must be more than 0 characters');
};

const table: Check = (complain, path, block) => {
  if (!Array.isArray(block['rows'])) complain(`${path}/rows`, 'missing required field: rows');
  const rows = (block['rows'] ?? []) as unknown[][];
  if (rows.length > 101) complain(`${path}/rows`, 'no more than 100 items allowed');
  if (rows.some((row) => Array.isArray(row) && row.length > 20)) complain(`${path}/rows`, 'no more than 20 columns');
};

const chart: Check = (complain, path, block) => {
  if (length(block['title']) < 1 || length(block['title']) > 50)
    complain(`${path}/title`, 'must be 1 to 50 characters');
  const drawn = (block['chart'] ?? {}) as Json;
  const series = drawn['type'] === 'pie' ? [{ data: drawn['segments'] }] : list(drawn['series']);
  const axis = (drawn['axis_config'] ?? {}) as { categories?: string[] };
  if (series.length < 1 || series.length > 6) complain(`${path}/chart/series`, 'must be 1 to 6 items');
  for (const [i, each] of series.entries()) {
    const points = items(complain, `${path}/chart/series/${i}/data`, each['data'], 20);
    const labels = points.map((point) => point['label']);
    if (drawn['type'] !== 'pie' && labels.join() !== axis.categories?.join())
      complain(`${path}/chart/series/${i}`, 'must cover every category');
    if (labels.some((label) => length(label) < 1 || length(label) > 20))
      complain(`${path}/chart/series/${i}`, 'labels must be 1 to 20 characters');
  }
};

const CHECKS: Record<string, Check> = {
  actions,
  alert: (complain, path, block) => text(complain, `${path}/text`, block['text'], 200),
  context,
  data_table: table,
  data_visualization: chart,
  header: (complain, path, block) => text(complain, `${path}/text`, block['text'], 150, 'plain_text'),
  image: picture,
  input,
  markdown: (complain, path, block) => atMost(complain, `${path}/text`, block['text'], 12_000),
  rich_text: richText,
  section,
  table,
};

export const check = (complain: Complain, path: string, block: Block, surface: Surface): void => {
  const surfaces = SURFACES[block.type];
  if (!surfaces) complain(`${path}/type`, `unsupported type: ${block.type}`);
  else if (!surfaces.includes(surface)) complain(`${path}/type`, `${block.type} is not supported in a ${surface}`);
  else CHECKS[block.type]?.(complain, path, block, surface);
  atMost(complain, `${path}/block_id`, block['block_id'], 255);
};
