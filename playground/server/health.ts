import type { WorkspaceState } from './state.ts';

const EVERY_MS = 300;

const isHealthy = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Over HTTP nothing connects to us: the app is there while it says that it is well. @returns what ends it */
export const watchHealth = (state: WorkspaceState, port: number): (() => void) => {
  const look = async (): Promise<void> => {
    const healthy = await isHealthy(`http://127.0.0.1:${port}/healthz`);
    if (healthy !== state.connected) state.connection(healthy);
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return () => clearInterval(timer);
};
