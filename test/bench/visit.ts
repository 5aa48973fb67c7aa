import { randomBytes } from 'node:crypto';
import type { Account, Application } from '#application/application.ts';
import { delenVan, instrumentversies } from '#application/referentie/instrumenten.ts';
import { actorOf } from '#web/server/session.ts';

const FINDINGS = 60;
const PHOTOS = 20;

/** A case of one of these advisers whose advice is not on its way yet, the same at every start; throws when nobody has one. */
const caseOf = async (application: Application, advisers: readonly Account[]) => {
  for (const adviser of advisers) {
    const list = await application.worklist(actorOf(adviser), 'adviseur', { limit: 200 });
    const [id] = (list?.items ?? [])
      .flatMap((item) => (item.kaart.fase === 'in-onderzoek' ? item.id : []))
      .sort();
    if (id !== undefined) return { adviser, id };
  }
  throw new Error('The seeded data have no case under investigation');
};

/** A large visit that is under way: sixty findings and twenty photos on the points of both instruments; filled once, however often a server starts. */
export const fillVisit = async (application: Application, advisers: readonly Account[]) => {
  const { adviser, id } = await caseOf(application, advisers);
  const act = async (opdracht: Parameters<Application['act']>[0]['opdracht'], bijlagen = {}) => {
    const result = await application.act({ actor: actorOf(adviser), dossier: id, opdracht, ...bijlagen });
    if (result.outcome !== 'done') throw new Error(`${opdracht.type}: ${JSON.stringify(result)}`);
  };
  const datum = application.today();
  const view = await application.zaak(actorOf(adviser), 'lees:advieswerk', id);
  const onderzoek = view?.zaak.onderzoek;
  if ((onderzoek?.fotos.length ?? 0) >= PHOTOS) return { adviser, id };
  if (onderzoek?.gevoerdOp === null && onderzoek.gepland === null)
    await act({ type: 'PlanHuisbezoek', datum, tijd: '14:00' });
  const delen = delenVan(onderzoek?.instrumenten ?? instrumentversies(datum));
  const bevindingen = delen
    .flatMap(({ domein, onderdeel, punten }) =>
      punten.map(({ code, punt }) => ({ id: code, domein, onderdeel, punt })),
    )
    .slice(0, FINDINGS)
    .map((punt) => ({ ...punt, stand: 'gebrekkig' as const, notitie: 'Het werkt, maar niet goed genoeg.' }));
  await act({ type: 'LegBevindingenVast', bevindingen, vervallen: [] });
  // The list of points does not open the pictures; any bytes of the size of one will do.
  const content = randomBytes(20_000);
  for (let nummer = 0; nummer < PHOTOS; nummer += 1) {
    const foto = application.newId();
    const { domein = 'wonen', onderdeel = 'Voordeur' } = delen[nummer % delen.length] ?? {};
    await act(
      {
        type: 'LegFotoVast',
        foto: { id: foto, domein, onderdeel, beschrijving: 'De deur van buiten', breedte: 64, hoogte: 48 },
      },
      {
        bijlagen: [
          { id: foto, content },
          { id: `${foto}-klein`, content },
        ],
      },
    );
  }
  return { adviser, id };
};
