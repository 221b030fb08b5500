/** Elements in which one or several of a list are chosen. */
import { type ReactNode, useId } from 'react';
import { type FieldProps, spoken } from './field.tsx';
import { useDirectory } from './names.ts';
import { Text } from './text.tsx';
import type { Option } from './types.ts';
import { bare, optionsOf } from './values.ts';

/** Radio buttons, checkboxes, and the select of several. */
export const Choices = ({ element, value, onChange, ...rest }: FieldProps): ReactNode => {
  const name = useId();
  const { type } = element;
  const several = type !== 'radio_buttons';
  const chosen = several
    ? ((value?.['selected_options'] ?? []) as Option[])
    : [value?.['selected_option'] as Option | null].filter((option) => !!option);
  const pick = (option: Option, on: boolean): void => {
    const others = chosen.filter((each) => each.value !== option.value);
    if (several) onChange({ type, selected_options: on ? [...others, bare(option)] : others });
    else onChange({ type, selected_option: bare(option) });
  };
  return (
    <fieldset
      className={type === 'multi_static_select' ? 'choices many' : 'choices'}
      aria-label={rest.label}
      aria-describedby={rest.describedBy}
    >
      {optionsOf(element).map((option) => (
        <label key={option.value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            aria-invalid={rest.invalid || undefined}
            checked={chosen.some((each) => each.value === option.value)}
            onChange={({ target }) => pick(option, target.checked)}
          />
          <span>
            <Text of={option.text} />
            {option.description && (
              <small>
                <Text of={option.description} />
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** Several people of the workspace. */
export const PeopleChoice = ({ value, onChange, ...rest }: FieldProps): ReactNode => {
  const { people } = useDirectory();
  const type = 'multi_users_select';
  const chosen = (value?.['selected_users'] ?? []) as string[];
  const pick = (id: string, on: boolean): void => {
    const others = chosen.filter((each) => each !== id);
    onChange({ type, selected_users: on ? [...others, id] : others });
  };
  return (
    <fieldset className="choices many" aria-label={rest.label} aria-describedby={rest.describedBy}>
      {people.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            aria-invalid={rest.invalid || undefined}
            checked={chosen.includes(id)}
            onChange={({ target }) => pick(id, target.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
};

const OF_WORKSPACE: Record<string, 'selected_user' | 'selected_channel' | 'selected_conversation'> = {
  users_select: 'selected_user',
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
};

const option = (value: string, text: string): Option => ({ value, text: { type: 'plain_text', text } });

const Options = ({ of }: { of: readonly Option[] }): ReactNode =>
  of.map(({ value, text }) => (
    <option key={value} value={value}>
      {text.text}
    </option>
  ));

/** One of a list: of the app's options, of the people, of the channels. */
export const Select = (props: FieldProps): ReactNode => {
  const { element, value, onChange } = props;
  const { people, channels } = useDirectory();
  const { type } = element;
  const key = OF_WORKSPACE[type];
  const ofWorkspace =
    type === 'users_select'
      ? people.map(({ id, name }) => option(id, name))
      : channels.filter(({ id }) => id.startsWith('C')).map(({ id, name }) => option(id, `#${name}`));
  const options = key ? ofWorkspace : optionsOf(element);
  const current = key ? value?.[key] : (value?.['selected_option'] as Option | null | undefined)?.value;
  const choose = (given: string): void => {
    const found = options.find((each) => each.value === given);
    if (key) onChange({ type, [key]: given || null });
    else onChange({ type, selected_option: found ? bare(found) : null });
  };
  return (
    <select {...spoken(props)} value={String(current ?? '')} onChange={({ target }) => choose(target.value)}>
      {(!current || !props.required) && <option value="">{element.placeholder?.text ?? 'Select…'}</option>}
      {element.option_groups ? (
        element.option_groups.map(({ label, options: inner }) => (
          <optgroup label={label.text} key={label.text}>
            <Options of={inner} />
          </optgroup>
        ))
      ) : (
        <Options of={options} />
      )}
    </select>
  );
};
