import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import type { OpenView } from '../protocol.ts';
import { send } from './api.ts';
import { Blocks } from './blocks.tsx';
import { useTell } from './notice.tsx';
import { useAct } from './surface.tsx';
import type { Values, View } from './types.ts';
import { useDialog } from './use-dialog.ts';
import { currentValues, missing, withEdit } from './values.ts';

/** One view of a person's stack; the ones below stay, with what was typed in them. */
export const Modal = ({ open, below }: { open: OpenView; below: number }): ReactNode => {
  const { id, user, errors } = open;
  const view = open.view as unknown as View;
  const tell = useTell();
  const act = useAct({ user, container: { view: id } });
  const dialog = useDialog();
  const title = useId();
  const [edits, setEdits] = useState<Values>({});
  const [ours, setOurs] = useState<Record<string, string>>({});
  const [sending, setSending] = useState(false);
  const values = currentValues(view.blocks, edits);
  const shown = { ...errors, ...ours };
  useEffect(() => {
    if (errors) dialog.current?.querySelector<HTMLElement>('.wrong :is(textarea, input, select)')?.focus();
  }, [errors, dialog]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const found = missing(view.blocks, values);
    setOurs(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    tell(await send({ kind: 'submit', user, view: id, state: values }));
    setSending(false);
  };
  const close = async (all: boolean): Promise<void> => tell(await send({ kind: 'close', user, view: id, all }));
  return (
    <dialog
      className="dialog"
      aria-labelledby={title}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        close(false).catch(() => undefined);
      }}
    >
      <form onSubmit={submit} noValidate>
        <header>
          {below > 0 && (
            <button type="button" className="icon" aria-label="Back" onClick={() => close(false)}>
              ←
            </button>
          )}
          <h2 id={title}>{view.title?.text}</h2>
          <button type="button" className="icon" aria-label="Close" onClick={() => close(true)}>
            ✕
          </button>
        </header>
        <div className="dialog-body">
          <Blocks
            blocks={view.blocks}
            values={values}
            errors={shown}
            onEdit={(block, action, value) => {
              setEdits((old) => withEdit(old, block, action, value));
              setOurs(({ [block]: _, ...rest }) => rest);
            }}
            onAct={(action, edited) =>
              act(action, currentValues(view.blocks, withEdit(edits, edited.block, edited.action, edited.value)))
            }
          />
        </div>
        <footer>
          <button type="button" onClick={() => close(false)}>
            {view.close?.text ?? (view.submit ? 'Cancel' : 'Close')}
          </button>
          {view.submit && (
            <button type="submit" className="primary" aria-busy={sending}>
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
};
