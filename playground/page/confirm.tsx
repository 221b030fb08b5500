/** Slack's confirmation dialog in front of an action. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Text } from './text.tsx';
import type { Confirm } from './types.ts';
import { useDialog } from './use-dialog.ts';

type Ask = (confirm: Confirm | undefined) => Promise<boolean>;

const AskContext = createContext<Ask>(() => Promise.resolve(true));

export const useConfirm = (): Ask => useContext(AskContext);

const ConfirmDialog = ({ confirm, onAnswer }: { confirm: Confirm; onAnswer: (yes: boolean) => void }): ReactNode => {
  const dialog = useDialog();
  return (
    <dialog
      className="dialog small"
      aria-label={confirm.title.text}
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <header>
        <h2>{confirm.title.text}</h2>
      </header>
      <div className="dialog-body">
        <Text of={confirm.text} />
      </div>
      <footer>
        <button type="button" onClick={() => onAnswer(false)}>
          {confirm.deny?.text ?? 'Cancel'}
        </button>
        <button
          type="button"
          className={confirm.style === 'danger' ? 'danger' : 'primary'}
          onClick={() => onAnswer(true)}
        >
          {confirm.confirm?.text ?? 'OK'}
        </button>
      </footer>
    </dialog>
  );
};

export const ConfirmProvider = ({ children }: { children: ReactNode }): ReactNode => {
  const [asked, setAsked] = useState<{ confirm: Confirm; answer: (yes: boolean) => void }>();
  const ask = useCallback<Ask>(
    (confirm) => (confirm ? new Promise((answer) => setAsked({ confirm, answer })) : Promise.resolve(true)),
    [],
  );
  return (
    <AskContext value={ask}>
      {children}
      {asked && (
        <ConfirmDialog
          confirm={asked.confirm}
          onAnswer={(yes) => {
            setAsked(undefined);
            asked.answer(yes);
          }}
        />
      )}
    </AskContext>
  );
};
