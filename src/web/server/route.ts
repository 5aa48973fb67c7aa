import type { Account, Application } from '#application/application.ts';
import type { Catalogi } from '#application/referentie/catalogus.ts';
import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { FormSeal } from '#web/components/form.tsx';
import type { Page } from '#web/layout/page.tsx';
import type { Answer } from './answer.ts';
import type { FormInput } from './form-input.ts';
import type { Upload } from './multipart.ts';
import type { Problem } from './problem.tsx';
import type { Reports } from './reports.ts';

/** A page, and what was wrong with the form that led to it: that comes above it and decides the status. */
export type PageWithProblem = Page & { readonly problem?: Problem | undefined };

/** What a page without log-in knows. */
export type VisitorContext = {
  readonly application: Application;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly page: (page: PageWithProblem) => Answer;
};

/** What a page knows of who asks, what they ask, and how to answer. */
export type PageContext = VisitorContext & {
  readonly account: Account;
  readonly actor: Actor;
  readonly reports: Reports;
  /** Every version of the catalogue of measures. */
  readonly catalogi: Catalogi;
  /** The address people reach us under, as browsers write it. */
  readonly origin: string;
  /** Proves which log-in this is; never on a page. */
  readonly session: string;
  /** The `:id` of the route, checked; reading it on a route without `:id` is a bug and throws. */
  readonly id: DossierId;
  /** What was posted; on a GET what was kept when a session ended in the middle of this form. */
  readonly form: FormInput;
  /** The file that came along, on a route that takes one. */
  readonly upload: Upload | undefined;
  readonly today: CalendarDay;
  /** What makes a form on this page safe to send; `position` is that of the dossier the form shows. */
  readonly seal: (position?: number) => FormSeal;
};

type Address = `/${string}`;

/** A page as data. A form posts to the path of the page it stands on, so that kept input finds its way back. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: Address;
  /** For whom; everybody else sees that the page does not exist. What they may see of a dossier is asked again inside. */
  readonly rollen: readonly Rol[] | 'ingelogd';
  /** A photo may come along with this form. */
  readonly upload?: true;
  readonly handle: (ctx: PageContext) => Promise<Answer>;
};

/** A page for who did not log in, and for who did when no page of their own has its path; there is nothing to send. */
export type VisitorRoute = {
  readonly method: 'GET';
  readonly path: Address;
  readonly rollen: 'iedereen';
  readonly upload?: never;
  readonly handle: (ctx: VisitorContext) => Promise<Answer>;
};
