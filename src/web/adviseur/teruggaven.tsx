import type { ZaakView } from '#application/application.ts';
import { themaOp } from '#application/referentie/teruggaafthemas.ts';
import type { TeruggaafThema } from '#domain/advies/feiten.ts';
import type { Teruggaafblik } from '#domain/advies/teruggaaf.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Paragraph, TwoLines } from '#web/components/text.tsx';
import type { PageContext } from '#web/server/route.ts';

const MEESTE = 50;

/** A remark of a reviewer on an advice that lies with this adviser again. */
type Opmerking = Pick<ZaakView, 'id' | 'nummer'> & {
  readonly thema: TeruggaafThema;
  readonly kort: string;
  readonly toelichting: string;
};

const opmerkingenIn = ({ id, nummer, zaak: { advies } }: ZaakView): readonly Opmerking[] => {
  const { stand, teruggaaf } = advies;
  if (stand !== 'teruggegeven' || teruggaaf === null) return [];
  return teruggaaf.redenen.map(({ thema, toelichting }) => ({
    id,
    nummer,
    thema,
    kort: themaOp(teruggaaf.themaversie, thema).kort,
    toelichting,
  }));
};

/** What reviewers wrote on the advices that lie with this adviser again; a case that came to somebody else is not opened. */
export const nuTerug = async ({ application, actor }: PageContext): Promise<readonly Opmerking[]> => {
  const lijst = await application.worklist(actor, 'adviseur', { limit: MEESTE });
  const terug = (lijst?.items ?? []).filter(({ kaart }) => kaart.fase === 'teruggegeven');
  const views = await Promise.all(terug.map(({ id }) => application.zaak(actor, 'lees:advieswerk', id)));
  return views.flatMap((view) => (view === undefined ? [] : opmerkingenIn(view)));
};

const NuTerug = ({ opmerkingen }: { readonly opmerkingen: readonly Opmerking[] }) => (
  <>
    <Heading level={2}>Wat ligt er nu weer bij u?</Heading>
    {opmerkingen.length === 0 && <EmptyState>Er is geen advies naar u terug.</EmptyState>}
    {[...Map.groupBy(opmerkingen, ({ kort }) => kort)].map(([kort, hier]) => (
      <section key={kort}>
        <Heading level={3}>{kort}</Heading>
        <BulletList
          items={hier.map(({ id, nummer, toelichting }) => (
            <TwoLines
              key={id}
              first={`“${toelichting}”`}
              second={<Link href={`/advies/${id}`}>Dossier {nummer}</Link>}
            />
          ))}
        />
      </section>
    ))}
  </>
);

type TeruggavenProps = {
  readonly blik: Teruggaafblik;
  readonly opmerkingen: readonly Opmerking[];
  readonly today: CalendarDay;
};

/** Why own advices came back: what reviewers wrote on those that are here now, and of all of them how often each theme. */
export const Teruggaven = ({ blik, opmerkingen, today }: TeruggavenProps) => (
  <>
    <NuTerug opmerkingen={opmerkingen} />
    <Heading level={2}>Waarom kwamen uw adviezen terug?</Heading>
    {blik.genoeg ? (
      <>
        <Paragraph>
          Uw adviezen kwamen samen {blik.keren} keer terug. Een toetser kan meer redenen noemen.
        </Paragraph>
        <DataTable
          caption="Teruggaven per thema"
          columns={[
            {
              label: 'Thema',
              cell: ({ thema }) => {
                const { kort, uitleg } = themaOp(today, thema);
                return <TwoLines first={kort} second={uitleg} />;
              },
            },
            { label: 'Keren', kind: 'number', cell: ({ aantal }) => aantal ?? 'minder dan vijf' },
          ]}
          rows={blik.themas}
          rowKey={({ thema }) => thema}
        />
      </>
    ) : (
      <EmptyState>
        Te weinig om te tonen. Zodra uw adviezen samen vijf keer terugkwamen, ziet u hier per thema hoe vaak.
      </EmptyState>
    )}
  </>
);
