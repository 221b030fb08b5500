// A Bolt app that does nothing: what ours is measured against.
import bolt from '@slack/bolt';

const app = new bolt.App({
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  token: process.env.SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  logLevel: 'error',
});
app.command('/gdpr', ({ ack }) => ack('ok'));
await app.start(Number(process.env.PORT));
