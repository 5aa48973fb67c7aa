import { Alert } from '#web/components/alert.tsx';
import { formatDay, metHoofdletter } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph, Small } from '#web/components/text.tsx';
import { overgegaan } from '#web/server/herindeling.ts';
import type { Dossier } from '../dossier.ts';

/** That a dossier was taken over, and what to look after first; nothing for one's own. */
export const Overgenomen = ({ dossier }: { readonly dossier: Dossier }) => {
  const overgang = overgegaan(dossier.view.kaart);
  if (overgang === undefined) return null;
  return (
    <Alert kind="info" title={`Overgenomen van ${overgang.oud}`}>
      <Paragraph>
        Uw {dossier.werkgever.soort} heeft sinds {formatDay(overgang.op)} haar plichten (artikel 44 Wet
        algemene regels herindeling). Wat was vastgesteld en besteld, loopt door. Het geld staat in{' '}
        <Link href={`/geld?van=${dossier.view.kaart.betrokkenen.rechtsvoorganger ?? ''}`}>haar geldboek</Link>
        .
      </Paragraph>
      <Paragraph>
        Is het ambt door de herindeling geëindigd? Loop dan{' '}
        <Link href={dossier.pad('einde')}>langs wat blijft en wat stopt</Link>.
      </Paragraph>
    </Alert>
  );
};

/** Who speaks in a document of this dossier: the successor, with of whom it took over. */
export const Rechtsopvolger = ({ dossier }: { readonly dossier: Dossier }) => {
  const overgang = overgegaan(dossier.view.kaart);
  if (overgang?.nieuw === undefined) return null;
  const { oud, nieuw, op } = overgang;
  return (
    <Small>
      {metHoofdletter(nieuw)}, rechtsopvolger van {oud} sinds {formatDay(op)}.
    </Small>
  );
};
