import type { ZaakView } from '#application/application.ts';
import { wijzigingsredenen } from '#domain/advies/wijziging-feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead, Over } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, text } from '#web/server/fields.ts';
import { wijzigingwoorden } from '#web/server/veranderingen.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';

const rollen = ['planner'] as const;
const naarDossier = ({ id, nummer }: ZaakView) => ({ href: `/planning/${id}`, label: `Dossier ${nummer}` });

const show = zaakPage('lees:planning', (ctx, view, problem) => {
  const { one } = fieldState(ctx, problem);
  return ctx.page({
    title: 'Wijziging van het advies',
    back: naarDossier(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>Open een wijziging van het advies</Heading>
        <Lead>
          De adviseur maakt een nieuwe versie, en twee toetsers lezen haar. Zolang die niet is vastgesteld,
          blijft het advies gelden dat de bestuurder heeft.
        </Lead>
        <BulletList
          items={[
            'De adviseur krijgt het dossier weer in de lijst en begint met de tekst die er nu staat.',
            'De bestuurder ziet dat er een wijziging loopt en waarom. De organisatie ziet dat niet.',
            'Daarna kiest de bestuurder opnieuw over wat veranderde, en over niets anders.',
            'Wat al is verstrekt of besteld, blijft staan en wordt betaald.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <RadioGroup
            {...one('reden')}
            label="Waarom wijzigt het advies?"
            options={wijzigingsredenen.map((reden) => ({ value: reden, label: wijzigingwoorden[reden] }))}
          />
          <TextArea
            {...one('toelichting')}
            label="Wat klopt er niet, of wat is er veranderd?"
            hint="De adviseur, de toetsers en de bestuurder lezen dit. Schrijf geen naam en geen adres."
            rows={3}
          />
          <Actions>
            <Button>Open de wijziging</Button>
            <ButtonLink href={naarDossier(view).href} kind="secondary">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
});

const fields = {
  reden: choice(wijzigingsredenen, 'Kies waarom het advies wijzigt.'),
  toelichting: text({ max: 1_000, missing: 'Schrijf in een paar zinnen wat er moet wijzigen.' }),
};

const openen = dossierForm({
  path: '/planning/:id/wijziging',
  rollen,
  fields,
  show,
  opdracht: ({ reden, toelichting }) => ({ type: 'OpenWijziging', reden, toelichting }),
  done: ({ id }) => `/planning/${id}?klaar=wijziging`,
});

const staken = dossierForm({
  path: '/planning/:id/wijziging/staken',
  rollen,
  fields: {},
  show: zaakPage('lees:planning', (ctx, view, problem) =>
    confirmPage(ctx, {
      title: 'Staak de wijziging',
      lead: 'Het advies blijft dan zoals het is vastgesteld.',
      points: [
        'Wat de adviseur voor de nieuwe versie opschreef, telt niet mee.',
        'De bestuurder hoeft niets te doen.',
        'U kunt later een nieuwe wijziging openen.',
      ],
      button: 'Staak de wijziging',
      warning: true,
      back: naarDossier(view),
      position: view.position,
      problem,
    }),
  ),
  opdracht: () => ({ type: 'StaakWijziging' }),
  done: ({ id }) => `/planning/${id}?klaar=wijziging-gestaakt`,
});

/** Opening and stopping a change of an advice that the office-holder has. */
export const wijzigingRoutes = [...openen, ...staken];
