import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { sum } from '#kernel/money.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import { type Answer, file, notFound, redirect } from '#web/server/answer.ts';
import { type MaatregelDossier, naarMaatregel } from './dossier.ts';

type Opdracht = NonNullable<Verstrekking['opdracht']>;

/** What was ordered together, and the number on which it was ordered. */
const bonVan = ({ view, verstrekking }: MaatregelDossier, { werkbon }: Opdracht) => ({
  samen: view.zaak.uitvoering.verstrekkingen.filter(
    (een) => een === verstrekking || (werkbon !== null && een.opdracht?.werkbon === werkbon),
  ),
  nummer: werkbon === null ? view.nummer : `${view.nummer}-${werkbon}`,
});

/** The same work order as a file for the installer. */
export const downloadWerkbon = async (dossier: MaatregelDossier): Promise<Answer> => {
  const { ctx, view, verstrekking } = dossier;
  const opdracht = verstrekking?.opdracht;
  if (opdracht == null) return notFound;
  const pdf = await ctx.reports.werkbon(view, { opdracht, ...bonVan(dossier, opdracht) }, ctx.today);
  return pdf === undefined ? notFound : file(pdf, 'application/pdf', 'werkbon.pdf');
};

/** The work order for the supplier, to print or copy: what must be made, and nothing about whom or why. */
export const showWerkbon = async (dossier: MaatregelDossier): Promise<Answer> => {
  const { ctx, verstrekking, maatregelPad } = dossier;
  const opdracht = verstrekking?.opdracht;
  if (opdracht == null) return redirect(maatregelPad());
  const { samen, nummer } = bonVan(dossier, opdracht);
  const eenmalig = sum(samen.flatMap((een) => (een.opdracht === null ? [] : [een.opdracht.eenmaligCent])));
  const perMaand = sum(samen.flatMap((een) => (een.opdracht === null ? [] : [een.opdracht.perMaandCent])));
  return ctx.page({
    title: 'Werkbon',
    back: naarMaatregel(dossier),
    body: (
      <div className="va-los">
        <Heading level={1}>Werkbon {nummer}</Heading>
        <Facts
          facts={[
            { label: 'Voor', value: opdracht.leverancier },
            { label: 'Datum', value: formatDay(opdracht.op) },
            ...samen.map(({ maatregel: { titel, waar } }) => ({ label: 'Werk', value: `${titel}, ${waar}` })),
            {
              label: 'Klaar voor',
              value: opdracht.leveringVoor === null ? 'in overleg' : formatDay(opdracht.leveringVoor),
            },
            { label: 'Bedrag', value: `${formatEuro(eenmalig)} inclusief btw` },
            ...(perMaand > 0 ? [{ label: 'Per maand', value: `${formatEuro(perMaand)} inclusief btw` }] : []),
          ]}
        />
        <BulletList
          items={[
            'De bewoner belt u voor een afspraak en geeft dan het adres.',
            `Noem op de factuur alleen dit nummer: ${nummer}. Stuur de factuur naar uw opdrachtgever.`,
            'Kom zonder reclame op de auto als dat kan. Maak geen foto’s voor eigen gebruik.',
            'Zeg niets over dit werk tegen anderen.',
          ]}
        />
        <div className="va-niet-afdrukken">
          <Card>
            <Paragraph>
              Druk deze bon af zonder de kop- en voettekst van de browser. Op de afdruk staat niet voor wie
              het is, welk ambt het is of waarom het nodig is. Geef dat ook niet in een mail mee.
            </Paragraph>
            <Actions>
              <ButtonLink href={maatregelPad('werkbon.pdf')} kind="secondary">
                Download als pdf
              </ButtonLink>
            </Actions>
          </Card>
        </div>
      </div>
    ),
  });
};
