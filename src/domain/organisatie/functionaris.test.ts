import { describe, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { organisatie } from './organisatie.ts';

const given = specify(organisatie);

const op = calendarDay('2026-03-20');
const later = calendarDay('2027-03-20');
const [zittend, nieuw, derde] = ['a', 'b', 'c'].map((letter) => accountId(letter.padStart(26, '0'))) as [
  ReturnType<typeof accountId>,
  ReturnType<typeof accountId>,
  ReturnType<typeof accountId>,
];
const geregistreerd = { type: 'OrganisatieGeregistreerd', op, code: 'GM9001' } as const;
const aangewezen = { type: 'FunctionarisAangewezen', op, functionaris: zittend, tot: null } as const;
const voorgesteld = {
  type: 'FunctionarisVoorgesteld',
  op,
  door: zittend,
  functionaris: nieuw,
  tot: later,
} as const;
const stelVoor = {
  type: 'StelFunctionarisVoor',
  op,
  door: zittend,
  functionaris: nieuw,
  tot: later,
  feiten: { heeftToegang: true, isBestuurder: false },
} as const;

describe('De functionaris', () => {
  it('wordt door de een voorgesteld en door een ander bevestigd, nooit door dezelfde persoon', () => {
    given(geregistreerd, aangewezen).when(stelVoor).then(voorgesteld);
    const bevestig = { type: 'BevestigFunctionaris', op, door: derde } as const;
    given(geregistreerd, aangewezen, voorgesteld)
      .when(bevestig)
      .then({ type: 'FunctionarisAangewezen', op, functionaris: nieuw, tot: later });
    given(geregistreerd, aangewezen, voorgesteld)
      .when({ ...bevestig, door: zittend })
      .thenRefused('eigen-voorstel');
    given(geregistreerd, aangewezen).when(bevestig).thenRefused('geen-voorstel');
  });

  it('vervangt wie het deed, behalve als vervanging voor een tijd of bij een andere einddag', () => {
    const bevestig = { type: 'BevestigFunctionaris', op, door: derde } as const;
    const zonderEinde = { ...voorgesteld, tot: null };
    given(geregistreerd, aangewezen, zonderEinde)
      .when(bevestig)
      .then({ type: 'FunctionarisAangewezen', op, functionaris: nieuw, tot: null, vervangt: zittend });
    given(geregistreerd, { ...aangewezen, tot: later }, { ...zonderEinde, functionaris: zittend })
      .when(bevestig)
      .then(aangewezen);
    given(geregistreerd, zonderEinde)
      .when(bevestig)
      .then({ type: 'FunctionarisAangewezen', op, functionaris: nieuw, tot: null });
  });

  it('gaat niet over eigen maatregelen, en kan inloggen namens de organisatie', () => {
    given(geregistreerd)
      .when({ ...stelVoor, feiten: { heeftToegang: false, isBestuurder: true } })
      .thenRefused('geen-toegang', 'eigen-belang');
  });

  it('wordt niet nog eens voorgesteld, en er loopt een voorstel tegelijk', () => {
    given(geregistreerd, { ...aangewezen, functionaris: nieuw, tot: later })
      .when(stelVoor)
      .thenRefused('is-al-functionaris');
    given(geregistreerd, voorgesteld).when(stelVoor).thenRefused('er-loopt-een-voorstel');
    given(geregistreerd, voorgesteld, { type: 'VoorstelFunctionarisVervallen', op })
      .when(stelVoor)
      .then(voorgesteld);
  });

  it('krijgt geen aanwijzing die al voorbij is', () => {
    given(geregistreerd)
      .when({ ...stelVoor, tot: op })
      .thenRefused('einddag-niet-in-de-toekomst');
    given(geregistreerd, voorgesteld)
      .when({ type: 'BevestigFunctionaris', op: later, door: derde })
      .thenRefused('einddag-niet-in-de-toekomst');
  });

  it('laat een voorstel vervallen, als er een is', () => {
    const laatVervallen = { type: 'LaatVoorstelVervallen', op } as const;
    given(geregistreerd, voorgesteld).when(laatVervallen).then({ type: 'VoorstelFunctionarisVervallen', op });
    given(geregistreerd).when(laatVervallen).thenRefused('geen-voorstel');
  });
});

describe('Het algemene adres', () => {
  it('ziet eruit als een e-mailadres', () => {
    const leg = { type: 'LegPostadresVast', op, postadres: 'post@voorbeeld.invalid' } as const;
    given(geregistreerd).when(leg).then({ type: 'PostadresVastgelegd', op, postadres: leg.postadres });
    given(geregistreerd)
      .when({ ...leg, postadres: 'post bij ons' })
      .thenRefused('postadres-onleesbaar');
  });
});
