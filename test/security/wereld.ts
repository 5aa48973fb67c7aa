import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { Fase } from '#domain/gedeeld/fase.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import type { Huis } from './huis.ts';
import { createKanaries, type Kanarie, type Kanaries } from './kanaries.ts';
import { leesOrakel, volgensOrakel } from './orakel.ts';
import * as v from './verloop.ts';

/** How far a case has come, told by its author and not read from the program. */
type Stand = {
  readonly fase: Fase;
  readonly stappen: (pen: v.Pen, account: Huis['account']) => readonly (readonly v.Stap[])[];
  readonly deelt?: boolean;
  readonly deeltKosten?: boolean;
  readonly verstrekt?: boolean;
};

/** Of every office-holder, so that a second organisation has nothing to do with any case. */
const ORGANISATIE = 'GM0014';
const GEZIEN = ['gedeeld', 'uitvoering'] as const satisfies readonly Compartiment[];

const begin = (pen: v.Pen, account: Huis['account']) => [v.gegevens(pen, account), v.aanmelding(pen)];
const advies = (pen: v.Pen, account: Huis['account'], kosten: readonly Compartiment[] = []) => [
  ...begin(pen, account),
  v.toewijzing(account),
  v.onderzoek(pen),
  v.maatregelen(pen, GEZIEN, kosten),
];
const rapport = (pen: v.Pen, account: Huis['account'], kosten: readonly Compartiment[] = []) => [
  ...advies(pen, account, kosten),
  v.aanbieding(pen),
  v.toetsing(pen, `2026-${pen.zelf}`),
  v.verstrekking,
];

const standen: Readonly<Record<string, Stand>> = {
  klaargezet: {
    fase: 'wacht-op-bevestiging',
    stappen: (pen, wie) => [v.gegevens(pen, wie), v.klaarzetting(pen, wie)],
  },
  aangemeld: { fase: 'aangemeld', stappen: begin },
  ingetrokken: { fase: 'ingetrokken', stappen: (pen, wie) => [...begin(pen, wie), v.intrekking(pen)] },
  afgewezen: { fase: 'niet-ontvankelijk', stappen: (pen, wie) => [...begin(pen, wie), v.afwijzing(pen)] },
  onderzoek: { fase: 'in-onderzoek', stappen: advies },
  toetsing: { fase: 'ter-toetsing', stappen: (pen, wie) => [...advies(pen, wie), v.aanbieding(pen)] },
  terug: {
    fase: 'teruggegeven',
    stappen: (pen, wie) => [...advies(pen, wie), v.aanbieding(pen), v.teruggave(pen)],
  },
  vastgesteld: { fase: 'vastgesteld', stappen: (pen, wie) => rapport(pen, wie).slice(0, -1) },
  keuze: { fase: 'keuze', stappen: rapport },
  ongedeeld: { fase: 'uitvoering', stappen: (pen, wie) => [...rapport(pen, wie), v.keuze(pen)] },
  gedeeld: {
    fase: 'uitvoering',
    deelt: true,
    stappen: (pen, wie) => [...rapport(pen, wie), v.keuze(pen), v.deelt(pen, 'maatregelen')],
  },
  kosten: {
    fase: 'uitvoering',
    deelt: true,
    deeltKosten: true,
    verstrekt: true,
    stappen: (pen, wie) => [
      ...rapport(pen, wie, GEZIEN),
      v.keuze(pen),
      v.deelt(pen, 'maatregelen'),
      v.deelt(pen, 'kosten'),
      v.uitvoering(pen),
    ],
  },
  opgehouden: {
    fase: 'uitvoering',
    verstrekt: true,
    stappen: (pen, wie) => [
      ...rapport(pen, wie),
      v.keuze(pen),
      v.deelt(pen, 'maatregelen'),
      v.uitvoering(pen),
      v.deeltNietMeer(pen),
    ],
  },
  nazorg: {
    fase: 'nazorg',
    deelt: true,
    verstrekt: true,
    stappen: (pen, wie) => [
      ...rapport(pen, wie),
      v.keuze(pen),
      v.deelt(pen, 'maatregelen'),
      v.uitvoering(pen),
      v.betaling(pen),
      v.nazorg(pen),
    ],
  },
  gesloten: {
    fase: 'gesloten',
    deelt: true,
    verstrekt: true,
    stappen: (pen, wie) => [
      ...rapport(pen, wie),
      v.keuze(pen),
      v.deelt(pen, 'maatregelen'),
      v.uitvoering(pen),
      v.betaling(pen),
      v.nazorg(pen),
      v.sluiting,
    ],
  },
};

/** Everyone who asks for pages and is no office-holder. */
export const medewerkers = [
  'beheerder',
  'planner',
  'adviseur',
  'andere-adviseur',
  'toetser-1',
  'toetser-2',
  'toetser-3',
  'secretaris',
  'andere-secretaris',
  'bzk',
  'vereniging',
  'fg',
] as const;

const ROL: Readonly<Record<(typeof medewerkers)[number], readonly [rol: Rol, organisatie?: string]>> = {
  beheerder: ['beheerder'],
  planner: ['planner'],
  adviseur: ['adviseur'],
  'andere-adviseur': ['adviseur'],
  'toetser-1': ['toetser'],
  'toetser-2': ['toetser'],
  'toetser-3': ['toetser'],
  secretaris: ['functionaris', ORGANISATIE],
  'andere-secretaris': ['functionaris', 'GM0034'],
  bzk: ['bzk'],
  vereniging: ['vereniging'],
  fg: ['fg'],
};

/** Office-holders are called after where their case stands. */
export const bestuurders = Object.keys(standen);

const rijen = leesOrakel();
const LEESACTIES = [...new Set(rijen.map(({ actie }) => actie))].filter((actie) => actie.startsWith('lees:'));

export type Zaak = { readonly naam: string; readonly id: DossierId; readonly kaart: Kaart };

const kaartVan = (huis: Huis, naam: string, { fase, deelt, deeltKosten, verstrekt }: Stand): Kaart => {
  const met = !['wacht-op-bevestiging', 'aangemeld', 'ingetrokken', 'niet-ontvankelijk'].includes(fase);
  const getoetst = met && !['in-onderzoek', 'ter-toetsing', 'teruggegeven'].includes(fase);
  return {
    soort: 'zaak',
    fase,
    betrokkenen: {
      bestuurder: huis.account(naam).id,
      organisatie: ORGANISATIE,
      ...(met ? { adviseur: huis.account('adviseur').id, opstellers: [huis.account('adviseur').id] } : {}),
      ...(getoetst
        ? { eersteToetser: huis.account('toetser-1').id, tweedeToetser: huis.account('toetser-2').id }
        : {}),
    },
    toestemmingen: { maatregelen: deelt === true, kosten: deeltKosten === true },
    rapportVerstrekt: getoetst && fase !== 'vastgesteld',
    ...(verstrekt === true ? { werk: { ...LEEG, verstrekt: 1 } satisfies NonNullable<Kaart['werk']> } : {}),
  };
};

const LEEG = {
  spoed: true,
  gezamenlijk: false,
  partij: 'niemand',
  schakel: 'geen',
  sinds: '2026-03-03' as NonNullable<Kaart['werk']>['sinds'],
  gedeeld: 0,
  verstrekt: 0,
  klaar: 0,
} as const;

/** Plays the case of this office-holder up to where it stands, with a canary in every field. */
export const speel = async (huis: Huis, kanaries: Kanaries, naam: string, tot: string): Promise<Zaak> => {
  const stand = standen[tot];
  if (stand === undefined) throw new Error(`No case is called ${tot}`);
  const id = huis.application.newId();
  const persoon = huis.account(naam).bestuurderDossier ?? id;
  const pen: v.Pen = {
    zelf: naam,
    bij: (veld, ...delen) => kanaries.nieuw(naam, veld, ...delen),
    bedrag: (veld, ...delen) => cents(kanaries.bedrag(naam, veld, ...delen)),
  };
  huis.setDay('2026-03-03');
  for (const { door, in: waar, opdracht } of stand.stappen(pen, huis.account).flat())
    await huis.doe(door, waar === 'zaak' ? id : persoon, opdracht);
  return { naam, id, kaart: kaartVan(huis, naam, stand) };
};

/** One case per phase, played through the real handlers, with a canary in every field. */
export const bouwWereld = async (huis: Huis, namen: readonly string[] = bestuurders) => {
  const kanaries = createKanaries();
  for (const naam of medewerkers) {
    const [rol, organisatie] = ROL[naam];
    await huis.nodig(naam, rol, kanaries.nieuw(naam, 'account'), organisatie);
  }
  const zaken: Zaak[] = [];
  for (const naam of namen) {
    await huis.nodig(naam, 'bestuurder', kanaries.nieuw(naam, 'account'), ORGANISATIE);
    zaken.push(await speel(huis, kanaries, naam, naam));
  }

  const eigen = ({ account }: Actor, naam: string): boolean => huis.account(naam).id === account;

  /** The parts of this case that the table lets this person read, in any way of reading. */
  const leesbaar = (actor: Actor, { kaart }: Zaak): ReadonlySet<string> =>
    new Set(
      LEESACTIES.map((actie) =>
        volgensOrakel(
          rijen.filter((rij) => rij.actie === actie),
          actor,
          kaart,
        ),
      )
        .filter((ziet) => ziet !== 'nee')
        .flatMap((ziet) => ['bestaan', ...ziet.split(', ')]),
    );

  return {
    kanaries,
    zaken: zaken as readonly Zaak[],
    leesbaar,
    /** Whether this person may see this text, by docs/bevoegdheid.csv. */
    magZien: (actor: Actor, { dossier, delen, veld }: Kanarie): boolean => {
      if (veld === 'account') return magAccountZien(actor, dossier, eigen(actor, dossier));
      const zaak = zaken.find(({ naam }) => naam === dossier);
      if (zaak === undefined) return false;
      const parts = leesbaar(actor, zaak);
      return delen.some((deel) => parts.has(deel));
    },
  };
};

/** Names of accounts: of oneself, for the beheerder; a planner chooses an adviser and knows who handles the cases, an organisation its own. */
const magAccountZien = ({ rol, organisatie }: Actor, wie: string, zelf: boolean): boolean =>
  zelf ||
  rol === 'beheerder' ||
  (rol === 'planner' && (wie.includes('adviseur') || wie.includes('secretaris'))) ||
  (rol === 'functionaris' &&
    organisatie === ORGANISATIE &&
    (bestuurders.includes(wie) || wie === 'secretaris'));

export type Wereld = Awaited<ReturnType<typeof bouwWereld>>;
