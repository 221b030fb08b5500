import { lazy, type ReactNode, Suspense, useId } from 'react';
import type { Outcome } from '../protocol.ts';
import { BlockElement } from './element.tsx';
import { RichText } from './rich-text.tsx';
import { Text } from './text.tsx';
import type { DrawnBlock, Element, TextObject, Value, Values } from './types.ts';
import { actionId, blockId } from './values.ts';

// A table or a chart is rare, and what draws it is large.
const RareBlock = lazy(() => import('./rare-block.tsx').then((loaded) => ({ default: loaded.RareBlock })));

export interface BlocksProps {
  blocks: readonly DrawnBlock[];
  values: Values;
  errors?: Record<string, string> | undefined;
  onEdit: (block: string, action: string, value: Value) => void;
  onAct: (action: Value, edited: { block: string; action: string; value: Value }) => Promise<Outcome>;
}

interface BlockProps extends BlocksProps {
  block: DrawnBlock;
  id: string;
}

/** The element of a block, tied to its value; `passive` ones tell the app nothing until the form is sent. */
const Tied = ({
  element,
  passive = false,
  ...props
}: BlockProps & {
  element: Element;
  passive?: boolean;
  fieldId?: string;
  label?: string | undefined;
  describedBy?: string | undefined;
}): ReactNode => {
  const { id, values, errors, block } = props;
  const action = actionId(element);
  return (
    <BlockElement
      element={element}
      value={values[id]?.[action]}
      id={props.fieldId}
      label={props.label ?? element.placeholder?.text}
      describedBy={props.describedBy}
      invalid={errors?.[id] !== undefined}
      required={block.type === 'input' && block.optional !== true}
      onChange={(value) => props.onEdit(id, action, value)}
      onAct={
        passive
          ? undefined
          : (value) => props.onAct({ ...value, action_id: action, block_id: id }, { block: id, action, value })
      }
    />
  );
};

const GROUPS = ['radio_buttons', 'checkboxes', 'multi_static_select'];

const Input = (props: BlockProps): ReactNode => {
  const { block, id, errors } = props;
  const own = useId();
  if (!block.element) return null;
  const error = errors?.[id];
  const label = block.label?.text;
  const describedBy = [error && `${own}error`, block.hint && `${own}hint`].filter(Boolean).join(' ') || undefined;
  const passive = block.dispatch_action !== true;
  const optional = block.optional ? <span className="optional"> (optional)</span> : null;
  return (
    <div className={error ? 'input wrong' : 'input'} data-block-id={id}>
      {GROUPS.includes(block.element.type) ? (
        <>
          <div className="label" aria-hidden="true">
            {label}
            {optional}
          </div>
          <Tied {...props} element={block.element} passive={passive} label={label} describedBy={describedBy} />
        </>
      ) : (
        <>
          <label className="label" htmlFor={`${own}field`}>
            {label}
            {optional}
          </label>
          <Tied
            {...props}
            element={block.element}
            passive={passive}
            fieldId={`${own}field`}
            label={label}
            describedBy={describedBy}
          />
        </>
      )}
      {error && (
        <p className="error" id={`${own}error`} role="alert">
          {error}
        </p>
      )}
      {block.hint && (
        <p className="hint" id={`${own}hint`}>
          {block.hint.text}
        </p>
      )}
    </div>
  );
};

const Section = (props: BlockProps): ReactNode => {
  const { block } = props;
  return (
    <div className="section">
      <div className="section-text">
        {block.text && (
          <div>
            <Text of={block.text} />
          </div>
        )}
        {block.fields && (
          <div className="fields">
            {block.fields.map((field) => (
              <div key={field.text}>
                <Text of={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block.accessory && <Tied {...props} element={block.accessory} label={block.text?.text.replace(/[*_~`]/g, '')} />}
    </div>
  );
};

const Block = (props: BlockProps): ReactNode => {
  const { block } = props;
  switch (block.type) {
    case 'header':
      return <h2 className="header">{block.text?.text}</h2>;
    case 'section':
      return <Section {...props} />;
    case 'context':
      return (
        <div className="context">
          {block.elements?.map((element, i) =>
            element.type === 'image' ? (
              <img key={element.image_url} src={element.image_url} alt={element.alt_text ?? ''} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a context have no other identity.
              <Text key={i} of={element as unknown as TextObject} />
            ),
          )}
        </div>
      );
    case 'actions':
      return (
        <div className="actions">
          {block.elements?.map((element) => (
            <Tied key={actionId(element)} {...props} element={element} />
          ))}
        </div>
      );
    case 'input':
      return <Input {...props} />;
    case 'rich_text':
      return <RichText block={block} />;
    case 'divider':
      return <hr />;
    case 'alert':
      return (
        <div className={`alert ${block.level ?? 'default'}`} role="note">
          <Text of={block.text} />
        </div>
      );
    case 'image':
      return (
        <figure>
          <img src={block.image_url} alt={block.alt_text ?? ''} />
        </figure>
      );
    default:
      return (
        <Suspense fallback={<p>…</p>}>
          <RareBlock block={block} />
        </Suspense>
      );
  }
};

/** Block Kit, drawn; what is typed and pressed in it goes to `onEdit` and `onAct`. */
export const Blocks = (props: BlocksProps): ReactNode => (
  <div className="blocks">
    {props.blocks.map((block, index) => {
      const id = blockId(block, index);
      return <Block key={id} {...props} block={block} id={id} />;
    })}
  </div>
);
