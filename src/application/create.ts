import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type DossierId, encodeId } from '#kernel/ids.ts';
import { performAct } from './act.ts';
import { createTerugblik, createTeruggaafblik } from './adviesgevolg.ts';
import type { Application } from './application.ts';
import { hercoderen } from './beeld/hercodeer.ts';
import { kostendragersVan, repeatReceipts } from './bewijzen.ts';
import { conceptWacht, viewCatalogus } from './catalogus/boek.ts';
import { createCatalogi } from './catalogus/register.ts';
import type { Cijfermaker } from './cijfers/vrijgave.ts';
import { createVrijgaven } from './cijfers/vrijgeven.ts';
import { createAccounts } from './create-accounts.ts';
import { createBewaren } from './create-bewaren.ts';
import { createBureau } from './create-bureau.ts';
import { createNood } from './create-nood.ts';
import type { Dependencies } from './dependencies.ts';
import { createDrafts } from './drafts.ts';
import { createEigenSleutels } from './eigen-sleutels.ts';
import { createEnquetes } from './enquete/enquete.ts';
import { viewFoto } from './fotos.ts';
import { eigenGeldboek, viewGeldboek } from './geldboek.ts';
import { sendReminders } from './herinneren.ts';
import { createInzage } from './inzage.ts';
import { createKnelpunten } from './knelpunten/bord.ts';
import { createRegioregister } from './leveranciers.ts';
import { clearAway } from './opruimen.ts';
import { findOrganisatieDossier } from './organisatiedossier.ts';
import { createSessions } from './sessions.ts';
import { createCompare } from './vergelijking.ts';
import { viewPersoon, viewRechtstoets, viewZaak } from './view.ts';
import { listOrganisaties, viewOrganisatie } from './view-organisatie.ts';
import { viewWerkgeversgesprek } from './werkgeversgesprek.ts';
import { createWorklist } from './worklist.ts';
import { createZaakPiece } from './zaak-piece.ts';

/** The application on a store and a guard; both are closed with it. Without a `cijfermaker` no release can be made. */
export const createApplication = (deps: Dependencies, cijfermaker?: Cijfermaker): Application => {
  const { store, guard, now, randomBytes } = deps;
  const compare = createCompare(deps);
  const { bearer, ...sessions } = createSessions(deps);
  return {
    act: (act) => performAct(deps, act),
    zaak: (actor, actie, id) => viewZaak(deps, actor, actie, id),
    zaakPiece: createZaakPiece(deps),
    foto: (actor, id, foto, maat) => viewFoto(deps, actor, id, foto, maat),
    hercodeer: hercoderen(),
    persoon: (actor, id, actie) => viewPersoon(deps, actor, id, actie),
    organisatieDossier: (code) => findOrganisatieDossier(deps, code),
    organisatie: (actor, code) => viewOrganisatie(deps, actor, code),
    werkgeversgesprek: (actor, code, via) => viewWerkgeversgesprek(deps, actor, code, via),
    organisaties: (actor) => listOrganisaties(deps, actor),
    worklist: createWorklist(deps),
    bureau: createBureau(deps),
    herinner: () => sendReminders(deps),
    ruimOp: () => clearAway(deps),
    enquetes: createEnquetes(deps),
    knelpunten: createKnelpunten(deps),
    rechtstoets: (actor, id) => viewRechtstoets(deps, actor, id),
    bewijzen: (actor, id) => repeatReceipts(deps, actor, id),
    kostendragers: (actor, id) => kostendragersVan(deps, actor, id),
    vergelijking: (actor, { zaak, persoon }) => compare(actor, zaak, persoon),
    terugblik: createTerugblik(deps),
    teruggaven: createTeruggaafblik(deps),
    ...createInzage(deps),
    geldboek: (actor, actie, van) => viewGeldboek(deps, actor, actie, van),
    regioregister: createRegioregister(deps),
    catalogus: (actor) => viewCatalogus(deps, actor),
    conceptWacht: (actor) => conceptWacht(deps, actor),
    catalogi: createCatalogi(deps),
    toezicht: guard.toezicht,
    nood: createNood(deps),
    geldboekDossier: (actor) => eigenGeldboek(deps, (act) => performAct(deps, act), actor),
    auditLines: async (actor, after, limit) => {
      const lines = await guard.auditLines(actor, after, limit);
      return 'allowed' in lines ? undefined : lines;
    },
    auditControle: async (actor, deel) => {
      if (!(await guard.allow(actor, 'lijst:auditlog'))) return undefined;
      if (deel === 'alles') await guard.verify();
      return guard.verifyNews();
    },
    bewaren: createBewaren(deps),
    vrijgaven: createVrijgaven(deps, cijfermaker),
    accounts: createAccounts(deps),
    drafts: createDrafts(deps),
    sessions,
    eigenSleutels: createEigenSleutels(deps, { bearer, confirm: sessions.confirm }),
    newId: () => encodeId(randomBytes(16)) as DossierId,
    today: () => amsterdamDay(now()),
    now,
    close: async () => {
      await store.close();
      await guard.close();
    },
  };
};
