/** The authorities to which a person can complain (Art. 77 GDPR), by country, as they call themselves. */
import type { Translated } from '../domain/language.ts';

const same = (text: string): Translated => ({ nl: text, fr: text, en: text, de: text });

const BY_COUNTRY: Readonly<Record<string, Translated>> = {
  BE: {
    nl: 'Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, www.gegevensbeschermingsautoriteit.be',
    fr: 'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, www.autoriteprotectiondonnees.be',
    en: 'Data Protection Authority, Rue de la Presse 35, 1000 Brussels, www.dataprotectionauthority.be',
    de: 'Datenschutzbehörde, Rue de la Presse 35, 1000 Brüssel, www.dataprotectionauthority.be',
  },
  NL: same('Autoriteit Persoonsgegevens, www.autoriteitpersoonsgegevens.nl'),
  FR: same('Commission nationale de l’informatique et des libertés (CNIL), www.cnil.fr'),
  LU: same('Commission nationale pour la protection des données (CNPD), www.cnpd.public.lu'),
  AT: same('Österreichische Datenschutzbehörde, www.dsb.gv.at'),
  IE: same('Data Protection Commission, www.dataprotection.ie'),
  UK: same('Information Commissioner’s Office, www.ico.org.uk'),
};

/** Germany's authorities are those of its Länder; a country that is not known here has one all the same. */
const OTHER: Translated = {
  nl: 'de gegevensbeschermingsautoriteit van [land of deelstaat]',
  fr: 'l’autorité de protection des données de [pays ou Land]',
  en: 'the data protection authority of [country or Land]',
  de: 'die Datenschutzaufsichtsbehörde von [Land]',
};

/** @param jurisdiction two letters */
export const authorityOf = (jurisdiction: string): Translated => BY_COUNTRY[jurisdiction] ?? OTHER;
