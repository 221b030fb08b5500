import { createElement, Fragment, type ReactNode } from 'react';
import { channelName, type Directory, personName, useDirectory } from './names.ts';
import { Link, slackDate } from './text.tsx';

interface Node {
  type: string;
  elements?: Node[];
  text?: string;
  url?: string;
  user_id?: string;
  channel_id?: string;
  timestamp?: number;
  format?: string;
  style?: string | { bold?: boolean; italic?: boolean; code?: boolean; strike?: boolean };
}

const TAGS = { bold: 'strong', italic: 'em', code: 'code', strike: 's' } as const;

const leaf = (node: Node, directory: Directory): ReactNode => {
  if (node.type === 'link') return <Link to={node.url ?? ''}>{node.text ?? node.url}</Link>;
  if (node.type === 'user') return <span className="mention">@{personName(directory, node.user_id ?? '')}</span>;
  if (node.type === 'channel') return <span className="mention">#{channelName(directory, node.channel_id ?? '')}</span>;
  if (node.type === 'date') return slackDate(node.timestamp ?? 0, node.format ?? '{date}');
  return node.text;
};

const inline = (node: Node, directory: Directory): ReactNode => {
  const style = typeof node.style === 'object' ? node.style : {};
  return (Object.keys(TAGS) as (keyof typeof TAGS)[])
    .filter((name) => style[name])
    .reduce<ReactNode>((inner, name) => createElement(TAGS[name], {}, inner), leaf(node, directory));
};

const all = (nodes: Node[] | undefined, draw: (node: Node) => ReactNode): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity.
  nodes?.map((node, i) => <Fragment key={i}>{draw(node)}</Fragment>);

const part = (node: Node, directory: Directory): ReactNode => {
  const leaves = (of: Node): ReactNode => all(of.elements, (each) => inline(each, directory));
  if (node.type === 'rich_text_list')
    return createElement(
      node.style === 'ordered' ? 'ol' : 'ul',
      {},
      all(node.elements, (item) => <li>{leaves(item)}</li>),
    );
  if (node.type === 'rich_text_quote') return <blockquote>{leaves(node)}</blockquote>;
  if (node.type === 'rich_text_preformatted') return <pre>{leaves(node)}</pre>;
  return <p>{leaves(node)}</p>;
};

export const RichText = ({ block }: { block: object }): ReactNode => {
  const directory = useDirectory();
  return <div className="rich text">{all((block as Node).elements, (node) => part(node, directory))}</div>;
};
