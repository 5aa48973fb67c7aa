import type { Application } from '#application/application.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { htmlResponse } from './answer.ts';

const pageOf = (path: string): string => `antwoord ${path}`;

type Kept = { readonly html: string; readonly status: number };

/**
 * Keeps a page that was made for this account in answer to a form at `path`, sealed, to be fetched once. A browser keeps the form that led to
 * a page in its files, also after log-out; when the page is fetched by its address there is no such form.
 */
export const keepPage = async (
  application: Application,
  actor: Actor,
  path: string,
  response: Response,
): Promise<void> => {
  const kept: Kept = { html: await response.text(), status: response.status };
  await application.drafts.put(actor, pageOf(path), kept, 'antwoord');
};

/** The page that was kept, which is then gone: a second look is a new one, with its own line in the audit log. */
export const takePage = async (
  application: Application,
  actor: Actor,
  path: string,
): Promise<Response | undefined> => {
  const kept = (await application.drafts.get(actor, pageOf(path))) as Kept | undefined;
  if (kept === undefined) return undefined;
  await application.drafts.remove(actor, pageOf(path));
  return htmlResponse(kept.html, kept.status);
};
