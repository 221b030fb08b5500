/** The pack to copy into the authority's form: its parts in order, every field, what nobody has filled in yet. */
import { isProcessor } from '../../domain/incident/role.ts';
import type { Incident } from '../../domain/ticket.ts';
import { packFieldWords, packPartWords, packWords } from '../../words/pack-words.ts';
import { say } from '../../words/say.ts';
import { fieldValue, isAsked, PART_FIELDS, type PackField, type PackWriter } from './fields.ts';
import { type AuthorityForm, orderNotChecked } from './forms.ts';
import type { Paper } from './paper.ts';

export const packOf = (incident: Incident, form: AuthorityForm, writer: PackWriter): Paper => {
  const { language } = writer;
  const fill = say(language, packWords.fill);
  const missing: PackField[] = [];
  const lineOf = (field: PackField): string => {
    const value = field === 'follows' ? '' : fieldValue(field, incident, writer);
    if (value === '' && field !== 'follows') missing.push(field);
    const said = field === 'follows' ? missing.map((each) => `- ${packFieldWords[each][language]}`).join('\n') : value;
    const label = packFieldWords[field][language].replace(/[^?]$/, '$&:');
    return said.includes('\n') ? `${label}\n${said}` : `${label} ${said || fill}`;
  };
  const parts = form.order.map((part, i) => ({
    title: `${i + 1}. ${say(language, packPartWords[part])}`,
    text: PART_FIELDS[part]
      .filter((field) => isAsked(field, incident, writer))
      .map(lineOf)
      .join('\n'),
  }));
  const { authority, languages, url, orderSeen, notes } = form;
  const isTaken = languages?.includes(language) ?? true;
  return {
    title: say(language, packWords.title, { authority: say(language, authority), id: incident.id }),
    notes: [
      say(language, packWords.readBy),
      say(language, packWords.missing, { count: missing.length }),
      ...(isProcessor(incident) ? [say(language, packWords.processorNote)] : []),
      ...(isTaken ? [] : [say(language, packWords.languageNote, { languages: (languages ?? []).join(', ') })]),
      ...notes.map((note) => say(language, note)),
      ...(orderSeen ? [] : [say(language, orderNotChecked)]),
      ...(url ? [url] : []),
    ],
    parts,
  };
};
