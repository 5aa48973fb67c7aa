import { expect, it } from 'vitest';
import type { Actie } from '#domain/bevoegdheid/actie.ts';
import { type Actor, type Bevestigd, rollen } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { mag, regels } from '#domain/bevoegdheid/mag.ts';
import { noodsoorten } from '#domain/bevoegdheid/nood.ts';
import type { Toegang } from '#domain/bevoegdheid/regel.ts';
import { zonderDossier } from '#domain/bevoegdheid/regels-lezen.ts';
import { relaties } from '#domain/bevoegdheid/relatie.ts';
import { betrokken, buitenstaanders, voorbeeldkaart } from '#domain/bevoegdheid/voorbeeldkaart.ts';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import { fasen } from '#domain/gedeeld/fase.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { dossierId } from '#kernel/ids.ts';
import { type InNood, leesOrakel, type Rij, volgensOrakel } from './orakel.ts';
import { meld } from './resultaat.ts';

const YES_NO = [true, false] as const;

/** Everyone in a relation, everyone without, and everyone who is the subject of the case wearing any other hat. */
const actoren: readonly Actor[] = [
  ...Object.values(betrokken),
  ...Object.values(buitenstaanders),
  ...rollen.map((rol) => ({ ...betrokken.zelf, rol })),
  { ...betrokken.adviseur, rol: 'toetser' },
  { ...betrokken.adviseur, rol: 'planner' },
  { ...betrokken['eerste-toetser'], rol: 'adviseur' },
];

/** What somebody on the web may have confirmed, as the guard asks it about one dossier. */
const bevestigingen: readonly Bevestigd[] = [
  { nu: false, dossiers: [] },
  { nu: true, dossiers: [] },
  { nu: false, dossiers: [dossierId('q'.repeat(26))] },
];

/** Those for whom an emergency may make a difference, and some for whom it never may. */
const inNood: readonly Actor[] = [
  betrokken.planner,
  betrokken.toetser,
  betrokken['eerste-toetser'],
  betrokken.zelf,
  betrokken.functionaris,
  buitenstaanders['een andere adviseur'],
  buitenstaanders['een toetser die meeschreef'],
  buitenstaanders['het ministerie'],
  buitenstaanders['de bestuurder zelf, met de rol planner'],
  buitenstaanders['de bestuurder zelf, met de rol toetser'],
];

const buitenNood: readonly Actor[] = [
  ...actoren,
  ...bevestigingen.flatMap((bevestigd) =>
    [...Object.values(betrokken), ...Object.values(buitenstaanders)].map((actor) => ({
      ...actor,
      bevestigd,
    })),
  ),
];

const iedereen: readonly InNood[] = [
  ...buitenNood,
  ...noodsoorten.flatMap((soort) => [
    ...inNood.map((actor) => ({ ...actor, nood: { soort, compartimenten } })),
    { ...betrokken.toetser, nood: { soort, compartimenten: ['adres'] } } as const,
    {
      ...betrokken.toetser,
      nood: { soort, compartimenten },
      bevestigd: { nu: false, dossiers: [] },
    },
  ]),
];

const standen: readonly Pick<Kaart, 'soort' | 'fase'>[] = [
  ...fasen.map((fase) => ({ soort: 'zaak', fase }) as const),
  { soort: 'bestuurder', fase: null },
  { soort: 'organisatie', fase: null },
  { soort: 'geldboek', fase: null },
  { soort: 'catalogus', fase: null },
];

const inWijziging: readonly Kaart[] = (['keuze', 'uitvoering', 'nazorg'] as const).flatMap((fase) =>
  (['in-onderzoek', 'teruggegeven', 'ter-toetsing'] as const).map((van) =>
    voorbeeldkaart(fase, {
      wijziging: {
        fase: van,
        partij: 'adviseur',
        schakel: 'advies-opstellen',
        sinds: calendarDay('2026-03-01'),
      },
    }),
  ),
);

const zonderWijziging: readonly Kaart[] = standen.flatMap((stand) =>
  YES_NO.flatMap((maatregelen) =>
    YES_NO.flatMap((kosten) =>
      YES_NO.flatMap((rapportVerstrekt) =>
        [undefined, 0, 1].map((verstrekt) => {
          const { werk, ...kaart } = voorbeeldkaart('keuze', {
            ...stand,
            toestemmingen: { maatregelen, kosten },
            rapportVerstrekt,
          });
          return verstrekt === undefined || werk === undefined
            ? kaart
            : { ...kaart, werk: { ...werk, verstrekt } };
        }),
      ),
    ),
  ),
);

/** Of an organisation that was abolished: with a successor, and with none that is known. */
const opgevolgd: readonly Kaart[] = standen.flatMap((stand) => {
  const kaart = voorbeeldkaart('keuze', stand);
  const { organisatie, ...betrokkenen } = { ...kaart.betrokkenen, rechtsvoorganger: 'GM9002' };
  return [
    { ...kaart, betrokkenen: { ...betrokkenen, ...(organisatie !== undefined && { organisatie }) } },
    { ...kaart, betrokkenen: { ...betrokkenen, rechtsvoorganger: 'GM9001' } },
  ];
});

const kaarten: readonly Kaart[] = [...zonderWijziging, ...inWijziging, ...opgevolgd];

const rijen = leesOrakel();
const acties = [...new Set([...Object.keys(regels), ...Object.keys(zonderDossier)])] as readonly Actie[];
const rijenVan = Map.groupBy(rijen, ({ actie }) => actie);

const volgensCode = (actor: InNood, actie: Actie, kaart: Kaart | undefined): string => {
  const besluit = mag(actor, actie, kaart, actor.nood);
  if (besluit.toegestaan) return [...besluit.compartimenten].sort().join(', ');
  return besluit.bevestigen === true ? 'bevestigen' : 'nee';
};

const verschil = (actor: InNood, actie: Actie, kaart: Kaart | undefined, van: readonly Rij[]) => {
  const [code, orakel] = [volgensCode(actor, actie, kaart), volgensOrakel(van, actor, kaart)];
  return code === orakel
    ? []
    : [`${actor.rol} ${actie} ${kaart?.soort ?? 'geen'} ${kaart?.fase ?? ''}: ${code}, niet ${orakel}`];
};

/** Every actor and every card for one action; what differs from the table. */
const verschillen = (actie: Actie): readonly string[] => {
  const van = rijenVan.get(actie) ?? [];
  return [undefined, ...kaarten].flatMap((kaart) =>
    iedereen.flatMap((actor) => verschil(actor, actie, kaart, van)),
  );
};

/** Whether anybody at all may do something else than the table says; stops at the first. */
const wijktAf = (actie: Actie): boolean => {
  const van = rijenVan.get(actie) ?? [];
  // Elsewhere an emergency gives nothing, so whatever a row loses shows with who is in none.
  const wie = /toegang|ontsluiering/.test(actie) ? iedereen : buitenNood;
  return [undefined, ...kaarten].some((kaart) =>
    wie.some((actor) => verschil(actor, actie, kaart, van).length > 0),
  );
};

/** Every way to make one row of the code say something else. */
const mutanten = (toegang: Toegang): readonly (Toegang | undefined)[] => {
  const { mits, ...zonderMits } = toegang;
  const { bevestiging, ...zonderBevestiging } = toegang;
  return [
    undefined,
    ...(bevestiging === undefined ? [] : [zonderBevestiging]),
    ...(['nu', 'dossier'] as const)
      .filter((other) => other !== bevestiging)
      .map((other) => ({ ...toegang, bevestiging: other })),
    ...(mits === undefined ? [] : [zonderMits]),
    ...relaties.filter((relatie) => relatie !== toegang.relatie).map((relatie) => ({ ...toegang, relatie })),
    ...(toegang.soort === 'zaak' ? fasen : []).map((fase) => ({
      ...toegang,
      fasen: toegang.fasen.includes(fase)
        ? toegang.fasen.filter((other) => other !== fase)
        : [...toegang.fasen, fase],
    })),
    ...compartimenten.map((deel) => ({
      ...toegang,
      compartimenten: toegang.compartimenten.includes(deel)
        ? toegang.compartimenten.filter((other) => other !== deel)
        : [...toegang.compartimenten, deel],
    })),
  ];
};

const metMutant = (actie: keyof typeof regels, plaats: number, mutant: Toegang | undefined): boolean => {
  const tabel = regels as Record<string, readonly Toegang[]>;
  const echt = regels[actie];
  try {
    tabel[actie] = echt.toSpliced(plaats, 1, ...(mutant === undefined ? [] : [mutant]));
    return wijktAf(actie);
  } finally {
    tabel[actie] = echt;
  }
};

/** Actions in which one person may come in by two rows. */
const MEER_WEGEN = [
  'lees:overzicht',
  'lees:rapport',
  'lees:rapportbestand',
  'lees:keuze',
  'lees:toetsing',
  'lees:uitvoering',
  'lees:maatregelbestand',
  'lijst:toetsing',
];

const gevallen = acties.length * iedereen.length * (kaarten.length + 1);

it('De code staat precies toe wat docs/bevoegdheid.csv toestaat', () => {
  expect([...rijenVan.keys()].filter((actie) => !acties.includes(actie as Actie))).toEqual([]);
  expect([...new Set(acties.flatMap(verschillen))]).toEqual([]);
  expect(gevallen).toBeGreaterThan(500_000);
}, 120_000);

// Another engine of mutants asks the comparison above only: its mutants times ours would take hours.
it.skipIf(process.env.STRYKER_MUTATOR_WORKER !== undefined)(
  'Elke regel van de code die iets anders zegt, valt op',
  () => {
    let ingebouwd = 0;
    const gemist: string[] = [];
    for (const actie of Object.keys(regels) as readonly (keyof typeof regels)[]) {
      for (const [plaats, toegang] of regels[actie].entries()) {
        for (const mutant of mutanten(toegang)) {
          ingebouwd += 1;
          if (!metMutant(actie, plaats, mutant))
            gemist.push(`${actie} ${JSON.stringify(toegang)} → ${JSON.stringify(mutant)}`);
        }
      }
    }
    meld({
      bewering: 'Wie wat mag, is precies wat in docs/bevoegdheid.csv staat',
      gevallen,
      afwijkingen: new Set(acties.flatMap(verschillen)).size,
      ingebouwd,
      gevonden: ingebouwd - gemist.length,
    });
    // What survives widens a row to what another row of the same action gives the same person anyway.
    expect(gemist.filter((mutant) => !MEER_WEGEN.includes(mutant.split(' ')[0] ?? ''))).toEqual([]);
    expect(gemist.length).toBeLessThan(ingebouwd * 0.05);
  },
  120_000,
);
