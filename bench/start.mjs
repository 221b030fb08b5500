// Cold start to ready, and acknowledgement over loopback, beside a bare Bolt app in the same run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, median, ms, quantile } from './figures.mjs';
import { command, SECRET, startSlack } from './slack.mjs';

const ROUNDS = 21;
const COMMANDS = 200;
const QUESTIONS = [
  'can I store health info?',
  'mag ik noteren dat de klant suikerziekte heeft',
  'combien de temps garde-t-on un enregistrement ?',
  'darf ich dem Ehemann die Rechnung vorlesen',
];

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts an app and resolves once it listens, with how long that took. */
export const start = async (args, env) => {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`);
      break;
    } catch {
      if (child.exitCode !== null) throw new Error(`${args[0]} ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }
  return {
    port,
    took: performance.now() - began,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};

export const run = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-bench-'));
  const slack = await startSlack();
  writeFileSync(
    join(folder, 'gdpr-desk.yml'),
    'organisation: { name: Bench }\nroles: { dpo: [U0DPO] }\nchannels: { dpo: C0DPO }\n',
  );
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.url,
    GDPR_DESK_CONFIG: join(folder, 'gdpr-desk.yml'),
    GDPR_DESK_DATA: join(folder, 'data'),
  };
  const bare = [];
  const ours = [];
  const acknowledgements = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const plain = await start(['bench/bare-bolt.mjs'], env);
      bare.push(plain.took);
      await plain.stop();
      const desk = await start(['dist/app/bin.js', 'start'], env);
      ours.push(desk.took);
      if (round === ROUNDS - 1) {
        for (let i = 0; i < COMMANDS; i += 1)
          acknowledgements.push(await command(desk.port, QUESTIONS[i % QUESTIONS.length]));
      }
      await desk.stop();
    }
  } finally {
    slack.stop();
    rmSync(folder, { recursive: true });
  }
  // Each start beside the bare one just before it: on a busy machine the two medians can be of different minutes.
  const ratios = ours.map((took, round) => took / bare[round]);
  const ratio = median(ratios);
  line(
    `cold start to ready (bare Bolt ${ms(median(bare))}, ${ROUNDS} pairs)`,
    `${ratio.toFixed(2)} x`,
    '<= 1.5 x',
    ratio <= 1.5,
  );
  const middle = [0.25, 0.75].map((share) => quantile(ratios, share).toFixed(2)).join(' to ');
  line('  half of the pairs', middle, '-', true);
  line('  the same in milliseconds', ms(median(ours)), '-', true);
  const slowest = quantile(acknowledgements, 0.99);
  line(`acknowledgement with the answer, p50 of ${COMMANDS}`, ms(median(acknowledgements)), '< 100 ms', true);
  line('  p99', ms(slowest), '< 100 ms', slowest < 100);
};
