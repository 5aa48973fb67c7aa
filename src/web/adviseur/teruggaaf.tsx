import type { ZaakView } from '#application/application.ts';
import { themaOp } from '#application/referentie/teruggaafthemas.ts';
import { Alert } from '#web/components/alert.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatWeekday } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { opmerkingenVan } from './opmerkingen.tsx';

/** What the reviewer asked when the advice came back; nothing while it did not, or once it was offered again. */
export const Teruggaaf = ({ view: { id, zaak } }: { readonly view: ZaakView }) => {
  const { advies } = zaak;
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
          waar het om gaat: bij de dreiging, de scenario’s, de maatregelen of het keurmerk.{' '}
          <Link href={`/advies/${id}/opmerkingen`}>Lees en beantwoord ze hier bij elkaar</Link>.
        </Paragraph>
      )}
    </Alert>
  );
};
