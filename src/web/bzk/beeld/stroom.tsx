import type { Tabel } from '#application/cijfers/tabel.ts';
import { Figuur } from './figuur.tsx';

const [BREED, HOOG, BALK, NAAM] = [420, 46, 30, 150];

/** How many of everybody together came to each step: bars below one another, each as long as its number. */
export const Stroom = ({ tabel }: { readonly tabel: Tabel }) => {
  const totaal = tabel.rijen.at(-1)?.waarden ?? [];
  const stappen = tabel.kolommen
    .map(({ naam, soort }, k) => ({ naam, soort, waarde: totaal[k] ?? null }))
    .flatMap(({ naam, soort, waarde }) =>
      soort === 'aantal' && typeof waarde === 'number' ? [{ naam, waarde }] : [],
    );
  const eerste = stappen[0]?.waarde ?? 1;
  const lengte = (waarde: number) => Math.round((waarde / eerste) * (BREED - NAAM - 50));
  return stappen.length < 2 ? null : (
    <Figuur
      id={`stroom-${tabel.id}`}
      titel="Van aanmelding tot keuze"
      beschrijving={`${stappen.map(({ naam, waarde }) => `${naam}: ${waarde}`).join('. ')}.`}
      breed={BREED}
      hoog={stappen.length * HOOG}
    >
      {stappen.map(({ naam, waarde }, i) => (
        <g key={naam}>
          <text x="0" y={i * HOOG + 26} fontSize="17" fill="currentColor">
            {naam}
          </text>
          <rect
            x={NAAM}
            y={i * HOOG + 5}
            width={lengte(waarde)}
            height={BALK}
            fill="currentColor"
            fillOpacity={0.55 - i * 0.1}
            stroke="currentColor"
          />
          <text
            x={NAAM + lengte(waarde) + 8}
            y={i * HOOG + 26}
            fontSize="17"
            fontWeight="600"
            fill="currentColor"
          >
            {waarde}
          </text>
        </g>
      ))}
    </Figuur>
  );
};
