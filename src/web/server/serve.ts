import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Account } from '#application/application.ts';
import { BevestigingNodig } from '#application/bevestiging.ts';
import { whyHindered } from '#application/hindrance.ts';
import { isDossierId } from '#kernel/ids.ts';
import { TOUR_COOKIE } from '#web/deur/demo-bar.tsx';
import { notFoundPage } from '#web/layout/error-pages.tsx';
import type { Frame } from '#web/layout/page.tsx';
import { type Answer, htmlResponse, toResponse } from './answer.ts';
import type { WebConfig } from './config.ts';
import { areParamsPossible, pageContext, visitorContext } from './context.tsx';
import { faultPage, hinderedPage } from './fault-pages.tsx';
import { faultLine, newReference } from './faults.ts';
import { emptyForm, type FormInput } from './form-input.ts';
import { frameFor } from './frame.ts';
import { forgetInput, KEPT, keepInput, keptInput } from './kept-input.ts';
import type { Upload } from './multipart.ts';
import { wrongMethodPage } from './plain-pages.tsx';
import { confirmHref, isConfirmation, KEY_PATH, keyHref, loginHref, returnPath } from './return-path.ts';
import type { Route, VisitorRoute } from './route.ts';
import { chooseRoute, type Group } from './routing.ts';
import { actorIn, findSession, type Session, type SessionCookie } from './session.ts';
import { takePage } from './shown-once.ts';

/** What was sent with a form. */
export type Sent = { readonly form: FormInput; readonly upload?: Upload | undefined };

const askedOf = (c: Context) => ({
  path: c.req.path,
  query: new URL(c.req.url).searchParams,
  params: c.req.param() as Readonly<Record<string, string>>,
});

/** The parts of answering that reading and sending share. */
export const createServing = (config: WebConfig, cookie: SessionCookie) => {
  const { application, reports } = config;

  /** The frame for this reader; without `path` nothing in it tells which page was asked for. */
  const frame = (c: Context, account?: Account, path?: string): Frame =>
    frameFor(config, {
      account,
      tourStep: Number(getCookie(c, TOUR_COOKIE)) || undefined,
      ...(path === undefined ? {} : { path }),
    });

  const missing = (c: Context, account: Account): Response =>
    htmlResponse(notFoundPage(frame(c, account)), 404);

  const finish = (c: Context, session: Session, answer: Answer): Response => {
    if (answer.kind === 'not-found') return missing(c, session.account);
    if (answer.kind !== 'redirect' || answer.token === undefined) return toResponse(answer);
    cookie.write(c, answer.token);
    return c.redirect(answer.to, 303);
  };

  /** Away to the own key, which comes before everything else. */
  const lockedOut = (c: Context, { opSlot }: Session): Response | undefined =>
    opSlot && c.req.path !== KEY_PATH ? c.redirect(keyHref(c.req.path), 303) : undefined;

  const fault = async (
    c: Context,
    error: unknown,
    route: string,
    { session, form }: { readonly session?: Session; readonly form?: FormInput } = {},
  ) => {
    const reference = newReference();
    const hindrance = whyHindered(error);
    config.log(faultLine(error, { method: c.req.method, route, reference, hindrance }));
    const kept =
      session !== undefined &&
      form !== undefined &&
      (await keepInput(application, actorIn(session), c.req.path, form).then(
        () => true,
        () => false,
      ));
    const shown = frame(c, session?.account);
    if (hindrance === undefined) return faultPage(shown, { reference, form, kept });
    const { pathname, search } = new URL(c.req.url);
    return hinderedPage(shown, { reference, form, href: returnPath(pathname + search) });
  };

  /** What is opened right after logging in stays open for half a day. */
  const noteOpened = async (
    { token, account, bevestigd }: Session,
    id: string | undefined,
    { kind }: Answer,
  ): Promise<void> => {
    if (id === undefined || !isDossierId(id) || kind === 'not-found') return;
    if (account.rol !== 'adviseur' && account.rol !== 'toetser') return;
    if (bevestigd.nu && !bevestigd.dossiers.includes(id)) await application.sessions.noteDossier(token, id);
  };

  /** On to logging in once more, and back to here with what was typed. */
  const confirmFirst = async (c: Context, session: Session, form: FormInput): Promise<Response> => {
    const { pathname, search } = new URL(c.req.url);
    if (c.req.method !== 'POST') return c.redirect(confirmHref(pathname + search), 303);
    await keepInput(application, actorIn(session), pathname, form);
    return c.redirect(confirmHref(`${pathname}?${KEPT}=1`), 303);
  };

  const run = async (
    c: Context,
    route: Route | VisitorRoute,
    session: Session,
    { form, upload }: Sent,
    kept: boolean,
  ) => {
    const asked = askedOf(c);
    if (!areParamsPossible(asked.params)) return missing(c, session.account);
    const shown = frame(c, session.account, asked.path);
    try {
      const answer =
        route.rollen === 'iedereen'
          ? await route.handle(visitorContext(application, shown, asked))
          : await route.handle(
              pageContext(
                {
                  application,
                  reports,
                  catalogi: await application.catalogi(),
                  origin: config.base.origin,
                  session,
                  form,
                  upload,
                  kept,
                },
                shown,
                asked,
              ),
            );
      await noteOpened(session, asked.params.id, answer);
      return finish(c, session, answer);
    } catch (error) {
      if (!(error instanceof BevestigingNodig)) throw error;
      return confirmFirst(c, session, form);
    }
  };

  /** No such page for this role: 404, or 405 when the role may ask for it in the other way. */
  const without = (c: Context, group: Group, session: Session): Response => {
    const other = c.req.method === 'POST' ? 'GET' : 'POST';
    return chooseRoute(group, other, session.account.rol) === undefined
      ? missing(c, session.account)
      : wrongMethodPage(frame(c, session.account), other === 'GET' ? 'GET, HEAD' : 'POST');
  };

  const readFor = async (c: Context, group: Group, session: Session): Promise<Response> => {
    const locked = lockedOut(c, session);
    if (locked !== undefined) return locked;
    const route = chooseRoute(group, 'GET', session.account.rol);
    if (route === undefined) return without(c, group, session);
    if (c.req.query(KEPT) === undefined) return run(c, route, session, { form: emptyForm }, false);
    const actor = actorIn(session);
    const page = await takePage(application, actor, c.req.path);
    if (page !== undefined) return page;
    const kept = await keptInput(application, actor, c.req.path);
    return run(c, route, session, { form: kept }, Object.keys(kept).length > 0);
  };

  const visit = async (c: Context, group: Group): Promise<Response> => {
    const route = group.find(({ rollen }) => rollen === 'iedereen');
    const { pathname, search } = new URL(c.req.url);
    if (route?.rollen !== 'iedereen') return c.redirect(loginHref(pathname + search), 303);
    const answer = await route.handle(visitorContext(application, frame(c, undefined), askedOf(c)));
    return answer.kind === 'not-found' ? htmlResponse(notFoundPage(frame(c)), 404) : toResponse(answer);
  };

  return {
    frame,
    fault,
    without,
    lockedOut,
    findSession: (c: Context) => findSession(application, cookie.read(c)),
    /** Answers a GET. */
    read: async (c: Context, group: Group): Promise<Response> => {
      const session = await findSession(application, cookie.read(c));
      return session === undefined || session.expired ? visit(c, group) : readFor(c, group, session);
    },
    /** Lets the route handle a form that was found right; what was kept of it before is no longer needed then. */
    handleForm: async (
      c: Context,
      route: Route | VisitorRoute,
      session: Session,
      sent: Sent,
    ): Promise<Response> => {
      try {
        const response = await run(c, route, session, sent, false);
        if (response.status === 303 && !isConfirmation(response))
          await forgetInput(application, actorIn(session), c.req.path);
        return response;
      } catch (error) {
        return fault(c, error, route.path, { session, form: sent.form });
      }
    },
  };
};

export type Serving = ReturnType<typeof createServing>;
