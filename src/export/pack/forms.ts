/**
 * What is known of each authority's form, as data. Order and process were read on public pages in 2026 where `seen` says
 * so; the rest follows the order in which Art. 33(3) and the forms that were seen ask, and says that it was not checked.
 */
import type { Language, Translated } from '../../domain/language.ts';
import type { packPartWords } from '../../words/pack-words.ts';

type Part = keyof typeof packPartWords;

export interface AuthorityForm {
  authority: Translated;
  url: string;
  /** In which of our languages it is taken; undefined where that was not checked. */
  languages?: readonly Language[];
  order: readonly Part[];
  /** Whether the order of the parts is that of a form that was seen. */
  orderSeen: boolean;
  /** How it is sent, and what nobody has checked. */
  notes: readonly Translated[];
}

/** Notice, contact, timeline, breach, data, people, measures before, consequences, measures after, other. */
const COMMON: readonly Part[] = [
  'notice',
  'contact',
  'timeline',
  'breach',
  'data',
  'people',
  'before',
  'consequences',
  'after',
  'other',
];

const same = (text: string): Translated => ({ en: text, nl: text, fr: text, de: text });

export const orderNotChecked: Translated = {
  en: 'The order of this form was not checked: look for each field where the form asks for it.',
  nl: 'De volgorde van dit formulier is niet nagekeken: zoek elk veld waar het formulier erom vraagt.',
  fr: 'L’ordre de ce formulaire n’a pas été vérifié : cherchez chaque champ là où le formulaire le demande.',
  de: 'Die Reihenfolge dieses Formulars wurde nicht geprüft: suchen Sie jedes Feld dort, wo das Formular danach fragt.',
};

const onlineService: Translated = {
  en: 'Sent through the authority’s online service; what it asks today was not checked.',
  nl: 'Via de onlinedienst van de autoriteit; wat die vandaag vraagt, is niet nagekeken.',
  fr: 'Par le téléservice de l’autorité ; son contenu actuel n’a pas été vérifié.',
  de: 'Über den Online-Dienst der Behörde; was er heute fragt, wurde nicht geprüft.',
};

export const AUTHORITY_FORMS: Readonly<Record<string, AuthorityForm>> = {
  BE: {
    authority: {
      en: 'Belgian Data Protection Authority',
      nl: 'Gegevensbeschermingsautoriteit (GBA)',
      fr: 'Autorité de protection des données (APD)',
      de: 'Belgische Datenschutzbehörde',
    },
    url: 'https://www.dataprotectionauthority.be/data-breach-notification-form',
    languages: ['nl', 'fr', 'de'],
    order: COMMON,
    orderSeen: false,
    notes: [
      {
        en: 'Download the electronic form, fill it in on a computer (not on a phone), send it through the e-forms portal. A form sent by e-mail is not processed. The e-mail with a code is the proof: keep the code. Form and portal exist in Dutch and French.',
        nl: 'Download het elektronische formulier, vul het in op een computer (niet op een telefoon) en verstuur het via het eforms-portaal. Een formulier per mail wordt niet behandeld. De mail met een code is het bewijs: bewaar de code. Formulier en portaal bestaan in het Nederlands en het Frans.',
        fr: 'Téléchargez le formulaire électronique, complétez-le sur un ordinateur (pas sur un téléphone) et envoyez-le par le portail e-forms. Un formulaire envoyé par e-mail n’est pas traité. L’e-mail avec un code fait preuve : gardez le code. Formulaire et portail existent en français et en néerlandais.',
        de: 'Laden Sie das elektronische Formular herunter, füllen Sie es am Computer aus (nicht am Telefon) und senden Sie es über das E-Forms-Portal. Per E-Mail gesendete Formulare werden nicht bearbeitet. Die E-Mail mit einem Code ist der Nachweis: bewahren Sie den Code auf. Formular und Portal gibt es auf Niederländisch und Französisch.',
      },
      {
        en: 'Flemish public bodies: first see whether the VTC is competent. Police services: the COC.',
        nl: 'Vlaamse overheidsinstanties: ga eerst na of de VTC bevoegd is. Politiediensten: het COC.',
        fr: 'Instances publiques flamandes : vérifiez d’abord si la VTC est compétente. Services de police : le COC.',
        de: 'Flämische öffentliche Stellen: prüfen Sie zuerst, ob die VTC zuständig ist. Polizeidienste: das COC.',
      },
    ],
  },
  NL: {
    authority: same('Autoriteit Persoonsgegevens (AP)'),
    url: 'https://www.autoriteitpersoonsgegevens.nl',
    languages: ['nl'],
    order: COMMON,
    orderSeen: true,
    notes: [
      {
        en: 'The order is that of public forms of others that follow the authority’s; whether it takes other languages was not checked.',
        nl: 'De volgorde is die van openbare formulieren van anderen die dat van de autoriteit volgen; of zij andere talen aanvaardt, is niet nagekeken.',
        fr: 'L’ordre est celui de formulaires publics de tiers qui suivent celui de l’autorité ; les autres langues n’ont pas été vérifiées.',
        de: 'Die Reihenfolge ist die öffentlicher Formulare anderer, die dem der Behörde folgen; andere Sprachen wurden nicht geprüft.',
      },
    ],
  },
  FR: {
    authority: same('CNIL'),
    url: 'https://www.cnil.fr',
    languages: ['fr'],
    order: COMMON,
    orderSeen: false,
    notes: [onlineService],
  },
  DE: {
    authority: {
      en: 'data protection authority of the Land',
      nl: 'toezichthouder van de deelstaat',
      fr: 'autorité du Land compétent',
      de: 'Aufsichtsbehörde des Landes',
    },
    url: 'https://www.datenschutzkonferenz-online.de',
    languages: ['de'],
    order: COMMON,
    orderSeen: true,
    notes: [
      {
        en: 'Each Land has a form of its own; the order is that of Lower Saxony’s.',
        nl: 'Elke deelstaat heeft een eigen formulier; de volgorde is die van Nedersaksen.',
        fr: 'Chaque Land a son formulaire ; l’ordre est celui de la Basse-Saxe.',
        de: 'Jedes Land hat ein eigenes Formular; die Reihenfolge ist die Niedersachsens.',
      },
    ],
  },
  LU: {
    authority: same('CNPD'),
    url: 'https://cnpd.public.lu',
    order: COMMON,
    orderSeen: false,
    notes: [onlineService],
  },
};

/** The form of the country, else the Belgian one's content for an authority that is not known here. */
export const formFor = (jurisdiction: string): AuthorityForm =>
  AUTHORITY_FORMS[jurisdiction] ?? {
    authority: {
      en: 'competent authority',
      nl: 'bevoegde autoriteit',
      fr: 'autorité compétente',
      de: 'zuständige Behörde',
    },
    url: '',
    order: COMMON,
    orderSeen: false,
    notes: [],
  };
