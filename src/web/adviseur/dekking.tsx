import type { ZaakView } from '#application/application.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead, Over, TwoLines } from '#web/components/text.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarDossier } from './formulier.tsx';
import { domeinwoorden } from './teksten.ts';

/** Scenarios that no measure answers, and domains without a measure. */
export const gatenVan = ({ zaak: { onderzoek, advies } }: ZaakView) => ({
  scenarios: onderzoek.scenarios.filter(
    ({ id }) => !advies.maatregelen.some(({ scenarios }) => scenarios.includes(id)),
  ),
  domeinen: domeinen.filter((domein) => !advies.maatregelen.some((een) => een.domein === domein)),
});

const Cel = ({ maatregelen }: { readonly maatregelen: readonly Maatregel[] }) =>
  maatregelen.length === 0 ? (
    'geen'
  ) : (
    <BulletList items={maatregelen.map(({ titel, waar }) => `${titel}, ${waar}`)} />
  );

const Tabel = ({
  scenarios,
  maatregelen,
}: {
  readonly scenarios: readonly Scenario[];
  readonly maatregelen: readonly Maatregel[];
}) => (
  <DataTable
    caption="Welke maatregel helpt tegen welk scenario"
    columns={[
      {
        label: 'Scenario',
        cell: ({ id, titel }) => {
          const aantal = maatregelen.filter((een) => een.scenarios.includes(id)).length;
          return aantal === 0 ? (
            <TwoLines first={titel} second={<StateLabel state="now">geen maatregel</StateLabel>} />
          ) : (
            titel
          );
        },
      },
      ...domeinen.map((domein) => ({
        label: domeinwoorden[domein],
        cell: ({ id }: Scenario) => (
          <Cel
            maatregelen={maatregelen.filter((een) => een.domein === domein && een.scenarios.includes(id))}
          />
        ),
      })),
    ]}
    rows={scenarios}
    rowKey={({ id }) => id}
  />
);

/** Which measure answers which scenario, in which domain, and where nothing does. */
export const showDekking = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const { onderzoek, advies } = view.zaak;
  const gaten = gatenVan(view);
  const zinnen = [
    ...gaten.scenarios.map(({ titel }) => `Scenario zonder maatregel: ${titel}`),
    ...gaten.domeinen.map((domein) => `Domein zonder maatregel: ${domeinwoorden[domein]}`),
  ];
  return ctx.page({
    title: 'Dekking',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>{zinnen.length === 0 ? 'Alles is gedekt' : 'Nog niet alles is gedekt'}</Heading>
        <Lead>
          Een gat is niet altijd fout. Is er niets nodig, dan legt u bij het aanbieden uit waarom. De toetsers
          kijken hiernaar.
        </Lead>
        {zinnen.length > 0 && <BulletList items={zinnen} />}
        {onderzoek.scenarios.length === 0 ? (
          <EmptyState>Er is nog geen scenario. Beschrijf eerst wat er kan gebeuren.</EmptyState>
        ) : (
          <Tabel scenarios={onderzoek.scenarios} maatregelen={advies.maatregelen} />
        )}
        <Actions>
          <ButtonLink href={`/advies/${view.id}/aanbieden`}>Verder naar aanbieden</ButtonLink>
          <ButtonLink href={`/advies/${view.id}/maatregelen`} kind="secondary">
            Naar de maatregelen
          </ButtonLink>
        </Actions>
      </>
    ),
  });
});
