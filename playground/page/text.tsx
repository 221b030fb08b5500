/** Slack's mrkdwn, as far as apps write it: bold, italic, strike, code, links, mentions, dates, entities. */
import { Fragment, type ReactNode } from 'react';
import { channelName, type Directory, personName, useDirectory } from './names.ts';
import type { TextObject } from './types.ts';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const decode = (text: string): string => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const DATE_STYLE: Record<string, Intl.DateTimeFormatOptions> = {
  date_num: { day: '2-digit', month: '2-digit', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  date_pretty: { day: 'numeric', month: 'long', year: 'numeric' },
  date_short: { day: 'numeric', month: 'short', year: 'numeric' },
  date_short_pretty: { day: 'numeric', month: 'short', year: 'numeric' },
  date_long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date_long_pretty: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

export const slackDate = (seconds: number, format: string): string =>
  format.replace(/\{(\w+)\}/g, (_, name: string) =>
    new Intl.DateTimeFormat(navigator.language, DATE_STYLE[name] ?? { dateStyle: 'medium' }).format(seconds * 1000),
  );

export const Link = ({ to, children }: { to: string; children: ReactNode }): ReactNode => (
  <a href={to} target="_blank" rel="noreferrer">
    {children}
  </a>
);

const Mention = ({ children }: { children: ReactNode }): ReactNode => <span className="mention">{children}</span>;

const Token = ({ inside, directory }: { inside: string; directory: Directory }): ReactNode => {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return <Mention>@{personName(directory, target.slice(1))}</Mention>;
  if (target.startsWith('#')) return <Mention>#{channelName(directory, target.slice(1))}</Mention>;
  if (target.startsWith('!date^')) {
    const [, seconds = '0', format = '{date}'] = target.split('^');
    return <time dateTime={new Date(Number(seconds) * 1000).toISOString()}>{slackDate(Number(seconds), format)}</time>;
  }
  if (/^(https?|mailto):/.test(target)) return <Link to={decode(target)}>{decode(label ?? target)}</Link>;
  return <Mention>{decode(label ?? target.replace(/^!/, '@'))}</Mention>;
};

const STYLES = [
  ['`', 'code'],
  ['*', 'strong'],
  ['_', 'em'],
  ['~', 's'],
] as const;

const styled = (text: string): ReactNode => {
  for (const [mark, Tag] of STYLES) {
    const escaped = `\\${mark}`;
    const match = new RegExp(`(^|[\\s(])${escaped}([^${escaped}\\n]+)${escaped}(?=$|[\\s).,:;!?])`).exec(text);
    if (!match) continue;
    const [whole, before = '', inner = ''] = match;
    return (
      <>
        {styled(text.slice(0, match.index) + before)}
        <Tag>{Tag === 'code' ? decode(inner) : styled(inner)}</Tag>
        {styled(text.slice(match.index + whole.length))}
      </>
    );
  }
  return decode(text);
};

export const Mrkdwn = ({ text }: { text: string }): ReactNode => {
  const directory = useDirectory();
  return (
    <span className="text">
      {text.split(/<([^>]*)>/).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity.
        <Fragment key={i}>{i % 2 === 1 ? <Token inside={part} directory={directory} /> : styled(part)}</Fragment>
      ))}
    </span>
  );
};

export const Text = ({ of }: { of: TextObject | undefined }): ReactNode =>
  of?.type === 'mrkdwn' ? <Mrkdwn text={of.text} /> : <span className="text">{of?.text}</span>;
