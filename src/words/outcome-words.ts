/** What became of a request, as it is said to the person. */
import type { Translated } from '../domain/language.ts';
import type { RefusalGround } from '../domain/request/grounds.ts';
import type { Right } from '../domain/request/rights.ts';

/** A ground as it is said to the person; the provision follows it. */
export const groundSentences: Record<RefusalGround, Translated> = {
  manifestly_unfounded: {
    en: 'The request is manifestly unfounded',
    nl: 'Het verzoek is kennelijk ongegrond',
    fr: 'La demande est manifestement infondée',
    de: 'Der Antrag ist offenkundig unbegründet',
  },
  excessive: {
    en: 'The request is excessive, in particular because it repeats earlier ones',
    nl: 'Het verzoek is buitensporig, met name omdat het eerdere verzoeken herhaalt',
    fr: 'La demande est excessive, notamment parce qu’elle répète des demandes antérieures',
    de: 'Der Antrag ist exzessiv, insbesondere weil er frühere wiederholt',
  },
  not_identified: {
    en: 'We could not establish who is asking',
    nl: 'We konden niet vaststellen wie dit vraagt',
    fr: 'Nous n’avons pas pu établir qui fait la demande',
    de: 'Wir konnten nicht feststellen, wer den Antrag stellt',
  },
  rights_of_others: {
    en: 'It would harm the rights and freedoms of other people',
    nl: 'Het zou de rechten en vrijheden van anderen schaden',
    fr: 'Cela porterait atteinte aux droits et libertés d’autrui',
    de: 'Es würde die Rechte und Freiheiten anderer Personen beeinträchtigen',
  },
  accurate: {
    en: 'The data are correct',
    nl: 'De gegevens zijn juist',
    fr: 'Les données sont exactes',
    de: 'Die Daten sind richtig',
  },
  conditions_not_met: {
    en: 'The conditions under which you have this right are not met',
    nl: 'De voorwaarden voor dit recht zijn niet vervuld',
    fr: 'Les conditions de ce droit ne sont pas remplies',
    de: 'Die Voraussetzungen dieses Rechts liegen nicht vor',
  },
  legal_duty: {
    en: 'The law obliges us to keep the data',
    nl: 'De wet verplicht ons om de gegevens te bewaren',
    fr: 'La loi nous oblige à conserver ces données',
    de: 'Wir sind gesetzlich verpflichtet, die Daten aufzubewahren',
  },
  legal_claims: {
    en: 'The data are needed to establish, exercise or defend legal claims',
    nl: 'De gegevens zijn nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen',
    fr: 'Les données sont nécessaires pour constater, exercer ou défendre des droits en justice',
    de: 'Die Daten werden gebraucht, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen',
  },
  expression: {
    en: 'The data are needed for the freedom of expression and information',
    nl: 'De gegevens zijn nodig voor de vrijheid van meningsuiting en informatie',
    fr: 'Les données sont nécessaires à la liberté d’expression et d’information',
    de: 'Die Daten werden für die Freiheit der Meinungsäußerung und Information gebraucht',
  },
  compelling_grounds: {
    en: 'We have compelling legitimate grounds that override your interests',
    nl: 'We hebben dwingende gerechtvaardigde gronden die zwaarder wegen dan uw belangen',
    fr: 'Nous avons des motifs légitimes et impérieux qui prévalent sur vos intérêts',
    de: 'Wir haben zwingende schutzwürdige Gründe, die Ihre Interessen überwiegen',
  },
  national_law: {
    en: 'National law restricts this right',
    nl: 'De nationale wet beperkt dit recht',
    fr: 'La loi nationale limite ce droit',
    de: 'Nationales Recht schränkt dieses Recht ein',
  },
};

/** What was done, for each right. */
export const doneWords: Record<Right, Translated> = {
  access: {
    en: 'We send you a copy of your data.',
    nl: 'We bezorgen u een kopie van uw gegevens.',
    fr: 'Nous vous remettons une copie de vos données.',
    de: 'Sie erhalten eine Kopie Ihrer Daten.',
  },
  rectification: {
    en: 'We have corrected the data.',
    nl: 'We hebben de gegevens verbeterd.',
    fr: 'Nous avons rectifié les données.',
    de: 'Wir haben die Daten berichtigt.',
  },
  erasure: {
    en: 'We have erased the data.',
    nl: 'We hebben de gegevens gewist.',
    fr: 'Nous avons effacé les données.',
    de: 'Wir haben die Daten gelöscht.',
  },
  restriction: {
    en: 'We keep the data, but do not use them for the time being; we tell you before that changes.',
    nl: 'We bewaren de gegevens, maar gebruiken ze voorlopig niet; we verwittigen u voordat dat verandert.',
    fr: 'Nous conservons les données sans les utiliser pour l’instant ; nous vous préviendrons avant tout changement.',
    de: 'Wir bewahren die Daten auf, verwenden sie aber vorerst nicht; vor einer Änderung sagen wir Ihnen Bescheid.',
  },
  portability: {
    en: 'We give you the data as a file that other programs can read.',
    nl: 'We bezorgen u de gegevens in een bestand dat andere programma’s kunnen lezen.',
    fr: 'Nous vous remettons les données dans un fichier lisible par d’autres programmes.',
    de: 'Sie erhalten die Daten als Datei, die andere Programme lesen können.',
  },
  objection: {
    en: 'We have ended the use to which you objected.',
    nl: 'We hebben het gebruik waartegen u bezwaar maakte stopgezet.',
    fr: 'Nous avons mis fin à l’usage auquel vous vous opposiez.',
    de: 'Wir haben die Nutzung beendet, der Sie widersprochen haben.',
  },
  objection_marketing: {
    en: 'You get no more advertising. To make sure of it, we keep only the number or address that must not be used.',
    nl: 'U krijgt geen reclame meer. Om daar zeker van te zijn, bewaren we enkel het nummer of adres dat niet meer gebruikt mag worden.',
    fr: 'Vous ne recevrez plus de publicité. Pour nous en assurer, nous ne gardons que le numéro ou l’adresse à ne plus utiliser.',
    de: 'Sie erhalten keine Werbung mehr. Um das sicherzustellen, behalten wir nur die Nummer oder Adresse, die nicht mehr verwendet werden darf.',
  },
  automated_decision: {
    en: 'A person has looked at the decision again.',
    nl: 'Een medewerker heeft de beslissing opnieuw bekeken.',
    fr: 'Une personne a réexaminé la décision.',
    de: 'Ein Mensch hat die Entscheidung noch einmal geprüft.',
  },
  withdrawal: {
    en: 'We have ended what rested on your consent; what was done before stays lawful.',
    nl: 'We hebben stopgezet wat op uw toestemming steunde; wat ervoor gebeurde blijft rechtmatig.',
    fr: 'Nous avons mis fin à ce qui reposait sur votre consentement ; ce qui a été fait avant reste licite.',
    de: 'Wir haben beendet, was auf Ihrer Einwilligung beruhte; was vorher geschah, bleibt rechtmäßig.',
  },
};
