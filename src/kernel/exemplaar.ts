/** Without letters that look like a digit or like each other; 23 is prime, so one wrong or swapped digit shows. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

const letterOf = (regel: number): string => LETTERS[regel % LETTERS.length] ?? '';

/** The number of a copy as it is printed, "1.234-Q": the line of the audit log, with a letter that checks it. */
export const exemplaarnummer = (regel: number): string =>
  `${`${regel}`.replace(/\B(?=(\d{3})+$)/g, '.')}-${letterOf(regel)}`;

/** The line of the audit log that a copy number names; undefined when it is no number, or was read wrongly. */
export const leesExemplaarnummer = (tekst: string): number | undefined => {
  const [, cijfers = '', letter] = /^\s*(\d[\d.\s]{0,20}?)\s*-?\s*([A-Z])\s*$/i.exec(tekst) ?? [];
  const regel = Number(cijfers.replace(/[.\s]/g, ''));
  return Number.isSafeInteger(regel) && regel > 0 && letter?.toUpperCase() === letterOf(regel)
    ? regel
    : undefined;
};
