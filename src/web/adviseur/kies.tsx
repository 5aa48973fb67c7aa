import type { ZaakView } from '#application/application.ts';
import type { Catalogus, CatalogusMaatregel } from '#application/referentie/catalogus.ts';
import { alsMaatregel } from '#application/referentie/catalogus-maatregel.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { Form } from '#web/components/form.tsx';
import { formatCount } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { SectionNav } from '#web/components/navigation.tsx';
import { Heading, Hidden, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { typed, typedAll } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { alsVraag, type Catalogusfilter, gevonden, leesFilter } from './catalogusfilter.ts';
import { isAanAdviseur, NietNu, rollen } from './formulier.tsx';
import { FilterFormulier } from './kies-filter.tsx';
import { cataloguskosten } from './kosten.ts';

const lijstVan = ({ zaak: { advies } }: ZaakView, { catalogi, today }: PageContext): Catalogus =>
  catalogi.op(advies.catalogusversie ?? today);

const filterVan = (ctx: PageContext, view: ZaakView): Catalogusfilter =>
  leesFilter((naam) => typed(ctx.form, naam) ?? ctx.query.get(naam) ?? undefined, view, lijstVan(view, ctx));

/** As many as one can look over; who looks for more, narrows the search. */
const MEEST = 60;

type LijstProps = {
  readonly ctx: PageContext;
  readonly view: ZaakView;
  readonly problem: Problem;
  readonly filter: Catalogusfilter;
  readonly maatregelen: readonly CatalogusMaatregel[];
};

const Lijst = ({ ctx, view, problem, filter, maatregelen }: LijstProps) => {
  const pad = `/advies/${view.id}`;
  const inAdvies = new Set(view.zaak.advies.maatregelen.map(({ code }) => code));
  const nietGewenst = new Set(view.zaak.advies.nietGewenst.map(({ code }) => code));
  const beschrijving = (maatregel: CatalogusMaatregel) => (
    <>
      {inAdvies.has(maatregel.code) && 'Staat al in het advies. '}
      {nietGewenst.has(maatregel.code) && 'De bestuurder wil dit niet. '}
      {maatregel.doel || maatregel.omschrijving} {cataloguskosten(maatregel)}{' '}
      <Link href={`${pad}/catalogus/${maatregel.code}${alsVraag(filter)}`}>
        Meer<Hidden> over {maatregel.titel}</Hidden>
      </Link>
    </>
  );
  return (
    <Form action={ctx.path} seal={ctx.seal()}>
      {filter.scenario !== undefined && <input type="hidden" name="scenario" value={filter.scenario.id} />}
      {filter.domein !== undefined && <input type="hidden" name="domein" value={filter.domein} />}
      <CheckboxGroup
        {...fieldState(ctx, problem).many('codes')}
        label={formatCount(maatregelen.length, 'maatregel', 'maatregelen')}
        hint="U mag er meer tegelijk kiezen. Daarna vult u per maatregel in waar hij komt."
        options={maatregelen.slice(0, MEEST).map((maatregel) => ({
          value: maatregel.code,
          label: maatregel.titel,
          description: beschrijving(maatregel),
        }))}
      />
      {maatregelen.length > MEEST && (
        <Paragraph>
          U ziet de eerste {MEEST}. Kies een domein of zoek op een woord om de andere te zien.
        </Paragraph>
      )}
      <Actions>
        <Button>Voeg toe aan het advies</Button>
        <ButtonLink href={`${pad}/maatregelen/nieuw?domein=${filter.domein ?? 'wonen'}`} kind="secondary">
          Omschrijf zelf een maatregel
        </ButtonLink>
      </Actions>
    </Form>
  );
};

const Domeinen = ({ pad, filter }: { readonly pad: string; readonly filter: Catalogusfilter }) => (
  <SectionNav
    label="Domein"
    items={[
      {
        href: `${pad}/kies${alsVraag(filter, { domein: undefined })}`,
        label: 'Alle',
        current: filter.domein === undefined,
      },
      ...domeinen.map((domein) => ({
        href: `${pad}/kies${alsVraag(filter, { domein })}`,
        label: domeinnamen[domein],
        current: domein === filter.domein,
      })),
    ]}
  />
);

/** The catalogue of this advice to choose from: by domain, words, cost, behaviour, and what it helps against. */
const show = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const van = lijstVan(view, ctx);
  const filter = filterVan(ctx, view);
  const maatregelen = gevonden(van, filter);
  const pad = `/advies/${view.id}`;
  const { stand } = view.zaak.advies;
  const begonnen = stand !== 'geen' && stand !== 'ingetrokken';
  return ctx.page({
    title: 'Kies maatregelen',
    back: { href: `${pad}/maatregelen`, label: 'Maatregelen' },
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>
          {filter.scenario === undefined ? 'Kies maatregelen' : `Wat helpt tegen: ${filter.scenario.titel}`}
        </Heading>
        <Lead>
          {filter.scenario === undefined
            ? 'Zoek in de catalogus. U past elke maatregel daarna aan deze bestuurder aan.'
            : 'Wat u hier kiest, hoort meteen bij dit scenario.'}
        </Lead>
        {!isAanAdviseur(view) && <NietNu />}
        {isAanAdviseur(view) && !begonnen && (
          <Alert kind="info" title="Het advies is nog niet begonnen">
            <Paragraph>
              U kunt al zoeken. <Link href={`${pad}/maatregelen`}>Begin eerst met het advies</Link> om
              maatregelen toe te voegen.
            </Paragraph>
          </Alert>
        )}
        <Domeinen pad={pad} filter={filter} />
        <FilterFormulier pad={pad} filter={filter} van={van} />
        {maatregelen.length === 0 ? (
          <EmptyState>
            Geen maatregel gevonden. Zoek op een ander woord, of omschrijf zelf een maatregel.
          </EmptyState>
        ) : (
          <Lijst ctx={ctx} view={view} problem={problem} filter={filter} maatregelen={maatregelen} />
        )}
      </>
    ),
  });
});

const send = async (ctx: PageContext): Promise<Answer> => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  if (view === undefined) return notFound;
  const van = lijstVan(view, ctx);
  const { scenario } = filterVan(ctx, view);
  const codes = typedAll(ctx.form, 'codes');
  const gekozen = van.maatregelen.filter(({ code }) => codes.includes(code));
  if (gekozen.length === 0)
    return show(ctx, { errors: [{ field: 'codes', message: 'Kies ten minste één maatregel.' }] });
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: {
      type: 'AdviseerMaatregelen',
      maatregelen: gekozen.map((maatregel) => ({
        ...alsMaatregel(van, maatregel),
        id: ctx.application.newId(),
        scenarios: scenario === undefined ? [] : [scenario.id],
      })),
    },
    done: `/advies/${ctx.id}/maatregelen?klaar=toegevoegd`,
    again: (problem) => show(ctx, problem),
  });
};

const path = '/advies/:id/kies';

/** Choosing from the catalogue, one or several measures at once. */
export const kiesRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];
