import type { OrganisatieRegel } from '#application/application.ts';
import { organisatiesOp } from '#application/referentie/organisaties.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { naamVan } from '#web/server/organisatienaam.ts';
import type { PageContext } from '#web/server/route.ts';

const Stand = ({ heeftFunctionaris, heeftPostadres }: OrganisatieRegel) => {
  if (heeftFunctionaris) return <StateLabel state="done">Functionaris aangewezen</StateLabel>;
  return heeftPostadres ? (
    <StateLabel state="wait">Geen functionaris; bericht gaat naar het algemene adres</StateLabel>
  ) : (
    <StateLabel state="now">Geen functionaris, en geen adres</StateLabel>
  );
};

const Tabel = ({
  titel,
  regels,
}: {
  readonly titel: string;
  readonly regels: readonly OrganisatieRegel[];
}) => (
  <DataTable
    caption={titel}
    columns={[
      {
        label: 'Organisatie',
        cell: ({ code }) => <Link href={`/organisaties/${code}`}>{naamVan(code)}</Link>,
      },
      { label: 'Stand', cell: (regel) => <Stand {...regel} /> },
    ]}
    rows={regels}
    rowKey={({ code }) => code}
  />
);

const kop = (aantal: number): string => {
  if (aantal === 0) return 'Elke organisatie heeft een functionaris';
  return `${formatCount(aantal, 'organisatie', 'organisaties')} zonder functionaris`;
};

/** Organisations that have an office-holder or a dossier here; those where nobody would take up a case first. */
export const showOrganisaties = async (ctx: PageContext): Promise<Answer> => {
  const regels = await ctx.application.organisaties(ctx.actor);
  if (regels === undefined) return notFound;
  const opNaam = regels.toSorted((a, b) => naamVan(a.code).localeCompare(naamVan(b.code), 'nl'));
  const zonder = opNaam.filter(({ heeftFunctionaris }) => !heeftFunctionaris);
  const met = opNaam.filter(({ heeftFunctionaris }) => heeftFunctionaris);
  const onbekend = organisatiesOp(ctx.today).length - regels.length;
  return ctx.page({
    title: 'Organisaties',
    body: (
      <>
        <Heading level={1}>{kop(zonder.length)}</Heading>
        <Lead>
          Zonder functionaris blijft een dossier daar liggen. Bel de organisatie en vraag wie het regelt. De
          beheerder nodigt die persoon uit; daarmee is de functionaris aangewezen.
        </Lead>
        {zonder.length === 0 ? (
          <EmptyState>Hier komt een organisatie te staan zodra niemand daar is aangewezen.</EmptyState>
        ) : (
          <Tabel titel="Nog niemand aangewezen" regels={zonder} />
        )}
        {met.length > 0 && <Tabel titel="Er is een functionaris" regels={met} />}
        <Paragraph>
          Van {formatCount(onbekend, 'andere organisatie', 'andere organisaties')} is hier nog geen bestuurder
          en geen functionaris bekend.
        </Paragraph>
      </>
    ),
  });
};
