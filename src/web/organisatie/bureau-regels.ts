import type { WorkItem } from '#application/application.ts';
import type { Partij, Schakel } from '#domain/gedeeld/schakel.ts';
import type { State } from '#web/components/state-label.tsx';
import type { PageContext } from '#web/server/route.ts';
import { uitkomstWoorden } from './uitkomst.ts';
import { eersteVolgende, TIJDENS_LEVERING, wachtOpLeverancier } from './volgende.ts';
import type { Werkgever } from './werkgever.ts';

const STAPPEN: Partial<Record<Schakel, string>> = {
  offerte: 'Vraag een offerte en leg die vast',
  opdracht: 'Kies een offerte en geef de opdracht',
  testen: 'Laat testen of het werkt',
  betalen: 'Betaal de rekening',
};

const ANDEREN: Readonly<Record<Exclude<Partij, 'organisatie'>, Stand>> = {
  bestuurder: { state: 'wait', zin: 'Wacht op de bestuurder' },
  planner: { state: 'done', zin: 'Klaar, het CCV vraagt later hoe het gaat' },
  adviseur: { state: 'wait', zin: 'Wacht op de adviseur van het CCV' },
  toetser: { state: 'wait', zin: 'Wacht op de Beveiligingsautoriteit' },
  niemand: { state: 'done', zin: 'Klaar' },
};

type Stand = { readonly state: State; readonly zin: string };

/** One dossier on the desk: whether it is the organisation's turn, and what to do or on whom one waits. */
export type Regel = Stand & {
  readonly item: WorkItem;
  readonly schakel: Schakel | null;
  /** The card did not say it all: the case was opened. */
  readonly geopend?: true;
};

const nu = (zin: string): Stand => ({ state: 'now', zin });

/** The card does not say whether the law allows providing now: that is asked, without seeing its facts. */
const bijVerstrekken = async (
  { application, actor }: PageContext,
  { id }: WorkItem,
  werkgever: Werkgever,
): Promise<Stand> => {
  const toets = await application.rechtstoets(actor, id);
  const uitkomst = toets && uitkomstWoorden(toets, werkgever);
  return uitkomst === undefined || uitkomst.nu === 'verstrekken'
    ? nu('Stel vast wat wordt verstrekt')
    : { state: 'wait', zin: uitkomst.titel };
};

const WACHT_OP_LEVERANCIER = { state: 'wait', zin: 'Wacht op de leverancier', schakel: 'levering' } as const;

/** While one measure is being delivered, another may need repair, a test or a payment; a card of before it was kept does not say. */
const bijLevering = async (
  { application, actor }: PageContext,
  { id, kaart }: WorkItem,
): Promise<Omit<Regel, 'item'>> => {
  const stap = kaart.werk?.tijdensLevering;
  if (stap === 'wachten') return WACHT_OP_LEVERANCIER;
  if (stap !== undefined) {
    const { titel, schakel } = TIJDENS_LEVERING[stap];
    return { ...nu(titel), schakel };
  }
  const view = await application.zaak(actor, 'lees:uitvoering', id);
  const eerste = view && eersteVolgende(view.zaak.uitvoering);
  return eerste === undefined || wachtOpLeverancier(eerste.verstrekking)
    ? { ...WACHT_OP_LEVERANCIER, geopend: true }
    : { ...nu(eerste.volgende.titel), schakel: eerste.volgende.schakel, geopend: true };
};

const regelVan = async (ctx: PageContext, item: WorkItem, werkgever: Werkgever): Promise<Regel> => {
  const { partij = 'niemand', schakel = 'geen' } = item.kaart.werk ?? {};
  if (partij !== 'organisatie') return { item, schakel, ...ANDEREN[partij] };
  if (schakel === 'verstrekken')
    return { item, schakel, geopend: true, ...(await bijVerstrekken(ctx, item, werkgever)) };
  if (schakel === 'levering') return { item, ...(await bijLevering(ctx, item)) };
  return { item, schakel, ...nu(STAPPEN[schakel] ?? 'Bekijk het dossier') };
};

/** Says for each dossier whose turn it is. */
export const regelsVan = (
  ctx: PageContext,
  items: readonly WorkItem[],
  werkgever: Werkgever,
): Promise<readonly Regel[]> => Promise.all(items.map((item) => regelVan(ctx, item, werkgever)));
