import { type ReactNode, useState } from 'react';
import type { Outcome } from '../protocol.ts';
import { Choices, PeopleChoice, Select } from './choice.tsx';
import { useConfirm } from './confirm.tsx';
import { Field, type FieldProps } from './field.tsx';
import { Menu } from './menu.tsx';
import type { Value } from './types.ts';
import { bare, optionsOf } from './values.ts';

export interface ElementProps extends FieldProps {
  /** Tells the app; absent in a field that only holds a value until the form is sent. */
  onAct?: ((value: Value) => Promise<Outcome>) | undefined;
}

const Button = ({ element, onAct }: ElementProps): ReactNode => {
  const confirm = useConfirm();
  const [waiting, setWaiting] = useState(false);
  const { text, value, url, style = '' } = element;
  const press = async (): Promise<void> => {
    if (!onAct || waiting || !(await confirm(element.confirm))) return;
    setWaiting(true);
    await onAct({ type: 'button', text, ...(value === undefined ? {} : { value }) });
    setWaiting(false);
  };
  const spokenAs = element.accessibility_label;
  if (url)
    return (
      <a
        className={`button ${style}`}
        href={url}
        target="_blank"
        rel="noreferrer"
        aria-label={spokenAs}
        onClick={press}
      >
        {text?.text}
      </a>
    );
  return (
    <button type="button" className={style} aria-label={spokenAs} aria-busy={waiting} onClick={press}>
      {text?.text}
    </button>
  );
};

const Overflow = ({ element, onAct }: ElementProps): ReactNode => {
  const confirm = useConfirm();
  const items = optionsOf(element).map((option) => ({
    key: option.value,
    text: option.text.text,
    onChoose: async () => {
      if (option.url) window.open(option.url, '_blank', 'noreferrer');
      if (await confirm(element.confirm)) await onAct?.({ type: 'overflow', selected_option: bare(option) });
    },
  }));
  return (
    <Menu label="More options" items={items}>
      ⋯
    </Menu>
  );
};

/** One element of Block Kit as a real control. */
export const BlockElement = (props: ElementProps): ReactNode => {
  const { element, onChange, onAct } = props;
  const confirm = useConfirm();
  const change = async (value: Value): Promise<void> => {
    if (!(await confirm(element.confirm))) return;
    onChange(value);
    await onAct?.(value);
  };
  switch (element.type) {
    case 'button':
      return <Button {...props} />;
    case 'overflow':
      return <Overflow {...props} />;
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <Select {...props} onChange={change} />;
    case 'multi_users_select':
      return <PeopleChoice {...props} onChange={change} />;
    case 'radio_buttons':
    case 'checkboxes':
    case 'multi_static_select':
      return <Choices {...props} onChange={change} />;
    case 'image':
      return <img src={element.image_url} alt={element.alt_text ?? ''} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <Field {...props} onChange={change} />;
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return <Field {...props} onEnter={() => props.value && onAct?.(props.value)} />;
    default:
      return <em className="quiet">{element.type} is not drawn here</em>;
  }
};
