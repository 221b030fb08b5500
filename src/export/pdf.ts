/** A register as a PDF: one block an entry, readable on A4 and by a screen reader; the same bytes for the same input. */
import type PDFDocument from 'pdfkit';
import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/ticket.ts';
import { registerWords } from '../words/register-words.ts';
import { say } from '../words/say.ts';
import type { Table } from './table.ts';
import { createTurns } from './turns.ts';

export interface Fonts {
  /** Paths of TrueType files. */
  regular: string;
  bold: string;
}

interface Paper {
  language: Language;
  now: Instant;
  fonts: Fonts;
}

type Doc = InstanceType<typeof PDFDocument>;

const MARGIN = 50;
const LABEL_WIDTH = 155;
const GAP = 10;
const COLOURS = { text: '#1a1a1a', label: '#555555', rule: '#bbbbbb', accent: '#1f4e5f' };

/** An entry's head: rule, title and the spaces around them. */
const HEAD = 45;
const LINE_GAP = 3;

type Pair = readonly [label: string, value: string];

interface Pen {
  doc: Doc;
  fonts: Fonts;
}

const valueWidth = (doc: Doc): number => doc.page.width - 2 * MARGIN - LABEL_WIDTH - GAP;
const bottom = (doc: Doc): number => doc.page.height - MARGIN - 20;

const heightOf = ({ doc, fonts }: Pen, [label, value]: Pair): number => {
  doc.font(fonts.regular).fontSize(9);
  const ofLabel = doc.heightOfString(label, { width: LABEL_WIDTH });
  return Math.max(ofLabel, doc.heightOfString(value, { width: valueWidth(doc) })) + LINE_GAP;
};

/** What fits on a page is not torn apart; what is longer flows. */
const keepTogether = (doc: Doc, height: number): void => {
  if (doc.y + height > bottom(doc) && height < bottom(doc) - MARGIN) doc.addPage();
};

const line = ({ doc, fonts }: Pen, [label, value]: Pair, height: number): void => {
  keepTogether(doc, height);
  const { y } = doc;
  const isLong = y + height > bottom(doc);
  doc.font(fonts.regular).fontSize(9);
  doc.fillColor(COLOURS.label).text(label, MARGIN, y, { width: LABEL_WIDTH });
  doc.fillColor(COLOURS.text).text(value, MARGIN + LABEL_WIDTH + GAP, y, { width: valueWidth(doc) });
  doc.y = isLong ? doc.y + LINE_GAP : y + height;
};

const entry = (pen: Pen, title: string, pairs: readonly Pair[]): void => {
  const { doc, fonts } = pen;
  const lines = pairs.map((pair) => ({ pair, height: heightOf(pen, pair) }));
  keepTogether(doc, HEAD + lines.reduce((sum, { height }) => sum + height, 0));
  doc.moveDown(0.6);
  doc
    .moveTo(MARGIN, doc.y)
    .lineTo(doc.page.width - MARGIN, doc.y)
    .strokeColor(COLOURS.rule)
    .stroke();
  doc.moveDown(0.5);
  doc.font(fonts.bold).fontSize(11).fillColor(COLOURS.accent).text(title, MARGIN, doc.y);
  doc.moveDown(0.3);
  for (const { pair, height } of lines) line(pen, pair, height);
};

const footers = async ({ doc, fonts }: Pen, language: Language, title: string): Promise<void> => {
  const turn = createTurns();
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    await turn();
    doc.switchToPage(page);
    // Below the margin pdfkit would start a new page.
    doc.page.margins.bottom = 0;
    const text = `${title} · ${say(language, registerWords.page, { page: page + 1, pages: count })}`;
    doc
      .font(fonts.regular)
      .fontSize(8)
      .fillColor(COLOURS.label)
      .text(text, MARGIN, doc.page.height - MARGIN + 5, { width: doc.page.width - 2 * MARGIN, align: 'center' });
  }
};

/** The first two columns head an entry; empty cells are left out of it. An empty register names its headings. */
export const toPdf = async ({ title, made, headings, rows }: Table, paper: Paper): Promise<Buffer> => {
  const { default: PDF } = await import('pdfkit');
  const { fonts, language, now } = paper;
  const doc = new PDF({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    font: fonts.regular,
    lang: language,
    displayTitle: true,
    info: { Title: title, Producer: 'gdpr-desk', Creator: 'gdpr-desk', CreationDate: new Date(now) },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.once('end', () => resolve()));
  // Fonts by their path: pdfkit reads a registered one anew each time it is chosen.
  const pen = { doc, fonts };
  doc.font(fonts.bold).fontSize(16).fillColor(COLOURS.accent).text(title);
  doc.moveDown(0.3);
  doc.font(fonts.regular).fontSize(9).fillColor(COLOURS.label).text(made);
  const turn = createTurns();
  for (const row of rows) {
    await turn();
    const [id = '', state = ''] = row;
    const pairs = headings.map((heading, column) => [heading, row[column] ?? ''] as const).slice(2);
    entry(
      pen,
      `${id} · ${state}`,
      pairs.filter(([, value]) => value !== ''),
    );
  }
  if (rows.length === 0) {
    doc.moveDown(1);
    doc.font(fonts.regular).fontSize(9).fillColor(COLOURS.label).text(headings.join(' · '));
  }
  await footers(pen, language, title);
  doc.end();
  await done;
  return Buffer.concat(chunks);
};
