import { parseArgs } from 'node:util';

export interface Flags {
  port: number;
  /** Signed HTTP instead of Socket Mode. */
  http: boolean;
  /** Start empty. */
  fresh: boolean;
  /** Ask the one question and stop. */
  check: boolean;
}

const USAGE = `Options: --port N (8484)   --http (signed HTTP instead of Socket Mode)   --fresh (start empty)
         --check (ask one question and stop)`;

const parse = (argv: string[]): Flags => {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '8484' },
      http: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is not a port.`);
  return { ...values, port };
};

/** Wrong usage ends the program with 2, like every command. */
export const readFlags = (argv: string[]): Flags => {
  try {
    return parse(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return process.exit(2);
  }
};
