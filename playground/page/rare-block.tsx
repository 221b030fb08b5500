/** Blocks that hold no control and that we do not draw ourselves: tables, charts, markdown, cards, videos. */
import type { ReactNode } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import 'slack-blocks-to-jsx/dist/style.css';
import { useDirectory } from './names.ts';

export const RareBlock = ({ block }: { block: object }): ReactNode => {
  const { people, channels } = useDirectory();
  const data = {
    users: people.map(({ id, name }) => ({ id, name })),
    channels: channels.map(({ id, name }) => ({ id, name })),
  };
  return <Message blocks={[block as Block]} logo="" name="" theme="light" data={data} withoutWrapper />;
};
