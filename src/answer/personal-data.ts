/** Personal data in a question: found to warn, and masked before the words are carried anywhere. Errs to masking. */

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/** An IBAN, in one piece or in groups of four. */
const IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gi;

/** Six digits or more with the separators that people put between them: register number, card, telephone. */
const LONG_NUMBER = /\+?\d(?:[ .\-/()]{0,2}\d){5,}/g;

/** The text with e-mail addresses, IBANs and long numbers masked. */
export const mask = (text: string): string =>
  text.normalize('NFKC').replace(EMAIL, '•@•').replace(IBAN, '••••').replace(LONG_NUMBER, '••••');

export const holdsPersonalData = (text: string): boolean => mask(text) !== text.normalize('NFKC');
