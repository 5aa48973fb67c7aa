import type { ReactNode } from 'react';
import type { ZaakView } from '#application/application.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, type ButtonKind, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import type { LinkLine } from '#web/components/link.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { AfspraakStand } from '#web/server/afspraak-stand.tsx';
import {
  AfzegVelden,
  afzegFields,
  MomentVelden,
  metToelichting,
  momentFields,
  momentwoorden,
  ToelichtingVeld,
  toelichtFields,
} from '#web/server/afspraak-velden.tsx';
import { calendarAnswer } from '#web/server/calendar-file.ts';
import { dossierForm } from '#web/server/dossier-form.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { zaakPage } from '#web/server/zaak-page.ts';

const rollen = ['planner'] as const;

const padVan = ({ id }: Pick<ZaakView, 'id'>): string => `/planning/${id}/afspraak`;
const naarDossier = ({ id, nummer }: ZaakView) => ({ href: `/planning/${id}`, label: `Dossier ${nummer}` });
const naarAfspraak = (view: ZaakView) => ({ href: padVan(view), label: 'De afspraak' });

/** An adviser was assigned and the visit is still to come. */
const isOpen = ({ kaart: { fase }, zaak: { onderzoek } }: ZaakView): boolean =>
  (fase === 'in-onderzoek' || fase === 'teruggegeven') && onderzoek.gevoerdOp === null;

/** The way to this page, from the first page of a case. */
export const afspraakLinks = (view: ZaakView): readonly LinkLine[] =>
  isOpen(view)
    ? [
        {
          href: padVan(view),
          label:
            view.zaak.onderzoek.gepland === null
              ? 'Huisbezoek afspreken'
              : 'Huisbezoek verzetten of afzeggen',
          detail: 'als de adviseur het zelf niet kan doen',
        },
      ]
    : [];

type Pagina = {
  readonly titel: (view: ZaakView) => string;
  readonly lead: string;
  /** What stands above the form. */
  readonly vooraf?: (ctx: PageContext, view: ZaakView) => ReactNode;
  readonly velden: (ctx: PageContext, view: ZaakView, problem: Problem) => ReactNode;
  readonly knop: string;
  readonly kind?: ButtonKind;
  readonly terug: (view: ZaakView) => { readonly href: string; readonly label: string };
};

const pagina = ({ titel, lead, vooraf, velden, knop, kind, terug }: Pagina) =>
  zaakPage('lees:planning', (ctx, view, problem) =>
    ctx.page({
      title: titel(view),
      back: terug(view),
      problem,
      body: (
        <>
          <Over>Dossier {view.nummer}</Over>
          <Heading level={1}>{titel(view)}</Heading>
          <Lead>{lead}</Lead>
          {isOpen(view) && vooraf?.(ctx, view)}
          {isOpen(view) ? (
            <Form action={ctx.path} seal={ctx.seal(view.position)}>
              {velden(ctx, view, problem)}
              <Actions>
                <Button {...(kind !== undefined && { kind })}>{knop}</Button>
                <ButtonLink href={terug(view).href} kind="secondary">
                  Terug zonder bewaren
                </ButtonLink>
              </Actions>
            </Form>
          ) : (
            <Alert kind="info" title="Hier is nu niets af te spreken">
              <Paragraph>Het huisbezoek is geweest, of er is nog geen adviseur.</Paragraph>
            </Alert>
          )}
        </>
      ),
    }),
  );

const plannen = dossierForm({
  path: '/planning/:id/afspraak',
  rollen,
  fields: momentFields,
  show: pagina({
    titel: ({ zaak: { onderzoek } }) =>
      onderzoek.gepland === null ? 'Spreek het huisbezoek af' : 'Verzet het huisbezoek',
    lead: 'De adviseur gaat op bezoek: spreek de dag met de bestuurder en met de adviseur af. Beiden krijgen bericht dat er iets is veranderd, zonder de dag erin.',
    vooraf: ({ today }, view) => (
      <AfspraakStand onderzoek={view.zaak.onderzoek} pad={padVan(view)} today={today} />
    ),
    velden: (ctx, { zaak: { onderzoek } }, problem) => (
      <>
        <MomentVelden ctx={ctx} problem={problem} known={onderzoek.andereDag ?? onderzoek.gepland} />
        <ToelichtingVeld ctx={ctx} problem={problem} />
      </>
    ),
    knop: 'Bewaar de afspraak',
    terug: naarDossier,
  }),
  opdracht: (values) => ({ type: 'PlanHuisbezoek', ...metToelichting(values) }),
  done: ({ id }) => `/planning/${id}?klaar=afspraak`,
});

const afzeggen = dossierForm({
  path: '/planning/:id/afspraak/afzeggen',
  rollen,
  fields: afzegFields,
  show: pagina({
    titel: () => 'Zeg het huisbezoek af',
    lead: 'Bel eerst met de bestuurder. De bestuurder en de adviseur krijgen bericht dat er iets is veranderd. De bestuurder blijft aangemeld.',
    vooraf: (_ctx, { zaak: { onderzoek } }) =>
      onderzoek.gepland !== null && (
        <Paragraph>Nu afgesproken: {momentwoorden(onderzoek.gepland)}.</Paragraph>
      ),
    velden: (ctx, _view, problem) => <AfzegVelden ctx={ctx} problem={problem} />,
    knop: 'Zeg de afspraak af',
    kind: 'warning',
    terug: naarAfspraak,
  }),
  opdracht: (values) => ({ type: 'ZegHuisbezoekAf', ...metToelichting(values) }),
  done: ({ id }) => `/planning/${id}?klaar=afgezegd`,
});

const nietDoorgegaan = dossierForm({
  path: '/planning/:id/afspraak/niet-doorgegaan',
  rollen,
  fields: toelichtFields,
  show: pagina({
    titel: () => 'Het bezoek ging niet door',
    lead: 'Dit legt alleen vast dat het bezoek er op de afgesproken dag niet was, niet hoe dat kwam. Daarna is er een nieuwe dag nodig.',
    velden: (ctx, _view, problem) => <ToelichtingVeld ctx={ctx} problem={problem} />,
    knop: 'Leg dit vast',
    terug: naarAfspraak,
  }),
  opdracht: (values) => ({ type: 'MeldHuisbezoekUitgebleven', ...metToelichting(values) }),
  done: ({ id }) => `/planning/${id}?klaar=niet-doorgegaan`,
});

const agenda: Route = {
  method: 'GET',
  path: '/planning/:id/afspraak.ics',
  rollen,
  handle: (ctx) => zaakPage('lees:planning', (_ctx, view) => calendarAnswer(view))(ctx),
};

/** The appointment for the visit, when it is the planner who moves it or calls it off. */
export const afspraakRoutes: readonly Route[] = [...plannen, ...afzeggen, ...nietDoorgegaan, agenda];
