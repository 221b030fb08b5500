/** Who and where: people, groups, conversations, the app itself. */
import { APP_ID, BOT, directChannel, GROUPS, PEOPLE, TEAM } from '../people.ts';
import { type Method, refuse, str } from './answer.ts';
import { channelOf, isPerson, whyNot } from './destination.ts';

const authTest: Method = ({ origin }) => ({
  ok: true,
  url: `${origin}/`,
  team: 'Playground',
  team_id: TEAM.id,
  user: 'gdpr-desk',
  user_id: BOT.user,
  bot_id: BOT.bot,
  app_id: APP_ID,
  is_enterprise_install: false,
});

const userInfo: Method = (_, { user: id, include_locale: withLocale }) => {
  const person = PEOPLE.find((each) => each.id === id);
  if (!person) return refuse('user_not_found');
  const { name, locale, role } = person;
  return {
    ok: true,
    user: {
      id,
      team_id: TEAM.id,
      name: name.toLowerCase(),
      real_name: name,
      profile: { real_name: name, display_name: name },
      tz: 'Europe/Brussels',
      is_restricted: role === 'guest',
      is_ultra_restricted: false,
      is_bot: false,
      deleted: false,
      ...(String(withLocale) === 'true' ? { locale } : {}),
    },
  };
};

const groupMembers: Method = (_, { usergroup }) => {
  const users = GROUPS[str(usergroup)];
  return users ? { ok: true, users } : refuse('no_such_subteam');
};

const conversationInfo: Method = ({ state }, { channel: id }) => {
  const channel = channelOf(str(id));
  const error = whyNot(state, channel);
  if (!channel || error === 'channel_not_found') return refuse('channel_not_found');
  const isDirect = channel.id.startsWith('D');
  return {
    ok: true,
    channel: {
      id,
      ...(isDirect ? { is_im: true, user: channel.members?.[0] } : { name: channel.name, is_channel: true }),
      is_private: channel.members !== undefined,
      is_archived: state.archived.has(channel.id),
      is_member: !state.withoutBot.has(channel.id),
    },
  };
};

/** Slack's list of one or several people; a conversation with several is not built here. */
const openDirect: Method = (_, { users, channel }) => {
  const user = str(users) || str(channelOf(str(channel))?.members?.[0]);
  return isPerson(user) ? { ok: true, channel: { id: directChannel(user) } } : refuse('user_not_found');
};

const join: Method = ({ state }, { channel: id }) => {
  const channel = channelOf(str(id));
  if (!channel || (channel.members && state.withoutBot.has(channel.id))) return refuse('channel_not_found');
  if (channel.members) return refuse('method_not_supported_for_channel_type');
  if (state.archived.has(channel.id)) return refuse('is_archived');
  state.withoutBot.delete(channel.id);
  return { ok: true, channel: { id, name: channel.name, is_member: true } };
};

export const lookups: Record<string, Method> = {
  'api.test': () => ({ ok: true }),
  'auth.test': authTest,
  'users.info': userInfo,
  'usergroups.users.list': groupMembers,
  'conversations.info': conversationInfo,
  'conversations.open': openDirect,
  'conversations.join': join,
};
