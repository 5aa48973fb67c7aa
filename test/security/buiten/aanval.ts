import { QUERY, RARE } from '../vijandig.ts';
import type { Doel } from './afspraak.ts';
import { ffufFormulieren, ffufVragen, sqlmap, wapiti } from './gereedschap.ts';
import type { Buiten } from './start.ts';

/** How much is asked. */
export type Maat = {
  /** Of all pages and forms ffuf takes one in so many. */
  readonly eenOp: number;
  /** Of those sqlmap takes one in so many, and looks in this way. */
  readonly sqlmapEenOp: number;
  readonly sqlmap: readonly string[];
  /** How long wapiti may walk. */
  readonly seconden: number;
  /**
   * As whom sqlmap and wapiti ask; ffuf asks as everybody. Not as the privacy officer, whose page reads the whole log, which
   * these two make long.
   */
  readonly namen: readonly (string | undefined)[];
};

export const KORT: Maat = {
  eenOp: 40,
  sqlmapEenOp: 1,
  sqlmap: ['--level=1', '--risk=1', '--technique=BEU'],
  seconden: 15,
  namen: ['planner'],
};

export const LANG: Maat = {
  eenOp: 2,
  sqlmapEenOp: 8,
  sqlmap: ['--level=2', '--risk=2', '--technique=BEUS'],
  seconden: 45,
  namen: [
    'planner',
    'adviseur',
    'toetser-1',
    'secretaris',
    'keuze',
    'beheerder',
    'bzk',
    'vereniging',
    undefined,
  ],
};

/** In the coding of addresses: a line break would end the word. */
const WAARDEN = RARE.map((text) => encodeURIComponent(text.toWellFormed()));

/** Every field of a form in turn with every odd answer, the rest as it was. */
const verzendingen = (velden: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(velden).flatMap((name) =>
    RARE.map((text) => new URLSearchParams({ ...velden, [name]: text.toWellFormed() }).toString()),
  );

const steekproef = <T>(all: readonly T[], eenOp: number): readonly T[] =>
  all.filter((_, index) => index % eenOp === 0);

/** Lets every tool loose as this attacker, one after the other; gives what the tools themselves found. */
const valAan = async (
  { base, zaken }: Buiten,
  folder: string,
  { naam, paden, formulieren }: Doel,
  { eenOp, sqlmapEenOp, seconden, namen, sqlmap: zwaarte }: Maat,
): Promise<readonly string[]> => {
  const inZaak = (path: string, nr: number) => path.replace(':id', zaken[nr % zaken.length] ?? '');
  const pages = steekproef(paden, eenOp).map(inZaak);
  const forms = steekproef(formulieren, eenOp).map(({ path, velden }, nr) => ({
    path: inZaak(path, nr),
    velden,
  }));
  const found = [
    ...(await ffufVragen(folder, base, naam, { PAD: pages, NAAM: QUERY, WAARDE: WAARDEN })),
    ...(await ffufFormulieren(
      folder,
      base,
      naam,
      forms.flatMap(({ path, velden }) => verzendingen(velden).map((body) => [path, body] as const)),
    )),
  ];
  if (!namen.includes(naam)) return found;
  for (const { path, velden } of steekproef(forms, sqlmapEenOp))
    found.push(
      ...(await sqlmap(folder, naam, {
        url: base + path,
        data: new URLSearchParams(velden).toString(),
        zwaarte,
      })),
    );
  const asked = `?${QUERY.slice(0, 4)
    .map((name) => `${name}=1`)
    .join('&')}`;
  for (const page of steekproef(pages, 4 * sqlmapEenOp))
    found.push(...(await sqlmap(folder, naam, { url: base + page + asked, zwaarte })));
  return [...found, ...(await wapiti(folder, base, naam, seconden))];
};

/** Who may end the access of everybody else comes last: a tool that walks through their forms does so. */
const inVolgorde = (doelen: readonly Doel[]): readonly Doel[] => {
  const { beheerder = [], rest = [] } = Object.groupBy(doelen, ({ naam }) =>
    naam === 'beheerder' ? 'beheerder' : 'rest',
  );
  return [...rest, ...beheerder];
};

export const valAllesAan = async (buiten: Buiten, folder: string, maat: Maat): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const doel of inVolgorde(buiten.doelen)) found.push(...(await valAan(buiten, folder, doel, maat)));
  return found;
};
