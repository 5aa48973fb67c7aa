import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decider } from '#kernel/decider.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { advies } from './advies.ts';
import type { AdviesEvent } from './feiten.ts';
import type { AdviesCommand } from './opdrachten.ts';
import type { AdviesState } from './toestand.ts';
import { geraakt } from './verschil.ts';
import { adviseur, context, dag, legeDomeinen, maatregel, toetser, tweede } from './voorbeeldadvies.ts';

const given = specify(advies);
const planner = accountId('p'.padStart(26, '0'));
const door = (wie: AdviesCommand['door']) => ({ op: dag, door: wie, context });

const open: AdviesCommand = {
  type: 'OpenWijziging',
  reden: 'fout',
  toelichting: 'De plaats van het slot klopt niet.',
  ...door(planner),
};
const ander = { ...maatregel, id: 'm2', titel: 'Een tweede maatregel' };
const stappen: readonly AdviesCommand[] = [
  { type: 'StelAdviesOp', catalogusversie: dag, ...door(adviseur) },
  { type: 'AdviseerMaatregel', maatregel, ...door(adviseur) },
  { type: 'BiedTerToetsingAan', legeDomeinen, losseScenarios: [], losseMaatregelen: [], ...door(adviseur) },
  { type: 'NeemInToetsing', ...door(toetser) },
  { type: 'KeurEersteToetsGoed', opmerking: '', ...door(toetser) },
  { type: 'NeemInToetsing', ...door(tweede) },
  { type: 'StelAdviesVast', nummer: '2026-0001', ...door(tweede) },
  { type: 'VerstrekAdvies', ...door(planner) },
];
const toetsOpnieuw = stappen.slice(2, 7);

type Slice = Decider<AdviesCommand, AdviesState, AdviesEvent, string>;

/** Does what is accepted, and leaves out what is refused. */
const doe = (slice: Slice, commands: readonly AdviesCommand[], van = slice.initialState): AdviesState =>
  commands.reduce((state, command) => {
    const besluit = slice.decide(command, state);
    return besluit.accepted ? besluit.events.reduce(slice.evolve, state) : state;
  }, van);

const verstrekt = doe(advies, stappen);
const gewijzigd = (...werk: readonly AdviesCommand[]) =>
  doe(advies, [open, ...werk, ...toetsOpnieuw], verstrekt);

describe('Een wijziging van een vastgesteld advies', () => {
  it('die niets verandert, wordt niet ter toetsing aangeboden', () => {
    const niets = { ...door(adviseur), context: { ...context, onderzoekGewijzigd: false } };
    const bied = { ...stappen[2], ...niets } as Extract<AdviesCommand, { type: 'BiedTerToetsingAan' }>;
    const werk = (...opdrachten: readonly AdviesCommand[]) => doe(advies, [open, ...opdrachten], verstrekt);
    const gronden = (command: AdviesCommand, state: AdviesState) => {
      const besluit = advies.decide(command, state);
      return besluit.accepted ? [] : besluit.refusals;
    };
    expect(gronden(bied, werk())).toEqual(['wijziging-zonder-verschil']);
    expect(gronden({ ...bied, context }, werk())).toEqual([]);
    const meer = { type: 'AdviseerMaatregel', maatregel: ander, ...door(adviseur) } as const;
    expect(gronden(bied, werk(meer))).toEqual([]);
    const weg = { type: 'LaatMaatregelVervallen', maatregel: 'm2', ...door(adviseur) } as const;
    expect(gronden(bied, werk(meer, weg))).toEqual(['wijziging-zonder-verschil']);
    const andereReden = legeDomeinen.map((leeg) => ({ ...leeg, reden: 'Een andere reden.' }));
    expect(gronden({ ...bied, legeDomeinen: andereReden }, werk())).toEqual([]);
  });

  it('opent met een reden en een toelichting, en alleen als het rapport er is', () => {
    given()
      .when({ ...open, toelichting: ' ' })
      .thenRefused('advies-niet-verstrekt', 'reden-ontbreekt');
    given(
      { type: 'AdviesVerstrekt', op: dag },
      { type: 'WijzigingGeopend', op: dag, door: planner, reden: 'fout' },
    )
      .when(open)
      .thenRefused('wijziging-loopt-al');
    given()
      .when({ type: 'StaakWijziging', ...door(planner) })
      .thenRefused('geen-wijziging');
  });

  it('begint met de tekst die geldt, en laat die met rust tot de nieuwe is vastgesteld', () => {
    const bezig = doe(
      advies,
      [open, { type: 'AdviseerMaatregel', maatregel: ander, ...door(adviseur) }],
      verstrekt,
    );
    expect(bezig).toMatchObject({ stand: 'verstrekt', versie: 1, maatregelen: [maatregel] });
    expect(bezig.wijziging?.werk).toMatchObject({ stand: 'in-opstelling', maatregelen: [maatregel, ander] });
  });

  it('neemt na twee toetsen in één stap de plaats in, met nummer, versie en wat er veranderde', () => {
    const anders = { ...maatregel, waar: 'aan de achterkant' };
    const na = gewijzigd(
      { type: 'AdviseerMaatregel', maatregel: anders, ...door(adviseur) },
      { type: 'AdviseerMaatregel', maatregel: ander, ...door(adviseur) },
    );
    expect(na).toMatchObject({ stand: 'verstrekt', nummer: '2026-0001', versie: 2, wijziging: null });
    expect(na.versies).toMatchObject([
      { versie: 2, reden: 'fout', toegevoegd: [ander], gewijzigd: [anders], vervallen: [] },
    ]);
  });

  it('zegt wat verviel, en over wat gelijk bleef wordt niets gevraagd', () => {
    const twee = gewijzigd({ type: 'AdviseerMaatregel', maatregel: ander, ...door(adviseur) });
    const weg: AdviesCommand = { type: 'LaatMaatregelVervallen', maatregel: ander.id, ...door(adviseur) };
    const drie = doe(advies, [open, weg, ...toetsOpnieuw], twee);
    const laatste = drie.versies.at(-1);
    expect(laatste).toMatchObject({ versie: 3, vervallen: [ander], toegevoegd: [], gewijzigd: [] });
    expect(laatste && geraakt(laatste)).toEqual([ander.id]);
  });

  it('die wordt gestaakt of waarvan het advies wordt ingetrokken, laat niets achter', () => {
    const werk: AdviesCommand = { type: 'AdviseerMaatregel', maatregel: ander, ...door(adviseur) };
    const gestaakt = doe(advies, [open, werk, { type: 'StaakWijziging', ...door(planner) }], verstrekt);
    expect(gestaakt).toEqual(verstrekt);
    const ingetrokken = doe(advies, [open, { type: 'TrekAdviesIn', reden: 'x', ...door(tweede) }], verstrekt);
    expect(ingetrokken).toMatchObject({ stand: 'ingetrokken', wijziging: null });
  });

  it('wie meeschreef, toetst ook de nieuwe versie niet', () => {
    const aangeboden = doe(advies, [open, ...stappen.slice(2, 3)], verstrekt);
    const besluit = advies.decide({ type: 'NeemInToetsing', ...door(adviseur) }, aangeboden);
    expect(besluit).toMatchObject({ accepted: false, refusals: ['opsteller-toetst-niet'] });
  });
});

const mensen = [adviseur, toetser, tweede, planner];
const handelingen: readonly AdviesCommand[] = [
  ...stappen,
  open,
  { type: 'StaakWijziging', ...door(planner) },
  { type: 'AdviseerMaatregel', maatregel: ander, ...door(adviseur) },
  { type: 'LaatMaatregelVervallen', maatregel: maatregel.id, ...door(adviseur) },
  { type: 'GeefTerug', redenen: [{ thema: 'leesbaarheid', toelichting: 'x' }], ...door(toetser) },
];

/** What must hold after every act: what holds changes only by establishing (whole, one version up) or withdrawing. */
const breuk = (slice: Slice, keuzes: readonly (readonly [number, number])[]): string | undefined => {
  let state = verstrekt;
  for (const [welke, wie] of keuzes) {
    const command = handelingen[welke];
    const persoon = mensen[wie];
    if (command === undefined || persoon === undefined) continue;
    const voor = state;
    state = doe(slice, [{ ...command, door: persoon }], state);
    if (state.stand !== 'verstrekt') return `na ${command.type} geldt er niets`;
    const zelfde = state.maatregelen === voor.maatregelen && state.nummer === voor.nummer;
    if (state.versie === voor.versie && !zelfde) return `${command.type} veranderde wat geldt`;
    if (state.versie !== voor.versie && command.type !== 'StelAdviesVast')
      return 'een versie zonder vaststelling';
    if (state.versie > voor.versie + 1) return 'een versie overgeslagen';
  }
  return undefined;
};

const volgordes = fc.array(fc.tuple(fc.nat(handelingen.length - 1), fc.nat(mensen.length - 1)), {
  maxLength: 60,
});
/** A change that goes well, among whatever else happens. */
const goed = [open, ...toetsOpnieuw].map((command): [number, number] => [
  handelingen.findIndex(({ type, door: wie }) => type === command.type && wie === command.door),
  mensen.indexOf(command.door),
]);

describe('In welke volgorde er ook wordt gehandeld', () => {
  it('op elk moment geldt er precies één versie, en zij verandert alleen door vaststellen', () => {
    fc.assert(
      fc.property(volgordes, volgordes, (voor, na) => {
        expect(breuk(advies, [...voor, ...goed, ...na])).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('een versie die te vroeg geldt, of een wijziging die het oude wist, valt op', () => {
    const teVroeg: Slice = {
      ...advies,
      evolve: (state, event) => {
        const na = advies.evolve(state, event);
        return na.wijziging === null ? na : { ...na, maatregelen: na.wijziging.werk.maatregelen };
      },
    };
    const wist: Slice = {
      ...advies,
      evolve: (state, event) =>
        event.type === 'WijzigingGeopend'
          ? { ...state, stand: 'in-opstelling' }
          : advies.evolve(state, event),
    };
    const adviseer = handelingen.findIndex(
      (een) => een.type === 'AdviseerMaatregel' && een.maatregel === ander,
    );
    const reeks: [number, number][] = [...goed.slice(0, 1), [adviseer, 0], ...goed.slice(1)];
    expect(breuk(advies, reeks)).toBeUndefined();
    expect(breuk(teVroeg, reeks)).toContain('veranderde wat geldt');
    expect(breuk(wist, reeks)).toContain('geldt er niets');
  });
});
