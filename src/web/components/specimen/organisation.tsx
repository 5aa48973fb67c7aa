import { cents } from '#kernel/money.ts';
import { Actions, ButtonLink } from '../button.tsx';
import { DataTable } from '../data-table.tsx';
import { Details } from '../details.tsx';
import { Grounds } from '../facts.tsx';
import { formatEuro } from '../format.ts';
import { Pagination, SectionNav } from '../navigation.tsx';
import { StateLabel } from '../state-label.tsx';
import { Heading, Lead, TwoLines } from '../text.tsx';

type Line = {
  readonly name: string;
  readonly state: 'now' | 'wait' | 'done' | 'stopped';
  readonly words: string;
  readonly price: number;
  readonly month: number;
};

const lines: readonly Line[] = [
  { name: 'Brievenbus buiten', state: 'now', words: 'Bestellen', price: 38_500, month: 0 },
  {
    name: 'Alarm met opvolging',
    state: 'wait',
    words: 'Wacht op levering, 6 werkdagen',
    price: 214_000,
    month: 4250,
  },
  { name: 'Verlichting achter', state: 'done', words: 'Getest en betaald', price: 27_600, month: 0 },
  { name: 'Camera aan de voorkant', state: 'stopped', words: 'Gestopt', price: 0, month: 0 },
];

/** The components of this page as people will meet them. */
export const organisation = (
  <>
    <Heading level={1}>Uw gemeente verstrekt deze maatregelen</Heading>
    <Lead>
      Het advies is vastgesteld, de woning voldoet en de bestuurder is in functie. Er is verder geen besluit
      nodig.
    </Lead>
    <SectionNav
      label="Dit dossier"
      items={[
        { href: '#a', label: 'Maatregelen', current: true },
        { href: '#b', label: 'Geld' },
        { href: '#c', label: 'Vragen' },
      ]}
    />
    <Details summary="Waarom?" open>
      <Grounds
        grounds={[
          { title: 'In functie (artikel 3.9, lid 5, onder a)', detail: 'wethouder sinds 15 juni 2022' },
          {
            title: 'Advies vastgesteld (artikel 3.9, lid 4)',
            detail: '2 maart 2026, door de Beveiligingsautoriteit',
          },
        ]}
      />
    </Details>
    <DataTable
      caption="Maatregelen die met u zijn gedeeld"
      columns={[
        { label: 'Maatregel', cell: (line) => line.name },
        { label: 'Stand', cell: (line) => <StateLabel state={line.state}>{line.words}</StateLabel> },
        { label: 'Sinds', kind: 'date', cell: () => '2 maart 2026' },
        {
          label: 'Bedrag',
          kind: 'number',
          cell: (line) =>
            line.month === 0 ? (
              formatEuro(cents(line.price))
            ) : (
              <TwoLines
                first={formatEuro(cents(line.price))}
                second={`en ${formatEuro(cents(line.month))} per maand`}
              />
            ),
        },
      ]}
      rows={lines}
      rowKey={(line) => line.name}
    />
    <Actions>
      <ButtonLink href="#bestel">Brievenbus bestellen</ButtonLink>
      <ButtonLink href="#vraag" kind="secondary">
        Vraag aan het CCV
      </ButtonLink>
    </Actions>
    <Pagination page={2} pages={7} href={(page) => `?pagina=${page}`} />
  </>
);
