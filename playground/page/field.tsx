import type { KeyboardEvent, ReactNode } from 'react';
import type { Element, Value } from './types.ts';

export interface FieldProps {
  element: Element;
  value: Value | undefined;
  /** The id that a visible label points at; without one the field names itself by `label`. */
  id?: string | undefined;
  label?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  required?: boolean | undefined;
  onChange: (value: Value) => void;
  /** Enter was pressed in a line of text. */
  onEnter?: (() => void) | undefined;
}

/** `datetime-local` has no zone: it shows the reader's own. */
const toLocal = (seconds: unknown): string => {
  if (typeof seconds !== 'number') return '';
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const fromLocal = (given: string): number | null => (given ? Math.floor(new Date(given).getTime() / 1000) : null);

const INPUT_TYPES: Record<string, string> = {
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
};

/** What every control tells a screen reader of itself. */
export const spoken = ({ id, label, describedBy, invalid, required }: FieldProps): Record<string, unknown> => ({
  id,
  'aria-label': id ? undefined : label,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': required || undefined,
});

const Moment = ({ element: { type }, value, onChange, ...rest }: FieldProps): ReactNode => {
  const shared = spoken({ element: { type }, value, onChange, ...rest });
  if (type === 'datetimepicker')
    return (
      <input
        {...shared}
        type="datetime-local"
        value={toLocal(value?.['selected_date_time'])}
        onChange={({ target }) => onChange({ type, selected_date_time: fromLocal(target.value) })}
      />
    );
  const key = type === 'datepicker' ? 'selected_date' : 'selected_time';
  return (
    <input
      {...shared}
      type={type === 'datepicker' ? 'date' : 'time'}
      value={String(value?.[key] ?? '')}
      onChange={({ target }) => onChange({ type, [key]: target.value || null })}
    />
  );
};

/** Text, numbers, dates and times. */
export const Field = (props: FieldProps): ReactNode => {
  const { element, value, onChange, onEnter } = props;
  const { type } = element;
  if (type.endsWith('picker')) return <Moment {...props} />;
  const shared = {
    ...spoken(props),
    placeholder: element.placeholder?.text,
    value: String(value?.['value'] ?? ''),
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ type, value: target.value === '' ? null : target.value }),
  };
  if (element.multiline) return <textarea {...shared} rows={4} maxLength={element.max_length} />;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onEnter?.();
  };
  return <input {...shared} type={INPUT_TYPES[type] ?? 'text'} maxLength={element.max_length} onKeyDown={onKeyDown} />;
};
