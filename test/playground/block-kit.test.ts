import { describe, expect, test } from 'vitest';
import { complaints, viewComplaints } from '../../playground/server/block-kit.ts';
import { type Json, modal, plain, section } from './fake-app.ts';

const times = <T>(count: number, each: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i));
const actions = (...elements: Json[]): Json => ({ type: 'actions', elements });
const button = (more: Json = {}): Json => ({ type: 'button', text: plain('Press'), ...more });
const select = (more: Json = {}): Json => ({
  type: 'static_select',
  action_id: 'pick',
  options: [{ text: plain('One'), value: '1' }],
  ...more,
});

const option: Json = { text: plain('One'), value: '1' };
const richText = (text: string): Json => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});

describe('blocks that Slack takes', () => {
  test.each<[string, Json]>([
    ['a section of 3,000 characters', section('x'.repeat(3000))],
    ['characters are code points', section('😀'.repeat(3000))],
    ['25 buttons', actions(...times(25, (i) => button({ action_id: `b${i}` })))],
    ['rich text', richText('x')],
    ['a select with its initial option', actions(select({ initial_option: { text: plain('One'), value: '1' } }))],
  ])('%s', (_, block) => {
    expect(complaints([block], 'message')).toEqual([]);
  });
});

describe('blocks that Slack refuses', () => {
  test.each<[string, Json, string]>([
    ['an empty section', section(''), 'more than 0 characters'],
    ['a section that is too long', section('x'.repeat(3001)), 'less than 3001'],
    ['a header in mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }, 'must be plain_text'],
    ['a header that is too long', { type: 'header', text: plain('x'.repeat(151)) }, 'less than 151'],
    ['26 buttons', actions(...times(26, (i) => button({ action_id: `b${i}` }))), 'no more than 25'],
    ['a button text that is too long', actions(button({ text: plain('x'.repeat(76)) })), 'less than 76'],
    ['a button value that is too long', actions(button({ value: 'x'.repeat(2001) })), 'less than 2001'],
    ['the same action twice', actions(button({ action_id: 'a' }), button({ action_id: 'a' })), 'already exists'],
    ['a select without options', actions(select({ options: [] })), '1 to 100'],
    [
      'an initial option that is none of the options',
      actions(select({ initial_option: { text: plain('Two'), value: '2' } })),
      'must be one of',
    ],
    [
      'six options of an overflow',
      actions(select({ type: 'overflow', options: times(6, (i) => ({ text: plain('x'), value: `${i}` })) })),
      'no more than 5',
    ],
    ['eleven fields', { type: 'section', fields: times(11, () => plain('x')) }, 'no more than 10'],
    ['eleven texts in a context', { type: 'context', elements: times(11, () => plain('x')) }, 'no more than 10'],
    ['an alert outside a modal', { type: 'alert', text: plain('x') }, 'not supported in a message'],
    ['a block that does not exist', { type: 'marquee' }, 'unsupported type'],
    [
      'a confirmation whose title is too long',
      actions(button({ confirm: { title: plain('x'.repeat(101)), text: plain('x') } })),
      'less than 101',
    ],
    ['a moment that is no number', actions({ type: 'datetimepicker', initial_date_time: 'now' }), '10 digits'],
    ['a field of a form among buttons', actions({ type: 'plain_text_input' }), 'unsupported element'],
    ['two options with the same value', actions(select({ options: [option, option] })), 'unique'],
    ['an empty text in rich text', richText(''), 'more than 0 characters'],
    ['a picture without a description', { type: 'image', image_url: 'https://example.org/x.png' }, 'alt_text'],
  ])('%s', (_, block, complaint) => {
    expect(complaints([block], 'message').join()).toContain(complaint);
  });

  test('51 blocks in a message, which a modal would take', () => {
    const many = times(51, () => section('x'));
    expect(complaints(many, 'message')).toHaveLength(1);
    expect(complaints(many, 'modal')).toEqual([]);
  });

  test('the same block id twice', () => {
    const twice = times(2, () => ({ ...section('x'), block_id: 'same' }));
    expect(complaints(twice, 'message').join()).toContain('already exists');
  });
});

describe('views that Slack refuses', () => {
  test.each<[string, Json, string]>([
    ['a title over 24 characters', modal({ title: plain('x'.repeat(25)) }), '/view/title'],
    ['a button over 24 characters', modal({ submit: plain('x'.repeat(25)) }), '/view/submit'],
    ['fields without a button to send them', modal({ submit: undefined }), '/view/submit'],
    ['metadata over 3,000 characters', modal({ private_metadata: 'x'.repeat(3001) }), '/view/private_metadata'],
    ['101 blocks', modal({ blocks: times(101, () => section('x')) }), '/blocks'],
    ['a Home where a form belongs', { type: 'home', blocks: [] }, '/view'],
  ])('%s', (_, view, pointer) => {
    expect(viewComplaints(view, 'modal').join()).toContain(`[json-pointer:${pointer}]`);
  });

  test('a form that is right is taken', () => {
    expect(viewComplaints(modal(), 'modal')).toEqual([]);
  });
});
