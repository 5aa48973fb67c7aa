import { themaOp } from '#application/referentie/teruggaafthemas.ts';
import type { AdviesState } from '#domain/advies/advies.ts';
import { Alert } from '#web/components/alert.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatWeekday } from '#web/components/format.ts';
import { Paragraph } from '#web/components/text.tsx';
import { opmerkingenVan } from './opmerkingen.tsx';

/** What the reviewer asked when the advice came back; nothing while it did not, or once it was offered again. */
export const Teruggaaf = ({ advies }: { readonly advies: AdviesState }) => {
  const { stand, teruggaaf } = advies;
  const opmerkingen = opmerkingenVan(advies).length;
  return stand !== 'teruggegeven' || teruggaaf === null ? null : (
    <Alert kind="info" title="De Beveiligingsautoriteit gaf het advies terug">
      <Paragraph>
        Op {formatWeekday(teruggaaf.op)}. Pas het aan en bied het opnieuw aan. De toetser leest dan wat u
        veranderde.
      </Paragraph>
      <Facts
        facts={teruggaaf.redenen.map(({ thema, toelichting }, index) => ({
          label: `${index + 1}. ${themaOp(teruggaaf.themaversie, thema).kort}`,
          value: toelichting,
        }))}
      />
      {opmerkingen > 0 && (
        <Paragraph>
          {opmerkingen === 1 ? 'Er staat één opmerking' : `Er staan ${opmerkingen} opmerkingen`} bij de alinea
          waar het om gaat: bij de dreiging, de scenario’s, de maatregelen of het keurmerk.
        </Paragraph>
      )}
    </Alert>
  );
};
