import type { Application } from '#application/application.ts';
import type { Catalogi } from '#application/referentie/catalogus.ts';
import { type DossierId, isDossierId } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { type Frame, pageBytes } from '#web/layout/page.tsx';
import type { Answer } from './answer.ts';
import { newReference } from './faults.ts';
import type { FormInput } from './form-input.ts';
import { formToken } from './form-token.ts';
import type { Upload } from './multipart.ts';
import { ProblemAlert, statusOf } from './problem.tsx';
import type { Reports } from './reports.ts';
import type { PageContext, PageWithProblem, VisitorContext } from './route.ts';
import { actorIn, type Session } from './session.ts';

const KeptNotice = () => (
  <Alert kind="info" title="Wat u had ingevuld, is bewaard">
    <Paragraph>Het is nog niet verstuurd. Kijk het na en verstuur het opnieuw.</Paragraph>
  </Alert>
);

type Asked = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
};

const show =
  (frame: Frame, extra: { readonly kept: boolean; readonly help: PageWithProblem['help'] }) =>
  ({ problem = {}, ...page }: PageWithProblem): Answer => {
    const status = statusOf(problem);
    const body = (
      <>
        {extra.kept && status === 200 && <KeptNotice />}
        <ProblemAlert {...problem} />
        {page.body}
      </>
    );
    const html = pageBytes(frame, {
      ...page,
      help: page.help ?? extra.help,
      hasErrors: status !== 200,
      body,
    });
    return { kind: 'page', html, status, script: page.script === true };
  };

/** The context of a page for who did not log in. */
export const visitorContext = (application: Application, frame: Frame, asked: Asked): VisitorContext => ({
  ...asked,
  application,
  page: show(frame, { kept: false, help: undefined }),
});

type Inside = {
  readonly application: Application;
  readonly reports: Reports;
  readonly catalogi: Catalogi;
  readonly origin: string;
  readonly session: Session;
  readonly form: FormInput;
  readonly upload: Upload | undefined;
  /** The form was kept from an earlier session. */
  readonly kept: boolean;
};

/** The context of a page for who logged in. */
export const pageContext = (
  { application, reports, catalogi, origin, session, form, upload, kept }: Inside,
  frame: Frame,
  asked: Asked,
): PageContext => ({
  ...asked,
  application,
  reports,
  catalogi,
  origin,
  form,
  upload,
  account: session.account,
  session: session.token,
  actor: actorIn(session),
  today: application.today(),
  page: show(frame, { kept, help: session.account.rol === 'bestuurder' ? 'foot' : undefined }),
  seal: sealer(session),
  get id() {
    return checkedId(asked.params);
  },
});

const newSubmitId = (): string => `${newReference()}-${newReference()}-${newReference()}`;

/** Seals the forms of one page: a list with many forms draws its random number once, and each form has its own end of it. */
const sealer = (session: Session): PageContext['seal'] => {
  let sealed: { readonly token: string; readonly page: string } | undefined;
  let forms = 0;
  return (position) => {
    sealed ??= { token: formToken(session.account, session.token), page: newSubmitId() };
    forms += 1;
    return { token: sealed.token, submitId: `${sealed.page}-${forms}`, expectedVersion: position };
  };
};

const checkedId = ({ id = '' }: Asked['params']): DossierId => {
  if (!isDossierId(id)) throw new RangeError('This route has no :id');
  return id;
};

/** False when a part of the address cannot be right, so that nothing needs to be looked up. */
export const areParamsPossible = (params: Asked['params']): boolean =>
  Object.entries(params).every(([name, value]) => (name === 'id' ? isDossierId(value) : value.length <= 120));
