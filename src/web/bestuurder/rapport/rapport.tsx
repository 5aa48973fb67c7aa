import { weerstandTekst } from '#application/adviestekst.ts';
import { rapportfotosVan } from '#application/rapportfotos.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Columns } from '#web/components/columns.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { formatCount, formatDay } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { type Answer, file, notFound } from '#web/server/answer.ts';
import { IngetrokkenMaatregel } from '#web/server/ingetrokken-maatregel.tsx';
import { type Dossier, naarDossier } from '../dossier.ts';
import { feitenVan, type GenummerdeMaatregel, genummerd } from '../maatregelen.ts';
import { alineas, kosten } from '../woorden.ts';
import { beeldenVan, FotoDeel } from './foto-deel.tsx';
import { KeurmerkDeel } from './keurmerk-deel.tsx';
import { Versie } from './versie.tsx';

const Alineas = ({ tekst }: { readonly tekst: string }) =>
  alineas(tekst).map((alinea) => <Paragraph key={alinea}>{alinea}</Paragraph>);

const Beeld = ({ view }: Dossier) => {
  const { duiding, scenarios } = view.zaak.onderzoek;
  const { losseScenarios } = view.zaak.advies;
  return (
    <>
      <Heading level={2} id="beeld">
        Wat er zou kunnen gebeuren
      </Heading>
      {duiding !== null && (
        <>
          <Alineas tekst={duiding.toelichting} />
          <Facts
            facts={[
              { label: 'Ernst', value: duiding.ernst },
              { label: 'De kans dat het gebeurt', value: duiding.waarschijnlijkheid },
            ]}
          />
        </>
      )}
      {scenarios.map(({ id, titel, verhaal, ...rest }, plaats) => (
        <section key={id}>
          <Heading level={3}>
            Scenario {plaats + 1}: {titel}
          </Heading>
          <Alineas tekst={verhaal} />
          {weerstandTekst(rest) !== '' && (
            <Paragraph>Wat er nu al helpt, en wat niet: {weerstandTekst(rest)}</Paragraph>
          )}
          {losseScenarios
            .filter(({ scenario }) => scenario === id)
            .map(({ reden }) => (
              <Paragraph key={reden}>Hier hoort geen maatregel bij: {reden}</Paragraph>
            ))}
        </section>
      ))}
    </>
  );
};

const evenGoed = ({ maatregel }: GenummerdeMaatregel): readonly Fact[] =>
  maatregel.alternatieven.length === 0
    ? []
    : [{ label: 'Even goed', value: maatregel.alternatieven.map(({ titel }) => titel).join('; ') }];

const Maatregelen = ({ ctx, view, organisatie }: Dossier) => {
  const alle = genummerd(view);
  return domeinen.map((domein) => {
    const hier = alle.filter(({ maatregel }) => maatregel.domein === domein);
    const reden = view.zaak.advies.legeDomeinen.find((leeg) => leeg.domein === domein)?.reden;
    return (
      <section key={domein}>
        <Heading level={2} id={domein}>
          {domeinnamen[domein]}
        </Heading>
        {hier.length === 0 && <Paragraph>{reden ?? 'Hier zijn geen maatregelen nodig.'}</Paragraph>}
        {hier.map((een) => (
          <section key={een.maatregel.id}>
            <Heading level={3}>
              {een.nummer}. {een.maatregel.titel}
            </Heading>
            <Alineas tekst={een.maatregel.toelichting} />
            <IngetrokkenMaatregel ctx={ctx} code={een.maatregel.code} voor="bestuurder" />
            <Facts facts={[...feitenVan(view, een.maatregel, organisatie), ...evenGoed(een)]} />
          </section>
        ))}
      </section>
    );
  });
};

const WieBetaalt = ({ view, organisatie }: Dossier) => (
  <>
    <Heading level={2} id="betalen">
      Wie betaalt wat
    </Heading>
    <Paragraph>
      U hoeft niets voor te schieten: uw {organisatie} bestelt en betaalt. Alleen wat nodig is om aan het
      Politiekeurmerk te voldoen, betaalt u zelf. De bedragen zijn een schatting, met btw.
    </Paragraph>
    <DataTable
      caption="Wie betaalt wat"
      captionHidden
      columns={[
        { label: 'Maatregel', cell: ({ nummer, maatregel }) => `${nummer}. ${maatregel.titel}` },
        {
          label: 'Betaler',
          cell: ({ maatregel }) => (maatregel.betaler === 'organisatie' ? `uw ${organisatie}` : 'uzelf'),
        },
        {
          label: 'Schatting',
          cell: ({ maatregel }) => kosten(maatregel.eenmalig, maatregel.perMaand) ?? 'nog niet bekend',
        },
      ]}
      rows={genummerd(view)}
      rowKey={({ maatregel }) => maatregel.id}
    />
  </>
);

const Daarna = ({ organisatie }: Dossier) => (
  <>
    <Heading level={2} id="daarna">
      Wat er daarna gebeurt
    </Heading>
    <BulletList
      items={[
        'U kiest per maatregel: ja, liever het alternatief, of nu niet. Neem de tijd.',
        `U bepaalt wat uw ${organisatie} ziet. Scenario’s en redenen ziet uw ${organisatie} niet.`,
        `Uw ${organisatie} bestelt, laat plaatsen, test en betaalt.`,
        'Ongeveer zes weken later vragen wij hoe het gaat.',
      ]}
    />
    <Small>
      Dit advies is persoonlijk. Een collega kan een ander advies krijgen, omdat huis, werk en dreiging
      verschillen. Veiligheid kan nooit worden gegarandeerd; de maatregelen maken de kans en de gevolgen
      kleiner.
    </Small>
  </>
);

const hoeveel = (aantal: number): string =>
  aantal === 0 ? 'geen maatregelen' : formatCount(aantal, 'maatregel', 'maatregelen');

const Inhoud = ({ view }: Dossier) => (
  <>
    <Heading level={2}>In dit rapport</Heading>
    <LinkList
      links={[
        { href: '#beeld', label: 'Wat er zou kunnen gebeuren' },
        ...domeinen.map((domein) => ({
          href: `#${domein}`,
          label: domeinnamen[domein],
          detail: hoeveel(
            view.zaak.advies.maatregelen.filter((maatregel) => maatregel.domein === domein).length,
          ),
        })),
        { href: '#keurmerk', label: 'Het Politiekeurmerk' },
        ...(rapportfotosVan(view.zaak).length > 0 ? [{ href: '#fotos', label: 'Foto’s van uw woning' }] : []),
        { href: '#betalen', label: 'Wie betaalt wat' },
        { href: '#daarna', label: 'Wat er daarna gebeurt' },
      ]}
    />
  </>
);

/** The report as a page: what could happen, what helps, the Politiekeurmerk, who pays, and what is next. */
export const showRapport = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const { maatregelen, nummer, vastgesteldOp } = view.zaak.advies;
  if (vastgesteldOp === null) return notFound;
  return ctx.page({
    title: 'Uw rapport',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Uw beveiligingsadvies</Heading>
        <Lead>
          {formatCount(maatregelen.length, 'maatregel', 'maatregelen')}. Vastgesteld op{' '}
          {formatDay(vastgesteldOp)} door de Beveiligingsautoriteit, nummer {nummer}. Dit rapport is van u:
          niemand anders krijgt het.
        </Lead>
        <Actions>
          <ButtonLink href={pad('keuze')}>Naar uw keuzes</ButtonLink>
          <ButtonLink href={pad('rapport.pdf')} kind="secondary">
            Download als pdf
          </ButtonLink>
        </Actions>
        <Versie {...dossier} />
        <Columns
          asideLabel="In dit rapport"
          aside={<Inhoud {...dossier} />}
          main={
            <>
              <Beeld {...dossier} />
              <Maatregelen {...dossier} />
              <KeurmerkDeel {...dossier} />
              <FotoDeel {...dossier} />
              <WieBetaalt {...dossier} />
              <Daarna {...dossier} />
              <Paragraph>
                <Link href={pad('keuze')}>Naar uw keuzes</Link>
              </Paragraph>
            </>
          }
        />
      </>
    ),
  });
};

/** The same report as a file to keep. */
export const downloadRapport = async ({ ctx, view }: Dossier): Promise<Answer> => {
  const fotos = await beeldenVan(ctx, view);
  const pdf = await ctx.reports.advies(view, ctx.account.naam, ctx.today, fotos);
  return pdf === undefined ? notFound : file(pdf, 'application/pdf', 'beveiligingsadvies.pdf');
};
