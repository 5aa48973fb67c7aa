import type { Inzage } from '#application/application.ts';
import { Button } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { Pagination } from '#web/components/navigation.tsx';
import { Select } from '#web/components/select.tsx';
import { Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { Bewaren } from './bewaren.tsx';
import { dagEnTijd, inzageVan, type Plek } from './plek.ts';
import { organisatieVan, waarvoor, watGezien } from './woorden.ts';

const PER_PAGINA = 200;
const UZELF = 'Uzelf';
const ALLEN = 'iedereen';
const ANDEREN = 'anderen';

const keuzes = (lijst: readonly Inzage[]): readonly { readonly value: string; readonly label: string }[] => [
  { value: ANDEREN, label: 'Iedereen behalve uzelf' },
  { value: ALLEN, label: 'Iedereen, ook uzelf' },
  ...[...new Set(lijst.map(organisatieVan))].map((naam) => ({ value: naam, label: naam })),
];

const gekozen = (lijst: readonly Inzage[], wie: string): readonly Inzage[] =>
  lijst.filter((een) => {
    const organisatie = organisatieVan(een);
    if (wie === ALLEN) return true;
    return wie === ANDEREN ? organisatie !== UZELF : organisatie === wie;
  });

type Samen = { readonly een: Inzage; readonly keer: number; readonly van: string; readonly tot: string };

/** Equal looks of one day as one line, with how often and between which times; the list is newest first. */
const samen = (regels: readonly Inzage[]): readonly Samen[] =>
  Object.values(
    Object.groupBy(regels, (een) => [een.wie, een.actie, een.doel, ...een.compartimenten].join('|')),
  ).flatMap((groep = []) => {
    const [laatste] = groep;
    const eerste = groep.at(-1);
    return laatste === undefined || eerste === undefined
      ? []
      : [{ een: laatste, keer: groep.length, van: dagEnTijd(eerste)[1], tot: dagEnTijd(laatste)[1] }];
  });

const wanneer = ({ keer, van, tot }: Samen): string => {
  if (keer === 1) return tot;
  return van === tot ? `${tot}, ${keer} keer` : `${van.replace(' uur', '')} tot ${tot}, ${keer} keer`;
};

const Dag = ({ dag, regels }: { readonly dag: string; readonly regels: readonly Inzage[] }) => (
  <DataTable
    caption={dag}
    columns={[
      { label: 'Wie', cell: ({ een }) => een.wie },
      { label: 'Wanneer', cell: wanneer },
      { label: 'Wat is getoond', cell: ({ een }) => watGezien(een) },
      {
        label: 'Waarvoor',
        cell: ({ een }) =>
          een.reden === undefined ? (
            waarvoor(een)
          ) : (
            <TwoLines first={waarvoor(een)} second={`Reden: ${een.reden}`} />
          ),
      },
    ]}
    rows={samen(regels)}
    rowKey={({ een }) => `${een.tijd} ${een.wie} ${een.actie}`}
  />
);

const Filter = ({
  ctx,
  lijst,
  wie,
}: {
  readonly ctx: PageContext;
  readonly lijst: readonly Inzage[];
  readonly wie: string;
}) => (
  <form className="va-form" method="get" action={ctx.path}>
    <Select
      name="wie"
      label="Wie wilt u zien?"
      value={wie}
      empty="Iedereen behalve uzelf"
      options={keuzes(lijst).slice(1)}
    />
    <Button kind="secondary">Toon</Button>
  </form>
);

const paginaIn = (tekst: string | null, paginas: number): number =>
  tekst !== null && /^\d{1,4}$/.test(tekst) ? Math.min(Math.max(Number(tekst), 1), paginas) : 1;

/** Who looked at this dossier, per day, newest first. */
export const showGezien =
  (plek: Plek) =>
  async (ctx: PageContext): Promise<Answer> => {
    const lijst = await inzageVan(ctx, plek, 'lees:inzage');
    if (lijst === undefined) return notFound;
    const gevraagd = ctx.query.get('wie') || ANDEREN;
    const wie = keuzes(lijst).some(({ value }) => value === gevraagd) ? gevraagd : ANDEREN;
    const regels = gekozen(lijst, wie);
    const paginas = Math.max(1, Math.ceil(regels.length / PER_PAGINA));
    const pagina = paginaIn(ctx.query.get('pagina'), paginas);
    const hier = regels.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA);
    const perDag = Object.entries(Object.groupBy(hier, (een) => dagEnTijd(een)[0]));
    return ctx.page({
      title: plek.titel,
      back: plek.terug(ctx),
      body: (
        <>
          <Heading level={1}>{plek.titel}</Heading>
          <Lead>
            Elke keer dat iemand iets van u opent, wordt dat eerst bewaard. U ziet de organisatie en de rol,
            niet de naam van de medewerker.
          </Lead>
          <Filter ctx={ctx} lijst={lijst} wie={wie === ANDEREN ? '' : wie} />
          {perDag.length === 0 ? (
            <EmptyState>
              {wie === ANDEREN
                ? 'Niemand anders heeft uw dossier geopend. Zodra dat gebeurt, staat het hier.'
                : 'Hier staat nog niets.'}
            </EmptyState>
          ) : (
            perDag.map(([dag, rijen = []]) => <Dag key={dag} dag={dag} regels={rijen} />)
          )}
          <Pagination
            page={pagina}
            pages={paginas}
            href={(naar) => `${ctx.path}?wie=${encodeURIComponent(wie)}&pagina=${naar}`}
          />
          <Details summary="Klopt dit niet?">
            <Paragraph>
              Ziet u iemand die hier niets te zoeken had? Neem contact op met de functionaris
              gegevensbescherming van het ministerie van BZK en noem uw dossiernummer en de dag en tijd. Die
              kijkt na waarom er is gekeken. De lijst kan door niemand worden gewijzigd.
            </Paragraph>
          </Details>
          {lijst.length > 0 && <Bewaren path={ctx.path} />}
        </>
      ),
    });
  };
