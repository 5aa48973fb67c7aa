import type { Context } from 'hono';
import { formFields } from '#web/components/form.tsx';
import { tooLargePage } from '#web/layout/error-pages.tsx';
import type { Frame } from '#web/layout/page.tsx';
import { htmlResponse } from './answer.ts';
import { readBody } from './body.ts';
import type { WebConfig } from './config.ts';
import { type FormInput, typed } from './form-input.ts';
import { isCrossSite, judgeToken } from './form-token.ts';
import { KEPT, keepInput } from './kept-input.ts';
import { foreignFormPage, malformedPage, sessionEndedPage } from './plain-pages.tsx';
import { loginHref } from './return-path.ts';
import type { Route, VisitorRoute } from './route.ts';
import { chooseRoute, type Group } from './routing.ts';
import type { Sent, Serving } from './serve.ts';
import { actorIn, type Session } from './session.ts';
import { keepPage } from './shown-once.ts';

/** What a browser sends by itself, and shows the answer of. */
const isNavigation = (c: Context): boolean => c.req.header('sec-fetch-mode') === 'navigate';

/** The form again with what is wrong, or what was filled in to be checked. */
const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true;

/** Answers a POST: from our own site, of a size, by someone logged in, with our token; then the route handles it. */
export const createSending = ({ application, base }: WebConfig, serving: Serving) => {
  const keep = async (c: Context, session: Session, form: FormInput): Promise<string> => {
    await keepInput(application, actorIn(session), c.req.path, form);
    return `${c.req.path}?${KEPT}=1`;
  };

  const ended = async (
    c: Context,
    route: Route | VisitorRoute | undefined,
    session: Session | undefined,
    form: FormInput,
  ) => {
    const ours =
      session !== undefined &&
      judgeToken(typed(form, formFields.token), session.account, session.token) !== 'foreign';
    if (session !== undefined && route !== undefined && ours) {
      const back = await keep(c, session, form);
      return sessionEndedPage(serving.frame(c), { href: loginHref(back), kept: true, form });
    }
    return sessionEndedPage(serving.frame(c), {
      href: loginHref(c.req.path),
      kept: false,
      form,
    });
  };

  /** A page in answer to a form is fetched by its address, so that no browser keeps what was sent in its files. */
  const answered = async (
    c: Context,
    group: Group,
    session: Session,
    form: FormInput,
    response: Response,
  ): Promise<Response> => {
    const hasPage = chooseRoute(group, 'GET', session.account.rol) !== undefined;
    if (!isPage(response) || !isNavigation(c) || !hasPage) return response;
    try {
      await keepPage(application, actorIn(session), c.req.path, response.clone());
      return c.redirect(await keep(c, session, form), 303);
    } catch {
      // Nothing can be kept now. Then rather a page that the browser may keep than one that is lost.
      return response;
    }
  };

  /** What was sent, or why it is not taken in. */
  const received = async (
    c: Context,
    frame: Frame,
    mayUpload: boolean | undefined,
  ): Promise<Sent | Response> => {
    if (isCrossSite(c.req.raw, base)) return foreignFormPage(frame);
    const body = await readBody(c.req.raw, mayUpload);
    if (!('problem' in body)) return body;
    return body.problem === 'too-large'
      ? htmlResponse(tooLargePage(frame, { backHref: c.req.path }), 413)
      : malformedPage(frame);
  };

  /** When it cannot be told whose form this is, who sent it still has it back. */
  const givenBack = async (c: Context, group: Group, fault: unknown): Promise<Response> => {
    const mayUpload = group.some(({ upload }) => upload === true);
    const sent = await received(c, serving.frame(c), mayUpload);
    return sent instanceof Response ? sent : serving.fault(c, fault, c.req.routePath, { form: sent.form });
  };

  const accept = async (
    c: Context,
    group: Group,
    session: Session,
    { form, upload }: Sent,
  ): Promise<Response> => {
    const verdict = judgeToken(typed(form, formFields.token), session.account, session.token);
    if (verdict === 'foreign') return foreignFormPage(serving.frame(c, session.account));
    const locked = serving.lockedOut(c, session);
    if (locked !== undefined) return locked;
    const route = chooseRoute(group, 'POST', session.account.rol);
    if (route === undefined) return serving.without(c, group, session);
    if (verdict === 'earlier') return c.redirect(await keep(c, session, form), 303);
    const response = await serving.handleForm(c, route, session, { form, upload });
    return answered(c, group, session, form, response);
  };

  return async (c: Context, group: Group): Promise<Response> => {
    let session: Session | undefined;
    try {
      session = await serving.findSession(c);
    } catch (fault) {
      return givenBack(c, group, fault);
    }
    const frame = serving.frame(c, session?.expired === false ? session.account : undefined);
    const route = session && chooseRoute(group, 'POST', session.account.rol);
    const sent = await received(c, frame, route?.upload);
    if (sent instanceof Response) return sent;
    try {
      return session === undefined || session.expired
        ? await ended(c, route, session, sent.form)
        : await accept(c, group, session, sent);
    } catch (fault) {
      return serving.fault(c, fault, c.req.routePath, { form: sent.form });
    }
  };
};
