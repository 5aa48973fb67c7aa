import type { ReactNode } from 'react';
import type { ZaakView } from '#application/application.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { type ZaakRender, zaakPage } from '#web/server/zaak-page.ts';

/** The role of everybody on these pages. */
export const rollen = ['adviseur'] as const;

export const naarDossier = ({ id, nummer }: Pick<ZaakView, 'id' | 'nummer'>) => ({
  href: `/advies/${id}`,
  label: `Dossier ${nummer}`,
});

/** Where one goes after a form: the first page of the case, which says what comes next. */
export const naarDossierMet = (klaar: string) => (ctx: PageContext) => `/advies/${ctx.id}?klaar=${klaar}`;

/** Whether the advice still is with the adviser; what lies with the reviewer no longer changes. */
export const isAanAdviseur = ({ kaart: { fase } }: ZaakView): boolean =>
  fase === 'in-onderzoek' || fase === 'teruggegeven';

/** Says why nothing can be changed here now. */
export const NietNu = () => (
  <Alert kind="info" title="U kunt dit nu lezen, niet wijzigen">
    <Paragraph>
      Het advies ligt bij de Beveiligingsautoriteit of is al vastgesteld. Komt het terug, dan kunt u weer
      verder.
    </Paragraph>
  </Alert>
);

export type Formulier = {
  readonly titel: string;
  readonly lead: ReactNode;
  /** Stands above the form, whether or not it can be filled in now. */
  readonly vooraf?: (view: ZaakView, ctx: PageContext) => ReactNode;
  readonly velden: (ctx: PageContext, view: ZaakView, problem: Problem) => ReactNode;
  readonly knop: string;
  /** What stands in the case now, shown beside what was typed when somebody else was first. */
  readonly staat?: (view: ZaakView) => readonly Fact[];
  /** Adds something new, so nothing that happened meanwhile can clash with it. */
  readonly nieuw?: boolean;
  readonly terug?: (view: ZaakView) => { readonly href: string; readonly label: string };
};

/** Shows a form about a case that is open already. */
export const toonFormulier = (
  { titel, lead, vooraf, velden, knop, staat, nieuw, terug = naarDossier }: Formulier,
  ...[ctx, view, problem]: Parameters<ZaakRender>
): Answer =>
  ctx.page({
    title: titel,
    back: terug(view),
    problem,
    body: (
      <>
        <Over>Dossier {view.nummer}</Over>
        <Heading level={1}>{titel}</Heading>
        <Lead>{lead}</Lead>
        {vooraf?.(view, ctx)}
        {problem.conflict && staat !== undefined && (
          <>
            <Heading level={2}>Dit staat er nu</Heading>
            <Facts facts={staat(view)} />
          </>
        )}
        {isAanAdviseur(view) ? (
          <Form action={ctx.path} seal={ctx.seal(nieuw ? undefined : view.position)}>
            {velden(ctx, view, problem)}
            <Actions>
              <Button>{knop}</Button>
              <ButtonLink href={terug(view).href} kind="secondary">
                Terug zonder bewaren
              </ButtonLink>
            </Actions>
          </Form>
        ) : (
          <NietNu />
        )}
      </>
    ),
  });

/** A page with one form about a case of the adviser. */
export const formulier = (pagina: Formulier) =>
  zaakPage('lees:advieswerk', (...asked) => toonFormulier(pagina, ...asked));
