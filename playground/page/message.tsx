import type { ReactNode } from 'react';
import type { Declared, Message as Posted, SharedFile } from '../protocol.ts';
import { send } from './api.ts';
import { Avatar } from './avatar.tsx';
import { Menu } from './menu.tsx';
import { personName, useDirectory } from './names.ts';
import { useTell } from './notice.tsx';
import { Surface } from './surface.tsx';
import { Mrkdwn } from './text.tsx';
import type { DrawnBlock } from './types.ts';

const time = (at: string): string =>
  new Date(at).toLocaleTimeString(navigator.language, { hour: '2-digit', minute: '2-digit' });

const File = ({ file: { name, title, bytes, url } }: { file: SharedFile }): ReactNode => (
  <a className="file" href={url} download={name}>
    <span aria-hidden="true">📄</span>
    <span>
      <strong>{title}</strong>
      <small>
        {name} · {Math.ceil(bytes / 1024)} kB
      </small>
    </span>
  </a>
);

export const Message = ({ message, user, app }: { message: Posted; user: string; app: Declared }): ReactNode => {
  const directory = useDirectory();
  const tell = useTell();
  const { channel, ts, from, text, blocks, at, ephemeralTo, edited, threadTs, files = [] } = message;
  const isApp = from === 'bot';
  const name = isApp ? app.name : personName(directory, from);
  const shortcuts = app.shortcuts
    .filter(({ type }) => type === 'message' && !ephemeralTo)
    .map(({ name: words, callbackId, description }) => ({
      key: callbackId,
      text: words,
      hint: description,
      onChoose: async () => tell(await send({ kind: 'shortcut', user, callbackId, message: { channel, ts } })),
    }));
  const className = ['message', ephemeralTo ? 'ephemeral' : '', threadTs ? 'reply' : ''].join(' ');
  return (
    <article className={className} aria-label={`${name}, ${time(at)}`} data-ts={ts}>
      <Avatar id={from} name={name} />
      <div className="message-content">
        {ephemeralTo && <p className="only-you">Only visible to you</p>}
        <p className="byline">
          <strong>{name}</strong>
          {isApp && <span className="app-badge">APP</span>}
          <time dateTime={at}>{time(at)}</time>
          {threadTs && <span className="quiet">replied in a thread</span>}
        </p>
        {blocks.length > 0 ? (
          <Surface blocks={blocks as unknown as DrawnBlock[]} user={user} container={{ message: { channel, ts } }} />
        ) : (
          text && (
            <p>
              <Mrkdwn text={text} />
            </p>
          )
        )}
        {files.map((file) => (
          <File key={file.id} file={file} />
        ))}
        {edited && <p className="quiet">(edited)</p>}
      </div>
      {shortcuts.length > 0 && (
        <div className="message-tools">
          <Menu label="More actions" items={shortcuts}>
            ⋮
          </Menu>
        </div>
      )}
    </article>
  );
};
