import type { WorkItem } from '#application/application.ts';
import type { Partij, Schakel } from '#domain/gedeeld/schakel.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import type { PageContext } from '#web/server/route.ts';
import { uitkomstWoorden } from './uitkomst.ts';
import type { Werkgever } from './werkgever.ts';

const STAPPEN: Partial<Record<Schakel, string>> = {
  verstrekken: 'Stel vast wat wordt verstrekt',
  offerte: 'Vraag een offerte en leg die vast',
  opdracht: 'Kies een offerte en geef de opdracht',
  levering: 'Volg de levering',
  testen: 'Laat testen of het werkt',
  betalen: 'Betaal de rekening',
};

const WACHT: Readonly<Record<Partij, string>> = {
  bestuurder: 'Wacht op de bestuurder',
  planner: 'Klaar, het CCV vraagt later hoe het gaat',
  adviseur: 'Wacht op de adviseur van het CCV',
  toetser: 'Wacht op de Beveiligingsautoriteit',
  organisatie: 'Wacht op de leverancier',
  niemand: 'Klaar',
};

/** One dossier on the desk: what to do now, or who else is at work. */
export type Regel = { readonly item: WorkItem; readonly nu: string | undefined; readonly wacht: string };

const regelVan = (item: WorkItem, toets: RechtstoetsUitkomst | undefined, werkgever: Werkgever): Regel => {
  const { partij = 'niemand', schakel = 'geen' } = item.kaart.werk ?? {};
  const uitkomst = toets && uitkomstWoorden(toets, werkgever);
  const aanZet = partij === 'organisatie' && schakel !== 'levering';
  const geblokkeerd = uitkomst !== undefined && uitkomst.nu === undefined;
  return {
    item,
    nu: aanZet && !geblokkeerd ? (STAPPEN[schakel] ?? 'Bekijk het dossier') : undefined,
    wacht: geblokkeerd ? uitkomst.titel : WACHT[partij],
  };
};

/** Says for each dossier whose turn it is; the legal test is asked where providing is the next step. */
export const regelsVan = async (
  { application, actor }: PageContext,
  items: readonly WorkItem[],
  werkgever: Werkgever,
): Promise<readonly Regel[]> =>
  Promise.all(
    items.map(async (item) => {
      const vraagt = item.kaart.werk?.schakel === 'verstrekken';
      const toets = vraagt ? await application.rechtstoets(actor, item.id) : undefined;
      return regelVan(item, toets, werkgever);
    }),
  );
