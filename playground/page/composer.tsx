import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Channel, Declared, Outcome, Person } from '../protocol.ts';
import { send } from './api.ts';
import { Menu } from './menu.tsx';
import { useTell } from './notice.tsx';

const LINE = /^(\/\S+)\s*([\s\S]*)$/;

const gestureOf = (user: string, channel: string, line: string): Parameters<typeof send>[0] => {
  const [, command, text = ''] = LINE.exec(line) ?? [];
  return command
    ? { kind: 'command', user, channel, command, text: text.trim() }
    : { kind: 'message', user, channel, text: line };
};

const Took = ({ outcome: { result, ms } }: { outcome: Outcome }): ReactNode =>
  result === 'acknowledged' && ms > 0 ? <span>acknowledged in {ms} ms</span> : null;

interface ComposerProps {
  person: Person;
  channel: Channel;
  app: Declared;
}

/** Where messages and slash commands are typed. Enter sends, Shift and Enter begin a new line, Tab takes a suggestion. */
export const Composer = ({ person, channel, app }: ComposerProps): ReactNode => {
  const tell = useTell();
  const [line, setLine] = useState('');
  const [last, setLast] = useState<Outcome>();
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = async (given: string): Promise<void> => {
    if (given.trim() === '') return;
    setLine('');
    const outcome = await send(gestureOf(person.id, channel.id, given.trim()));
    setLast(outcome);
    tell(outcome);
  };
  const take = (text: string): void => {
    setLine(text);
    box.current?.focus();
  };
  const suggested = /^\/\S*$/.test(line) ? app.commands.filter(({ command }) => command.startsWith(line)) : [];
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = suggested;
    if (event.key === 'Tab' && first && line !== first.command) {
      event.preventDefault();
      take(`${first.command} `);
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit(line).catch(() => undefined);
  };
  const shortcuts = app.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, callbackId, description }) => ({
      key: callbackId,
      text: name,
      hint: description,
      onChoose: async () => tell(await send({ kind: 'shortcut', user: person.id, callbackId })),
    }));
  const name = channel.id.startsWith('C') ? `#${channel.name}` : app.name;
  return (
    <div className="composer">
      {suggested.length > 0 && (
        <ul className="suggestions" aria-label="Commands">
          {suggested.map(({ command, description, usageHint }) => (
            <li key={command}>
              <button type="button" onClick={() => take(`${command} `)}>
                <strong>{command}</strong> <span className="quiet">{usageHint}</span>
                <small>{description}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="composer-box"
        onSubmit={(event) => {
          event.preventDefault();
          submit(line).catch(() => undefined);
        }}
      >
        <textarea
          ref={box}
          rows={1}
          aria-label={`Message ${name}`}
          placeholder={`Message ${name}, or type / for a command`}
          value={line}
          onChange={({ target }) => setLine(target.value)}
          onKeyDown={onKeyDown}
        />
        {shortcuts.length > 0 && (
          <Menu label="Shortcuts" items={shortcuts} side="above">
            ⚡
          </Menu>
        )}
        <button type="submit" className="send" aria-label="Send" disabled={line.trim() === ''}>
          ➤
        </button>
      </form>
      <div className="tries">
        <span className="quiet">Try:</span>
        {person.tries.map((text) => (
          <button type="button" key={text} onClick={() => take(text)}>
            {text}
          </button>
        ))}
        <output className="quiet">{last && <Took outcome={last} />}</output>
      </div>
    </div>
  );
};
