/** What the fields of a message or a view hold, as Slack's `state.values` gives it. */
import type { DrawnBlock, Element, Option, Value, Values } from './types.ts';

const STATELESS = new Set(['button', 'workflow_button', 'overflow', 'image', 'mrkdwn', 'plain_text']);

/** An option as it goes back to the app: without what only its looks need. */
export const bare = ({ text, value }: Option): Option => ({ text, value });

export const optionsOf = ({ options, option_groups }: Element): Option[] =>
  options ?? (option_groups ?? []).flatMap((group) => group.options);

/** What a field holds before anybody touches it. */
const initialValue = ({ type, ...element }: Element): Value => {
  switch (type) {
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null };
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null };
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: (element.initial_options ?? []).map(bare) };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: element.initial_option ? bare(element.initial_option) : null };
    default:
      return { type, value: element.initial_value ?? null };
  }
};

export const blockId = ({ block_id }: DrawnBlock, index: number): string => block_id ?? `b${index}`;
export const actionId = ({ action_id, type }: Element): string => action_id ?? type;

const elementsOf = ({ type, accessory, element, elements }: DrawnBlock): Element[] => [
  ...(accessory ? [accessory] : []),
  ...(element ? [element] : []),
  ...(type === 'actions' ? (elements ?? []) : []),
];

/** The initial values under what somebody typed or chose; edits of fields that are gone are left out. */
export const currentValues = (blocks: readonly DrawnBlock[], edits: Values): Values => {
  const values: Values = {};
  blocks.forEach((block, index) => {
    const id = blockId(block, index);
    for (const element of elementsOf(block)) {
      if (STATELESS.has(element.type)) continue;
      const action = actionId(element);
      const edited = edits[id]?.[action];
      values[id] = {
        ...values[id],
        [action]: edited?.['type'] === element.type ? edited : initialValue(element),
      };
    }
  });
  return values;
};

export const withEdit = (edits: Values, block: string, action: string, value: Value): Values => ({
  ...edits,
  [block]: { ...edits[block], [action]: value },
});

const isEmpty = (value: Value | undefined): boolean =>
  Object.entries(value ?? {}).every(
    ([key, held]) => key === 'type' || held === null || held === '' || (Array.isArray(held) && held.length === 0),
  );

/** What Slack's client itself refuses before it sends a form: errors by block id. */
export const missing = (blocks: readonly DrawnBlock[], values: Values): Record<string, string> => {
  const errors: Record<string, string> = {};
  blocks.forEach((block, index) => {
    if (block.type !== 'input' || !block.element) return;
    const id = blockId(block, index);
    const value = values[id]?.[actionId(block.element)];
    if (isEmpty(value)) {
      if (block.optional !== true) errors[id] = 'Please complete this required field.';
      return;
    }
    const text = String(value?.['value'] ?? '');
    const { type, min_length = 0, max_length = 3000, min_value, max_value } = block.element;
    if (type === 'plain_text_input' && ([...text].length < min_length || [...text].length > max_length))
      errors[id] = `Between ${min_length} and ${max_length} characters, please.`;
    if (type === 'number_input') {
      const number = Number(text);
      if (number < Number(min_value ?? -Infinity) || number > Number(max_value ?? Infinity))
        errors[id] = `Between ${min_value ?? 'any'} and ${max_value ?? 'any'}, please.`;
    }
  });
  return errors;
};
