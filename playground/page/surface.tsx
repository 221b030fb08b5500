import { type ReactNode, useState } from 'react';
import type { Container, Outcome } from '../protocol.ts';
import { send } from './api.ts';
import { Blocks } from './blocks.tsx';
import { useTell } from './notice.tsx';
import type { DrawnBlock, Value, Values } from './types.ts';
import { currentValues, withEdit } from './values.ts';

export interface Act {
  user: string;
  container: Container;
}

/** Sends what was pressed with the state of all fields, and says so when the app does not answer. */
export const useAct = ({ user, container }: Act) => {
  const tell = useTell();
  return async (action: Value, state: Values): Promise<Outcome> => {
    const outcome = await send({ kind: 'action', user, container, action, state });
    tell(outcome);
    return outcome;
  };
};

/** The blocks of a message or of the App Home, with the state of their fields. */
export const Surface = ({ blocks, ...where }: Act & { blocks: readonly DrawnBlock[] }): ReactNode => {
  const [edits, setEdits] = useState<Values>({});
  const act = useAct(where);
  return (
    <Blocks
      blocks={blocks}
      values={currentValues(blocks, edits)}
      onEdit={(block, action, value) => setEdits((old) => withEdit(old, block, action, value))}
      onAct={(action, edited) =>
        act(action, currentValues(blocks, withEdit(edits, edited.block, edited.action, edited.value)))
      }
    />
  );
};
