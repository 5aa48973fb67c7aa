import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';
import { type Certificaatstand, certificaatstand } from '../pkvw-certificaat.ts';

const PLAATS = 'lid 5, onder b';
const K1 = regelingGrond(
  'K1',
  PLAATS,
  'Voor deze woning is er een geldig certificaat van het Politiekeurmerk Veilig Wonen.',
);
const K2 = regelingGrond('K2', PLAATS, 'Een certificaat is ouder dan tien jaar en geldt niet meer.');
const K3 = regelingGrond(
  'K3',
  PLAATS,
  'Een verklaring of een ander keurmerk is geen certificaat van de woning.',
);
const K4 = regelingGrond(
  'K4',
  PLAATS,
  'Het vastgestelde advies laat toe dat deze woning van het Politiekeurmerk afwijkt.',
);
const K5 = regelingGrond(
  'K5',
  PLAATS,
  'Voor nieuwbouw volgens het Bouwbesluit wordt het certificaat niet geëist (vaste werkafspraak).',
);
const K6 = regelingGrond(
  'K6',
  PLAATS,
  'De woning is een monument. Dat kan een reden zijn om af te wijken, maar alleen als het vastgestelde advies dat zegt.',
);
/** K8: high cost alone opens nothing. K9: a measure that has nothing to do with the defect still waits. */
const K7 = regelingGrond(
  'K7',
  PLAATS,
  'Er is geen geldig certificaat en geen uitzondering. Het advies blijft bruikbaar; verstrekken kan zodra het certificaat er is.',
);

const OPEN = {
  K1: { gemeente: ja(K1.gemeente), provincie: ja(K1.provincie), waterschap: ja(K1.waterschap) },
  K4: { gemeente: ja(K4.gemeente), provincie: ja(K4.provincie), waterschap: ja(K4.waterschap) },
  K5: { gemeente: ja(K5.gemeente), provincie: ja(K5.provincie), waterschap: ja(K5.waterschap) },
} as const;

const dicht = (
  { verlopen, geenCertificaat }: Certificaatstand,
  monument: boolean,
  soort: OrganisatieSoort,
): Antwoord =>
  nee(
    ...(verlopen ? [K2[soort]] : []),
    ...(geenCertificaat ? [K3[soort]] : []),
    ...(monument ? [K6[soort]] : []),
    K7[soort],
  );

/** K1-K7: is the gate of the certificate open? Asked only before providing, never before an application or an advice. */
export const toetsPkvw = (
  { advies, pkvw, woning, peildatum }: RechtstoetsFeiten,
  soort: OrganisatieSoort,
): Antwoord => {
  const certificaat = certificaatstand(pkvw, woning?.id ?? null, peildatum);
  if (certificaat.geldig === 'ja') return OPEN.K1[soort];
  if (advies?.pkvwHardeEis === false) return OPEN.K4[soort];
  const nieuwbouw = woning?.nieuwbouwVolgensBouwbesluit ?? null;
  if (nieuwbouw === true) return OPEN.K5[soort];
  const hardeEisOnbekend = advies !== null && advies.pkvwHardeEis === null;
  if (certificaat.geldig === 'nee' && advies?.pkvwHardeEis === true && nieuwbouw === false) {
    return dicht(certificaat, woning?.monument === true, soort);
  }
  return onbekend(
    ...certificaat.ontbreekt,
    ...(hardeEisOnbekend ? ['advies.pkvwHardeEis'] : []),
    ...(woning === null ? ['woning'] : nieuwbouw === null ? ['woning.nieuwbouwVolgensBouwbesluit'] : []),
  );
};
