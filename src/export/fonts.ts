import { createRequire } from 'node:module';
import type { Fonts } from './pdf.ts';

const { resolve } = createRequire(import.meta.url);

/** A typeface with every Latin, Greek and Cyrillic letter: names come from all over Europe. */
export const fonts = (): Fonts => ({
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
});
