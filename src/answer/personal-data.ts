/** Personal data in a question: found to warn, and masked before the words are carried anywhere. Errs to masking. */

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/** An IBAN, in one piece or in groups of four. */
const IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gi;

/** Six digits or more with the separators that people put between them: register number, card, telephone. */
const LONG_NUMBER = /\+?\d(?:[ .\-/()]{0,2}\d){5,}/g;

/** The text with e-mail addresses, IBANs and long numbers masked. */
export const mask = (text: string): string =>
  text.normalize('NFKC').replace(EMAIL, '•@•').replace(IBAN, '••••').replace(LONG_NUMBER, '••••');

/** Long numbers that are no number of anybody: days, moments, how many, our own tickets. */
const HARMLESS_NUMBER =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?:[ -]{1,2}\d{1,2}(?:[:.]\d{2})?)?$|^[1-9]\d{0,2}(?:[ .]\d{3})+$/;
const OWN_TICKET = /(?:INC|DSR|QST|DRL)-$/i;
/** A telephone number has eight digits at least. */
const FEWEST_DIGITS = 8;

/**
 * The text as a ticket may keep it: e-mail addresses, IBANs, register numbers, cards and telephones masked; days, amounts
 * and ticket numbers left, because an incident cannot be told without them.
 */
export const maskForTicket = (text: string): string =>
  text
    .replace(EMAIL, '•@•')
    .replace(IBAN, '••••')
    .replace(LONG_NUMBER, (number: string, at: number) => {
      const digits = number.replace(/\D/g, '').length;
      const harmless = HARMLESS_NUMBER.test(number) && digits < 13;
      return harmless || digits < FEWEST_DIGITS || OWN_TICKET.test(text.slice(0, at)) ? number : '••••';
    });

/** The Belgian register number's check: 97 less the rest of its first nine digits, with a 2 before them since 2000. */
const isRegisterNumber = (digits: string): boolean => {
  const [birth, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return [birth, `2${birth}`].some((number) => 97 - (Number(number) % 97) === check);
};

/** Every second digit doubled: the sum of a payment card's digits ends in 0. */
const isCard = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** An IBAN's check: moved to the end, read as digits, the rest by 97 is 1. */
const isIban = (text: string): boolean => {
  const digits = text
    .replace(/ /g, '')
    .toUpperCase()
    .replace(/^(.{4})(.*)$/, '$2$1')
    .replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
};

/** A customer number stays as it is; what is certainly a person's own number or address does not. */
export const maskReference = (text: string): string =>
  text
    .replace(EMAIL, '•@•')
    .replace(IBAN, (account) => (isIban(account) ? '••••' : account))
    .replace(LONG_NUMBER, (number: string) => {
      const digits = number.replace(/\D/g, '');
      const telephone = number.startsWith('+') && digits.length >= FEWEST_DIGITS;
      const register = digits.length === 11 && isRegisterNumber(digits);
      return telephone || register || (digits.length >= 13 && isCard(digits)) ? '••••' : number;
    });

export const holdsPersonalData = (text: string): boolean => mask(text) !== text.normalize('NFKC');
