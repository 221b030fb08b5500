/** Sentences of the letters and e-mails to the person. What stands in [brackets] is filled in by whoever sends them. */
import type { Translated } from '../domain/language.ts';

export const LETTERS = ['receipt', 'identity', 'extension', 'answer', 'refusal'] as const;

export type LetterKind = (typeof LETTERS)[number];

export const letterNames: Record<LetterKind, Translated> = {
  receipt: { en: 'Receipt', nl: 'Ontvangstbevestiging', fr: 'Accusé de réception', de: 'Eingangsbestätigung' },
  identity: {
    en: 'Who are you?',
    nl: 'Vraag naar identiteit',
    fr: 'Question d’identité',
    de: 'Frage nach der Identität',
  },
  extension: { en: 'Extension', nl: 'Verlenging', fr: 'Prolongation', de: 'Fristverlängerung' },
  answer: { en: 'Answer', nl: 'Antwoord', fr: 'Réponse', de: 'Antwort' },
  refusal: { en: 'Refusal', nl: 'Weigering', fr: 'Refus', de: 'Ablehnung' },
};

export const subjectWords: Record<LetterKind, Translated> = {
  receipt: {
    en: 'We have received your request ({id})',
    nl: 'We hebben uw verzoek ontvangen ({id})',
    fr: 'Nous avons bien reçu votre demande ({id})',
    de: 'Wir haben Ihren Antrag erhalten ({id})',
  },
  identity: {
    en: 'Your request {id}: a question about your identity',
    nl: 'Uw verzoek {id}: een vraag over uw identiteit',
    fr: 'Votre demande {id} : une question sur votre identité',
    de: 'Ihr Antrag {id}: eine Frage zu Ihrer Identität',
  },
  extension: {
    en: 'Your request {id}: we need more time',
    nl: 'Uw verzoek {id}: we hebben meer tijd nodig',
    fr: 'Votre demande {id} : nous avons besoin de plus de temps',
    de: 'Ihr Antrag {id}: wir benötigen mehr Zeit',
  },
  answer: {
    en: 'Our answer to your request {id}',
    nl: 'Ons antwoord op uw verzoek {id}',
    fr: 'Notre réponse à votre demande {id}',
    de: 'Unsere Antwort auf Ihren Antrag {id}',
  },
  refusal: {
    en: 'Your request {id}: why we cannot do what you ask',
    nl: 'Uw verzoek {id}: waarom we er niet op kunnen ingaan',
    fr: 'Votre demande {id} : pourquoi nous ne pouvons pas y donner suite',
    de: 'Ihr Antrag {id}: warum wir ihm nicht entsprechen können',
  },
};

export const letterWords = {
  salutation: {
    en: 'Dear Sir or Madam,',
    nl: 'Geachte heer, geachte mevrouw,',
    fr: 'Madame, Monsieur,',
    de: 'Guten Tag,',
  },
  onBehalf: {
    en: 'We write to you on behalf of {client}.',
    nl: 'We schrijven u namens {client}.',
    fr: 'Nous vous écrivons pour {client}.',
    de: 'Wir schreiben Ihnen im Auftrag von {client}.',
  },
  received: {
    en: 'On {date} we received your request. It is about:',
    nl: 'Op {date} hebben we uw verzoek ontvangen. Het gaat over:',
    fr: 'Le {date}, nous avons reçu votre demande. Elle porte sur :',
    de: 'Am {date} haben wir Ihren Antrag erhalten. Es geht um:',
  },
  toClient: {
    en: 'It concerns data of {client}. We pass your request on to {client}, who decides on it and has until {date} to answer you. This costs you nothing.',
    nl: 'Het gaat om gegevens van {client}. We geven uw verzoek door aan {client}, dat erover beslist en tot {date} heeft om u te antwoorden. Dit kost u niets.',
    fr: 'Cela concerne {client}. Nous lui transmettons votre demande ; {client} en décide et a jusqu’au {date} pour vous répondre. Cela ne vous coûte rien.',
    de: 'Es handelt sich um Daten von {client}. Wir geben Ihren Antrag an {client} weiter; dort wird darüber entschieden und Ihnen bis {date} geantwortet. Das kostet Sie nichts.',
  },
  by: {
    en: 'You will receive our answer by {date} at the latest. This costs you nothing.',
    nl: 'U ontvangt ons antwoord uiterlijk op {date}. Dit kost u niets.',
    fr: 'Vous recevrez notre réponse au plus tard le {date}. Cela ne vous coûte rien.',
    de: 'Sie erhalten unsere Antwort spätestens am {date}. Das kostet Sie nichts.',
  },
  identityLater: {
    en: 'We may first have to make sure that it is you who asks. Please do not send a copy of your identity card.',
    nl: 'Misschien moeten we eerst nagaan of u het bent die dit vraagt. Stuur ons geen kopie van uw identiteitskaart.',
    fr: 'Il se peut que nous devions d’abord vérifier que la demande vient bien de vous. Veuillez ne pas envoyer de copie de votre carte d’identité.',
    de: 'Möglicherweise müssen wir zuerst klären, ob der Antrag wirklich von Ihnen stammt. Bitte senden Sie keine Kopie Ihres Ausweises.',
  },
  whyIdentity: {
    en: 'Before we act on it, we want to be sure that we give your data to nobody else and change nothing for somebody else. From what we have so far we cannot be certain (Article 12(6) GDPR). One of these is enough:',
    nl: 'Voor we eraan beginnen, willen we zeker zijn dat we uw gegevens aan niemand anders geven en niets voor een ander wijzigen. Met wat we nu hebben, zijn we daar niet zeker van (artikel 12, lid 6, AVG). Eén van deze volstaat:',
    fr: 'Avant d’y donner suite, nous voulons être sûrs de ne remettre vos données à personne d’autre et de ne rien modifier pour autrui. Ce que nous avons ne nous permet pas d’en être certains (article 12, paragraphe 6, du RGPD). Un seul de ces moyens suffit :',
    de: 'Bevor wir tätig werden, möchten wir sicher sein, dass wir Ihre Daten niemand anderem geben und nichts für jemand anderen ändern. Mit dem, was uns vorliegt, sind wir das nicht (Artikel 12 Absatz 6 DSGVO). Eines davon genügt:',
  },
  wayAccount: {
    en: 'send us a message from your customer account;',
    nl: 'stuur ons een bericht vanuit uw klantenaccount;',
    fr: 'envoyez-nous un message depuis votre espace client ;',
    de: 'senden Sie uns eine Nachricht aus Ihrem Kundenkonto;',
  },
  wayKnown: {
    en: 'write or call from the e-mail address or number that we already have;',
    nl: 'schrijf of bel vanaf het e-mailadres of nummer dat we al kennen;',
    fr: 'écrivez ou appelez depuis l’adresse e-mail ou le numéro que nous connaissons déjà ;',
    de: 'schreiben oder rufen Sie von der E-Mail-Adresse oder Nummer aus, die wir schon kennen;',
  },
  wayTwo: {
    en: 'tell us two of these: your customer number, the date of your last invoice, since when you have been a customer.',
    nl: 'geef ons twee van deze gegevens: uw klantnummer, de datum van uw laatste factuur, sinds wanneer u klant bent.',
    fr: 'indiquez-nous deux de ces éléments : votre numéro de client, la date de votre dernière facture, depuis quand vous êtes client(e).',
    de: 'nennen Sie uns zwei dieser Angaben: Ihre Kundennummer, das Datum Ihrer letzten Rechnung, seit wann Sie Kundin oder Kunde sind.',
  },
  notTheseThings: {
    en: 'Please send no copy of an identity card, no national number, no card number and no password: we do not need them.',
    nl: 'Stuur geen kopie van een identiteitskaart, geen rijksregisternummer, geen kaartnummer en geen wachtwoord: die hebben we niet nodig.',
    fr: 'N’envoyez ni copie de carte d’identité, ni numéro national, ni numéro de carte, ni mot de passe : nous n’en avons pas besoin.',
    de: 'Bitte senden Sie keine Ausweiskopie, keine Nationalregisternummer, keine Kartennummer und kein Passwort: das brauchen wir nicht.',
  },
  mandate: {
    en: 'You ask on behalf of somebody else. Please send us proof that you may: a signed authorisation, or the decision that appoints you.',
    nl: 'U vraagt dit voor iemand anders. Stuur ons het bewijs dat u dat mag: een ondertekende volmacht, of de beslissing die u aanstelt.',
    fr: 'Vous agissez pour une autre personne. Veuillez nous envoyer la preuve de votre pouvoir : un mandat signé, ou la décision qui vous désigne.',
    de: 'Sie fragen für eine andere Person. Bitte senden Sie uns den Nachweis, dass Sie das dürfen: eine unterschriebene Vollmacht oder den Beschluss, der Sie bestellt.',
  },
  soon: {
    en: 'The sooner you answer, the sooner we can act.',
    nl: 'Hoe sneller u antwoordt, hoe sneller we verder kunnen.',
    fr: 'Plus vite vous répondez, plus vite nous pourrons agir.',
    de: 'Je eher Sie antworten, desto eher können wir handeln.',
  },
  moreTime: {
    en: 'Our answer is due by {first}. We cannot manage that and extend the period: you will have our answer by {date} at the latest (Article 12(3) GDPR).',
    nl: 'Ons antwoord moet er zijn tegen {first}. Dat lukt ons niet, en daarom verlengen we de termijn: u ontvangt ons antwoord uiterlijk op {date} (artikel 12, lid 3, AVG).',
    fr: 'Notre réponse est due avant la fin du {first}. Nous n’y parviendrons pas et prolongeons le délai : vous aurez notre réponse au plus tard le {date} (article 12, paragraphe 3, du RGPD).',
    de: 'Unsere Antwort ist bis {first} fällig. Das gelingt uns nicht, daher verlängern wir die Frist: Sie erhalten unsere Antwort spätestens am {date} (Artikel 12 Absatz 3 DSGVO).',
  },
  becauseComplexity: {
    en: 'The reason is that your request is complex: {reason}',
    nl: 'De reden is dat uw verzoek complex is: {reason}',
    fr: 'La raison en est la complexité de votre demande : {reason}',
    de: 'Der Grund ist, dass Ihr Antrag komplex ist: {reason}',
  },
  becauseNumber: {
    en: 'The reason is the number of requests: {reason}',
    nl: 'De reden is het aantal verzoeken: {reason}',
    fr: 'La raison en est le nombre de demandes : {reason}',
    de: 'Der Grund ist die Anzahl der Anträge: {reason}',
  },
  done: {
    en: 'This is what we have done:',
    nl: 'Dit hebben we gedaan:',
    fr: 'Voici ce que nous avons fait :',
    de: 'Das haben wir getan:',
  },
  withCopy: {
    en: 'With the copy you find what we use your data for, which kinds they are, who received them, how long we keep them, where we have them from, whether they leave the European Economic Area and under which safeguards, and whether decisions are taken automatically. You may ask us to correct or erase them or to restrict their use, and you may object to their use.',
    nl: 'Bij de kopie vindt u waarvoor we uw gegevens gebruiken, om welke soorten het gaat, wie ze kreeg, hoe lang we ze bewaren, van wie we ze hebben, of ze de Europese Economische Ruimte verlaten en met welke waarborgen, en of er automatisch beslist wordt. U mag ons vragen ze te verbeteren, te wissen of het gebruik te beperken, en u mag bezwaar maken tegen het gebruik.',
    fr: 'Avec la copie, vous trouverez à quoi servent vos données, de quels types il s’agit, qui les a reçues, combien de temps nous les gardons, d’où nous les tenons, si elles quittent l’Espace économique européen et avec quelles garanties, et si des décisions sont prises automatiquement. Vous pouvez nous demander de les rectifier, de les effacer ou d’en limiter l’usage, et vous opposer à leur usage.',
    de: 'Mit der Kopie finden Sie, wofür wir Ihre Daten verwenden, um welche Arten es sich handelt, wer sie erhalten hat, wie lange wir sie speichern, woher wir sie haben, ob sie den Europäischen Wirtschaftsraum verlassen und mit welchen Garantien, und ob automatisch entschieden wird. Sie können verlangen, dass wir sie berichtigen, löschen oder ihre Nutzung einschränken, und Sie können der Nutzung widersprechen.',
  },
  toldRecipients: {
    en: 'We have told those who had received the data from us. If you wish, we tell you who they are.',
    nl: 'We hebben ingelicht wie de gegevens van ons had gekregen. Als u dat wenst, zeggen we u wie dat is.',
    fr: 'Nous avons informé ceux à qui nous avions transmis ces données. Si vous le souhaitez, nous vous dirons qui.',
    de: 'Wir haben diejenigen unterrichtet, die die Daten von uns erhalten hatten. Auf Wunsch nennen wir sie Ihnen.',
  },
  stillOpen: {
    en: 'Still open, with our answer by {date} at the latest:',
    nl: 'Nog in behandeling, met ons antwoord uiterlijk op {date}:',
    fr: 'Encore à l’examen, avec notre réponse au plus tard le {date} :',
    de: 'Noch offen, mit unserer Antwort spätestens am {date}:',
  },
  cannot: {
    en: 'We cannot do this:',
    nl: 'Hierop kunnen we niet ingaan:',
    fr: 'Nous ne pouvons pas donner suite à ceci :',
    de: 'Dem können wir nicht entsprechen:',
  },
  ourReasons: {
    en: 'Our reasons: {reason}',
    nl: 'Onze redenen: {reason}',
    fr: 'Nos raisons : {reason}',
    de: 'Unsere Gründe: {reason}',
  },
  remedies: {
    en: 'If you do not agree, you can',
    nl: 'Bent u het daar niet mee eens, dan kunt u',
    fr: 'Si vous n’êtes pas d’accord, vous pouvez',
    de: 'Sind Sie damit nicht einverstanden, können Sie',
  },
  remedyReply: {
    en: 'answer us: our data protection officer will look at it again;',
    nl: 'ons antwoorden: onze functionaris voor gegevensbescherming bekijkt het dan opnieuw;',
    fr: 'nous répondre : notre délégué à la protection des données réexaminera votre demande ;',
    de: 'uns antworten: unsere Stelle für den Datenschutz prüft es dann noch einmal;',
  },
  remedyComplaint: {
    en: 'lodge a complaint with the authority: {authority}; or with that of the country where you live or work;',
    nl: 'een klacht indienen bij de toezichthouder: {authority}; of bij die van het land waar u woont of werkt;',
    fr: 'introduire une réclamation auprès de l’autorité : {authority} ; ou de celle du pays où vous vivez ou travaillez ;',
    de: 'sich bei der Aufsichtsbehörde beschweren: {authority}; oder bei der des Landes, in dem Sie leben oder arbeiten;',
  },
  remedyCourt: { en: 'go to court.', nl: 'naar de rechter gaan.', fr: 'saisir le juge.', de: 'vor Gericht gehen.' },
  questions: {
    en: 'If you have a question, please quote the number {id}.',
    nl: 'Hebt u nog een vraag, vermeld dan het nummer {id}.',
    fr: 'Pour toute question, veuillez mentionner le numéro {id}.',
    de: 'Bei Fragen nennen Sie bitte die Nummer {id}.',
  },
  yours: {
    en: 'Yours faithfully,',
    nl: 'Met vriendelijke groet,',
    fr: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
    de: 'Mit freundlichen Grüßen',
  },
  fillReason: { en: '[reasons]', nl: '[redenen]', fr: '[motifs]', de: '[Gründe]' },
  fillGround: {
    en: '[ground and article]',
    nl: '[grond en artikel]',
    fr: '[motif et article]',
    de: '[Grund und Artikel]',
  },
  fillName: { en: '[your name]', nl: '[uw naam]', fr: '[votre nom]', de: '[Ihr Name]' },
} as const satisfies Record<string, Translated>;

export const letterModalWords = {
  title: { en: 'Letters', nl: 'Brieven', fr: 'Lettres', de: 'Schreiben' },
  which: { en: 'Which letter?', nl: 'Welke brief?', fr: 'Quelle lettre ?', de: 'Welches Schreiben?' },
  language: { en: 'Language', nl: 'Taal', fr: 'Langue', de: 'Sprache' },
  hint: {
    en: 'Copy it, fill in what stands in [brackets], and read it before you send it. Nothing is sent from here.',
    nl: 'Kopieer het, vul in wat tussen [haakjes] staat, en lees het na voor je het verstuurt. Van hieruit wordt niets verstuurd.',
    fr: 'Copiez, complétez ce qui est entre [crochets], et relisez avant d’envoyer. Rien n’est envoyé d’ici.',
    de: 'Kopieren, ergänzen, was in [Klammern] steht, und vor dem Senden lesen. Von hier aus wird nichts gesendet.',
  },
  subject: { en: 'Subject', nl: 'Onderwerp', fr: 'Objet', de: 'Betreff' },
} as const satisfies Record<string, Translated>;
