import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart, Organisatiekaart } from '#domain/bevoegdheid/kaart.ts';
import type { Verlenging } from '#domain/geldboek/feiten.ts';
import { verlengingenVanaf } from '#domain/geldboek/posten.ts';
import type { ListedCard, ListRequest } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Bureau, RenderBureau } from './bureau.ts';
import type { Dependencies } from './dependencies.ts';
import { geldboekDossier, viewGeldboek } from './geldboek.ts';
import { createListPiece } from './list-piece.ts';
import { organisatiekaartVan } from './organisatiekaart.ts';
import { letOpQueues, organisatieQueue } from './queues.ts';
import { voorgangersVan } from './referentie/herindelingen.ts';
import { viewOrganisatie } from './view-organisatie.ts';
import { type SealedPage, sealedPage, seenOf, workItem } from './worklist.ts';

/** More cases than an organisation has, and its own dossier. */
const MOST = 200;

type Rows = ListRequest['rows'];

/** The dossier of the organisation itself, and the cases that ask for attention today. */
const otherRows = async ({ store, guard }: Dependencies, actor: Actor, op: CalendarDay): Promise<Rows> => {
  const tags = await guard.tags([organisatieQueue(actor.organisatie ?? ''), ...letOpQueues(actor, op)]);
  return store.waiting(tags, op, MOST);
};

/** The books of an organisation: its own first, then those it took over. */
const bookRows = async (deps: Dependencies, codes: readonly string[]): Promise<Rows> => {
  const ids = await Promise.all(codes.map((code) => geldboekDossier(deps, code)));
  const cards = await deps.store.cards(ids);
  return ids.flatMap((dossier) => {
    const card = cards.get(dossier);
    return card === undefined ? [] : [{ dossier, card }];
  });
};

/** A card of before this was kept on it does not say: then its dossier is opened. */
const regelstand = async (
  deps: Dependencies,
  actor: Actor,
  kaart: Organisatiekaart | undefined,
): Promise<Organisatiekaart | undefined> => {
  if (kaart === undefined || kaart.ingericht !== undefined) return kaart;
  const view = await viewOrganisatie(deps, actor, actor.organisatie ?? '');
  return view && organisatiekaartVan(view.organisatie);
};

const verlengingen = async (
  deps: Dependencies,
  actor: Actor,
  boeken: readonly Kaart[],
  op: CalendarDay,
): Promise<readonly Verlenging[]> => {
  const perBoek = await Promise.all(
    boeken.map(async ({ geldboek, betrokkenen }) => {
      if (geldboek !== undefined) return geldboek.verlengingen;
      const van = betrokkenen.rechtsvoorganger ?? betrokkenen.organisatie;
      const boek = await viewGeldboek(deps, actor, 'lees:geldboek', van);
      return boek === undefined ? [] : verlengingenVanaf(boek.regels, op);
    }),
  );
  return perBoek.flat().toSorted((a, b) => a.verlengtOp.localeCompare(b.verlengtOp));
};

/** The desk as the cards of its list tell it, and whether they told all. */
const bureauVan = async (
  deps: Dependencies,
  page: SealedPage,
  listed: readonly ListedCard[],
  op: CalendarDay,
): Promise<{ readonly bureau: Bureau; readonly lasting: boolean }> => {
  const { actor } = page.request;
  const { items, beside } = seenOf(page, listed, op);
  const kaarten = beside.map(({ kaart }) => kaart);
  const eigen = kaarten.find(({ soort }) => soort === 'organisatie')?.organisatie;
  const boeken = kaarten.filter(({ soort }) => soort === 'geldboek');
  const bureau = {
    items,
    next: page.next,
    isFirst: page.isFirst,
    letOp: beside.filter(({ kaart }) => kaart.soort === 'zaak').map((row) => workItem(row, op)),
    organisatie: await regelstand(deps, actor, eigen),
    verlengingen: await verlengingen(deps, actor, boeken, op),
  };
  const lasting = bureau.organisatie === eigen && boeken.every(({ geldboek }) => geldboek !== undefined);
  return { bureau, lasting };
};

/**
 * The desk of an organisation: a page of its cases, and beside them what else asks for attention, what it has to arrange and what is
 * renewed. All of it is on cards, so that one line of the audit log stands for it and no dossier or book is opened.
 */
export const createBureau = (deps: Dependencies): RenderBureau => {
  const render = createListPiece(deps.guard);
  return async (actor, asked, { name, make }) => {
    const { organisatie: code } = actor;
    if (code === undefined) return undefined;
    const op = amsterdamDay(deps.now());
    const rows = await Promise.all([
      otherRows(deps, actor, op),
      bookRows(deps, [code, ...voorgangersVan(code, op)]),
    ]);
    const page = await sealedPage(deps, actor, 'organisatie', asked, rows.flat());
    if (page === undefined) return undefined;
    const { request, next, isFirst, onPage } = page;
    const changes = await deps.guard.accounts.changes();
    const place = { ...request, name: JSON.stringify([name, op, changes, next, isFirst, onPage.size]) };
    return render(place, async (listed) => {
      const { bureau, lasting } = await bureauVan(deps, page, listed, op);
      const made = await make(bureau);
      return { ...made, lasting: made.lasting && lasting };
    });
  };
};
