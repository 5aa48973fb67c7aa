import { provincies } from '#application/cijfers/provincies.ts';
import type { Tabel } from '#application/cijfers/tabel.ts';
import { type Punt, provinciekaart } from '#application/referentie/kaart.ts';
import { once } from '#kernel/once.ts';
import { Figuur } from './figuur.tsx';

const [BREED, HOOG] = [2_450, 2_900];

const pad = (ring: readonly Punt[]): string => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** The middle of a shape, by its area. */
const midden = (ring: readonly Punt[]): Punt => {
  let [oppervlak, som, x, y] = [0, 0, 0, 0];
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    oppervlak = ax * by - bx * ay;
    som += oppervlak;
    x += (ax + bx) * oppervlak;
    y += (ay + by) * oppervlak;
  }
  return [Math.round(x / (3 * som)), Math.round(y / (3 * som))];
};

/** The provinces as they are drawn; their borders do not change while this runs. */
const vormen = once(() =>
  provinciekaart().map(({ code, naam, ringen }) => ({
    code,
    naam,
    lijn: ringen.map(pad).join(''),
    midden: midden(ringen[0] ?? []),
  })),
);

/** Five steps of darkness; what is not shown stays white. */
const toon = (waarde: number | null, hoogste: number): number =>
  waarde === null ? 0 : 0.08 + 0.32 * Math.ceil((5 * waarde) / hoogste) * 0.2;

/** The provinces with their number in them, darker where it is higher. */
export const Kaart = ({ tabel }: { readonly tabel: Tabel }) => {
  const waarden = new Map(
    tabel.rijen.map(({ naam, waarden: [waarde] }) => [naam, typeof waarde === 'number' ? waarde : null]),
  );
  const naamVan = new Map(provincies().map(({ code, naam }) => [code, naam]));
  const waardeVan = (code: string): number | null => waarden.get(naamVan.get(code) ?? '') ?? null;
  const kaart = vormen();
  const hoogste = Math.max(1, ...kaart.map(({ code }) => waardeVan(code) ?? 0));
  const meeste = kaart.filter(({ code }) => waardeVan(code) === hoogste).map(({ naam }) => naam);
  return (
    <Figuur
      id="kaart"
      titel="Kaart van aanmeldingen per provincie"
      beschrijving={`Kaart van Nederland. De meeste aanmeldingen: ${meeste.join(', ') || 'niet getoond'}. Alle getallen staan in de tabel hieronder.`}
      breed={BREED}
      hoog={HOOG}
      bron="Grenzen: CBS, gebiedsindelingen 2026. Een streepje is niet getoond."
    >
      {kaart.map(({ code, lijn }) => (
        <path
          key={code}
          d={lijn}
          fill="currentColor"
          fillOpacity={toon(waardeVan(code), hoogste)}
          stroke="currentColor"
          strokeWidth="6"
          strokeLinejoin="round"
        />
      ))}
      {kaart.map(({ code, midden: [x, y] }) => (
        <text
          key={code}
          x={x}
          y={y + 35}
          textAnchor="middle"
          fontSize="100"
          fontWeight="600"
          fill="currentColor"
        >
          {waardeVan(code) ?? '–'}
        </text>
      ))}
    </Figuur>
  );
};
