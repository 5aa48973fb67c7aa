import { markOf } from '#guard/card-mark.ts';
import type { Opened, SealedDossier } from '#guard/guard.ts';
import { lru } from '#guard/lru.ts';
import { type PiecePlace, readerOf, type SealedPiece } from '#guard/piece-guard.ts';
import { openPiece, sealPiece } from '#guard/sealed-pieces.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { demandBevestiging } from './bevestiging.ts';
import type { Dependencies } from './dependencies.ts';
import { isSame, type RenderZaak } from './piece.ts';
import { type FoundZaak, openZaak, zaakViewOf } from './view.ts';

/** Pieces of at most some 100 kB each. */
const MOST = 64;

type Stood = Pick<SealedDossier, 'id' | 'card'>;
type Dossiers = { readonly dossier: Stood; readonly linked?: Stood };
type Kept = Dossiers & { readonly sealed: SealedPiece };

const asItStands = ({ id, card }: SealedDossier): Stood => ({ id, card });

const marked = ({ id, card }: Stood): PiecePlace['dossier'] => ({ id, ...markOf(card) });
const marksOf = ({ dossier, linked }: Dossiers): Pick<PiecePlace, 'dossier' | 'linked'> => ({
  dossier: marked(dossier),
  ...(linked && { linked: marked(linked) }),
});

/** The keys of the facts that were opened. */
const keysOf = ({ opened, dossier, linked }: FoundZaak): readonly string[] => {
  const keysIn = (sealed: FoundZaak['linked'], open: Opened['events']) => {
    const positions = new Set(open.map(({ position }) => position));
    return (sealed?.events ?? []).flatMap((fact) =>
      fact.payload !== undefined && positions.has(fact.position) ? [fact.keyId] : [],
    );
  };
  return [...new Set([...keysIn(dossier, opened.events), ...keysIn(linked, opened.linkedEvents)])];
};

/**
 * What was made of a case is kept sealed, with the keys of its facts, so that who looks again before anything changed waits for
 * one opening instead of hundreds and for no rendering. Who may see it is judged, and logged, each time.
 */
export const createZaakPiece = (deps: Dependencies): RenderZaak => {
  const { store, guard, now } = deps;
  const kept = lru<Kept>(MOST);

  const stands = async ({ dossier, linked }: Dossiers): Promise<boolean> => {
    const all = linked === undefined ? [dossier] : [dossier, linked];
    const cards = await store.cards(all.map(({ id }) => id));
    return all.every(({ id, card }) => isSame(cards.get(id), card));
  };

  return async (actor, actie, id, { name, make }) => {
    const today = amsterdamDay(now());
    const reader = { actor, actie, name: `${name} ${today} ${await guard.accounts.changes()}` };
    const where = JSON.stringify([...readerOf(reader), id]);
    const known = kept.get(where);
    if (known !== undefined && (await stands(known))) {
      const { sealed, ...dossiers } = known;
      const answer = await openPiece(guard, { ...reader, ...marksOf(dossiers) }, sealed);
      if (answer?.allowed === false) {
        demandBevestiging(answer);
        return undefined;
      }
      if (answer !== undefined) return answer.html;
    }
    const found = await openZaak(deps, 'tonen', actor, actie, id);
    if (found === undefined) return undefined;
    const html = Buffer.from(await make(zaakViewOf(actor, actie, found), today));
    const { opened, dossier, linked } = found;
    if (opened.noodTot === undefined) {
      const dossiers = { dossier: asItStands(dossier), ...(linked && { linked: asItStands(linked) }) };
      const made = { html, compartimenten: opened.compartimenten, keys: keysOf(found) };
      kept.set(where, {
        ...dossiers,
        sealed: await sealPiece(guard, { ...reader, ...marksOf(dossiers) }, made),
      });
    }
    return html;
  };
};
