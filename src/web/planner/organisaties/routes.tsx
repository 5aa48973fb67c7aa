import type { OrganisatieView } from '#application/application.ts';
import { organisaties } from '#application/referentie/organisaties.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { vervangtWie } from '#domain/organisatie/functionaris.ts';
import { isAangewezenOp } from '#domain/organisatie/organisatie.ts';
import { Actions, Button } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { naamVan } from '#web/server/organisatienaam.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { showOrganisaties } from './lijst.tsx';

const GEDAAN = {
  postadres: 'Het algemene adres is vastgelegd. Een bericht gaat daarheen zolang er geen functionaris is.',
  bevestigd: 'De functionaris is aangewezen. De beheerder kreeg bericht.',
};

type Gevonden = {
  readonly ctx: PageContext;
  readonly code: string;
  readonly view: OrganisatieView | undefined;
};

const metOrganisatie = (handle: (gevonden: Gevonden) => Promise<Answer>) => async (ctx: PageContext) => {
  const { code = '' } = ctx.params;
  if (!organisaties().some((een) => een.code === code)) return notFound;
  return handle({ ctx, code, view: await ctx.application.organisatie(ctx.actor, code) });
};

const functionarisZin = async ({ ctx, code, view }: Gevonden): Promise<string> => {
  const functionaris = view?.organisatie.functionaris ?? null;
  if (!isAangewezenOp(functionaris, ctx.today)) return 'Er is nu niemand aangewezen.';
  const mensen = await ctx.application.accounts.functionarissenVan(ctx.actor, code);
  const naam = mensen.find(({ id }) => id === functionaris.account)?.naam;
  if (naam === undefined) return 'Wie is aangewezen, kan niet meer inloggen.';
  return `${naam} is aangewezen${functionaris.tot === null ? '' : ` tot en met ${formatDay(functionaris.tot)}`}.`;
};

const Voorstel = async ({ ctx, code, view }: Gevonden) => {
  const voorstel = view?.organisatie.voorstel ?? null;
  if (view === undefined || voorstel === null) return undefined;
  const mensen = await ctx.application.accounts.functionarissenVan(ctx.actor, code);
  return (
    <Card kind="now">
      <StateLabel state="now" />
      <Heading level={2}>Bevestig de functionaris</Heading>
      <Paragraph>
        De organisatie stelt voor:{' '}
        {mensen.find(({ id }) => id === voorstel.account)?.naam ?? 'iemand zonder toegang'},{' '}
        {voorstel.tot === null ? 'zonder einddatum' : `tot en met ${formatDay(voorstel.tot)}`}. Bevestig
        alleen als u weet dat het klopt; bel anders de organisatie.
        {vervangtWie(view.organisatie) !== null && ' Wie het nu doet, kan daarna meteen niet meer inloggen.'}
      </Paragraph>
      <Form action={ctx.path} seal={ctx.seal(view.position)}>
        <Actions>
          <Button name="stap" value="bevestigen">
            Bevestig
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

/** Whom the organisation invited and who cannot log in yet: for the CCV to give access. */
const WachtOpToegang = async ({ ctx, code, view }: Gevonden) => {
  const bestuurders = await ctx.application.accounts.bestuurdersVan(ctx.actor, code);
  const bekend = new Set(bestuurders.map(({ mail }) => mail.toLowerCase()));
  const wachtend = (view?.organisatie.uitgenodigd ?? []).filter(({ mail }) => !bekend.has(mail));
  if (wachtend.length === 0) return undefined;
  return (
    <>
      <Heading level={2}>Wacht op toegang</Heading>
      <Paragraph>
        De organisatie nodigde deze bestuurders uit. Vraag de beheerder om hun toegang te geven; daarna
        verdwijnen zij hier vanzelf.
      </Paragraph>
      <BulletList
        items={wachtend.map(
          ({ ambt, mail, op }) => `${ambtsnaam(ambt)}, ${mail}, uitgenodigd op ${formatDay(op)}`,
        )}
      />
    </>
  );
};

const show = async (gevonden: Gevonden, problem: Problem = {}): Promise<Answer> => {
  const { ctx, code, view } = gevonden;
  const { errors = [] } = problem;
  return ctx.page({
    title: 'Organisatie',
    back: { href: '/organisaties', label: 'Organisaties' },
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Heading level={1}>{naamVan(code)}</Heading>
        <Lead>{await functionarisZin(gevonden)}</Lead>
        {await Voorstel(gevonden)}
        {await WachtOpToegang(gevonden)}
        <Heading level={2}>Algemeen adres</Heading>
        <Paragraph>
          Hierheen gaat een bericht zolang niemand is aangewezen. In het bericht staat alleen dat er iets
          klaarstaat.
        </Paragraph>
        <Form action={ctx.path} seal={ctx.seal(view?.position)}>
          <TextField
            name="postadres"
            label="Algemeen e-mailadres van de organisatie"
            type="email"
            value={typed(ctx.form, 'postadres') ?? view?.organisatie.postadres ?? undefined}
            error={errorAt(errors, 'postadres')}
          />
          <Actions>
            <Button kind="secondary" name="stap" value="postadres">
              Leg het adres vast
            </Button>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** The organisation's dossier, which begins here when the CCV is the first to know something of it. */
const dossierVan = async ({ ctx, code, view }: Gevonden): Promise<OrganisatieView['id'] | undefined> => {
  if (view !== undefined) return view.id;
  const { application, actor } = ctx;
  const opdracht = { type: 'RegistreerOrganisatie', code } as const;
  const result = await application.act({ actor, dossier: application.newId(), opdracht });
  return result.outcome === 'done' ? result.dossier : undefined;
};

const send = async (gevonden: Gevonden): Promise<Answer> => {
  const { ctx, code, view } = gevonden;
  const again = (problem: Problem) => show(gevonden, problem);
  const done = (wat: keyof typeof GEDAAN) => `/organisaties/${code}?klaar=${wat}`;
  if (typed(ctx.form, 'stap') === 'bevestigen') {
    return view === undefined
      ? notFound
      : perform(ctx, {
          dossier: view.id,
          opdracht: { type: 'BevestigFunctionaris' },
          done: done('bevestigd'),
          again,
        });
  }
  const read = readForm(ctx.form, { postadres: text({ max: 200, missing: 'Vul een e-mailadres in.' }) });
  if (!read.ok) return again({ errors: read.errors });
  const dossier = await dossierVan(gevonden);
  return dossier === undefined
    ? notFound
    : perform(ctx, {
        dossier,
        opdracht: { type: 'LegPostadresVast', ...read.values },
        done: done('postadres'),
        again,
      });
};

const rollen = ['planner'] as const;
const path = '/organisaties/:code';

/** Which organisations have nobody, and what the CCV can do about it. */
export const organisatieRoutes: readonly Route[] = [
  { method: 'GET', path: '/organisaties', rollen, handle: showOrganisaties },
  { method: 'GET', path, rollen, handle: metOrganisatie((gevonden) => show(gevonden)) },
  { method: 'POST', path, rollen, handle: metOrganisatie(send) },
];
