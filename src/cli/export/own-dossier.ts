import type { Account, Application } from '#application/application.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';

const AT_ONCE = 50;

const casesOf = async (application: Application, actor: Actor) => {
  const ids = [];
  let after: string | undefined;
  do {
    const page = await application.worklist(actor, 'mijn', {
      limit: AT_ONCE,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...(page?.items.map(({ id }) => id) ?? []));
    after = page?.next;
  } while (after !== undefined);
  return ids;
};

/**
 * Everything an office-holder may read of their own (GDPR articles 15 and 20), as plain data: the person's dossier,
 * each case with its report, choices, carrying out and aftercare, and who looked. Every read is logged, as on their pages.
 */
export const ownDossier = async (application: Application, account: Account) => {
  const actor: Actor = {
    account: account.id,
    rol: account.rol,
    ...(account.organisatie === undefined ? {} : { organisatie: account.organisatie }),
  };
  const ids = await casesOf(application, actor);
  const { bestuurderDossier } = account;
  return {
    gemaakt: application.now().toISOString(),
    persoon:
      bestuurderDossier === undefined
        ? null
        : ((await application.persoon(actor, bestuurderDossier)) ?? null),
    zaken: await Promise.all(
      ids.map(async (id) => ({
        overzicht: (await application.zaak(actor, 'lees:overzicht', id)) ?? null,
        rapport: (await application.zaak(actor, 'lees:rapport', id)) ?? null,
        keuze: (await application.zaak(actor, 'lees:keuze', id)) ?? null,
        uitvoering: (await application.zaak(actor, 'lees:uitvoering', id)) ?? null,
        nazorg: (await application.zaak(actor, 'lees:nazorg', id)) ?? null,
        inzage: (await application.inzage(actor, id)) ?? null,
      })),
    ),
  };
};
