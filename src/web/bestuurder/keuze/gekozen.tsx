import { Actions, ButtonLink } from '#web/components/button.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { staatDeWoningInDeWeg } from '../keurmerk/stand.ts';
import { type GenummerdeMaatregel, genummerd, keuzeWoord } from '../maatregelen.ts';

const isAfgezien = ({ keuze }: GenummerdeMaatregel): boolean => keuze?.keuze === 'afgezien';
const isVanOrganisatie = (een: GenummerdeMaatregel): boolean =>
  !isAfgezien(een) && een.maatregel.betaler === 'organisatie';

const gevolg = (een: GenummerdeMaatregel, { organisatie, view }: Dossier): string => {
  if (isAfgezien(een)) return 'Er gebeurt niets. U kunt er later op terugkomen.';
  if (een.maatregel.betaler === 'bestuurder') return 'U regelt dit zelf. Het hoort bij het Politiekeurmerk.';
  return view.zaak.keuze.toestemmingen.maatregelen
    ? `Uw ${organisatie} ziet dit en gaat ermee aan de slag.`
    : `Uw ${organisatie} regelt en betaalt dit, zodra u het deelt.`;
};

const Afgezien = ({ aantal, organisatie }: { readonly aantal: number; readonly organisatie: string }) =>
  aantal === 0 ? null : (
    <Paragraph>
      U heeft gekozen om {formatCount(aantal, 'maatregel', 'maatregelen')} nu niet te nemen. Dat mag. U kunt
      er later op terugkomen. Uw {organisatie} ziet dit niet.
    </Paragraph>
  );

const Knoppen = ({ dossier, teDelen }: { readonly dossier: Dossier; readonly teDelen: boolean }) => {
  const { view, pad, organisatie } = dossier;
  const deelt = view.zaak.keuze.toestemmingen.maatregelen;
  return (
    <Actions>
      {teDelen && !deelt && <ButtonLink href={pad('delen')}>Bepaal wat uw {organisatie} mag zien</ButtonLink>}
      {staatDeWoningInDeWeg(dossier) && (
        <ButtonLink href={pad('keurmerk')} kind="secondary">
          Bekijk het Politiekeurmerk
        </ButtonLink>
      )}
      <ButtonLink href={pad()} kind={teDelen && !deelt ? 'secondary' : 'primary'}>
        Naar uw dossier
      </ButtonLink>
    </Actions>
  );
};

/** After finishing: what follows for each measure, and the next step. */
export const showGekozen = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad, organisatie } = dossier;
  if (view.zaak.keuze.afgerondOp === null) return redirect(pad('keuze'));
  const alle = genummerd(view);
  const teDelen = alle.some(isVanOrganisatie);
  return ctx.page({
    title: 'Uw keuze is afgerond',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Uw keuze is afgerond</Heading>
        <Lead>
          {teDelen
            ? `Uw ${organisatie} weet nog niet wat u wilt, totdat u het deelt.`
            : `Er is niets wat uw ${organisatie} moet regelen. Wij vragen u later hoe het gaat.`}
        </Lead>
        <Afgezien aantal={alle.filter(isAfgezien).length} organisatie={organisatie} />
        <Knoppen dossier={dossier} teDelen={teDelen} />
        <Heading level={2}>Wat er per maatregel volgt</Heading>
        <DataTable
          caption="Wat er per maatregel volgt"
          captionHidden
          columns={[
            { label: 'Maatregel', cell: ({ nummer, maatregel }) => `${nummer}. ${maatregel.titel}` },
            { label: 'Uw keuze', cell: keuzeWoord },
            { label: 'Wat er volgt', cell: (een) => gevolg(een, dossier) },
          ]}
          rows={alle}
          rowKey={({ maatregel }) => maatregel.id}
        />
      </>
    ),
  });
};
