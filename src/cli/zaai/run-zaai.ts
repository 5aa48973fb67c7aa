import { parseArgs } from 'node:util';
import { voortgang } from './voortgang.ts';
import { type Akker, type Opties, zaai } from './zaai.ts';

/** What `zaai` prints when it is used wrongly. */
export const USAGE = `Gebruik: veilig-ambt zaai --landelijk AANTAL [--zaad GETAL]

Vult een proefomgeving met verzonnen dossiers uit het hele land, verdeeld over ambten en stappen zoals in de evaluatie.
AANTAL is 1 tot en met 20000. Met hetzelfde zaad ontstaan op dezelfde dag dezelfde dossiers (standaard 1).`;

const number = (text: string | undefined, highest: number): number | undefined => {
  const value = /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value <= highest ? value : undefined;
};

/** Reads the arguments; undefined when they are not right. */
export const readOpties = (args: readonly string[]): Opties | undefined => {
  try {
    const options = { landelijk: { type: 'string' }, zaad: { type: 'string', default: '1' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const landelijk = number(values.landelijk, 20_000);
    const zaad = number(values.zaad, 999_999_999);
    return landelijk === undefined || landelijk === 0 || zaad === undefined ? undefined : { landelijk, zaad };
  } catch {
    return undefined;
  }
};

/** Sows and shows how far it is on `progress`; gives the exit code. */
export const runZaai = async (
  akker: Akker,
  opties: Opties,
  { out, progress }: { readonly out: (line: string) => void; readonly progress: (text: string) => void },
): Promise<number> => {
  const { landelijk, zaad } = opties;
  const gezaaid = await zaai(akker, opties, voortgang(landelijk, progress));
  out(
    gezaaid
      ? `Gezaaid: ${landelijk} dossiers met zaad ${zaad}.`
      : `Zaad ${zaad} is hier al gebruikt. Kies een ander met --zaad.`,
  );
  return gezaaid ? 0 : 1;
};
