import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Over, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { Rechtsopvolger } from '../herindeling/dossier.tsx';

const grondslag = ({ grondslag: welke, oordeelJurist }: Verstrekking): string => {
  if (welke === 'ter-beschikking') return 'ter beschikking gesteld (lid 7)';
  return oordeelJurist === null ? 'verstrekt (lid 1)' : 'verstrekt (lid 1), na oordeel van een jurist';
};

/** Which steps show that the organisation did not decide by itself what was needed. */
const procedure = ({ uitkomst }: Verstrekking): string =>
  uitkomst === null
    ? 'eigen besluit van de organisatie; leg dit voor aan uw belastingadviseur'
    : 'advies van het CCV, vastgesteld door de Beveiligingsautoriteit, uitkomst van de rechtstoets bewaard';

/** For the tax adviser: per measure that the independent procedure was followed, and the questions that are open. */
export const showBelasting = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, werkgever } = dossier;
  const { verstrekkingen } = view.zaak.uitvoering;
  return ctx.page({
    title: 'Voor de belastingadviseur',
    back: naarDossier(dossier),
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Voor uw belastingadviseur</Heading>
        <Rechtsopvolger dossier={dossier} />
        <Lead>
          Wat via de onafhankelijke procedure is verstrekt, is volgens de toelichting bij de regeling vrij van
          loonheffingen. Hieronder staat per maatregel dat die procedure is gevolgd.
        </Lead>
        {verstrekkingen.length === 0 ? (
          <EmptyState>Er is nog niets verstrekt.</EmptyState>
        ) : (
          <DataTable
            caption="Per maatregel"
            columns={[
              { label: 'Maatregel', cell: ({ nummer }) => `${view.nummer}, nummer ${nummer}` },
              {
                label: 'Besloten op',
                kind: 'date',
                cell: ({ een }) => formatDay(een.dagen['verstrekking-vastgesteld'] ?? ctx.today),
              },
              { label: 'Grondslag', cell: ({ een }) => grondslag(een) },
              { label: 'Procedure', cell: ({ een }) => procedure(een) },
            ]}
            rows={verstrekkingen.map((een, index) => ({ een, nummer: index + 1 }))}
            rowKey={({ een }) => een.id}
          />
        )}
        <Heading level={2}>Vragen die open zijn</Heading>
        <BulletList
          items={[
            `Hoe de ${werkgever.soort} dit in de loonadministratie verwerkt. Het Besluit wijst het aan als eindheffing.`,
            'Wat is verstrekt of uitgeleend zonder vastgesteld advies: dan gaat de vrijstelling van de toelichting niet vanzelf op.',
            'Kosten om aan het Politiekeurmerk te voldoen zijn van de bestuurder. Betaalt u die toch, dan valt dat buiten de regeling.',
            'Een vergoeding onder de regeling van 2021 kan loon zijn geweest, naar de waarde op de factuur.',
            'Of de btw op deze maatregelen te verrekenen of te compenseren is.',
          ]}
        />
        <Small>
          Veilig Ambt geeft geen belastingadvies. Op dit blad staat geen naam, geen adres en geen soort
          maatregel.
        </Small>
      </>
    ),
  });
};
