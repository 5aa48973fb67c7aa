import type { Tabel } from '#application/cijfers/tabel.ts';
import { Figuur } from './figuur.tsx';

const [BREED, HOOG, LINKS, ONDER, BOVEN] = [420, 300, 52, 50, 16];

type Meting = { readonly week: number; readonly procent: number };

const metingen = ({ kolommen, rijen }: Tabel): readonly Meting[] => {
  const k = kolommen.findIndex(({ soort }) => soort === 'procent');
  return rijen.flatMap(({ naam, waarden }) => {
    const procent = waarden[k];
    return typeof procent === 'number' ? [{ week: Number.parseInt(naam, 10), procent }] : [];
  });
};

/** The share that still waits, as stairs down: after each number of weeks so many percent have no report yet. */
export const Wachtlijn = ({ tabel }: { readonly tabel: Tabel }) => {
  const punten = metingen(tabel);
  const laatste = punten.at(-1);
  if (laatste === undefined || punten.length < 2) return null;
  const x = (week: number) => Math.round(LINKS + (week / laatste.week) * (BREED - LINKS - 30));
  const y = (procent: number) => Math.round(BOVEN + (1 - procent / 100) * (HOOG - BOVEN - ONDER));
  const trap = [{ week: 0, procent: 100 }, ...punten]
    .map(({ week, procent }, i) => (i === 0 ? `M${x(week)} ${y(procent)}` : `H${x(week)}V${y(procent)}`))
    .join('');
  const helft = punten.find(({ procent }) => procent <= 50);
  return (
    <Figuur
      id="wachtlijn"
      titel="Hoeveel mensen nog op hun rapport wachten"
      beschrijving={`Een lijn die trapsgewijs daalt van 100 procent bij de aanmelding naar ${laatste.procent} procent na ${laatste.week} weken.${helft === undefined ? '' : ` Na ${helft.week} weken wacht de helft of minder.`}`}
      breed={BREED}
      hoog={HOOG}
    >
      {[0, 25, 50, 75, 100].map((procent) => (
        <g key={procent}>
          <line
            x1={LINKS}
            x2={BREED - 30}
            y1={y(procent)}
            y2={y(procent)}
            stroke="currentColor"
            strokeOpacity={procent === 0 ? 1 : 0.3}
            strokeDasharray={procent === 50 ? '6 4' : undefined}
          />
          <text x={LINKS - 8} y={y(procent) + 5} textAnchor="end" fontSize="15" fill="currentColor">
            {procent}%
          </text>
        </g>
      ))}
      <path d={trap} fill="none" stroke="currentColor" strokeWidth="3" />
      {punten
        .filter(({ week }) => week % 13 === 0 || week === 6)
        .map(({ week }) => (
          <text key={week} x={x(week)} y={HOOG - 28} textAnchor="middle" fontSize="15" fill="currentColor">
            {week}
          </text>
        ))}
      <text x={(LINKS + BREED) / 2} y={HOOG - 6} textAnchor="middle" fontSize="15" fill="currentColor">
        werkweken na de aanmelding
      </text>
    </Figuur>
  );
};
