import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { type AccountId, accountId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { specify } from '#kernel/specify.ts';
import { catalogus } from './catalogus.ts';
import { heeftDubbeleTitel } from './controle.ts';
import type { CatalogusEvent } from './feiten.ts';
import { type Catalogusinhoud, pasToe } from './inhoud.ts';
import { nazienVoor } from './nazien.ts';
import type { CatalogusCommand } from './opdrachten.ts';
import { type CatalogusState, evolve, legeCatalogus } from './toestand.ts';
import { verschillen } from './verschil.ts';
import { voorbeeldinhoud, voorbeeldmaatregel, voorbeeldtekst } from './voorbeeld.ts';

const given = specify(catalogus);
const op = calendarDay('2026-03-02');
const [ccv, bva] = [accountId('c'.repeat(26)), accountId('b'.repeat(26))];
const context = {
  basis: voorbeeldinhoud,
  scenariosoorten: ['inbraak', 'brand'],
  eindeRedenen: ['bouwkundig'],
};
const bij = (door: AccountId) => ({ op, door, context });
const { basis } = { basis: voorbeeldinhoud.versie };
const begonnen: CatalogusEvent = { type: 'CatalogusconceptBegonnen', op, door: ccv, basis };
const lamp = voorbeeldmaatregel('W-003', 'Lamp', { doel: 'Wie aanbelt, staat in het licht.' });
const gewijzigd: CatalogusEvent = { type: 'CatalogusmaatregelGewijzigd', op, door: ccv, maatregel: lamp };
const voorgelegd: CatalogusEvent = {
  type: 'CatalogusconceptVoorgelegd',
  op,
  door: ccv,
  toelichting: '',
};
const wijzig = (code: string, deel: Parameters<typeof voorbeeldtekst>[1], gezien = 0): CatalogusCommand => ({
  ...bij(ccv),
  type: 'WijzigCatalogusmaatregel',
  code,
  gezien,
  tekst: voorbeeldtekst('Lamp', deel),
});

describe('De catalogus van maatregelen', () => {
  it('begint een concept bij de eerste wijziging, en niet bij de tweede', () => {
    const { doel } = lamp;
    given().when(wijzig('W-003', { doel })).then(begonnen, gewijzigd);
    given(begonnen).when(wijzig('W-003', { doel })).then(gewijzigd);
  });

  it('wijst alles wat aan een maatregel mankeert tegelijk af', () => {
    given()
      .when(
        wijzig('W-003', {
          titel: 'slot ',
          doel: ' ',
          leverancier: null,
          waartegen: ['draken'],
          alternatieven: ['W-003'],
          eindeReden: 'nooit',
          eenmalig: { van: cents(2), tot: cents(1), bron: '' },
          perJaar: { van: cents(0), tot: cents(100), bron: 'proef' },
        }),
      )
      .thenRefused(
        'titel-bestaat-al',
        'doel-ontbreekt',
        'leverancier-ontbreekt',
        'soort-onbekend',
        'alternatief-onbekend',
        'einde-onbekend',
        'van-boven-tot',
        'bron-ontbreekt',
        'jaarbedrag-niet-deelbaar',
      );
    given().when(wijzig('W-003', {})).thenRefused('niets-gewijzigd');
    given()
      .when(wijzig('W-099', { doel: 'x' }))
      .thenRefused('maatregel-onbekend');
  });

  it('zegt het tegen wie als tweede dezelfde maatregel wijzigt', () => {
    given(begonnen, gewijzigd)
      .when(wijzig('W-003', { doel: 'Anders.' }, 0))
      .thenRefused('intussen-gewijzigd');
    const anders = voorbeeldmaatregel('W-003', 'Lamp', { doel: 'Anders.' });
    given(begonnen, gewijzigd)
      .when(wijzig('W-003', { doel: 'Anders.' }, 1))
      .then({ type: 'CatalogusmaatregelGewijzigd', op, door: ccv, maatregel: anders });
  });

  it('geeft een nieuwe maatregel een code die nooit is gebruikt, ook niet in een vervallen concept', () => {
    const nieuw: CatalogusCommand = {
      ...bij(ccv),
      type: 'VoegCatalogusmaatregelToe',
      domein: 'wonen',
      tekst: voorbeeldtekst('Hek'),
    };
    const toegevoegd = (code: string): CatalogusEvent => ({
      type: 'CatalogusmaatregelToegevoegd',
      op,
      door: ccv,
      maatregel: voorbeeldmaatregel(code, 'Hek'),
    });
    given().when(nieuw).then(begonnen, toegevoegd('W-004'));
    given(begonnen, toegevoegd('W-004'), {
      type: 'CatalogusmaatregelTeruggezet',
      op,
      door: ccv,
      code: 'W-004',
    })
      .when(nieuw)
      .then(toegevoegd('W-005'));
    given(begonnen, toegevoegd('W-004')).when(nieuw).thenRefused('titel-bestaat-al');
  });

  it('wist niets bij intrekken: code, naam en reden blijven, en de naam kan niet opnieuw', () => {
    const trekIn: CatalogusCommand = {
      ...bij(ccv),
      type: 'TrekCatalogusmaatregelIn',
      code: 'W-001',
      gezien: 0,
      reden: 'Er is iets beters.',
    };
    const { decision } = given().when(trekIn);
    if (!decision.accepted) throw new Error('Not accepted');
    const staat = decision.events.reduce(evolve, legeCatalogus);
    const { maatregelen, ingetrokken } = pasToe(voorbeeldinhoud, staat.concept?.stappen ?? [], op);
    expect(maatregelen.map(({ code, alternatieven }) => [code, alternatieven])).toEqual([
      ['W-002', []],
      ['W-003', []],
    ]);
    expect(ingetrokken).toEqual([{ code: 'W-001', titel: 'Slot', reden: 'Er is iets beters.', sinds: op }]);
    given(...decision.events)
      .when(wijzig('W-003', { titel: 'Slot' }))
      .thenRefused('titel-bestaat-al');
    given(...decision.events)
      .when(trekIn)
      .thenRefused('maatregel-onbekend');
    given()
      .when({ ...trekIn, reden: ' ' })
      .thenRefused('reden-ontbreekt');
  });

  it('wordt gepubliceerd door iemand die er niets in schreef, na het voorleggen', () => {
    const publiceer = (door: AccountId): CatalogusCommand => ({ ...bij(door), type: 'PubliceerCatalogus' });
    const stappen = [{ soort: 'maatregel', maatregel: lamp } as const];
    given(begonnen, gewijzigd, voorgelegd)
      .when(publiceer(bva))
      .then({ type: 'CatalogusGepubliceerd', op, door: bva, basis, stappen });
    given(begonnen, gewijzigd, voorgelegd).when(publiceer(ccv)).thenRefused('zelf-opgesteld');
    given(begonnen, gewijzigd).when(publiceer(bva)).thenRefused('niet-voorgelegd');
    given().when(publiceer(bva)).thenRefused('geen-concept');
    given(begonnen, gewijzigd, voorgelegd)
      .when({ ...publiceer(bva), op: basis })
      .thenRefused('vandaag-al-gepubliceerd');
  });

  it('is na een wijziging niet meer voorgelegd, en een leeg concept kan niet worden voorgelegd', () => {
    const anders = voorbeeldmaatregel('W-003', 'Lamp', { doel: 'Anders.' });
    const later: CatalogusEvent = { type: 'CatalogusmaatregelGewijzigd', op, door: ccv, maatregel: anders };
    given(begonnen, gewijzigd, voorgelegd, later)
      .when({ ...bij(bva), type: 'PubliceerCatalogus' })
      .thenRefused('niet-voorgelegd');
    given(begonnen)
      .when({ ...bij(ccv), type: 'LegCatalogusconceptVoor', toelichting: '' })
      .thenRefused('concept-leeg');
    given(begonnen, gewijzigd)
      .when({ ...bij(bva), type: 'GeefCatalogusconceptTerug', reden: '' })
      .thenRefused('niet-voorgelegd', 'reden-ontbreekt');
  });

  it('komt een jaar na het nazien of wijzigen opnieuw langs', () => {
    const nagezien: CatalogusEvent = {
      type: 'CatalogusmaatregelNagezien',
      op,
      door: ccv,
      code: 'W-001',
      bevinding: '',
    };
    const staat = [nagezien].reduce(evolve, legeCatalogus);
    expect(nazienVoor('W-001', staat, null, basis)).toBe('2027-03-02');
    expect(nazienVoor('W-002', staat, null, basis)).toBe('2027-01-01');
    expect(nazienVoor('W-002', staat, calendarDay('2026-09-01'), basis)).toBe('2026-09-01');
  });
});

/** The catalogue after some steps; `uitgegeven` are the codes that were ever given. */
type Wereld = {
  readonly staat: CatalogusState;
  readonly geldend: Catalogusinhoud;
  readonly uitgegeven: readonly string[];
};

const stap = fc.record({
  door: fc.constantFrom(ccv, ccv, ccv, bva),
  type: fc.constantFrom(
    'WijzigCatalogusmaatregel' as const,
    'VoegCatalogusmaatregelToe' as const,
    'TrekCatalogusmaatregelIn' as const,
    'ZetCatalogusmaatregelTerug' as const,
    'LegCatalogusconceptVoor' as const,
    'LegCatalogusconceptVoor' as const,
    'PubliceerCatalogus' as const,
    'PubliceerCatalogus' as const,
  ),
  code: fc.constantFrom('W-001', 'W-002', 'W-003', 'W-004', 'W-005'),
  titel: fc.constantFrom('Slot', 'Grendel', 'Lamp', 'Hek', 'Raam', 'Deur'),
  alternatieven: fc.subarray(['W-001', 'W-002', 'W-003', 'W-004']),
});
type Stap = typeof stap extends fc.Arbitrary<infer Waarde> ? Waarde : never;

/** The command with all fields that any of them has; the decider takes what it knows. */
const opdracht = ({ titel, alternatieven, ...rest }: Stap, { staat, geldend }: Wereld, dag: CalendarDay) =>
  ({
    ...rest,
    op: dag,
    context: { ...context, basis: geldend },
    gezien: staat.herzien[rest.code] ?? 0,
    domein: 'wonen',
    tekst: voorbeeldtekst(titel, { alternatieven }),
    reden: 'proef',
    toelichting: '',
  }) as CatalogusCommand;

const verder = ({ staat, geldend, uitgegeven }: Wereld, event: CatalogusEvent): Wereld => {
  if (event.type === 'CatalogusmaatregelToegevoegd') expect(uitgegeven).not.toContain(event.maatregel.code);
  if (event.type === 'CatalogusGepubliceerd')
    expect([staat.concept?.opstellers.includes(event.door), event.op > geldend.versie]).toEqual([
      false,
      true,
    ]);
  return {
    staat: evolve(staat, event),
    geldend: event.type === 'CatalogusGepubliceerd' ? pasToe(geldend, event.stappen, event.op) : geldend,
    uitgegeven:
      event.type === 'CatalogusmaatregelToegevoegd' ? [...uitgegeven, event.maatregel.code] : uitgegeven,
  };
};

/** What is wrong with a version: a code or a name twice, a withdrawn one that is there, equals that do not name each other. */
const mankementen = (inhoud: Catalogusinhoud): readonly string[] => {
  const codes = inhoud.maatregelen.map(({ code }) => code);
  const noemen = new Set(
    inhoud.maatregelen.flatMap(({ code, alternatieven }) => alternatieven.map((ander) => `${code} ${ander}`)),
  );
  return [
    ...(new Set(codes).size === codes.length ? [] : ['code']),
    ...(heeftDubbeleTitel(inhoud) ? ['titel'] : []),
    ...(inhoud.ingetrokken.some(({ code }) => codes.includes(code)) ? ['ingetrokken'] : []),
    ...[...noemen].filter((paar) => !noemen.has(paar.split(' ').reverse().join(' '))),
  ];
};

const begin: Wereld = {
  staat: legeCatalogus,
  geldend: voorbeeldinhoud,
  uitgegeven: voorbeeldinhoud.maatregelen.map(({ code }) => code),
};

describe('Wat er ook met de catalogus gebeurt', () => {
  it('elke versie klopt, geen code komt terug, en wie schreef publiceert niet', () => {
    let gepubliceerd = 0;
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 40, size: 'max' }), (stappen) => {
        const eind = stappen.reduce((wereld, een, nummer) => {
          const dag = addDays(op, nummer);
          const decision = catalogus.decide(opdracht(een, wereld, dag), wereld.staat);
          const next = decision.accepted ? decision.events.reduce(verder, wereld) : wereld;
          expect(mankementen(pasToe(next.geldend, next.staat.concept?.stappen ?? [], dag))).toEqual([]);
          return next;
        }, begin);
        gepubliceerd += eind.staat.versies.length;
      }),
      { numRuns: 200 },
    );
    expect(gepubliceerd).toBeGreaterThan(5);
  });

  it('ziet een versie met een dubbele naam, en gelijken die elkaar niet noemen', () => {
    const [slot, ...rest] = voorbeeldinhoud.maatregelen;
    if (slot === undefined) throw new Error('No measure');
    const dubbel = { ...slot, code: 'W-009', alternatieven: [] };
    expect(mankementen({ ...voorbeeldinhoud, maatregelen: [slot, ...rest, dubbel] })).toEqual(['titel']);
    const los = { ...slot, alternatieven: [] };
    expect(mankementen({ ...voorbeeldinhoud, maatregelen: [los, ...rest] })).toEqual(['W-002 W-001']);
  });

  it('leest het verschil tussen twee versies als nieuw, gewijzigd en ingetrokken', () => {
    const stappen = [
      { soort: 'maatregel', maatregel: lamp },
      { soort: 'maatregel', maatregel: voorbeeldmaatregel('W-004', 'Hek') },
      { soort: 'ingetrokken', code: 'W-001', reden: 'Er is iets beters.' },
    ] as const;
    const later = pasToe(voorbeeldinhoud, stappen, op);
    expect(
      verschillen(voorbeeldinhoud, later).map((een) => [
        een.soort,
        een.soort === 'gewijzigd' ? een.velden : [],
      ]),
    ).toEqual([
      ['ingetrokken', []],
      ['gewijzigd', ['alternatieven']],
      ['gewijzigd', ['doel']],
      ['nieuw', []],
    ]);
    expect(verschillen(later, later)).toEqual([]);
  });
});
