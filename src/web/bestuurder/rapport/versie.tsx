import { watVeranderde } from '#application/wat-veranderde.ts';
import { Alert } from '#web/components/alert.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Paragraph } from '#web/components/text.tsx';
import { veranderzinnen, wijzigingwoorden } from '#web/server/veranderingen.tsx';
import type { Dossier } from '../dossier.ts';

/** Which version this is and what it changed, and whether a next one is in the making; nothing for a first version alone. */
export const Versie = ({ view, organisatie }: Dossier) => {
  const { versies, wijziging, vastgesteldOp } = view.zaak.advies;
  const laatste = versies.at(-1);
  return (
    <>
      {laatste !== undefined && (
        <Alert kind="info" title={`Dit is versie ${laatste.versie} van uw advies`}>
          <Paragraph>
            {wijzigingwoorden[laatste.reden]}. {laatste.toelichting} Zij geldt sinds{' '}
            {formatDay(vastgesteldOp ?? laatste.op)}, in plaats van de versie daarvoor. Dit veranderde:
          </Paragraph>
          <BulletList items={veranderzinnen(watVeranderde(view.zaak))} />
          <Paragraph>
            U kiest alleen opnieuw over wat nieuw of gewijzigd is. Wat uw {organisatie} al verstrekte of
            bestelde, blijft staan en wordt betaald.
          </Paragraph>
        </Alert>
      )}
      {wijziging !== null && (
        <Alert kind="info" title="Er wordt een nieuwe versie gemaakt">
          <Paragraph>
            {wijzigingwoorden[wijziging.reden]}. {wijziging.toelichting} Uw adviseur maakt de nieuwe versie en
            twee toetsers lezen haar. Tot die is vastgesteld, geldt dit rapport. U hoeft niets te doen.
          </Paragraph>
        </Alert>
      )}
    </>
  );
};
