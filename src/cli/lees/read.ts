import type { Account, Application, Queue } from '#application/application.ts';
import { ACTIE_OF_QUEUE } from '#application/queues.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import type { DossierId } from '#kernel/ids.ts';
import { actorOf } from '../als/account.ts';
import type { Wens } from './arguments.ts';

const AT_ONCE = 100;

/** All of a work list, page by page; each page is one line of the audit log, also when it is not for this role. */
const readList = async (application: Application, actor: Actor, queue: Queue) => {
  const items = [];
  let after: string | undefined;
  do {
    const page = await application.worklist(actor, queue, {
      limit: AT_ONCE,
      ...(after !== undefined && { after }),
    });
    if (page === undefined) return undefined;
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return mag(actor, ACTIE_OF_QUEUE[queue], undefined).toegestaan ? items : undefined;
};

const readDossier = (
  application: Application,
  actor: Actor,
  id: DossierId,
  actie: Extract<Wens, { readonly dossier: unknown }>['actie'],
): Promise<unknown> => {
  switch (actie) {
    case 'lees:persoon':
      return application.persoon(actor, id);
    case 'lees:rechtstoets':
      return application.rechtstoets(actor, id);
    case 'lees:inzage':
      return application.inzage(actor, id);
    default:
      return application.zaak(actor, actie, id);
  }
};

/** What holds today and the draft, with how often each measure was changed, which a change has to name. */
const readCatalogus = async (application: Application, actor: Actor): Promise<unknown> => {
  const boek = await application.catalogus(actor);
  if (boek === undefined) return undefined;
  const { catalogi, concept, staat } = boek;
  return { geldt: catalogi.op(application.today()), concept, staat };
};

/** What somebody may see of what they ask for; undefined when it is not there or not theirs. */
export const read = async (application: Application, account: Account, wens: Wens): Promise<unknown> => {
  const actor = actorOf(account);
  if ('lijst' in wens) return readList(application, actor, wens.lijst);
  if ('catalogus' in wens) return readCatalogus(application, actor);
  const id = wens.dossier === 'eigen' ? account.bestuurderDossier : wens.dossier;
  return id === undefined ? undefined : readDossier(application, actor, id, wens.actie);
};
