import { verschilMetVorige } from '#application/cijfers/verschil.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import { Alert } from '#web/components/alert.tsx';
import { Details } from '#web/components/details.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link, LinkList } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, file, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { Beeld } from './beeld/beeld.tsx';
import { perHoofdstuk } from './hoofdstukken.ts';
import { kwartaalInWoorden, leesKwartaal } from './kwartaal.ts';
import { Regels } from './regels.tsx';
import { CijferTabel } from './tabel.tsx';

/** Said above figures that are about nobody. */
export const ProefMelding = () => (
  <Alert kind="info" title="Dit zijn proefcijfers">
    <Paragraph>
      Ze komen uit verzonnen dossiers, gemaakt met dezelfde regels. Ze zeggen niets over de werkelijkheid.
    </Paragraph>
  </Alert>
);

/** The release in the address; undefined when there is none, or it is not for this reader. */
const gevraagd = async ({ application, actor, params }: PageContext): Promise<Vrijgave | undefined> => {
  const kwartaal = leesKwartaal(params.kwartaal);
  return kwartaal === undefined ? undefined : application.vrijgaven.lees(actor, kwartaal);
};

const Verantwoording = ({ vrijgave }: { readonly vrijgave: Vrijgave }) => (
  <Facts
    facts={[
      { label: 'Stand', value: `tot en met ${kwartaalInWoorden(vrijgave.kwartaal)}` },
      {
        label: 'Voorgesteld',
        value: `door het ministerie van BZK, op ${formatDay(vrijgave.voorgesteld.op)}`,
      },
      {
        label: 'Vrijgegeven',
        value: `door de Beveiligingsautoriteit, op ${formatDay(vrijgave.vrijgegeven.op)}`,
      },
      { label: 'Versie van vragen en regels', value: vrijgave.versie },
      { label: 'Kenmerk (SHA-256)', value: <code>{vrijgave.kenmerk.slice(0, 16)}</code> },
    ]}
  />
);

/** One frozen release: all tables, chapter by chapter, with the rules beside them. */
export const showVrijgave = async (ctx: PageContext): Promise<Answer> => {
  const vrijgave = await gevraagd(ctx);
  if (vrijgave === undefined) return notFound;
  const basis = `/cijfers/${vrijgave.kwartaal}`;
  const hoofdstukken = perHoofdstuk(vrijgave.tabellen);
  const titel = `Cijfers tot en met ${kwartaalInWoorden(vrijgave.kwartaal)}`;
  return ctx.page({
    title: titel,
    back: { href: '/', label: 'Landelijk beeld' },
    body: (
      <>
        {vrijgave.proef && <ProefMelding />}
        <Heading level={1}>{titel}</Heading>
        <Lead>Deze cijfers veranderen niet meer. Onderaan staat hoe ze zijn gemaakt en beschermd.</Lead>
        <LinkList
          links={[
            { href: `${basis}/pdf`, label: 'Alles als pdf', detail: 'om te bewaren of door te sturen' },
            {
              href: `${basis}/csvw`,
              label: 'Beschrijving van de bestanden (CSVW)',
              detail: 'voor onderzoekers',
            },
            ...hoofdstukken.map(({ naam, anker }) => ({ href: `#${anker}`, label: naam })),
          ]}
        />
        {hoofdstukken.map(({ naam, anker, tabellen }) => (
          <section key={anker} aria-labelledby={anker}>
            <Heading level={2} id={anker}>
              {naam}
            </Heading>
            {tabellen.map((tabel) => (
              <Details key={tabel.id} summary={tabel.vraag}>
                <Beeld tabel={tabel} />
                <CijferTabel tabel={tabel} />
                <Paragraph>
                  <Link href={`${basis}/tabel/${tabel.id}`}>Download als CSV: {tabel.vraag}</Link>
                </Paragraph>
              </Details>
            ))}
          </section>
        ))}
        <Regels />
        <Heading level={2}>Verantwoording</Heading>
        {verschilMetVorige(vrijgave).map((zin) => (
          <Paragraph key={zin}>{zin}</Paragraph>
        ))}
        <Verantwoording vrijgave={vrijgave} />
      </>
    ),
  });
};

/** One table as CSV. */
export const downloadTabel = async (ctx: PageContext): Promise<Answer> => {
  const vrijgave = await gevraagd(ctx);
  const tabel = vrijgave?.tabellen.find(({ id }) => id === ctx.params.tabel);
  if (vrijgave === undefined || tabel === undefined) return notFound;
  return file(
    ctx.reports.cijfers.csv(tabel),
    'text/csv; charset=utf-8',
    `${tabel.id}-${vrijgave.kwartaal}.csv`,
  );
};

/** What stands in every CSV of the release, for machines. */
export const downloadCsvw = async (ctx: PageContext): Promise<Answer> => {
  const vrijgave = await gevraagd(ctx);
  if (vrijgave === undefined) return notFound;
  return file(
    ctx.reports.cijfers.csvw(vrijgave),
    'application/csvm+json',
    `cijfers-${vrijgave.kwartaal}-metadata.json`,
  );
};

/** The whole release as a tagged PDF. */
export const downloadPdf = async (ctx: PageContext): Promise<Answer> => {
  const vrijgave = await gevraagd(ctx);
  if (vrijgave === undefined) return notFound;
  return file(ctx.reports.cijfers.pdf(vrijgave), 'application/pdf', `cijfers-${vrijgave.kwartaal}.pdf`);
};
