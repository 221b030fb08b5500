/** One thing looked at: how it is, and what to do when it is not well. */
export interface Examined {
  what: string;
  state: 'ok' | 'warning' | 'failed';
  detail: string;
  remedy?: string;
}

export const ok = (what: string, detail: string): Examined => ({ what, state: 'ok', detail });
export const failed = (what: string, detail: string, remedy: string): Examined => ({
  what,
  state: 'failed',
  detail,
  remedy,
});
export const warning = (what: string, detail: string, remedy: string): Examined => ({
  what,
  state: 'warning',
  detail,
  remedy,
});
