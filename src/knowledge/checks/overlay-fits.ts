import type { SourcesCheck } from '../finding.ts';
import { overlayProblems } from '../overlay-problems.ts';

export const overlayFits: SourcesCheck = {
  name: 'overlay-fits',
  description: 'What a country lays over a rule lies over rows that exist, and makes none of them more permissive.',
  severity: 'error',
  check: (sources) =>
    Object.values(sources.jurisdictions).flatMap(({ file, overlays }) =>
      overlays.flatMap((overlay, i) =>
        overlayProblems(overlay, sources).map((found) => ({ ...found, file, at: ['overlays', i, ...found.at] })),
      ),
    ),
};
