/** What a process needs to start as the desk: a folder of its own, a configuration, and Slack's address. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const settingsFor = (slackUrl: string): { folder: string; env: Record<string, string> } => {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-'));
  const config = join(folder, 'gdpr-desk.yml');
  writeFileSync(config, 'organisation: { name: Test }\nroles: { dpo: [U0DPO] }\nchannels: { dpo: C0DPO }\n');
  return {
    folder,
    env: {
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_SIGNING_SECRET: 'signing-secret',
      SLACK_API_URL: slackUrl,
      GDPR_DESK_CONFIG: config,
      GDPR_DESK_DATA: join(folder, 'data'),
    },
  };
};
