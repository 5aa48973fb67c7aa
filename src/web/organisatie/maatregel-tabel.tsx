import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { formatEuro } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { type State, StateLabel } from '#web/components/state-label.tsx';
import { Heading, TwoLines } from '#web/components/text.tsx';
import type { Dossier } from './dossier.ts';
import { uitkomstWoorden } from './uitkomst.ts';
import { teVerstrekken, volgendeVan, wachtOpLeverancier } from './volgende.ts';

type Regel = {
  readonly maatregel: GedeeldeMaatregel;
  readonly verstrekking: Verstrekking | undefined;
};

type Stand = { readonly state: State; readonly zin: string };

const standVan = ({ maatregel, verstrekking }: Regel, magNu: boolean): Stand => {
  if (verstrekking === undefined) {
    if (maatregel.grondslag === 'buiten-de-woning') return { state: 'wait', zin: 'wacht op een jurist' };
    return magNu ? { state: 'now', zin: 'verstrekking vaststellen' } : { state: 'wait', zin: 'wacht' };
  }
  if (verstrekking.stand === 'beeindigd') return { state: 'stopped', zin: 'beëindigd' };
  const volgende = volgendeVan(verstrekking);
  if (volgende === undefined) return { state: 'done', zin: 'klaar' };
  return { state: wachtOpLeverancier(verstrekking) ? 'wait' : 'now', zin: volgende.kort };
};

const bedrag = ({ verstrekking }: Regel) => {
  const opdracht = verstrekking?.opdracht;
  if (opdracht == null) return 'nog niet bekend';
  const perMaand = verstrekking?.periodiek?.perMaandCent ?? opdracht.perMaandCent;
  return perMaand > 0 ? (
    <TwoLines first={formatEuro(opdracht.eenmaligCent)} second={`en ${formatEuro(perMaand)} per maand`} />
  ) : (
    formatEuro(opdracht.eenmaligCent)
  );
};

const Naam = ({
  dossier,
  regel: { maatregel, verstrekking },
}: {
  readonly dossier: Dossier;
  readonly regel: Regel;
}) => (
  <TwoLines
    first={<Link href={dossier.pad(`maatregel/${encodeURIComponent(maatregel.id)}`)}>{maatregel.titel}</Link>}
    second={verstrekking?.grondslag === 'ter-beschikking' ? `${maatregel.waar}, uitgeleend` : maatregel.waar}
  />
);

/** Every measure the organisation sees, what was provided first, each with the step it stands at. */
export const MaatregelTabel = ({
  dossier,
  toets,
}: {
  readonly dossier: Dossier;
  readonly toets: RechtstoetsUitkomst | undefined;
}) => {
  const { keuze, uitvoering } = dossier.view.zaak;
  const magNu = toets !== undefined && uitkomstWoorden(toets, dossier.werkgever).nu === 'verstrekken';
  const regels: readonly Regel[] = [
    ...teVerstrekken(keuze, uitvoering).map((maatregel) => ({ maatregel, verstrekking: undefined })),
    ...uitvoering.verstrekkingen.map((verstrekking) => ({ maatregel: verstrekking.maatregel, verstrekking })),
  ];
  return (
    <>
      <Heading level={2}>De maatregelen</Heading>
      <DataTable
        caption="De maatregelen"
        captionHidden
        columns={[
          { label: 'Maatregel', cell: (regel) => <Naam dossier={dossier} regel={regel} /> },
          {
            label: 'Stand',
            cell: (regel) => {
              const { state, zin } = standVan(regel, magNu);
              return <StateLabel state={state}>{zin}</StateLabel>;
            },
          },
          {
            label: 'Leverancier',
            cell: ({ verstrekking }) => verstrekking?.opdracht?.leverancier ?? 'nog niet gekozen',
          },
          { label: 'Bedrag', kind: 'number', cell: bedrag },
        ]}
        rows={regels}
        rowKey={({ maatregel }) => maatregel.id}
      />
    </>
  );
};
