import type { ZaakView } from '#application/application.ts';
import { type Domein, domeinnamen } from '#domain/gedeeld/domein.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Over, Paragraph, TwoLines } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { OverWijziging } from '#web/server/veranderingen.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { controlelijst } from './controlelijst.ts';
import { isAanAdviseur, NietNu, naarDossier, rollen } from './formulier.tsx';
import { aantalGaten, gatenVan } from './gaten.ts';
import { TaakstandLabel } from './taakstand.tsx';
import { Teruggaaf } from './teruggaaf.tsx';

const domeinVeld = (domein: Domein) => `domein-${domein}`;
const scenarioVeld = (id: string) => `scenario-${id}`;
const maatregelVeld = (id: string) => `maatregel-${id}`;

const Lijst = ({ view }: { readonly view: ZaakView }) => (
  <ul className="va-tasks">
    {controlelijst(view).map(({ titel, waarom, klaar, href }) => (
      <li key={titel}>
        <span>
          <TwoLines first={klaar ? titel : <Link href={href}>{titel}</Link>} second={waarom} />
        </span>
        <TaakstandLabel stand={klaar ? 'klaar' : 'open'} open="Ontbreekt nog" />
      </li>
    ))}
  </ul>
);

type RedenenProps = { readonly ctx: PageContext; readonly view: ZaakView; readonly problem: Problem };

const Redenen = ({ ctx, view, problem }: RedenenProps) => {
  const gaten = gatenVan(view);
  const { advies } = view.zaak;
  const { one } = fieldState(ctx, problem);
  if (aantalGaten(gaten) === 0) return null;
  return (
    <>
      <Heading level={2}>Wat open blijft, heeft een reden</Heading>
      <Paragraph>
        <Link href={`/advies/${view.id}/dekking`}>Bekijk de gaten en vul ze</Link>, of leg hier uit waarom het
        zo mag blijven. De toetsers lezen dit.
      </Paragraph>
      {gaten.domeinen.map((domein) => (
        <TextArea
          {...one(domeinVeld(domein), advies.legeDomeinen.find((een) => een.domein === domein)?.reden)}
          key={domein}
          label={`Domein ${domeinnamen[domein].toLowerCase()}: geen maatregel`}
          rows={2}
        />
      ))}
      {gaten.scenarios.map(({ id, titel }) => (
        <TextArea
          {...one(scenarioVeld(id), advies.losseScenarios.find(({ scenario }) => scenario === id)?.reden)}
          key={id}
          label={`Scenario ‘${titel}’: geen maatregel`}
          rows={2}
        />
      ))}
      {gaten.maatregelen.map(({ id, titel }) => (
        <TextArea
          {...one(
            maatregelVeld(id),
            advies.losseMaatregelen.find(({ maatregel }) => maatregel === id)?.reden,
          )}
          key={id}
          label={`Maatregel ‘${titel}’: geen scenario`}
          hint="Waarom is hij toch nodig?"
          rows={2}
        />
      ))}
    </>
  );
};

const show = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const mist = controlelijst(view).filter(({ klaar }) => !klaar).length;
  return ctx.page({
    title: 'Ter toetsing aanbieden',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>{mist === 0 ? 'Kijk na en bied aan' : 'Er ontbreekt nog iets'}</Heading>
        <Lead>
          {mist === 0
            ? 'Twee toetsers van de Beveiligingsautoriteit lezen het advies. Zij zien geen naam en geen adres.'
            : 'Maak eerst af wat hieronder open staat. Bij elk punt staat waarom het nodig is.'}
        </Lead>
        <OverWijziging wijziging={view.wijziging} />
        <Teruggaaf view={view} />
        {isAanAdviseur(view) ? (
          <>
            <Lijst view={view} />
            {mist === 0 && (
              <Form action={ctx.path} seal={ctx.seal(view.position)}>
                <Redenen ctx={ctx} view={view} problem={problem} />
                <BulletList
                  items={[
                    'Daarna kunt u niets meer wijzigen, tot het terugkomt.',
                    'De bestuurder ziet dat het advies wordt getoetst. De inhoud volgt als het is vastgesteld.',
                    'Meestal leest de eerste toetser het binnen vijf werkdagen, bij spoed binnen één.',
                  ]}
                />
                <Paragraph>
                  <Link href={`/advies/${view.id}/voorbeeld`}>
                    Lees het rapport eerst zoals de bestuurder het leest
                  </Link>
                </Paragraph>
                <Actions>
                  <Button>Bied ter toetsing aan</Button>
                  <ButtonLink href={`/advies/${view.id}`} kind="secondary">
                    Nog niet
                  </ButtonLink>
                </Actions>
              </Form>
            )}
          </>
        ) : (
          <NietNu />
        )}
      </>
    ),
  });
});

const missing = 'Leg uit waarom dit zo mag blijven.';
const reden = text({ max: 1_000, missing });

const send = async (ctx: PageContext): Promise<Answer> => {
  const view = await ctx.application.zaak(ctx.actor, 'lees:advieswerk', ctx.id);
  if (view === undefined) return notFound;
  const gaten = gatenVan(view);
  const velden = [
    ...gaten.domeinen.map(domeinVeld),
    ...gaten.scenarios.map(({ id }) => scenarioVeld(id)),
    ...gaten.maatregelen.map(({ id }) => maatregelVeld(id)),
  ];
  const read = readForm(ctx.form, Object.fromEntries(velden.map((veld) => [veld, reden])));
  if (!read.ok) return show(ctx, { errors: read.errors });
  const redenVan = (veld: string): string => read.values[veld] ?? '';
  return perform(ctx, {
    dossier: ctx.id,
    opdracht: {
      type: 'BiedTerToetsingAan',
      legeDomeinen: gaten.domeinen.map((domein) => ({ domein, reden: redenVan(domeinVeld(domein)) })),
      losseScenarios: gaten.scenarios.map(({ id }) => ({ scenario: id, reden: redenVan(scenarioVeld(id)) })),
      losseMaatregelen: gaten.maatregelen.map(({ id }) => ({
        maatregel: id,
        reden: redenVan(maatregelVeld(id)),
      })),
    },
    done: `/advies/${ctx.id}?klaar=aangeboden`,
    again: (problem) => show(ctx, problem),
  });
};

const path = '/advies/:id/aanbieden';

/** Looking the advice over and offering it to the reviewers. */
export const aanbiedenRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen, handle: send },
];
