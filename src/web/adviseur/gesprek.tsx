import type { ZaakView } from '#application/application.ts';
import { werkgeversvragenOp } from '#application/referentie/werkgeversgesprek.ts';
import {
  type Werkgeversbeeld,
  type Werkgeversmaatregel,
  weerbaarheidstanden,
} from '#domain/gedeeld/werkgeversbeeld.ts';
import { isVerouderd, type Werkgeversgesprek } from '#domain/organisatie/werkgeversgesprek.ts';
import { Alert } from '#web/components/alert.tsx';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { formatMonth } from '#web/components/format.ts';
import { Heading, Paragraph } from '#web/components/text.tsx';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text, ticked } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { beeldfeiten, weerbaarheidwoorden } from '#web/server/werkgeversbeeld.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { naarDossierMet, rollen, toonFormulier } from './formulier.tsx';

const stand = optional(choice(weerbaarheidstanden));

const maatregelvelden = {
  norm: stand,
  melden: stand,
  registreren: stand,
  trainen: stand,
  reageren: stand,
  aangifte: stand,
  schade: stand,
  nazorg: stand,
} satisfies Record<Werkgeversmaatregel, typeof stand>;

const fields = {
  gesprokenMet: text({ max: 200, missing: 'Vul in met wie u sprak.' }),
  dreigingsbeeld: text({
    missing: 'Schrijf op wat er plaatselijk speelt. Speelt er niets, schrijf dat dan op.',
  }),
  onderwerpen: optional(text()),
  weerbaarheid: text({ missing: 'Schrijf op wat de organisatie zelf doet bij agressie.' }),
  werkplek: text({ missing: 'Schrijf op hoe de werkplek is beveiligd.' }),
  nagevraagd: ticked,
  ...maatregelvelden,
};

/** What the organisation told an adviser before, if it did. */
const eerderVan = async (ctx: PageContext, { id, kaart }: ZaakView): Promise<Werkgeversgesprek | null> => {
  const { organisatie } = kaart.betrokkenen;
  if (organisatie === undefined) return null;
  return (await ctx.application.werkgeversgesprek(ctx.actor, organisatie, id)) ?? null;
};

const moetNavragen = (
  eerder: Werkgeversgesprek | null,
  { today }: PageContext,
): eerder is Werkgeversgesprek => eerder !== null && isVerouderd(eerder, today);

const Eerder = ({ eerder, ctx }: { readonly eerder: Werkgeversgesprek; readonly ctx: PageContext }) => (
  <Alert
    kind="info"
    title={moetNavragen(eerder, ctx) ? 'Dit is ouder dan een jaar' : 'De organisatie vertelde dit al eerder'}
  >
    <Paragraph>
      Wat hieronder staat, vertelde de organisatie in {formatMonth(eerder.verteld)}
      {eerder.bevestigd !== eerder.verteld && `, en het klopte nog in ${formatMonth(eerder.bevestigd)}`}.{' '}
      {moetNavragen(eerder, ctx)
        ? 'Vraag na of het nog klopt, of voer het gesprek opnieuw.'
        : 'Vraag na wat veranderde en pas het aan. Klopt alles nog, bewaar het dan zo.'}
    </Paragraph>
  </Alert>
);

type VeldenProps = {
  readonly ctx: PageContext;
  readonly problem: Problem;
  readonly bekend: Werkgeversbeeld | undefined;
};

const Maatregelen = ({ ctx, problem, bekend }: VeldenProps) => (
  <>
    <Heading level={2}>Wat doet de organisatie tegen agressie?</Heading>
    {werkgeversvragenOp(ctx.today).map(({ code, titel, vraag }) => (
      <RadioGroup
        key={code}
        {...fieldState(ctx, problem).one(code, bekend?.maatregelen?.[code] ?? 'onbekend')}
        label={titel}
        hint={vraag}
        options={weerbaarheidstanden.map((value) => ({ value, label: weerbaarheidwoorden[value] }))}
        inRow
      />
    ))}
  </>
);

const Velden = ({
  ctx,
  problem,
  bekend,
  gesprokenMet,
  navragen,
}: VeldenProps & { readonly gesprokenMet: string | null; readonly navragen: boolean }) => {
  const { one, many } = fieldState(ctx, problem);
  return (
    <>
      <TextField
        {...one('gesprokenMet', gesprokenMet ?? undefined)}
        label="Gesproken met"
        hint="Een functie is genoeg, bijvoorbeeld: gemeentesecretaris. Dit blijft bij dit dossier."
      />
      <TextArea
        {...one('dreigingsbeeld', bekend?.dreigingsbeeld)}
        label="Wat speelt er plaatselijk?"
        hint="Eerdere incidenten, wat politie en organisatie zien. Schrijf niets over deze bestuurder op."
      />
      <TextArea
        {...one('onderwerpen', bekend?.onderwerpen)}
        label="Welke onderwerpen roepen emotie op?"
        hint="Bijvoorbeeld besluiten, plannen of plekken waar mensen boos of bang over zijn."
        rows={3}
        optional
      />
      <Maatregelen ctx={ctx} problem={problem} bekend={bekend} />
      <TextArea
        {...one('weerbaarheid', bekend?.weerbaarheid)}
        label="Hoe weerbaar is de organisatie?"
        hint="In uw eigen woorden: wat gaat goed, en wat ontbreekt."
      />
      <TextArea
        {...one('werkplek', bekend?.werkplek)}
        label="Hoe is de werkplek?"
        hint="Toegang, balie, bijeenkomsten, weg naar de auto of het station."
      />
      {navragen && (
        <CheckboxGroup
          {...many('nagevraagd')}
          label="Klopt het nog?"
          options={[{ value: 'ja', label: 'Ik vroeg dit na bij de organisatie' }]}
        />
      )}
    </>
  );
};

/** The talk with the organisation: kept with the organisation, in this case as it was told. */
export const gesprekRoutes = dossierForm({
  path: '/advies/:id/gesprek',
  rollen,
  fields,
  alsoWrong: async ({ nagevraagd }, ctx) => {
    const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
    const eerder = view === undefined ? null : await eerderVan(ctx, view);
    return nagevraagd || !moetNavragen(eerder, ctx)
      ? []
      : [{ field: 'nagevraagd', message: 'Vraag eerst bij de organisatie na of dit nog klopt.' }];
  },
  show: zaakPage('lees:advieswerk', async (ctx, view, problem) => {
    const { gesprokenMet, lokaalBeeld } = view.zaak.onderzoek;
    const eerder = await eerderVan(ctx, view);
    const navragen = moetNavragen(eerder, ctx);
    return toonFormulier(
      {
        titel: 'Het gesprek met de organisatie',
        lead: 'De organisatie hoort dát er een gesprek komt, niet waarom. Praat over wat er plaatselijk speelt, niet over de bestuurder thuis. Wat zij vertelt, blijft bij de organisatie bewaard voor een volgende bestuurder.',
        knop: 'Bewaar het gesprek',
        staat: () => [
          { label: 'Gesproken met', value: gesprokenMet ?? 'nog niemand' },
          ...(lokaalBeeld === null ? [] : beeldfeiten(lokaalBeeld, ctx.today)),
        ],
        vooraf: () => lokaalBeeld === null && eerder !== null && <Eerder eerder={eerder} ctx={ctx} />,
        velden: () => (
          <Velden
            ctx={ctx}
            problem={problem}
            bekend={lokaalBeeld ?? eerder?.beeld}
            gesprokenMet={gesprokenMet}
            navragen={navragen}
          />
        ),
      },
      ctx,
      view,
      problem,
    );
  }),
  opdracht: ({
    gesprokenMet,
    dreigingsbeeld,
    onderwerpen,
    weerbaarheid,
    werkplek,
    nagevraagd: _,
    ...standen
  }) => ({
    type: 'VoerWerkgeversgesprek',
    gesprokenMet,
    dreigingsbeeld,
    ...(onderwerpen !== undefined && { onderwerpen }),
    maatregelen: Object.fromEntries(Object.entries(standen).filter(([, waarde]) => waarde !== undefined)),
    weerbaarheid,
    werkplek,
  }),
  done: naarDossierMet('gesprek'),
});
