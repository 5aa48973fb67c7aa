import { findMaatregel, findScenariosoort } from '#application/referentie/catalogus.ts';
import { aardwoorden } from '#domain/catalogus/maatregel.ts';
import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { notFound } from '#web/server/answer.ts';
import { IngetrokkenMaatregel } from '#web/server/ingetrokken-maatregel.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';
import { isAanAdviseur } from './formulier.tsx';
import { bedragMetBron } from './kosten.ts';

/** One measure of the catalogue with everything it says, and the ways to use it. */
export const showCatalogusMaatregel = zaakPage('lees:advieswerk', (ctx, view, problem) => {
  const van = ctx.catalogi.op(view.zaak.advies.catalogusversie ?? ctx.today);
  const maatregel = findMaatregel(van, ctx.params.maatregelcode ?? '');
  if (maatregel === undefined) return notFound;
  const { code, titel, doel, omschrijving, domein, aard, alternatieven, leverancier, zwaar, einde } =
    maatregel;
  const pad = `/advies/${view.id}`;
  const nu = ctx.catalogi.op(ctx.today);
  const vervallen = findMaatregel(nu, code) === undefined && !nu.ingetrokken.some((weg) => weg.code === code);
  const facts: readonly Fact[] = [
    { label: 'Domein', value: `${domeinnamen[domein]}, ${aardwoorden[aard]}` },
    { label: 'Wat het vraagt', value: maatregel.vraagt },
    { label: 'Eenmalig', value: bedragMetBron(maatregel.eenmalig) },
    { label: 'Per jaar', value: bedragMetBron(maatregel.perJaar) },
    {
      label: 'Wie betaalt',
      value:
        maatregel.betaler === 'organisatie' ? 'de organisatie' : 'de bestuurder, voor het Politiekeurmerk',
    },
    { label: 'Wie het uitvoert', value: leverancier ?? 'niet genoemd in deze versie' },
    { label: 'Wanneer het kan stoppen', value: einde },
    {
      label: 'Zwaardere maatregel',
      value: zwaar ? 'ja: spreek het einde vooraf af' : 'nee',
    },
  ];
  return ctx.page({
    title: 'Maatregel uit de catalogus',
    back: { href: `${pad}/kies`, label: 'Kies maatregelen' },
    problem,
    body: (
      <>
        <Over>
          Catalogus van {formatDay(van.versie)}, {code}
        </Over>
        <Heading level={1}>{titel}</Heading>
        <Lead>{doel || omschrijving}</Lead>
        <IngetrokkenMaatregel ctx={ctx} code={code} voor="adviseur" />
        {vervallen && (
          <Alert kind="info" title="Niet meer in de catalogus van nu">
            <Paragraph>
              Dit advies gebruikt de eerdere versie. De maatregel blijft geldig en kan gewoon worden
              verstrekt.
            </Paragraph>
          </Alert>
        )}
        {doel !== '' && <Paragraph>{omschrijving}</Paragraph>}
        {isAanAdviseur(view) && (
          <Actions>
            <ButtonLink href={`${pad}/maatregelen/nieuw?code=${code}`}>Adviseer deze maatregel</ButtonLink>
            <ButtonLink href={`${pad}/niet-gewenst?code=${code}`} kind="secondary">
              De bestuurder wil dit niet
            </ButtonLink>
          </Actions>
        )}
        <Facts facts={facts} />
        <Heading level={2}>Helpt tegen</Heading>
        <BulletList items={maatregel.waartegen.map((soort) => findScenariosoort(van, soort) ?? soort)} />
        {alternatieven.length > 0 && (
          <>
            <Heading level={2}>Even goed</Heading>
            <BulletList
              items={alternatieven.map((ander) => (
                <Link href={`${pad}/catalogus/${ander}`} key={ander}>
                  {findMaatregel(van, ander)?.titel ?? ander}
                </Link>
              ))}
            />
          </>
        )}
      </>
    ),
  });
});
