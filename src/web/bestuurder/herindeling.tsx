import { Alert } from '#web/components/alert.tsx';
import { formatDay, metHoofdletter } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { gaatOver, type Overgang, overgegaan } from '#web/server/herindeling.ts';
import type { Dossier } from './dossier.ts';

const Gebeurd = ({
  overgang: { oud, nieuw, op },
  dossier,
}: {
  readonly overgang: Overgang;
  readonly dossier: Dossier;
}) =>
  nieuw === undefined ? (
    <Alert kind="info" title="Wie uw maatregelen regelt, wordt uitgezocht">
      <Paragraph>
        {metHoofdletter(oud)} is op {formatDay(op)} opgeheven, en het is nog niet bekend wie haar plichten
        heeft. Tot dan ziet geen enkele organisatie wat u deelt. Wat is toegezegd, blijft toegezegd. Het CCV
        zoekt uit wie verdergaat.
      </Paragraph>
    </Alert>
  ) : (
    <Alert kind="info" title={`${metHoofdletter(nieuw)} regelt en betaalt dit nu`}>
      <Paragraph>
        {metHoofdletter(oud)} is op {formatDay(op)} opgegaan in {nieuw}. Haar plichten zijn meegegaan (artikel
        44 Wet algemene regels herindeling): wat u is toegezegd, loopt door. Wie voor {oud} werkte, ziet uw
        dossier niet meer.
      </Paragraph>
      <Paragraph>
        De functionaris van {nieuw} ziet alleen wat u deelt en wat is toegezegd.{' '}
        <Link href={dossier.pad('delen')}>Bekijk of stop wat u deelt</Link>
      </Paragraph>
    </Alert>
  );

const Komt = ({
  overgang: { oud, nieuw, op, isBeoogd },
  dossier,
}: {
  readonly overgang: Overgang;
  readonly dossier: Dossier;
}) => (
  <Alert kind="info" title={`Op ${formatDay(op)} houdt ${oud} op te bestaan`}>
    <Paragraph>
      {isBeoogd ? 'Zo is het plan. ' : ''}
      {nieuw === undefined
        ? 'Wie haar plichten overneemt, is nog niet bekend. Vanaf die dag ziet geen enkele organisatie wat u deelt, tot dat duidelijk is.'
        : `Vanaf die dag regelt en betaalt ${nieuw} wat u is toegezegd, en ziet haar functionaris wat u deelt. Tot die dag ziet zij niets.`}{' '}
      U hoeft niets te doen.
    </Paragraph>
    {nieuw !== undefined && (
      <Paragraph>
        Wilt u niet dat zij dat ziet? <Link href={dossier.pad('delen')}>Stop dan vóór die dag met delen</Link>
        . Wat al is toegezegd, loopt dan nog wel door en gaat mee.
      </Paragraph>
    )}
  </Alert>
);

/** Who provides from which day on, and why, when the organisation of this case is abolished; nothing otherwise. */
export const HerindelingBericht = ({ dossier }: { readonly dossier: Dossier }) => {
  const { kaart } = dossier.view;
  const gebeurd = overgegaan(kaart);
  const komt = gaatOver(kaart.betrokkenen.organisatie, dossier.ctx.today);
  return (
    <>
      {gebeurd !== undefined && <Gebeurd overgang={gebeurd} dossier={dossier} />}
      {komt !== undefined && <Komt overgang={komt} dossier={dossier} />}
    </>
  );
};
