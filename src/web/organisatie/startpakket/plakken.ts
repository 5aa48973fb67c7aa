import type { Account } from '#application/application.ts';
import { type Ambt, ambtsnaam } from '#domain/gedeeld/ambt.ts';
import type { Keuze } from '../samen-keuzes.ts';

/** What a pasted list gave: for whom an application can be prepared, who has no access yet, and what is wrong by line. */
export type Geplakt = {
  readonly keuzes: readonly Keuze[];
  /** Office and address of whoever cannot log in yet. */
  readonly zonderToegang: readonly { readonly ambt: Ambt; readonly mail: string }[];
  readonly fouten: readonly string[];
};

const MAX_REGELS = 30;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Regel = { readonly ambt: Ambt; readonly mail: string } | { readonly fout: string };

/** "Wethouder; naam@organisatie.nl": in either order, with a tab, comma or semicolon between, as a spreadsheet gives it. */
const leesRegel = (regel: string, nummer: number, ambten: readonly Ambt[]): Regel => {
  const delen = regel.split(/[\t;,]/).map((deel) => deel.trim());
  const mail = delen.find((deel) => MAIL.test(deel));
  const woorden = delen.map((deel) => deel.toLowerCase());
  const ambt = ambten.find((een) => woorden.includes(ambtsnaam(een).toLowerCase()));
  if (mail === undefined) return { fout: `Regel ${nummer}: hier staat geen e-mailadres.` };
  if (ambt === undefined) {
    return { fout: `Regel ${nummer}: schrijf het ambt als ${ambten.map(ambtsnaam).join(' of ')}.` };
  }
  return { ambt, mail: mail.toLowerCase() };
};

/** Reads a list of office and address, a person on each line; names are not needed. Any text is taken. */
export const leesGeplakt = (
  text: string,
  ambten: readonly Ambt[],
  bestuurders: readonly Account[],
): Geplakt => {
  const regels = text.split('\n').filter((regel) => regel.trim() !== '');
  if (regels.length > MAX_REGELS) {
    const fout = `Dit zijn ${regels.length} regels. Plak er hoogstens ${MAX_REGELS}.`;
    return { keuzes: [], zonderToegang: [], fouten: [fout] };
  }
  const gelezen = regels.map((regel, index) => leesRegel(regel, index + 1, ambten));
  const goed = [
    ...new Map(gelezen.flatMap((een) => ('fout' in een ? [] : [[een.mail, een] as const]))).values(),
  ];
  const accountVan = (mail: string) => bestuurders.find((account) => account.mail.toLowerCase() === mail);
  return {
    keuzes: goed.flatMap(({ ambt, mail }) => {
      const account = accountVan(mail);
      return account === undefined ? [] : [{ account, ambt }];
    }),
    zonderToegang: goed.filter(({ mail }) => accountVan(mail) === undefined),
    fouten: gelezen.flatMap((een) => ('fout' in een ? [een.fout] : [])),
  };
};
