/** Grounds of refusal, each with its provision. */
import type { Translated } from '../domain/language.ts';
import type { RefusalGround } from '../domain/request/grounds.ts';

export const groundWords: Record<RefusalGround, Translated> = {
  manifestly_unfounded: {
    en: 'Manifestly unfounded (Art. 12(5))',
    nl: 'Kennelijk ongegrond (art. 12, lid 5)',
    fr: 'Manifestement infondée (art. 12, par. 5)',
    de: 'Offenkundig unbegründet (Art. 12 Abs. 5)',
  },
  excessive: {
    en: 'Excessive, repetitive (Art. 12(5))',
    nl: 'Buitensporig, repetitief (art. 12, lid 5)',
    fr: 'Excessive, répétitive (art. 12, par. 5)',
    de: 'Exzessiv, häufig wiederholt (Art. 12 Abs. 5)',
  },
  not_identified: {
    en: 'Person not identified (Art. 12(2), 11(2))',
    nl: 'Persoon niet geïdentificeerd (art. 12, lid 2)',
    fr: 'Personne non identifiée (art. 12, par. 2)',
    de: 'Person nicht identifiziert (Art. 12 Abs. 2)',
  },
  rights_of_others: {
    en: 'Rights of others (Art. 15(4), 20(4))',
    nl: 'Rechten van anderen (art. 15, lid 4; 20, lid 4)',
    fr: 'Droits d’autrui (art. 15, par. 4 ; 20, par. 4)',
    de: 'Rechte anderer (Art. 15 Abs. 4, 20 Abs. 4)',
  },
  accurate: {
    en: 'The data are correct (Art. 16)',
    nl: 'De gegevens zijn juist (art. 16)',
    fr: 'Les données sont exactes (art. 16)',
    de: 'Die Daten sind richtig (Art. 16)',
  },
  conditions_not_met: {
    en: 'The right does not apply here',
    nl: 'Het recht geldt hier niet',
    fr: 'Le droit ne s’applique pas ici',
    de: 'Das Recht greift hier nicht',
  },
  legal_duty: {
    en: 'Must be kept by law (Art. 17(3)(b))',
    nl: 'Wettelijk te bewaren (art. 17, lid 3, b)',
    fr: 'Conservation légale (art. 17, par. 3, b)',
    de: 'Gesetzliche Aufbewahrung (Art. 17 Abs. 3 b)',
  },
  legal_claims: {
    en: 'Legal claims (Art. 17(3)(e), 21(1))',
    nl: 'Rechtsvordering (art. 17, lid 3, e; 21, lid 1)',
    fr: 'Droits en justice (art. 17, par. 3, e ; 21)',
    de: 'Rechtsansprüche (Art. 17 Abs. 3 e, 21 Abs. 1)',
  },
  expression: {
    en: 'Freedom of expression (Art. 17(3)(a))',
    nl: 'Vrije meningsuiting (art. 17, lid 3, a)',
    fr: 'Liberté d’expression (art. 17, par. 3, a)',
    de: 'Freie Meinungsäußerung (Art. 17 Abs. 3 a)',
  },
  compelling_grounds: {
    en: 'Compelling grounds (Art. 21(1))',
    nl: 'Dwingende gronden (art. 21, lid 1)',
    fr: 'Motifs impérieux (art. 21, par. 1)',
    de: 'Zwingende Gründe (Art. 21 Abs. 1)',
  },
  national_law: {
    en: 'National law, named below (Art. 23)',
    nl: 'Nationale wet, hieronder genoemd (art. 23)',
    fr: 'Loi nationale, citée ci-dessous (art. 23)',
    de: 'Nationales Recht, unten genannt (Art. 23)',
  },
};
