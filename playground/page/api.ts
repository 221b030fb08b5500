/** Talks to the workspace's server; see ../protocol.ts. */
import { useCallback, useEffect, useState } from 'react';
import type { Gesture, Outcome, State } from '../protocol.ts';

export const send = async (gesture: Gesture): Promise<Outcome> => {
  try {
    const response = await fetch(`/ui/${gesture.kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(gesture),
    });
    return await response.json();
  } catch {
    return { result: 'refused', ms: 0, error: 'playground_not_running' };
  }
};

/** What the person sees (for a moment still the person before), kept fresh by the server's events. */
export const useWorkspace = (user: string): State | undefined => {
  const [seen, setSeen] = useState<State>();
  const refresh = useCallback(async () => {
    const response = await fetch(`/ui/state?user=${encodeURIComponent(user)}`);
    setSeen(await response.json());
  }, [user]);
  useEffect(() => {
    const events = new EventSource(`/ui/events?user=${encodeURIComponent(user)}`);
    let pending: ReturnType<typeof setTimeout> | undefined;
    // Several things change at once; one look at all of them is enough.
    const again = (): void => {
      pending ??= setTimeout(() => {
        pending = undefined;
        refresh().catch(() => undefined);
      }, 20);
    };
    events.onopen = again;
    events.onmessage = again;
    events.onerror = () => setSeen((old) => old && { ...old, connected: false });
    return () => {
      clearTimeout(pending);
      events.close();
    };
  }, [user, refresh]);
  return seen;
};
