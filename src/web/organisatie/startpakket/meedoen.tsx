import { DREMPEL } from '#application/cijfers/tabel.ts';
import { findOrganisatie } from '#application/referentie/organisaties.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { Heading, Paragraph, Small } from '#web/components/text.tsx';
import type { PageContext } from '#web/server/route.ts';
import { isGeteld, rijVan, totEnMet } from '#web/server/vrijgegeven.ts';
import type { Werkgever } from '../werkgever.ts';

/** The rows of the release that are about people like those of this organisation. */
const FUNCTIES: Readonly<Record<Werkgever['soort'], readonly string[]>> = {
  gemeente: ['Burgemeester', 'Wethouder'],
  provincie: ['Bestuurder van een provincie'],
  waterschap: ['Bestuurder van een waterschap'],
};

type Regel = { readonly wie: string; readonly aantal: number | null };

const toon = (aantal: number | null): string =>
  aantal === null ? 'te weinig om te tonen' : `ongeveer ${aantal}`;

/** How many take part around this organisation, as it was released; of the organisation itself nothing, below the threshold as it always is. */
export const Meedoen = async ({
  ctx,
  werkgever: { soort, code },
}: {
  readonly ctx: PageContext;
  readonly werkgever: Werkgever;
}) => {
  const cijfers = await ctx.application.vrijgaven.nieuwste();
  const provincie = findOrganisatie(code, ctx.today)?.provincies[0];
  if (!isGeteld(cijfers, 'bereik-per-functie') || provincie === undefined) return undefined;
  const aangemeld = (tabel: string, naam: string) => rijVan(cijfers, tabel, naam).Aangemeld ?? null;
  const regels: readonly Regel[] = [
    { wie: `In ${provincie}, alle ambten`, aantal: aangemeld('bereik-per-provincie', provincie) },
    ...FUNCTIES[soort].map((wie) => ({
      wie: `${wie}, in heel Nederland`,
      aantal: aangemeld('bereik-per-functie', wie),
    })),
  ];
  return (
    <>
      <Heading level={2}>Hoeveel bestuurders deden mee?</Heading>
      <DataTable
        caption="Aanmeldingen sinds 2024"
        columns={[
          { label: 'Wie', cell: ({ wie }) => wie },
          { label: 'Meldden zich aan', kind: 'number', cell: ({ aantal }) => toon(aantal) },
        ]}
        rows={regels}
        rowKey={({ wie }) => wie}
      />
      <Paragraph>
        Over uw eigen {soort} staat hier geen getal. Onder de {DREMPEL} zou een aantal kunnen verraden wie het
        was, en een dagelijks bestuur is vrijwel altijd kleiner.
      </Paragraph>
      <Small>Vrijgegeven cijfers, {totEnMet(cijfers)}, afgerond.</Small>
    </>
  );
};
