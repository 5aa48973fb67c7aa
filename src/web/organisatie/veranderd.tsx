import { watAndersIsGedeeld } from '#application/wat-veranderde.ts';
import type { KeuzeState } from '#domain/keuze/keuze.ts';
import { Alert } from '#web/components/alert.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';
import { veranderzinnen } from '#web/server/veranderingen.tsx';

/** What a next version of the advice changed of what is shared; nothing when it changed nothing here. */
export const Veranderd = ({ keuze }: { readonly keuze: KeuzeState }) => {
  const veranderingen = watAndersIsGedeeld(keuze);
  return veranderingen.length === 0 ? null : (
    <Alert kind="info" title="Het advies is gewijzigd">
      <Paragraph>Dit is anders dan wat eerder met u is gedeeld:</Paragraph>
      <BulletList items={veranderzinnen(veranderingen)} />
      <Paragraph>Wat al is verstrekt of besteld, blijft staan en wordt betaald.</Paragraph>
    </Alert>
  );
};
