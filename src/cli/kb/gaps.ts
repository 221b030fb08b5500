import { Command } from 'commander';
import { StoreNotReadable } from '../../store/errors.ts';
import { openReadOnly } from '../../store/read-only.ts';
import type { Gap } from '../../store/store.ts';
import { Refused } from '../refused.ts';
import { table } from './table.ts';

/**
 * Questions that found no rule and that their askers sent, newest day first, then by language.
 * @throws StoreNotReadable when there is no such folder
 */
export const gapsIn = async (folder: string): Promise<Gap[]> => {
  const store = await openReadOnly(folder);
  const found = await Promise.all((await store.workspaces()).map((workspace) => store.gaps(workspace)));
  return found
    .flat()
    .sort(
      (a, b) =>
        b.day.localeCompare(a.day) || a.language.localeCompare(b.language) || a.question.localeCompare(b.question),
    );
};

export const gapsInWords = (gaps: readonly Gap[], folder: string): string =>
  gaps.length === 0
    ? `Nobody has sent a question that found no rule (looked in ${folder}).`
    : table(
        ['day', 'in', 'question'],
        gaps.map(({ day, language, question }) => [day, language, question.replaceAll(/\s+/g, ' ')]),
      );

const gaps = async ({ json }: { json?: boolean }): Promise<void> => {
  const folder = process.env['GDPR_DESK_DATA'] ?? './data';
  const found = await gapsIn(folder).catch((error: unknown) => {
    throw error instanceof StoreNotReadable ? new Refused(error.message) : error;
  });
  console.log(json ? JSON.stringify({ gaps: found }, null, 2) : gapsInWords(found, folder));
};

export const gapsCommand = (): Command =>
  new Command('gaps')
    .description('questions that found no rule and were sent without a name; reads GDPR_DESK_DATA')
    .option('--json', 'print one JSON object')
    .action(gaps);
