/** Slack's three steps of an upload: ask for an address, send the bytes there, say where the file is to appear. */
import type { SharedFile } from '../../protocol.ts';
import { type Answer, type Json, type Method, refuse, str } from './answer.ts';
import { channelOf, whyNot } from './destination.ts';

const getUploadUrl: Method = ({ state, origin }, args) => {
  const filename = str(args['filename']);
  const length = Number(args['length']);
  if (filename === '' || !Number.isInteger(length) || length < 1) return refuse('invalid_arguments');
  const id = state.id('F0');
  state.uploads.set(id, { name: filename, length });
  return { ok: true, file_id: id, upload_url: `${origin}/upload/${id}` };
};

const listed = (value: unknown): Json[] => {
  const files = typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(files) ? files : [];
};

const complete: Method = ({ state, origin }, args) => {
  const files = listed(args['files']);
  if (files.length === 0) return refuse('invalid_arguments');
  const shared: SharedFile[] = [];
  for (const { id, title } of files) {
    const upload = state.uploads.get(str(id));
    if (!upload?.body) return refuse('file_not_found');
    shared.push({
      id: str(id),
      name: upload.name,
      title: str(title) || upload.name,
      bytes: upload.length,
      url: `/files/${id}`,
    });
  }
  const answer: Answer = {
    ok: true,
    files: shared.map(({ id, name, title, url }) => ({ id, name, title, url_private: `${origin}${url}` })),
  };
  const channel = str(args['channel_id'] ?? args['channels']);
  // Without a channel the file stays the app's own.
  if (channel === '') return answer;
  const error = whyNot(state, channelOf(channel));
  if (error) return refuse(error);
  for (const { id } of shared) state.keepFile(id);
  state.post({ channel, from: 'bot', text: str(args['initial_comment']), files: shared });
  return answer;
};

/** What is sent to an upload address: HTTP status and body. */
export const receiveUpload = async (
  state: Parameters<Method>[0]['state'],
  id: string,
  request: Request,
): Promise<{ status: number; body: string }> => {
  const upload = state.uploads.get(id);
  if (!upload) return { status: 404, body: 'no such upload' };
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  const parts = isForm ? [...(await request.formData()).values()] : [await request.blob()];
  const part = parts.find((value) => value instanceof Blob) ?? new Blob([String(parts[0] ?? '')]);
  const body = Buffer.from(await part.arrayBuffer());
  if (body.length !== upload.length) return { status: 400, body: 'the length is not the announced one' };
  upload.body = body;
  return { status: 200, body: `OK - ${body.length}` };
};

export const files: Record<string, Method> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': complete,
};
