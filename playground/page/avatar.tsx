import type { CSSProperties, ReactNode } from 'react';

const hue = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

export const Avatar = ({ id, name }: { id: string; name: string }): ReactNode =>
  id === 'bot' ? (
    <span className="avatar bot" aria-hidden="true">
      §
    </span>
  ) : (
    <span className="avatar" style={{ '--hue': hue(id) } as CSSProperties} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  );
