// How right a list of answers is: the verdict is an accepted one and one of the first three citations is as well.
const PERMISSIVE = ['allowed', 'not_required'];
const REFUSALS = ['out_of_scope', 'ask_dpo'];

/** A citation counts when it equals the wanted provision or lies within it. */
const covers = (wanted, cited) =>
  cited === wanted || (cited.startsWith(wanted) && /^[\s(]/.test(cited.slice(wanted.length)));

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** @param answer question text → { verdict, refs } */
export const score = (questions, answer) => {
  const count = {
    inScope: 0,
    right: 0,
    verdict: 0,
    citation: 0,
    off: 0,
    offRefused: 0,
    refused: 0,
    plain: 0,
    needless: 0,
    falseAllow: 0,
    critical: 0,
  };
  const by = {};
  const tally = (key, right) => {
    by[key] ??= { right: 0, all: 0 };
    by[key].all += 1;
    if (right) by[key].right += 1;
  };
  for (const { lang, topic, question, kind, verdict, cites, critical } of questions) {
    const given = answer(question);
    if (kind === 'out_of_scope') {
      count.off += 1;
      if (given.verdict === 'out_of_scope') count.offRefused += 1;
      continue;
    }
    const verdictRight = verdict.includes(given.verdict);
    const citationRight =
      cites.length === 0 || cites.some((wanted) => given.refs.slice(0, 3).some((ref) => covers(wanted, ref)));
    const permissive = PERMISSIVE.includes(given.verdict);
    count.inScope += 1;
    count.verdict += verdictRight;
    count.citation += citationRight;
    count.right += verdictRight && citationRight;
    count.refused += REFUSALS.includes(given.verdict);
    if (verdict.every((each) => PERMISSIVE.includes(each))) {
      count.plain += 1;
      count.needless += !permissive;
    }
    if (permissive && !verdict.some((each) => PERMISSIVE.includes(each))) {
      count.falseAllow += 1;
      count.critical += critical === true;
    }
    tally(lang, verdictRight && citationRight);
    tally(`topic ${topic}`, verdictRight && citationRight);
  }
  return { ...count, by };
};

export const summary = (s) =>
  [
    `right ${percent(s.right, s.inScope)}`,
    `verdict ${percent(s.verdict, s.inScope)}`,
    `citation ${percent(s.citation, s.inScope)}`,
    `critical false allow ${s.critical}`,
    `false allow ${s.falseAllow}`,
    `needless no ${percent(s.needless, s.plain)}`,
    `refused in scope ${percent(s.refused, s.inScope)}`,
    `off-topic refused ${percent(s.offRefused, s.off)}`,
    ...['nl', 'fr', 'en', 'de'].flatMap((lang) =>
      s.by[lang] ? [`${lang} ${percent(s.by[lang].right, s.by[lang].all)}`] : [],
    ),
    `(${s.inScope + s.off})`,
  ].join('  ');
