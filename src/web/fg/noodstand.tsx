import type { Noodverzoek } from '#application/nood.ts';
import { bleefAlleen, geopendOp, noodstand, verslagNodig, verslagTeLaat } from '#domain/bevoegdheid/nood.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { StateLabel } from '#web/components/state-label.tsx';

const dag = (moment: number) => amsterdamDay(new Date(moment));

const isTeLaat = (verzoek: Noodverzoek, nu: number): boolean => {
  const geopend = geopendOp(verzoek);
  return geopend !== null && verslagNodig(verzoek) && verslagTeLaat(dag(geopend), dag(nu));
};

/** Read and close, speak to whoever was late or stayed alone: what the privacy officer has to do now. */
export const teDoen = (verzoeken: readonly Noodverzoek[], nu: number): readonly Noodverzoek[] =>
  verzoeken.filter(
    (verzoek) =>
      verzoek.gesloten === null &&
      geopendOp(verzoek) !== null &&
      (!verslagNodig(verzoek) || bleefAlleen(verzoek, nu) || isTeLaat(verzoek, nu)),
  );

/** Where a request stands, as the privacy officer reads it. */
export const Noodstand = ({ verzoek, nu }: { readonly verzoek: Noodverzoek; readonly nu: number }) => {
  const stand = noodstand(verzoek, nu);
  if (stand === 'wacht') return <StateLabel state="wait">wacht op een tweede persoon</StateLabel>;
  if (stand === 'niet-geopend') return <StateLabel state="stopped">niet geopend</StateLabel>;
  if (verzoek.gesloten !== null) return <StateLabel state="done">afgesloten</StateLabel>;
  if (bleefAlleen(verzoek, nu)) return <StateLabel state="now">door niemand bevestigd</StateLabel>;
  if (stand === 'open') return <StateLabel state="wait">nu open</StateLabel>;
  if (isTeLaat(verzoek, nu)) return <StateLabel state="now">verslag te laat</StateLabel>;
  return verslagNodig(verzoek) ? (
    <StateLabel state="wait">wacht op het verslag</StateLabel>
  ) : (
    <StateLabel state="now">verslag te lezen</StateLabel>
  );
};
