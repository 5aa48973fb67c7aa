import type { Account, Application } from '#application/application.ts';
import { type Beheerders, laatToe } from '#application/simulatie/toelaten.ts';
import type { Bezetting } from '#application/simulatie/toneel.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { type DossierId, encodeId } from '#kernel/ids.ts';
import type { Inwoner } from './bevolking.ts';
import { type Dobbelsteen, dobbelsteen } from './dobbelsteen.ts';
import { tegelijk } from './tegelijk.ts';

/** So many of each; the scheme has a small staff. */
const AANTAL = { planner: 2, adviseur: 12, toetser: 4 } as const;

const accountVan = (
  steen: Dobbelsteen,
  subject: string,
  naam: string,
  rol: Rol,
  organisatie?: string,
): Account => ({
  id: encodeId(steen.bytes(16)) as string as Account['id'],
  issuer: 'https://gezaaid.veilig-ambt.invalid',
  subject,
  rol,
  naam,
  mail: `${subject}@gezaaid.invalid`,
  tot: null,
  ...(organisatie !== undefined && { organisatie }),
  ...(rol === 'bestuurder' && { bestuurderDossier: encodeId(steen.bytes(16)) as DossierId }),
});

/** Everybody who plays in the seeded cases: office-holders in the order of the cases, their officials, and the staff. */
export type Gezelschap = {
  readonly bestuurders: readonly Account[];
  readonly functionarissen: ReadonlyMap<string, Account>;
  readonly staf: Readonly<Record<keyof typeof AANTAL, readonly Account[]>>;
};

/** Puts everybody together; the same seed gives the same people. */
export const gezelschap = (zaad: number, inwoners: readonly Inwoner[]): Gezelschap => {
  const steen = dobbelsteen(zaad, -2);
  const staf = (rol: keyof typeof AANTAL) =>
    Array.from({ length: AANTAL[rol] }, (_, nummer) =>
      accountVan(steen, `${zaad}-${rol}-${nummer}`, `Gezaaide ${rol} ${nummer + 1}`, rol),
    );
  const organisaties = [...new Set(inwoners.map(({ organisatie }) => organisatie))];
  return {
    staf: { planner: staf('planner'), adviseur: staf('adviseur'), toetser: staf('toetser') },
    functionarissen: new Map(
      organisaties.map((code) => [
        code,
        accountVan(steen, `${zaad}-${code}`, 'Gezaaide functionaris', 'functionaris', code),
      ]),
    ),
    bestuurders: inwoners.map(({ organisatie }, nummer) =>
      accountVan(
        steen,
        `${zaad}-bestuurder-${nummer}`,
        `Gezaaide bestuurder ${nummer + 1}`,
        'bestuurder',
        organisatie,
      ),
    ),
  };
};

/** Lets all of them in; throws when the beheerders may not. */
export const nodigUit = async (
  application: Pick<Application, 'accounts'>,
  beheerders: Beheerders,
  { bestuurders, functionarissen, staf }: Gezelschap,
): Promise<void> => {
  const everyone = [...Object.values(staf).flat(), ...functionarissen.values(), ...bestuurders];
  await tegelijk(everyone, (account) => laatToe(application, beheerders, account));
};

/** Who plays in case `nummer`. */
export const bezettingVan = (steen: Dobbelsteen, spelers: Gezelschap, nummer: number): Bezetting => {
  const zelf = spelers.bestuurders[nummer];
  const functionaris = spelers.functionarissen.get(zelf?.organisatie ?? '');
  if (zelf === undefined || functionaris === undefined) throw new Error(`Nobody plays case ${nummer}`);
  const eerste = steen.kies(spelers.staf.toetser);
  return {
    zelf,
    functionaris,
    planner: steen.kies(spelers.staf.planner),
    adviseur: steen.kies(spelers.staf.adviseur),
    'eerste-toetser': eerste,
    'tweede-toetser': steen.kies(spelers.staf.toetser.filter(({ id }) => id !== eerste.id)),
  };
};
