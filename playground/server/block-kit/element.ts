/** What Slack refuses of interactive elements. */
import { atMost, type Complain, isObject, items, type Json, list, optionalText, text } from './complain.ts';

/** Which blocks take an element: `actions`, `section` (as its accessory), `input`. */
const PLACES: Record<string, string> = {
  button: 'actions section',
  workflow_button: 'actions section',
  overflow: 'actions section',
  image: 'section',
  checkboxes: 'actions section input',
  radio_buttons: 'actions section input',
  datepicker: 'actions section input',
  timepicker: 'actions section input',
  datetimepicker: 'actions input',
  static_select: 'actions section input',
  external_select: 'actions section input',
  users_select: 'actions section input',
  channels_select: 'actions section input',
  conversations_select: 'actions section input',
  multi_static_select: 'section input',
  multi_external_select: 'section input',
  multi_users_select: 'section input',
  multi_channels_select: 'section input',
  multi_conversations_select: 'section input',
  plain_text_input: 'input',
  rich_text_input: 'input',
  email_text_input: 'input',
  number_input: 'input',
  url_text_input: 'input',
  file_input: 'input',
};

const MOST_OPTIONS: Record<string, number> = {
  static_select: 100,
  multi_static_select: 100,
  radio_buttons: 10,
  checkboxes: 10,
  overflow: 5,
};

const option = (complain: Complain, path: string, value: Json): void => {
  text(complain, `${path}/text`, value['text'], 75);
  atMost(complain, `${path}/value`, value['value'], 150);
  optionalText(complain, `${path}/description`, value['description'], 75);
};

const sameOption = ({ value, text: words }: Json): string => JSON.stringify([value, words]);

const options = (complain: Complain, path: string, element: Json, most: number): void => {
  const groups = list(element['option_groups']);
  if (groups.length > 100) complain(`${path}/option_groups`, 'no more than 100 items allowed');
  const lists = groups.length > 0 ? groups : [element];
  for (const each of lists)
    for (const [i, one] of items(complain, `${path}/options`, each['options'], most).entries())
      option(complain, `${path}/options/${i}`, one);
  const known = lists.flatMap((each) => list(each['options'])).map(sameOption);
  for (const initial of [element['initial_option'], ...list(element['initial_options'])].filter(isObject)) {
    if (!known.includes(sameOption(initial))) complain(`${path}/initial_option`, 'must be one of the options');
  }
  const values = lists.flatMap((each) => list(each['options'])).map(({ value }) => value);
  if (new Set(values).size < values.length) complain(`${path}/options`, 'option values must be unique');
};

const button = (complain: Complain, path: string, element: Json): void => {
  text(complain, `${path}/text`, element['text'], 75, 'plain_text');
  atMost(complain, `${path}/value`, element['value'], 2000);
  atMost(complain, `${path}/url`, element['url'], 3000);
  atMost(complain, `${path}/accessibility_label`, element['accessibility_label'], 75);
  if (!['primary', 'danger', undefined].includes(element['style'] as string | undefined))
    complain(`${path}/style`, 'must be primary or danger');
};

const confirm = (complain: Complain, path: string, value: unknown): void => {
  if (!isObject(value)) {
    complain(path, 'must be a confirmation dialog');
    return;
  }
  text(complain, `${path}/title`, value['title'], 100, 'plain_text');
  text(complain, `${path}/text`, value['text'], 300);
  optionalText(complain, `${path}/confirm`, value['confirm'], 30, 'plain_text');
  optionalText(complain, `${path}/deny`, value['deny'], 30, 'plain_text');
};

export const picture = (complain: Complain, path: string, value: Json): void => {
  if (typeof value['alt_text'] !== 'string') complain(`${path}/alt_text`, 'missing required field: alt_text');
  atMost(complain, `${path}/alt_text`, value['alt_text'], 2000);
  atMost(complain, `${path}/image_url`, value['image_url'], 3000);
};

export const element = (
  complain: Complain,
  path: string,
  value: unknown,
  place: 'actions' | 'section' | 'input',
  surface: string,
): void => {
  if (!isObject(value)) {
    complain(path, 'must be an element');
    return;
  }
  const type = String(value['type']);
  if (!PLACES[type]?.split(' ').includes(place)) {
    complain(`${path}/type`, `unsupported element type in ${place}: ${type}`);
    return;
  }
  if (surface === 'home' && type === 'datetimepicker') complain(`${path}/type`, 'datetimepicker is not for the Home');
  atMost(complain, `${path}/action_id`, value['action_id'], 255);
  if (type === 'button') button(complain, path, value);
  if (type === 'image') picture(complain, path, value);
  optionalText(complain, `${path}/placeholder`, value['placeholder'], 150, 'plain_text');
  if (value['confirm'] !== undefined) confirm(complain, `${path}/confirm`, value['confirm']);
  const most = MOST_OPTIONS[type];
  if (most !== undefined) options(complain, path, value, most);
  if (type === 'plain_text_input' && Number(value['max_length'] ?? 1) > 3000)
    complain(`${path}/max_length`, 'must be at most 3000');
  const moment = value['initial_date_time'];
  if (type === 'datetimepicker' && moment !== undefined && !/^\d{10}$/.test(String(moment)))
    complain(`${path}/initial_date_time`, 'must be 10 digits');
};
