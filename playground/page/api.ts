/** Talks to the workspace's server; see ../protocol.ts. */
import { useEffect, useState } from 'react';
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

/** Runs a look again after every call; never two at once, so that an older answer cannot overtake a newer one. */
const inTurn = (look: () => Promise<void>): (() => void) => {
  let running = false;
  let again = false;
  const turn = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await look().catch(() => undefined);
    }
    running = false;
  };
  return () => void turn();
};

/** What the person sees (for a moment still the person before), kept fresh by the server's events. */
export const useWorkspace = (user: string): State | undefined => {
  const [seen, setSeen] = useState<State>();
  useEffect(() => {
    const query = `user=${encodeURIComponent(user)}`;
    const stopped = new AbortController();
    const events = new EventSource(`/ui/events?${query}`);
    const look = inTurn(async () => {
      const response = await fetch(`/ui/state?${query}`, { signal: stopped.signal });
      setSeen(await response.json());
    });
    events.onopen = look;
    events.onmessage = look;
    events.onerror = () => setSeen((old) => old && { ...old, connected: false });
    return () => {
      stopped.abort();
      events.close();
    };
  }, [user]);
  return seen;
};
