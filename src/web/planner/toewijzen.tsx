import type { AccountId } from '#kernel/ids.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Select } from '#web/components/select.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { text } from '#web/server/fields.ts';
import { zaakPage } from '#web/server/zaak-page.ts';

const missing = 'Kies een adviseur uit de lijst.';

const show = zaakPage('lees:planning', async (ctx, view, problem) => {
  const adviseurs = await ctx.application.accounts.adviseurs();
  const { adviseur: huidige } = view.zaak.aanmelding;
  const titel = huidige === null ? 'Wijs een adviseur toe' : 'Wijs een andere adviseur toe';
  const terug = { href: `/planning/${ctx.id}`, label: `Dossier ${view.nummer}` };
  return ctx.page({
    title: titel,
    back: terug,
    problem,
    body: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Lead>De adviseur krijgt bericht en neemt contact op met de organisatie en de bestuurder.</Lead>
        {huidige !== null && (
          <BulletList
            items={[
              `Nu is ${adviseurs.find(({ id }) => id === huidige)?.naam ?? 'iemand anders'} de adviseur.`,
              'Na het wisselen kan de vorige adviseur dit dossier niet meer openen.',
              'Wat al is vastgelegd, blijft staan.',
            ]}
          />
        )}
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <Select
            {...fieldState(ctx, problem).one('adviseur')}
            label="Adviseur"
            empty="Kies een adviseur"
            options={adviseurs
              .filter(({ id }) => id !== huidige)
              .map(({ id, naam }) => ({ value: id, label: naam }))}
          />
          <Actions>
            <Button>Wijs toe</Button>
            <ButtonLink href={terug.href} kind="secondary">
              Nee, terug
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
});

/** Assigning an adviser, on a page of its own and from the rows of the list. */
export const toewijzenRoutes = dossierForm({
  path: '/planning/:id/toewijzen',
  rollen: ['planner'],
  fields: { adviseur: text({ max: 26, missing }) },
  alsoWrong: async ({ adviseur }, ctx) =>
    (await ctx.application.accounts.adviseurs()).some(({ id }) => id === adviseur)
      ? []
      : [{ field: 'adviseur', message: missing }],
  show,
  opdracht: ({ adviseur }) => ({ type: 'WijsAdviseurToe', adviseur: adviseur as AccountId }),
  done: (ctx) => `/planning/${ctx.id}?klaar=toegewezen`,
});
