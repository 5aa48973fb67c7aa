import type { Vooruitblikjaar } from '#application/vooruitblik/vooruitblik.ts';
import { Figuur } from '../beeld/figuur.tsx';

const [BREED, STROOK, BALK, NAAM] = [420, 40, 26, 60];

/** The applications of each year as bars. */
export const Vraagbalken = ({ jaren }: { readonly jaren: readonly Vooruitblikjaar[] }) => {
  const hoogste = Math.max(1, ...jaren.map(({ aanmeldingen }) => aanmeldingen));
  return (
    <Figuur
      id="vraagbalken"
      titel="Aanmeldingen per jaar"
      beschrijving={`${jaren.map(({ jaar, aanmeldingen }) => `${jaar}: ${aanmeldingen}`).join('. ')}.`}
      breed={BREED}
      hoog={jaren.length * STROOK}
    >
      {jaren.map(({ jaar, aanmeldingen }, i) => {
        const lengte = Math.round((aanmeldingen / hoogste) * (BREED - NAAM - 60));
        return (
          <g key={jaar} fill="currentColor" fontSize="16">
            <text x="0" y={i * STROOK + 22}>
              {jaar}
            </text>
            <rect
              x={NAAM}
              y={i * STROOK + 4}
              width={lengte}
              height={BALK}
              fillOpacity="0.45"
              stroke="currentColor"
            />
            <text x={NAAM + lengte + 8} y={i * STROOK + 22}>
              {aanmeldingen.toLocaleString('nl-NL')}
            </text>
          </g>
        );
      })}
    </Figuur>
  );
};
