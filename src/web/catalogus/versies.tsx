import type { Catalogusboek } from '#application/catalogus/boek.ts';
import type { Catalogus } from '#application/referentie/catalogus.ts';
import { Actions, Button } from '#web/components/button.tsx';
import { formatDay } from '#web/components/format.ts';
import { Select } from '#web/components/select.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { metCatalogus, TERUG } from './boek.ts';
import { samenvatting, Verschillen } from './verschillen.tsx';

const CONCEPT = 'concept';

const gekozen = ({ catalogi, concept }: Catalogusboek, naam: string): Catalogus | undefined =>
  naam === CONCEPT
    ? (concept ?? undefined)
    : catalogi.versies
        .filter((versie) => versie === naam)
        .map(catalogi.versie)
        .at(0);

const keuzes = ({ catalogi, concept }: Catalogusboek) => [
  ...catalogi.versies.map((versie) => ({
    value: versie as string,
    label: `versie van ${formatDay(versie)}`,
  })),
  ...(concept === null ? [] : [{ value: CONCEPT, label: 'het concept' }]),
];

const naam = (van: Catalogus, boek: Catalogusboek): string =>
  van === boek.concept ? 'het concept' : `de versie van ${formatDay(van.versie)}`;

/** Any two versions side by side, in words; the draft counts as one. */
export const showVersies = metCatalogus(({ ctx, boek }) => {
  const opties = keuzes(boek);
  const [eerder, laatste] = opties.slice(-2);
  const naar = ctx.query.get('naar') ?? laatste?.value ?? '';
  const van = ctx.query.get('van') ?? (naar === CONCEPT ? boek.basis.versie : (eerder?.value ?? ''));
  const [een, ander] = [gekozen(boek, van), gekozen(boek, naar)];
  return ctx.page({
    title: 'Versies van de catalogus',
    back: TERUG,
    body: (
      <>
        <Heading level={1}>Vergelijk twee versies</Heading>
        {een === undefined || ander === undefined ? (
          <Lead>Kies twee versies.</Lead>
        ) : (
          <Lead>
            Van {naam(een, boek)} naar {naam(ander, boek)}: {samenvatting({ van: een, naar: ander })}.
          </Lead>
        )}
        <form className="va-form" method="get" action={ctx.path}>
          <Select name="van" label="Van" value={van} options={opties} />
          <Select name="naar" label="Naar" value={naar} options={opties} />
          <Actions>
            <Button kind="secondary">Vergelijk</Button>
          </Actions>
        </form>
        {een !== undefined && ander !== undefined && <Verschillen van={een} naar={ander} />}
        <Paragraph>Een gepubliceerde versie verandert nooit meer.</Paragraph>
      </>
    ),
  });
});
