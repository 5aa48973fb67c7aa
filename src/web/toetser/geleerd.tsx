import type { Catalogus } from '#application/referentie/catalogus.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { Card } from '#web/components/card.tsx';
import { formatCount } from '#web/components/format.ts';
import { BulletList, Heading, Paragraph, Small } from '#web/components/text.tsx';
import { type Cijfers, isGeteld, rijVan, totEnMet } from '#web/server/vrijgegeven.ts';

const TABEL = 'uitkomst-per-maatregel';

/** How often, in a word: nobody judges an advice by a number. */
const HOE_VAAK = [
  [0.85, 'bijna altijd'],
  [0.6, 'meestal'],
  [0.4, 'in ongeveer de helft'],
  [0.15, 'soms'],
  [0, 'zelden'],
] as const;

/** The share in a word; undefined when one of the two is not shown, or nothing is left to say. */
export const hoeVaak = (deel: number | null, geheel: number | null): string | undefined =>
  deel === null || geheel === null || geheel === 0
    ? undefined
    : HOE_VAAK.find(([vanaf]) => deel / geheel >= vanaf)?.[1];

/** What became of a measure elsewhere, in words; undefined when there is too little. Every share is of shown counts of a release. */
export const geleerdOver = (cijfers: Cijfers, code: string): string | undefined => {
  const rij = rijVan(cijfers, TABEL, code);
  const van = (kolom: string): number | null => rij[kolom] ?? null;
  const [gedaan, niet] = [van('Nazorg: gedaan'), van('Nazorg: niet gedaan')];
  const gezegd = gedaan === null || niet === null ? null : gedaan + niet;
  const delen = [
    ['gekozen', hoeVaak(van('Gekozen'), van('Geadviseerd'))],
    ['later volgens bestuurders gedaan', hoeVaak(gedaan, gezegd)],
    ['met een gebrek', hoeVaak(van('Gebrek gemeld'), van('Werkt'))],
    ['weer gestopt', hoeVaak(van('Gestopt'), van('Werkt'))],
  ].flatMap(([wat, woord]) => (woord === undefined ? [] : [`${woord} ${wat}`]));
  return delen.length === 0 ? undefined : delen.join(', ');
};

type Props = {
  readonly cijfers: Cijfers;
  readonly maatregelen: readonly Maatregel[];
  readonly lijst: Catalogus;
};

/** What choices, deliveries and aftercare showed of the measures of this advice, in other dossiers, in words. */
export const Geleerd = ({ cijfers, maatregelen, lijst }: Props) => {
  const codes = [...new Set(maatregelen.flatMap(({ code }) => code ?? []))];
  if (!isGeteld(cijfers, TABEL) || codes.length === 0) return null;
  const titel = (code: string): string =>
    [...lijst.maatregelen, ...lijst.ingetrokken].find((een) => een.code === code)?.titel ?? code;
  const bekend = codes.flatMap((code) => {
    const woorden = geleerdOver(cijfers, code);
    return woorden === undefined ? [] : [`${titel(code)}: ${woorden}.`];
  });
  const onbekend = codes.length - bekend.length;
  return (
    <Card>
      <Heading level={2}>Wat er elders van werd</Heading>
      {bekend.length > 0 && <Paragraph>Van deze maatregelen, in andere dossiers.</Paragraph>}
      {bekend.length > 0 && <BulletList items={bekend} />}
      {onbekend > 0 && (
        <Paragraph>
          Van {formatCount(onbekend, 'maatregel', 'maatregelen')} uit dit advies zijn er elders te weinig om
          iets van te zeggen.
        </Paragraph>
      )}
      <Small>
        Vrijgegeven cijfers, {totEnMet(cijfers)}, in woorden. Het zegt niets over dit dossier; u oordeelt.
      </Small>
    </Card>
  );
};
