/**
 * Letters that are read from right to left, and how they are kept from turning the figures beside them round.
 */

/** As a class of a regular expression. */
export const LETTER =
  "[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]";
const TURNING = new RegExp(LETTER, "u");

/** Whether a text would turn the figures beside it round. */
export const turns = (text: string): boolean => TURNING.test(text);

/** A value as one piece of its sentence, whichever way it is read (isolates, Unicode's annex 9). */
export const isolated = (value: string): string => (turns(value) ? `\u2068${value}\u2069` : value);
