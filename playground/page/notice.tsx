/** What Slack itself says when the app did not do its part. */
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Outcome } from '../protocol.ts';

const WORDS: Record<string, string> = {
  operation_timeout: 'The app did not respond within three seconds (operation_timeout).',
  not_connected: 'The app is not connected.',
  dispatch_failed: 'The app could not be reached (dispatch_failed).',
  playground_not_running: 'The playground has stopped. Start it again with: npm run playground',
};

const TellContext = createContext<(outcome: Outcome) => void>(() => undefined);

/** Shows an outcome that is no acknowledgement. */
export const useTell = (): ((outcome: Outcome) => void) => useContext(TellContext);

export const Notices = ({ children }: { children: ReactNode }): ReactNode => {
  const [error, setError] = useState<string>();
  const tell = useCallback(({ result, error: given = result }: Outcome) => {
    setError(result === 'acknowledged' ? undefined : (WORDS[given] ?? `Slack would refuse this: ${given}`));
  }, []);
  return (
    <TellContext value={tell}>
      {children}
      {error && (
        <div className="notice" role="alert" popover="manual" ref={(notice) => notice?.showPopover()}>
          <span>{error}</span>
          <button type="button" className="icon" aria-label="Dismiss" onClick={() => setError(undefined)}>
            ✕
          </button>
        </div>
      )}
    </TellContext>
  );
};
