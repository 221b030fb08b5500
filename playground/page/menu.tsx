import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface MenuItem {
  key: string;
  text: string;
  hint?: string;
  onChoose: () => void;
}

interface MenuProps {
  /** What a screen reader calls the button. */
  label: string;
  items: readonly MenuItem[];
  children: ReactNode;
  className?: string;
  /** Where the list opens. */
  side?: 'above' | 'below';
}

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** A button that opens a list of things to do: arrow keys move, Escape closes and gives the focus back. */
export const Menu = ({ label, items, children, className = 'icon', side = 'below' }: MenuProps): ReactNode => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    list.current?.querySelector('button')?.focus();
    const outside = ({ target }: MouseEvent): void => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    const step = STEP[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside bubble up to here.
    <div className="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div className={`menu-list ${side}`} role="menu" aria-label={label} id={id} ref={list}>
          {items.map(({ key, text, hint, onChoose }) => (
            <button
              type="button"
              role="menuitem"
              key={key}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <span>{text}</span>
              {hint && <small>{hint}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
