/** JSON lines on stderr whose fields are ids, enums and counts: people's words have no field to go into. */
import { pino } from 'pino';

export interface LogFields {
  /** What the person who saw the failure was given, to look it up here. */
  reference?: string;
  ticket?: string;
  notice?: string;
  workspace?: string;
  user?: string;
  /** Slack's or our own error code. */
  code?: string;
  /** The error's class. */
  error?: string;
  rule?: string;
  verdict?: string;
  kind?: string;
  count?: number;
  ms?: number;
  port?: number;
  transport?: string;
  edition?: string;
  path?: string;
  /** Where in our code it failed: file and line, no message. */
  at?: string;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const createLog = (level = process.env['LOG_LEVEL'] ?? 'info'): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
};

/** What may be told of an error: its class, its code, and where in our code it came from; never its message. */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const slack = (error as { data?: { error?: unknown } }).data?.error;
  const at = /\(?((?:file:\/\/)?[^\s()]+:\d+:\d+)\)?$/m.exec(error.stack?.split('\n').slice(1).join('\n') ?? '')?.[1];
  return {
    error: error.name,
    ...(typeof slack === 'string' ? { code: slack } : typeof code === 'string' ? { code } : {}),
    ...(at ? { at: at.replace(/^.*\/(?=(?:src|dist|node_modules)\/)/, '') } : {}),
  };
};
