import type { WorkItem } from '#application/application.ts';
import { type DossierId, isDossierId } from '#kernel/ids.ts';
import type { FormInput } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';

/** The pages of an application, in order; `dreiging` only when there is a concrete threat. */
export const stapnamen = ['ambt', 'woning', 'aanleiding', 'dreiging', 'bereik', 'gesprek'] as const;

export type Stapnaam = (typeof stapnamen)[number];

/** An application that is being filled in: what was typed on each page, and the dossier it will become. */
export type Draft = {
  readonly zaak: DossierId;
  readonly woning: string;
  readonly stappen: Readonly<Partial<Record<Stapnaam, FormInput>>>;
};

const FORM = 'aanmelden';

/** What this person typed so far; undefined when nothing is being filled in. */
export const findDraft = async ({ application, actor }: PageContext): Promise<Draft | undefined> => {
  const kept = (await application.drafts.get(actor, FORM)) as Draft | undefined;
  return kept !== undefined && isDossierId(kept.zaak) ? kept : undefined;
};

const put = ({ application, actor }: PageContext, draft: Draft): Promise<void> =>
  application.drafts.put(actor, FORM, draft);

/** Whether this draft was sent already, and only stayed behind. */
export const isVerstuurd = ({ zaak }: Draft, mijn: readonly WorkItem[]): boolean =>
  mijn.some(({ id, kaart }) => id === zaak && kaart.fase !== 'wacht-op-bevestiging');

/** Starts filling in, or goes on; with `zaak` it confirms an application that was prepared for this person. */
export const beginDraft = async (ctx: PageContext, zaak?: DossierId): Promise<Draft> => {
  const { application, actor } = ctx;
  const kept = await findDraft(ctx);
  const mijn = await application.worklist(actor, 'mijn', { limit: 50 });
  const over = kept !== undefined && isVerstuurd(kept, mijn?.items ?? []);
  const earlier = over ? undefined : kept;
  const draft = {
    zaak: zaak ?? earlier?.zaak ?? application.newId(),
    woning: earlier?.woning ?? application.newId(),
    stappen: earlier?.stappen ?? {},
  };
  await put(ctx, draft);
  return draft;
};

/** Keeps what was typed on one page. */
export const saveStap = async (
  ctx: PageContext,
  draft: Draft,
  naam: Stapnaam,
  form: FormInput,
): Promise<Draft> => {
  const next = { ...draft, stappen: { ...draft.stappen, [naam]: form } };
  await put(ctx, next);
  return next;
};

/** Forgets the draft, once it was sent or thrown away. */
export const removeDraft = ({ application, actor }: PageContext): Promise<void> =>
  application.drafts.remove(actor, FORM);
