/** Names of public holidays, and of the acts that make them so. */
import type { HolidayId } from '../domain/deadlines/holidays.ts';
import type { Translated } from '../domain/language.ts';

export const holidayWords: Record<HolidayId, Translated> = {
  new_year: { en: 'New Year’s Day', nl: 'Nieuwjaar', fr: 'Nouvel An', de: 'Neujahr' },
  epiphany: { en: 'Epiphany', nl: 'Driekoningen', fr: 'Épiphanie', de: 'Heilige Drei Könige' },
  st_brigid: { en: 'St Brigid’s Day', nl: 'Sint-Brigida', fr: 'Sainte-Brigide', de: 'St. Brigid' },
  st_patrick: { en: 'St Patrick’s Day', nl: 'Sint-Patrick', fr: 'Saint-Patrick', de: 'St. Patrick' },
  good_friday: { en: 'Good Friday', nl: 'Goede Vrijdag', fr: 'Vendredi saint', de: 'Karfreitag' },
  easter_monday: { en: 'Easter Monday', nl: 'paasmaandag', fr: 'lundi de Pâques', de: 'Ostermontag' },
  kings_day: { en: 'King’s Day', nl: 'Koningsdag', fr: 'Jour du Roi', de: 'Königstag' },
  labour_day: { en: 'Labour Day', nl: 'Dag van de Arbeid', fr: 'fête du Travail', de: 'Tag der Arbeit' },
  liberation_day: { en: 'Liberation Day', nl: 'Bevrijdingsdag', fr: 'fête de la Libération', de: 'Befreiungstag' },
  may_holiday: { en: 'May bank holiday', nl: 'bankvakantiedag van mei', fr: 'jour férié de mai', de: 'Mai-Feiertag' },
  victory_1945: { en: 'Victory Day 1945', nl: 'overwinning van 1945', fr: 'Victoire 1945', de: 'Tag des Sieges 1945' },
  europe_day: { en: 'Europe Day', nl: 'Dag van Europa', fr: 'Journée de l’Europe', de: 'Europatag' },
  ascension: { en: 'Ascension Day', nl: 'Hemelvaartsdag', fr: 'Ascension', de: 'Christi Himmelfahrt' },
  whit_monday: { en: 'Whit Monday', nl: 'pinkstermaandag', fr: 'lundi de Pentecôte', de: 'Pfingstmontag' },
  corpus_christi: { en: 'Corpus Christi', nl: 'Sacramentsdag', fr: 'Fête-Dieu', de: 'Fronleichnam' },
  spring_holiday: {
    en: 'Spring bank holiday',
    nl: 'bankvakantiedag van de lente',
    fr: 'jour férié de printemps',
    de: 'Frühlings-Feiertag',
  },
  june_holiday: {
    en: 'June bank holiday',
    nl: 'bankvakantiedag van juni',
    fr: 'jour férié de juin',
    de: 'Juni-Feiertag',
  },
  national_day: { en: 'National Day', nl: 'nationale feestdag', fr: 'fête nationale', de: 'Nationalfeiertag' },
  august_holiday: {
    en: 'August bank holiday',
    nl: 'bankvakantiedag van augustus',
    fr: 'jour férié d’août',
    de: 'August-Feiertag',
  },
  assumption: { en: 'Assumption Day', nl: 'Onze-Lieve-Vrouw-Hemelvaart', fr: 'Assomption', de: 'Mariä Himmelfahrt' },
  german_unity: {
    en: 'Day of German Unity',
    nl: 'Dag van de Duitse Eenheid',
    fr: 'Jour de l’Unité allemande',
    de: 'Tag der Deutschen Einheit',
  },
  october_holiday: {
    en: 'October bank holiday',
    nl: 'bankvakantiedag van oktober',
    fr: 'jour férié d’octobre',
    de: 'Oktober-Feiertag',
  },
  all_saints: { en: 'All Saints’ Day', nl: 'Allerheiligen', fr: 'Toussaint', de: 'Allerheiligen' },
  all_souls: { en: 'All Souls’ Day', nl: 'Allerzielen', fr: 'jour des Morts', de: 'Allerseelen' },
  armistice: { en: 'Armistice Day', nl: 'Wapenstilstand', fr: 'Armistice', de: 'Waffenstillstandstag' },
  kings_feast: { en: 'King’s Feast', nl: 'Koningsfeest', fr: 'fête du Roi', de: 'Fest des Königs' },
  immaculate_conception: {
    en: 'Immaculate Conception',
    nl: 'Onbevlekte Ontvangenis',
    fr: 'Immaculée Conception',
    de: 'Mariä Empfängnis',
  },
  christmas: { en: 'Christmas Day', nl: 'Kerstmis', fr: 'Noël', de: 'Weihnachten' },
  second_christmas_day: {
    en: '26 December, the day after Christmas',
    nl: 'tweede kerstdag',
    fr: 'lendemain de Noël',
    de: 'zweiter Weihnachtstag',
  },
};

/** By the citation in `domain/deadlines/holidays.ts`. */
export const holidayLawWords: Readonly<Record<string, Translated>> = {
  'BE Act 1974': {
    en: 'Belgian Act of 4 January 1974',
    nl: 'Belgische wet van 4 januari 1974',
    fr: 'loi belge du 4 janvier 1974',
    de: 'belgisches Gesetz vom 4. Januar 1974',
  },
  'NL Atw 3': {
    en: 'Art. 3 of the Dutch Algemene termijnenwet',
    nl: 'art. 3 van de Nederlandse Algemene termijnenwet',
    fr: 'art. 3 de l’Algemene termijnenwet néerlandaise',
    de: 'Art. 3 der niederländischen Algemene termijnenwet',
  },
  'FR C. trav. L3133-1': {
    en: 'Art. L3133-1 of the French Labour Code',
    nl: 'art. L3133-1 van de Franse Code du travail',
    fr: 'art. L3133-1 du Code du travail français',
    de: 'Art. L3133-1 des französischen Code du travail',
  },
  'DE Länder': {
    en: 'law of all sixteen German Länder',
    nl: 'recht van alle zestien Duitse deelstaten',
    fr: 'droit des seize Länder allemands',
    de: 'Recht aller sechzehn deutschen Länder',
  },
  'LU C. trav. L.232-2': {
    en: 'Art. L.232-2 of the Luxembourg Labour Code',
    nl: 'art. L.232-2 van de Luxemburgse Code du travail',
    fr: 'art. L.232-2 du Code du travail luxembourgeois',
    de: 'Art. L.232-2 des luxemburgischen Code du travail',
  },
  'AT ARG 7(2)': {
    en: 'section 7(2) of the Austrian Arbeitsruhegesetz',
    nl: '§ 7 lid 2 van het Oostenrijkse Arbeitsruhegesetz',
    fr: '§ 7, al. 2, de l’Arbeitsruhegesetz autrichienne',
    de: '§ 7 Abs. 2 des österreichischen Arbeitsruhegesetzes',
  },
  'IE OWT Act 1997 Sch 2': {
    en: 'Second Schedule to the Irish Organisation of Working Time Act 1997',
    nl: 'bijlage 2 bij de Ierse Organisation of Working Time Act 1997',
    fr: 'annexe 2 de l’Organisation of Working Time Act 1997 irlandaise',
    de: 'Anhang 2 des irischen Organisation of Working Time Act 1997',
  },
  'UK BFD Act 1971 Sch 1': {
    en: 'Schedule 1 to the UK Banking and Financial Dealings Act 1971',
    nl: 'bijlage 1 bij de Britse Banking and Financial Dealings Act 1971',
    fr: 'annexe 1 de la Banking and Financial Dealings Act 1971 britannique',
    de: 'Anhang 1 des britischen Banking and Financial Dealings Act 1971',
  },
};
