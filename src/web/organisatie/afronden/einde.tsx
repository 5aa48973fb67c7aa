import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';
import { Rechtsopvolger } from '../herindeling/dossier.tsx';

const geleend = ({ grondslag }: Verstrekking): boolean => grondslag === 'ter-beschikking';

/** What becomes of a measure when the office ends: a loan ends by law, the rest is agreed with the person. */
const watErGebeurt = (een: Verstrekking): string => {
  if (geleend(een)) {
    if (een.retourOp !== null) return `terug op ${formatDay(een.retourOp)}`;
    return een.stand === 'beeindigd'
      ? 'beëindigd, moet nog terug'
      : 'eindigt met het ambt en komt terug (lid 7)';
  }
  return een.stand === 'beeindigd'
    ? 'beëindigd'
    : 'spreek af of het blijft; de regeling zegt hier niets over';
};

const opzeggen = ({ stand, periodiek }: Verstrekking): string => {
  if (periodiek === null) return '-';
  const bedrag = `${formatEuro(periodiek.perMaandCent)} per maand`;
  if (stand === 'beeindigd') return `${bedrag}, controleer of het is opgezegd`;
  return periodiek.verlengtOp === null ? bedrag : `${bedrag}, verlengt op ${formatDay(periodiek.verlengtOp)}`;
};

const Lijst = ({ dossier: { pad, view } }: { readonly dossier: Dossier }) => (
  <DataTable
    caption="Per maatregel"
    columns={[
      {
        label: 'Maatregel',
        cell: ({ id, maatregel }) => (
          <Link href={pad(`maatregel/${encodeURIComponent(id)}`)}>{maatregel.titel}</Link>
        ),
      },
      { label: 'Wat ermee gebeurt', cell: watErGebeurt },
      { label: 'Op te zeggen', cell: opzeggen },
    ]}
    rows={view.zaak.uitvoering.verstrekkingen}
    rowKey={({ id }) => id}
  />
);

/** What ends with the office, what stays, what is cancelled and what comes back, measure by measure. */
export const showEinde = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, werkgever } = dossier;
  const { verstrekkingen } = view.zaak.uitvoering;
  const { ambtTot } = view.kaart.werk ?? {};
  return ctx.page({
    title: 'Einde van het ambt',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Als het ambt eindigt</Heading>
        <Rechtsopvolger dossier={dossier} />
        <Lead>
          {ambtTot === undefined
            ? 'De laatste dag is nog niet doorgegeven.'
            : `De laatste dag is ${formatDay(ambtTot)}.`}{' '}
          Loop dit rustig met de bestuurder langs, het liefst een half jaar voor die dag.
        </Lead>
        {verstrekkingen.length === 0 ? (
          <EmptyState>
            Er is nog niets verstrekt of uitgeleend. Er hoeft dan ook niets te worden afgerond.
          </EmptyState>
        ) : (
          <Lijst dossier={dossier} />
        )}
        <Heading level={2}>Zo rondt u af</Heading>
        <BulletList
          items={[
            'Wat is uitgeleend, eindigt op de laatste dag van het ambt. Beëindig het hier en meld als het terug is.',
            `Vaste lasten zegt uw ${werkgever.soort} zelf op. De bestuurder hoeft niets te doen.`,
            'Laat codes, sleutels en toegang op afstand wijzigen. Leg ze nergens vast, ook hier niet.',
            'Is er op de laatste dag nog dreiging? Bel eerst het CCV, en haal niets weg.',
            'Wat u al bestelde, betaalt u. Wordt iets pas na de laatste dag geleverd, leg dat dan voor aan een jurist; de regeling zegt er niets over.',
          ]}
        />
        <Small>
          Voor wat is verstrekt regelt de regeling niet van wie het daarna is, en wie het onderhoud betaalt.
          Dat spreekt u samen af; twijfelt u, vraag het een jurist.
        </Small>
        <Paragraph>Druk deze pagina af voor het gesprek. Er staat geen naam en geen adres op.</Paragraph>
      </>
    ),
  });
};
