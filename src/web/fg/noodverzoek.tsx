import type { Noodverzoek } from '#application/nood.ts';
import { noodstand, verslagNodig } from '#domain/bevoegdheid/nood.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { Heading, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { antwoordOp, naarBegin, verzoekFeiten } from '#web/nood/verzoeken.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { Noodstand } from './noodstand.tsx';

/** The request in the address, for the privacy officer. */
export const vindNood = async ({
  application,
  actor,
  params,
}: PageContext): Promise<Noodverzoek | undefined> =>
  (await application.nood.alle(actor))?.find(({ sleutel }) => sleutel === params.verzoek);

const moment = (nu: number): string => formatMoment(new Date(nu).toISOString());

const bericht = ({ bericht: gestuurd, uitgesteldTot, woorden }: Noodverzoek): string => {
  if (gestuurd.includes('bestuurder')) return 'gestuurd';
  if (uitgesteldTot === null) return 'gaat een kwartier na de vraag, als er is geopend';
  return `uitgesteld tot en met ${formatDay(uitgesteldTot)}: ${woorden?.uitstel ?? ''}`;
};

const verloop = (verzoek: Noodverzoek): readonly Fact[] => [
  {
    label: 'Gevraagd door',
    value: `${roleLabels[verzoek.rol]}, account ${verzoek.door.slice(0, 8)}`,
  },
  ...verzoekFeiten(verzoek),
  {
    label: 'Tweede persoon',
    value:
      verzoek.bevestigd === null || verzoek.bevestigdDoor === null
        ? 'niemand'
        : `account ${verzoek.bevestigdDoor.slice(0, 8)}, ${moment(verzoek.bevestigd)}`,
  },
  ...(verzoek.beeindigd === null ? [] : [{ label: 'Eerder gestopt', value: moment(verzoek.beeindigd) }]),
  { label: 'Bericht aan de bestuurder', value: bericht(verzoek) },
];

const kanAfgesloten = (verzoek: Noodverzoek, nu: number): boolean =>
  ['voorbij', 'niet-geopend'].includes(noodstand(verzoek, nu)) &&
  !verslagNodig(verzoek) &&
  verzoek.gesloten === null;

const Afsluiten = ({ ctx, problem }: { readonly ctx: PageContext; readonly problem: Problem }) => (
  <>
    <Heading level={2}>Sluit af na lezen</Heading>
    <Form action={ctx.path} seal={ctx.seal()}>
      <TextArea
        {...fieldState(ctx, problem).one('oordeel')}
        label="Wat vond u?"
        hint="Was het nodig, en niet meer dan nodig? Noem geen namen."
      />
      <Actions>
        <Button>Sluit af</Button>
      </Actions>
    </Form>
  </>
);

/** One request with its report, and the form to close it after reading. */
export const showNoodverzoek = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const verzoek = await vindNood(ctx);
  if (verzoek === undefined) return notFound;
  const nu = ctx.application.now().getTime();
  const { verslag = null, oordeel = null } = verzoek.woorden ?? {};
  return ctx.page({
    title: 'Een keer noodtoegang',
    back: naarBegin,
    problem,
    body: (
      <>
        <Heading level={1}>Een keer noodtoegang</Heading>
        <Noodstand verzoek={verzoek} nu={nu} />
        <Facts facts={verloop(verzoek)} />
        <Heading level={2}>Verslag</Heading>
        <Paragraph>
          {verslag ?? (verslagNodig(verzoek) ? 'Er is nog geen verslag.' : 'Geen verslag nodig.')}
        </Paragraph>
        {oordeel !== null && <Facts facts={[{ label: 'Uw oordeel', value: oordeel }]} />}
        {kanAfgesloten(verzoek, nu) && <Afsluiten ctx={ctx} problem={problem} />}
        {!verzoek.bericht.includes('bestuurder') && verzoek.gesloten === null && (
          <Actions>
            <ButtonLink href={`${ctx.path}/uitstel`} kind="secondary">
              Stel het bericht aan de bestuurder uit
            </ButtonLink>
          </Actions>
        )}
      </>
    ),
  });
};

export const sendAfsluiten = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, { oordeel: text({ max: 1_000, missing: 'Schrijf kort op wat u vond.' }) });
  if (!read.ok) return showNoodverzoek(ctx, { errors: read.errors });
  return antwoordOp(
    await ctx.application.nood.sluit(ctx.actor, ctx.params.verzoek ?? '', read.values.oordeel),
    () => '/noodtoegang?klaar=afgesloten',
    (problem) => showNoodverzoek(ctx, problem),
  );
};
