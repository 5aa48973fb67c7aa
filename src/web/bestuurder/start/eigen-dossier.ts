import type { PersoonView } from '#application/application.ts';
import { formFields } from '#web/components/form.tsx';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';

/** The person's own dossier; undefined for who never gave or chose anything. */
export const eigenDossier = async ({
  application,
  actor,
  account,
}: PageContext): Promise<PersoonView | undefined> =>
  account.bestuurderDossier && application.persoon(actor, account.bestuurderDossier);

/** Who never applied has no dossier of their own yet: it begins here. */
export const beginDossier = async (ctx: PageContext): Promise<void> => {
  const { application, actor, account, form } = ctx;
  const { bestuurderDossier: dossier, id, naam } = account;
  if (dossier === undefined || (await eigenDossier(ctx)) !== undefined) return;
  await application.act({
    actor,
    dossier,
    opdracht: { type: 'RegistreerBestuurder', account: id, naam },
    submitId: `${typed(form, formFields.submitId) ?? dossier}-RegistreerBestuurder`,
  });
};
