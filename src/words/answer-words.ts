/** What the answer card and `ask` say around a rule's own texts. */
import type { Verdict } from '../answer/rulebook.ts';
import type { Translated } from '../domain/language.ts';

export const verdictWords: Record<Verdict, Translated> = {
  allowed: { en: 'Yes, you may', nl: 'Ja, dat mag', fr: 'Oui, vous pouvez', de: 'Ja, das dürfen Sie' },
  conditional: {
    en: 'Only under conditions',
    nl: 'Alleen onder voorwaarden',
    fr: 'Sous conditions seulement',
    de: 'Nur unter Bedingungen',
  },
  prohibited: {
    en: 'No, unless an exception applies',
    nl: 'Nee, tenzij een uitzondering geldt',
    fr: 'Non, sauf exception',
    de: 'Nein, außer eine Ausnahme greift',
  },
  // Neither begins with yes or no: people ask "must I" and "may I leave it out".
  required: { en: 'This must be done', nl: 'Dat moet', fr: 'C’est obligatoire', de: 'Das ist Pflicht' },
  not_required: {
    en: 'Not required',
    nl: 'Dat hoeft niet',
    fr: 'Ce n’est pas obligatoire',
    de: 'Das ist nicht nötig',
  },
  information: { en: 'Good to know', nl: 'Goed om te weten', fr: 'Bon à savoir', de: 'Gut zu wissen' },
  ask_dpo: { en: 'Ask the DPO', nl: 'Vraag het aan de DPO', fr: 'Demandez au DPO', de: 'Fragen Sie den DSB' },
  out_of_scope: {
    en: 'Not a data-protection question',
    nl: 'Geen vraag over gegevensbescherming',
    fr: 'Pas une question de protection des données',
    de: 'Keine Frage zum Datenschutz',
  },
};

export const answerWords = {
  conditions: { en: 'Conditions', nl: 'Voorwaarden', fr: 'Conditions', de: 'Bedingungen' },
  exceptions: { en: 'Exceptions', nl: 'Uitzonderingen', fr: 'Exceptions', de: 'Ausnahmen' },
  steps: { en: 'Do this now', nl: 'Doe dit nu', fr: 'À faire maintenant', de: 'Das tun Sie jetzt' },
  caller: {
    en: 'Say to the caller',
    nl: 'Zeg aan de beller',
    fr: 'À dire à l’appelant',
    de: 'Das sagen Sie dem Anrufer',
  },
  dpo: { en: 'Ask the DPO', nl: 'Naar de DPO', fr: 'Consultez le DPO', de: 'An den DSB' },
  sources: { en: 'Law', nl: 'Wet', fr: 'Textes', de: 'Recht' },
  understood: { en: 'Understood', nl: 'Begrepen', fr: 'Compris', de: 'Verstanden' },
  alsoAbout: { en: 'Also about', nl: 'Gaat ook over', fr: 'Concerne aussi', de: 'Betrifft auch' },
  wordsMean: {
    en: '“{words}” → {concept}',
    nl: '“{words}” → {concept}',
    fr: '« {words} » → {concept}',
    de: '„{words}“ → {concept}',
  },
  wordsDeny: {
    en: '“{words}” → no {concept}',
    nl: '“{words}” → geen {concept}',
    fr: '« {words} » → pas de {concept}',
    de: '„{words}“ → kein/e {concept}',
  },
  wordsExcuse: {
    en: '“{words}” → changes nothing',
    nl: '“{words}” → verandert niets',
    fr: '« {words} » → n’y change rien',
    de: '„{words}“ → ändert nichts',
  },
  ruleAndRow: {
    en: 'rule {rule}, row {row}, edition {edition}',
    nl: 'regel {rule}, rij {row}, editie {edition}',
    fr: 'règle {rule}, ligne {row}, édition {edition}',
    de: 'Regel {rule}, Zeile {row}, Ausgabe {edition}',
  },
  guarded: {
    en: 'stricter, because of: {concept}',
    nl: 'strenger, vanwege: {concept}',
    fr: 'plus strict, en raison de : {concept}',
    de: 'strenger, wegen: {concept}',
  },
  nothingKnown: {
    en: 'no rule fits these words',
    nl: 'geen regel past bij deze woorden',
    fr: 'aucune règle ne correspond à ces mots',
    de: 'keine Regel passt zu diesen Worten',
  },
  notSure: {
    en: 'no rule fits well enough to decide',
    nl: 'geen regel past goed genoeg om te beslissen',
    fr: 'aucune règle ne convient assez pour trancher',
    de: 'keine Regel passt gut genug, um zu entscheiden',
  },
  notLookedAt: {
    en: 'National law was not looked at: {country}. This rests on the GDPR and on Belgian law.',
    nl: 'Nationaal recht is niet bekeken: {country}. Dit steunt op de AVG en op Belgisch recht.',
    fr: 'Le droit national n’a pas été examiné : {country}. Ceci repose sur le RGPD et sur le droit belge.',
    de: 'Nationales Recht wurde nicht geprüft: {country}. Dies beruht auf der DSGVO und auf belgischem Recht.',
  },
  restsOnHomeLaw: {
    en: 'In Belgium this would be a yes, by Belgian law. It does not hold here: {country}. Ask the DPO first.',
    nl: 'In België zou dit een ja zijn, naar Belgisch recht. Hier geldt dat niet: {country}. Vraag het eerst aan de DPO.',
    fr: 'En Belgique ce serait un oui, selon le droit belge. Il ne vaut pas ici : {country}. Demandez d’abord au DPO.',
    de: 'In Belgien wäre das ein Ja, nach belgischem Recht. Hier gilt es nicht: {country}. Fragen Sie zuerst den DSB.',
  },
  atHome: {
    en: 'The answer for Belgium: {headline}',
    nl: 'Het antwoord voor België: {headline}',
    fr: 'La réponse pour la Belgique : {headline}',
    de: 'Die Antwort für Belgien: {headline}',
  },
  houseRule: {
    en: 'Instruction of {by}, approved by {approvedBy} on {approvedOn}: {text}',
    nl: 'Instructie van {by}, goedgekeurd door {approvedBy} op {approvedOn}: {text}',
    fr: 'Instruction de {by}, approuvée par {approvedBy} le {approvedOn} : {text}',
    de: 'Anweisung von {by}, freigegeben von {approvedBy} am {approvedOn}: {text}',
  },
  guidance: {
    en: 'Guidance, not legal advice · rule {rule}, reviewed {reviewed}, edition {edition}',
    nl: 'Richtlijn, geen juridisch advies · regel {rule}, nagekeken {reviewed}, editie {edition}',
    fr: 'Indication, pas un avis juridique · règle {rule}, relue le {reviewed}, édition {edition}',
    de: 'Orientierung, keine Rechtsberatung · Regel {rule}, geprüft {reviewed}, Ausgabe {edition}',
  },
  draft: {
    en: 'not yet signed off by a lawyer',
    nl: 'nog niet door een jurist goedgekeurd',
    fr: 'pas encore validée par un juriste',
    de: 'noch nicht juristisch freigegeben',
  },
  personalDataSeen: {
    en: 'Your question seems to hold somebody’s data. Leave numbers, names and addresses out next time: nothing of it was kept.',
    nl: 'Er lijken gegevens van iemand in je vraag te staan. Laat nummers, namen en adressen de volgende keer weg: er is niets van bewaard.',
    fr: 'Votre question semble contenir les données de quelqu’un. La prochaine fois, sans numéros, noms ni adresses : rien n’a été conservé.',
    de: 'In Ihrer Frage scheinen Daten einer Person zu stehen. Lassen Sie Nummern, Namen und Adressen künftig weg: nichts davon wurde gespeichert.',
  },
} as const satisfies Record<string, Translated>;

/** Answers where no rule decides. */
export const fallbackWords = {
  outOfScope: {
    headline: {
      en: 'I only know about personal data: what you may collect, keep, share or record, and what people may ask for.',
      nl: 'Ik ken alleen persoonsgegevens: wat je mag vragen, bewaren, delen of opnemen, en wat mensen mogen eisen.',
      fr: 'Je ne connais que les données personnelles : ce qu’on peut demander, garder, partager ou enregistrer, et ce que les gens peuvent exiger.',
      de: 'Ich kenne nur personenbezogene Daten: was Sie erheben, speichern, weitergeben oder aufzeichnen dürfen und was Betroffene verlangen können.',
    },
    answer: {
      en: 'Ask it in your own words, for example: “may I note that a customer is ill?”, “he wants a copy of his data”, “I mailed the list to the wrong client”.',
      nl: 'Vraag het in je eigen woorden, bijvoorbeeld: “mag ik noteren dat een klant ziek is?”, “hij wil een kopie van zijn gegevens”, “ik heb de lijst naar de verkeerde klant gemaild”.',
      fr: 'Posez la question avec vos mots, par exemple : « puis-je noter qu’un client est malade ? », « il veut une copie de ses données », « j’ai envoyé la liste au mauvais client ».',
      de: 'Fragen Sie mit eigenen Worten, zum Beispiel: „Darf ich notieren, dass ein Kunde krank ist?“, „Er will eine Kopie seiner Daten“, „Ich habe die Liste an den falschen Kunden gemailt“.',
    },
  },
  askDpo: {
    headline: {
      en: 'I recognise the subject, but no rule of mine decides this. Ask the DPO before you do it.',
      nl: 'Ik herken het onderwerp, maar geen van mijn regels beslist dit. Vraag het aan de DPO voor je het doet.',
      fr: 'Je reconnais le sujet, mais aucune de mes règles ne tranche. Demandez au DPO avant d’agir.',
      de: 'Ich erkenne das Thema, aber keine meiner Regeln entscheidet das. Fragen Sie den DSB, bevor Sie es tun.',
    },
    answer: {
      en: 'Until then: do not collect, keep or share it.',
      nl: 'Tot dan: niet vragen, niet bewaren, niet delen.',
      fr: 'D’ici là : ne rien demander, garder ni partager.',
      de: 'Bis dahin: nicht erheben, nicht speichern, nicht weitergeben.',
    },
  },
  empty: {
    headline: {
      en: 'There is no question here that I can read.',
      nl: 'Hier staat geen vraag die ik kan lezen.',
      fr: 'Je ne vois pas de question que je puisse lire.',
      de: 'Hier steht keine Frage, die ich lesen kann.',
    },
  },
} as const satisfies Record<string, Record<string, Translated>>;
