import type { Tabel } from '#application/cijfers/tabel.ts';
import { Figuur } from './figuur.tsx';

const [BREED, VAK, BALK, NAAM, KOP] = [420, 62, 22, 150, 30];

type Paar = { readonly naam: string; readonly voor: number; readonly na: number };

/** The first whole year beside the last whole one, step by step. */
export const Jaren = ({ tabel }: { readonly tabel: Tabel }) => {
  const jaren = tabel.rijen.filter(({ naam }) => naam !== 'Totaal').slice(0, -1);
  const [voor, na] = [jaren[0], jaren.at(-1)];
  if (voor === undefined || na === undefined || voor === na) return null;
  const paren = tabel.kolommen.slice(0, 5).flatMap(({ naam }, k): readonly Paar[] => {
    const [toen, nu] = [voor.waarden[k], na.waarden[k]];
    return typeof toen === 'number' && typeof nu === 'number' ? [{ naam, voor: toen, na: nu }] : [];
  });
  const hoogste = Math.max(1, ...paren.flatMap((paar) => [paar.voor, paar.na]));
  const lengte = (waarde: number) => Math.round((waarde / hoogste) * (BREED - NAAM - 100));
  const balk = (waarde: number, jaar: string, boven: number, dicht: number) => (
    <g>
      <rect
        x={NAAM}
        y={boven}
        width={lengte(waarde)}
        height={BALK}
        fill="currentColor"
        fillOpacity={dicht}
        stroke="currentColor"
      />
      <text x={NAAM + lengte(waarde) + 8} y={boven + 17} fontSize="15" fill="currentColor">
        {waarde} in {jaar}
      </text>
    </g>
  );
  return paren.length === 0 ? null : (
    <Figuur
      id="jaren"
      titel={`${voor.naam} naast ${na.naam}`}
      beschrijving={`${paren.map((paar) => `${paar.naam}: ${paar.voor} in ${voor.naam}, ${paar.na} in ${na.naam}`).join('. ')}.`}
      breed={BREED}
      hoog={KOP + paren.length * VAK}
    >
      <text x="0" y="18" fontSize="15" fill="currentColor">
        Licht: {voor.naam}. Donker: {na.naam}.
      </text>
      {paren.map((paar, i) => (
        <g key={paar.naam}>
          <text x="0" y={KOP + i * VAK + 30} fontSize="16" fill="currentColor">
            {paar.naam}
          </text>
          {balk(paar.voor, voor.naam, KOP + i * VAK, 0.12)}
          {balk(paar.na, na.naam, KOP + i * VAK + BALK + 4, 0.55)}
        </g>
      ))}
    </Figuur>
  );
};
