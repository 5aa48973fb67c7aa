import type { Application } from '#application/application.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { emptyForm, type FormInput, withoutSeal } from './form-input.ts';

/** In the query of a page that must offer again what was typed. */
export const KEPT = 'bewaard';

const formOf = (path: string): string => `formulier ${path}`;

/** Keeps what was typed on the form at `path`, sealed, for this account only. */
export const keepInput = async (
  application: Application,
  actor: Actor,
  path: string,
  form: FormInput,
): Promise<void> => application.drafts.put(actor, formOf(path), withoutSeal(form));

/** What was kept for the form at `path`; an empty form when there is nothing. */
export const keptInput = async (application: Application, actor: Actor, path: string): Promise<FormInput> => {
  const kept = await application.drafts.get(actor, formOf(path));
  return kept === undefined ? emptyForm : (kept as FormInput);
};

/** Forgets what was kept, once the form was sent. */
export const forgetInput = async (application: Application, actor: Actor, path: string): Promise<void> =>
  application.drafts.remove(actor, formOf(path));
