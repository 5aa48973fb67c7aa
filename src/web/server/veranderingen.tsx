import type { Verandering, Wijzigingsblik } from '#application/wat-veranderde.ts';
import type { Wijzigingsreden } from '#domain/advies/wijziging-feiten.ts';
import { Alert } from '#web/components/alert.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';

/** Why an advice is changed, in words. */
export const wijzigingwoorden: Readonly<Record<Wijzigingsreden, string>> = {
  fout: 'Er staat een fout in het advies',
  situatie: 'De situatie is veranderd',
  'maatregel-vervalt': 'Een maatregel vervalt',
};

const soortwoorden: Readonly<Record<Verandering['soort'], string>> = {
  nieuw: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  vervallen: 'Vervallen',
};

/** What changed, a line each. */
export const veranderzinnen = (veranderingen: readonly Verandering[]): readonly string[] =>
  veranderingen.map(({ soort, wat }) => `${soortwoorden[soort]}. ${wat}`);

/** For who makes and who tests a next version: why, and what it changes of the one that holds; nothing for a first version. */
export const OverWijziging = ({ wijziging }: { readonly wijziging?: Wijzigingsblik | undefined }) =>
  wijziging === undefined ? null : (
    <Alert kind="info" title={`Dit wordt versie ${wijziging.versie} van het advies`}>
      <Paragraph>
        {wijzigingwoorden[wijziging.reden]}. {wijziging.toelichting}
      </Paragraph>
      {wijziging.veranderingen.length === 0 ? (
        <Paragraph>Er is nog niets gewijzigd.</Paragraph>
      ) : (
        <BulletList items={veranderzinnen(wijziging.veranderingen)} />
      )}
      <Paragraph>Tot de nieuwe versie is vastgesteld, geldt het advies dat de bestuurder al heeft.</Paragraph>
    </Alert>
  );
