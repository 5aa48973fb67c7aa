import type { Compartiment } from '#domain/gedeeld/compartiment.ts';

/** A text that occurs nowhere else: wherever it turns up, this field of this dossier was shown. */
export type Kanarie = {
  readonly tekst: string;
  readonly dossier: string;
  readonly veld: string;
  /** The parts of the dossier in which this text stands; whoever may see one of them may see it. */
  readonly delen: readonly Compartiment[];
};

/** 1234567 eurocents as every page writes them: "12.345,67". */
const inEuro = (bedrag: number): string =>
  `${Math.floor(bedrag / 100).toLocaleString('nl-NL')},${String(bedrag % 100).padStart(2, '0')}`;

/** Hands out canaries and finds them again. */
export const createKanaries = () => {
  const alle: Kanarie[] = [];
  const bedragen: Kanarie[] = [];
  const nieuw = (dossier: string, veld: string, ...delen: readonly Compartiment[]): string => {
    const tekst = `zqk${String(alle.length).padStart(4, '0')}vw`;
    alle.push({ tekst, dossier, veld, delen });
    return tekst;
  };
  return {
    alle: alle as readonly Kanarie[],
    nieuw,
    /** An amount in eurocents that occurs nowhere else. */
    bedrag: (dossier: string, veld: string, ...delen: readonly Compartiment[]): number => {
      const bedrag = 1_013_717 + 7_919 * bedragen.length;
      bedragen.push({ tekst: inEuro(bedrag), dossier, veld, delen });
      return bedrag;
    },
    /** Every canary in a text, whatever the case of its letters. */
    in: (text: string): readonly Kanarie[] => {
      const found = new Set(text.toLowerCase().match(/zqk\d{4}vw/g) ?? []);
      const amounts = text.includes(',') ? bedragen.filter(({ tekst }) => text.includes(tekst)) : [];
      return [...[...found].flatMap((tekst) => alle[Number(tekst.slice(3, 7))] ?? []), ...amounts];
    },
  };
};

export type Kanaries = ReturnType<typeof createKanaries>;
