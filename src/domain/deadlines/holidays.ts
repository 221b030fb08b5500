/**
 * Public holidays by Member State (Reg. 1182/71 Art. 2(1)), as they stand since the GDPR applies (25 May 2018).
 * Only days that are holidays in the whole country and beyond dispute are counted: a holiday too many makes a limit too
 * late, a holiday too few only makes it early.
 */
import { Temporal } from 'temporal-polyfill';

export type HolidayId =
  | 'new_year'
  | 'epiphany'
  | 'st_brigid'
  | 'st_patrick'
  | 'good_friday'
  | 'easter_monday'
  | 'kings_day'
  | 'labour_day'
  | 'liberation_day'
  | 'may_holiday'
  | 'victory_1945'
  | 'europe_day'
  | 'ascension'
  | 'whit_monday'
  | 'corpus_christi'
  | 'spring_holiday'
  | 'june_holiday'
  | 'national_day'
  | 'august_holiday'
  | 'assumption'
  | 'german_unity'
  | 'october_holiday'
  | 'all_saints'
  | 'all_souls'
  | 'armistice'
  | 'kings_feast'
  | 'immaculate_conception'
  | 'christmas'
  | 'second_christmas_day';

/** Gives a holiday's day in a year; undefined in a year without it. */
type Rule = (year: number) => Temporal.PlainDate | undefined;
type Rules = Partial<Record<HolidayId, Rule>>;

interface HolidayLaw {
  /** The act that makes the days holidays, as it is cited. */
  basis: string;
  counted: Rules;
  /** Days that are holidays for some purposes only; they are named, never counted. */
  doubtful?: Rules;
  /** Regions or nations of the state have further holidays, which are not counted. */
  regional?: true;
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
export const easterSunday = (year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
};

const on =
  (month: number, day: number, since = 0): Rule =>
  (year) =>
    year < since ? undefined : Temporal.PlainDate.from({ year, month, day });

const easter =
  (days: number): Rule =>
  (year) =>
    easterSunday(year).add({ days });

const firstMonday =
  (month: number, except: readonly number[] = []): Rule =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    return except.includes(year) ? undefined : first.add({ days: (8 - first.dayOfWeek) % 7 });
  };

const lastMonday =
  (month: number, except: readonly number[] = []): Rule =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const last = first.with({ day: first.daysInMonth });
    return except.includes(year) ? undefined : last.subtract({ days: last.dayOfWeek - 1 });
  };

/** 27 April, or the day before when that is a Sunday. */
const kingsDay: Rule = (year) => {
  const day = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
};

/** Since 2023: 1 February when that is a Friday, else the month's first Monday. */
const stBrigid: Rule = (year) => {
  const first = Temporal.PlainDate.from({ year, month: 2, day: 1 });
  if (year < 2023) return undefined;
  return first.dayOfWeek === 5 ? first : firstMonday(2)(year);
};

const EASTER_MONDAY = easter(1);
const ASCENSION = easter(39);
const WHIT_MONDAY = easter(50);
const common: Rules = { new_year: on(1, 1), christmas: on(12, 25) };
/** What Belgium, the Netherlands, France, Germany, Luxembourg and Austria share. */
const continental: Rules = { ...common, easter_monday: EASTER_MONDAY, ascension: ASCENSION, whit_monday: WHIT_MONDAY };
const secondChristmasDay: Rules = { second_christmas_day: on(12, 26) };

const HOLIDAY_LAWS: Readonly<Record<string, HolidayLaw>> = {
  BE: {
    basis: 'BE Act 1974',
    counted: {
      ...continental,
      labour_day: on(5, 1),
      national_day: on(7, 21),
      assumption: on(8, 15),
      all_saints: on(11, 1),
      armistice: on(11, 11),
    },
    // Federal offices close on these; whether Reg. 1182/71 knows them was not established.
    doubtful: { all_souls: on(11, 2), kings_feast: on(11, 15), ...secondChristmasDay },
  },
  NL: {
    basis: 'NL Atw 3',
    counted: { ...continental, kings_day: kingsDay, ...secondChristmasDay },
    // Art. 3 Atw names both, for periods of Dutch law; most of the country works.
    doubtful: { good_friday: easter(-2), liberation_day: on(5, 5) },
  },
  FR: {
    basis: 'FR C. trav. L3133-1',
    counted: {
      ...continental,
      labour_day: on(5, 1),
      victory_1945: on(5, 8),
      national_day: on(7, 14),
      assumption: on(8, 15),
      all_saints: on(11, 1),
      armistice: on(11, 11),
    },
    regional: true,
  },
  DE: {
    basis: 'DE Länder',
    counted: {
      ...continental,
      good_friday: easter(-2),
      labour_day: on(5, 1),
      german_unity: on(10, 3),
      ...secondChristmasDay,
    },
    regional: true,
  },
  LU: {
    basis: 'LU C. trav. L.232-2',
    counted: {
      ...continental,
      labour_day: on(5, 1),
      europe_day: on(5, 9, 2019),
      national_day: on(6, 23),
      assumption: on(8, 15),
      all_saints: on(11, 1),
      ...secondChristmasDay,
    },
  },
  AT: {
    basis: 'AT ARG 7(2)',
    counted: {
      ...continental,
      epiphany: on(1, 6),
      labour_day: on(5, 1),
      corpus_christi: easter(60),
      assumption: on(8, 15),
      national_day: on(10, 26),
      all_saints: on(11, 1),
      immaculate_conception: on(12, 8),
      ...secondChristmasDay,
    },
  },
  IE: {
    basis: 'IE OWT Act 1997 Sch 2',
    counted: {
      ...common,
      st_brigid: stBrigid,
      st_patrick: on(3, 17),
      easter_monday: EASTER_MONDAY,
      may_holiday: firstMonday(5),
      june_holiday: firstMonday(6),
      august_holiday: firstMonday(8),
      october_holiday: lastMonday(10),
      ...secondChristmasDay,
    },
  },
  // Only what all four nations share, without substitute days. In 2020 and 2022 a Monday was moved.
  UK: {
    basis: 'UK BFD Act 1971 Sch 1',
    counted: {
      ...common,
      good_friday: easter(-2),
      may_holiday: firstMonday(5, [2020]),
      spring_holiday: lastMonday(5, [2022]),
      ...secondChristmasDay,
    },
    regional: true,
  },
};

export interface Holiday {
  id: HolidayId;
  date: Temporal.PlainDate;
}

const inYear = (rules: Rules, year: number): Holiday[] =>
  Object.entries(rules).flatMap(([id, rule]) => {
    const date = rule(year);
    return date ? [{ id: id as HolidayId, date }] : [];
  });

/** The counted holidays of a year, by date; undefined when the country's are not known here. */
export const holidaysOf = (jurisdiction: string, year: number): Holiday[] | undefined => {
  const law = HOLIDAY_LAWS[jurisdiction];
  return law && inYear(law.counted, year).sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
};

const find = (rules: Rules | undefined, day: Temporal.PlainDate): HolidayId | undefined =>
  rules && inYear(rules, day.year).find(({ date }) => date.equals(day))?.id;

/** The public holiday that a day is, if any. */
export const holidayOn = (jurisdiction: string, day: Temporal.PlainDate): HolidayId | undefined =>
  find(HOLIDAY_LAWS[jurisdiction]?.counted, day);

/** The holiday for some purposes only that a day is, if any: it is not counted. */
export const doubtfulHolidayOn = (jurisdiction: string, day: Temporal.PlainDate): HolidayId | undefined =>
  find(HOLIDAY_LAWS[jurisdiction]?.doubtful, day);

/** What is known of a country's holidays: the act, and whether its regions have more; undefined when nothing is. */
export const holidayLawOf = (jurisdiction: string): { basis: string; regional: boolean } | undefined => {
  const law = HOLIDAY_LAWS[jurisdiction];
  return law && { basis: law.basis, regional: law.regional ?? false };
};
