import { type BeoordeeldeBon, beoordeelDeclaratie } from '#domain/regeling/2021-01-01/declaratie.ts';
import type { Uitkomst } from '#domain/regeling/feiten.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Facts, Grounds } from '#web/components/facts.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import { grounds } from '../toets.tsx';
import { werkgeverVan } from '../werkgever.ts';
import { MAATREGELEN, showFormulier } from './formulier.tsx';
import { leesDeclaratie } from './lezen.ts';

const UITKOMSTEN: Partial<Record<Uitkomst, string>> = {
  vergoeden: 'wordt vergoed',
  'niet-vergoeden': 'wordt niet vergoed',
  'beoordeling-door-jurist': 'een jurist beoordeelt dit',
  'geen-aanspraak': 'de regeling van 2021 geldt hier niet',
  'kan-advies-aanvragen': 'hiervoor geldt de regeling van 2024: vergoeden achteraf hoort daar niet bij',
};

const Bon = ({ bon, uitkomst, vergoedingCent }: BeoordeeldeBon) => (
  <Card>
    <Heading level={2}>
      {MAATREGELEN[bon.maatregel]}, {formatDay(bon.getroffenOp)}
    </Heading>
    <Facts
      facts={[
        { label: 'Bon', value: formatEuro(bon.kostenInclBtwCent) },
        { label: 'Vergoeding', value: formatEuro(vergoedingCent) },
        { label: 'Uitkomst', value: UITKOMSTEN[uitkomst.uitkomst] ?? 'nog niet te zeggen' },
      ]}
    />
    <Grounds grounds={grounds(uitkomst)} />
  </Card>
);

const soortVan = ({ actor }: PageContext): string | undefined => werkgeverVan(actor.organisatie)?.soort;

const bereken = async (ctx: PageContext): Promise<Answer> => {
  const soort = soortVan(ctx);
  const gelezen = leesDeclaratie(ctx, soort);
  if (!gelezen.ok) return showFormulier(ctx, soort, { errors: gelezen.errors });
  const { bonnen, totaalCent } = beoordeelDeclaratie(gelezen.declaratie);
  return ctx.page({
    title: 'Uitkomst van de berekening',
    back: { href: ctx.path, label: 'Opnieuw invullen' },
    body: (
      <>
        <Heading level={1}>De vergoeding is {formatEuro(totaalCent)}</Heading>
        <Lead>
          Berekend op {formatDay(ctx.today)} met wat is ingevuld. De {soort ?? 'eigen organisatie'} betaalt;
          niemand hoeft daarover te besluiten.
        </Lead>
        {bonnen.map((bon) => (
          <Bon key={`${bon.bon.maatregel}${bon.bon.getroffenOp}${bon.bon.kostenInclBtwCent}`} {...bon} />
        ))}
        <Paragraph>
          Bewaar deze uitkomst bij de bonnen. Hier is niets bewaard. De belastingadviseur van de organisatie
          bepaalt hoe de vergoeding wordt verwerkt.
        </Paragraph>
        <Actions>
          <ButtonLink kind="secondary" href="/">
            Naar het overzicht
          </ButtonLink>
        </Actions>
      </>
    ),
  });
};

const path = '/regeling-2021';
const rollen = ['functionaris', 'bestuurder'] as const;

/** What is payable for measures of 2021, 2022 and 2023. */
export const vergoedingRoutes: readonly Route[] = [
  { method: 'GET', path, rollen, handle: (ctx) => showFormulier(ctx, soortVan(ctx)) },
  { method: 'POST', path, rollen, handle: bereken },
];
