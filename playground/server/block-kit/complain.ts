/** The beginnings of every check: paths, complaints, texts and their lengths. */
export type Json = Record<string, unknown>;

export type Complain = (path: string, complaint: string) => void;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Slack counts code points. */
export const length = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0);

/** Collects what is wrong, as Slack's `response_metadata.messages` has it. */
export const collector = (): { found: string[]; complain: Complain } => {
  const found: string[] = [];
  return { found, complain: (path, complaint) => void found.push(`[ERROR] ${complaint} [json-pointer:${path}]`) };
};

export const atMost = (complain: Complain, path: string, value: unknown, most: number): void => {
  if (length(value) > most) complain(path, `must be less than ${most + 1} characters`);
};

export const items = (complain: Complain, path: string, value: unknown, most: number, least = 1): Json[] => {
  const found = list(value);
  if (found.length < least) complain(path, `must have ${least} to ${most} items`);
  if (found.length > most) complain(path, `no more than ${most} items allowed`);
  return found;
};

export const text = (complain: Complain, path: string, value: unknown, most: number, only?: 'plain_text'): void => {
  if (!isObject(value) || (value['type'] !== 'plain_text' && value['type'] !== 'mrkdwn')) {
    complain(path, 'must be a text object');
    return;
  }
  if (only && value['type'] !== only) complain(path, `must be ${only}`);
  if (length(value['text']) < 1) complain(path, 'must be more than 0 characters');
  atMost(complain, path, value['text'], most);
};

/** Checks a text where there is one. */
export const optionalText: typeof text = (complain, path, value, most, only) => {
  if (value !== undefined) text(complain, path, value, most, only);
};
