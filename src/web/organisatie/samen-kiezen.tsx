import type { Account } from '#application/application.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { Actions, Button } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { metHoofdletter } from '#web/components/format.ts';
import { LinkList } from '#web/components/link.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { typed, typedAll } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { ambtenBij, ambtVeld, bestuurdersVan } from './samen-keuzes.ts';
import { Meedoen } from './startpakket/meedoen.tsx';
import type { Werkgever } from './werkgever.ts';

const Kies = ({
  ctx,
  werkgever,
  bestuurders,
  errors,
}: {
  readonly ctx: PageContext;
  readonly werkgever: Werkgever;
  readonly bestuurders: readonly Account[];
  readonly errors: readonly FieldError[];
}) => (
  <Form action={ctx.path} seal={ctx.seal()}>
    <CheckboxGroup
      name="wie"
      label="Voor wie zet u een aanmelding klaar?"
      hint="Heeft iemand zich al aangemeld? Dat ziet u hier niet. Een dubbele aanmelding haalt het CCV eruit."
      error={errorAt(errors, 'wie')}
      values={typedAll(ctx.form, 'wie')}
      options={bestuurders.map((account) => ({
        value: account.id,
        label: account.naam,
        reveal: (
          <RadioGroup
            name={ambtVeld(account)}
            label={`Ambt van ${account.naam}`}
            value={typed(ctx.form, ambtVeld(account))}
            error={errorAt(errors, ambtVeld(account))}
            options={ambtenBij(werkgever).map((ambt) => ({
              value: ambt,
              label: metHoofdletter(ambtsnaam(ambt)),
            }))}
          />
        ),
      }))}
    />
    <Actions>
      <Button>Verder</Button>
    </Actions>
  </Form>
);

/** Choosing for whom an application is prepared; each of them confirms in person, or does not. */
export const showSamen = async (
  ctx: PageContext,
  werkgever: Werkgever,
  problem: Problem = {},
): Promise<Answer> => {
  const bestuurders = await bestuurdersVan(ctx, werkgever);
  const meedoen = await Meedoen({ ctx, werkgever });
  return ctx.page({
    title: 'Samen aanmelden',
    back: { href: '/', label: 'Overzicht' },
    problem,
    body: (
      <>
        <Heading level={1}>Zet een aanmelding klaar voor meer bestuurders</Heading>
        <Lead>
          Iedere bestuurder krijgt een eigen dossier en bevestigt zelf. U ziet niet wie dat doet en wie niet.
          Een keurmerk is daarvoor niet nodig, en toestemming van anderen ook niet.
        </Lead>
        <LinkList
          links={[
            {
              href: '/samen-aanmelden/plakken',
              label: 'Een heel bestuur in één keer uitnodigen',
              detail: 'Plak een lijst met ambten en e-mailadressen, bijvoorbeeld na verkiezingen.',
            },
            {
              href: '/samen-aanmelden/uitgenodigd',
              label: 'Wie is uitgenodigd',
              detail: 'Ook wie nog wacht op toegang.',
            },
          ]}
        />
        {bestuurders.length < 2 ? (
          <EmptyState>
            Er zijn nog geen twee bestuurders van uw {werkgever.soort} met een account. Een bestuurder kan
            zich ook zelf aanmelden.
          </EmptyState>
        ) : (
          <Kies ctx={ctx} werkgever={werkgever} bestuurders={bestuurders} errors={problem.errors ?? []} />
        )}
        {meedoen}
      </>
    ),
  });
};
