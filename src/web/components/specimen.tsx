import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { type Frame, renderPage } from '#web/layout/page.tsx';
import { Alert } from './alert.tsx';
import { Actions, Button, ButtonLink } from './button.tsx';
import { Card, EmptyState } from './card.tsx';
import { CheckboxGroup, RadioGroup } from './choice.tsx';
import { Columns } from './columns.tsx';
import { DataTable } from './data-table.tsx';
import { DayField } from './day-field.tsx';
import { Details, Term } from './details.tsx';
import { CheckAnswers, Facts, Grounds } from './facts.tsx';
import { ErrorSummary, errorAt, Form } from './form.tsx';
import { formatEuro, formatWeekday } from './format.ts';
import { LinkList } from './link.tsx';
import { Pagination, SectionNav } from './navigation.tsx';
import { Progress, StepCount } from './progress.tsx';
import { Select } from './select.tsx';
import { StateLabel } from './state-label.tsx';
import { BulletList, Heading, Lead, Over, Paragraph, Small, TwoLines } from './text.tsx';
import { MoneyField, TextArea, TextField } from './text-fields.tsx';
import { Way } from './way.tsx';

const seal = { token: 'specimen', submitId: 'specimen', expectedVersion: 3 };
const visit = calendarDay('2026-02-03');

const home = (
  <>
    <Heading level={1}>Goedemiddag</Heading>
    <Columns
      main={
        <>
          <Card kind="now">
            <StateLabel state="now" />
            <Heading level={2}>Kies welke maatregelen u wilt</Heading>
            <Paragraph>
              Uw advies is vastgesteld. Het bevat 14 maatregelen voor wonen, werk, informatie en verplaatsen.
              Kiezen duurt ongeveer 20 minuten. U kunt tussendoor stoppen.
            </Paragraph>
            <Actions>
              <ButtonLink href="#kies">Bekijk uw rapport en kies</ButtonLink>
              <ButtonLink href="#pdf" kind="secondary">
                Rapport downloaden (pdf)
              </ButtonLink>
            </Actions>
          </Card>
          <Card kind="wait">
            <StateLabel state="wait">Wacht op uw gemeente</StateLabel>
            <Heading level={3}>Offerte voor het alarm</Heading>
            <Small>Sinds 4 werkdagen. Meestal duurt dit 10 werkdagen.</Small>
          </Card>
          <Heading level={2}>Uw weg</Heading>
          <Way
            steps={[
              { title: 'Aangemeld', state: 'done', detail: formatWeekday(calendarDay('2026-01-12')) },
              {
                title: 'Huisbezoek',
                state: 'done',
                detail: `${formatWeekday(visit)}, 14.00 uur, met uw partner`,
              },
              {
                title: 'Advies vastgesteld',
                state: 'done',
                detail: 'maandag 2 maart 2026, door de Beveiligingsautoriteit',
              },
              { title: 'Uw keuze', state: 'now', detail: 'nu: u beslist zelf, per maatregel' },
              { title: 'Offerte', state: 'wait', detail: 'uw gemeente vraagt een prijs' },
              { title: 'Uitvoeren', state: 'future', detail: 'uw gemeente regelt en betaalt wat u kiest' },
              { title: 'Hoe gaat het?', state: 'future', detail: 'wij vragen het u na zes weken' },
            ]}
          />
          <EmptyState>
            Er ligt verder niets op u te wachten. Nieuwe vragen verschijnen hier vanzelf.
          </EmptyState>
        </>
      }
      aside={
        <>
          <Heading level={2}>Van u</Heading>
          <LinkList
            links={[
              { href: '#gezien', label: 'Wie heeft uw dossier gezien', detail: '4 keer, laatst op 2 maart' },
              { href: '#delen', label: 'Wat deelt u met uw gemeente', detail: 'nog niets' },
              { href: '#anders', label: 'Iets is veranderd', detail: 'verhuizing, dreiging, ander ambt' },
            ]}
          />
          <Heading level={2}>Goed om te weten</Heading>
          <Small>Niemand hoeft toestemming te geven. Wat u kiest, beslist u zelf.</Small>
        </>
      }
    />
  </>
);

const choice = (
  <>
    <Over>Wonen, maatregel 3 van 14</Over>
    <Heading level={1}>Een brievenbus buiten, aan de straat</Heading>
    <Lead>Post komt dan niet meer door de voordeur. Zo kan niemand iets naar binnen gooien.</Lead>
    <Facts
      facts={[
        { label: 'Waartegen', value: 'Scenario 2: ’s avonds iets door de brievenbus' },
        { label: 'Wie betaalt', value: 'uw gemeente, ook het plaatsen' },
        {
          label: 'Keurmerk',
          value: <Term word="PKVW">Politiekeurmerk Veilig Wonen: eisen aan sloten en ramen.</Term>,
        },
      ]}
    />
    <Form action="#" seal={seal}>
      <RadioGroup
        name="keuze"
        label="Wat wilt u?"
        value="graag"
        options={[
          { value: 'graag', label: 'Ik wil dit', description: 'uw gemeente bestelt en betaalt' },
          {
            value: 'alternatief',
            label: 'Liever een alternatief',
            description: 'een opvangbak achter de gleuf',
          },
          {
            value: 'nu-niet',
            label: 'Nu niet',
            description: 'u hoeft dit niet uit te leggen',
            reveal: <TextArea name="reden" label="Wilt u er iets bij zeggen?" optional />,
          },
        ]}
      />
      <Details summary="Wie ziet mijn keuze?">
        <Paragraph>
          Alleen u. Uw gemeente ziet straks wat u kiest, als u dat goedvindt. Nooit wat u niet kiest.
        </Paragraph>
      </Details>
      <Actions>
        <Button>Verder</Button>
        <Button kind="secondary" name="doe" value="later">
          Bewaar en ga later verder
        </Button>
      </Actions>
    </Form>
    <Progress label="3 van de 14 maatregelen gekozen" value={3} max={14} />
  </>
);

const errors = [
  { field: 'sinds', message: 'Deze datum bestaat niet. Kijk de dag en de maand na.' },
  { field: 'telefoon', message: 'Vul een telefoonnummer in waarop u veilig kunt praten.' },
  { field: 'waarom', message: 'Kies ten minste één reden.' },
];

const form = (
  <>
    <StepCount step={2} of={6} />
    <ErrorSummary errors={errors} />
    <Heading level={1}>Hoe bereiken wij u veilig?</Heading>
    <Form action="#" seal={seal}>
      <DayField
        name="sinds"
        label="Sinds wanneer bent u in functie?"
        hint="Bijvoorbeeld 15 6 2022"
        value={{ day: '31', month: '2', year: '2026' }}
        error={errorAt(errors, 'sinds')}
      />
      <TextField
        name="telefoon"
        label="Uw telefoonnummer"
        hint="Kies een nummer dat alleen u opneemt."
        type="tel"
        width="20"
        error={errorAt(errors, 'telefoon')}
      />
      <CheckboxGroup
        name="waarom"
        label="Waarom meldt u zich aan?"
        hint="U mag meer dan één antwoord kiezen."
        error={errorAt(errors, 'waarom')}
        options={[
          { value: 'ambt', label: 'Ik ben net in functie' },
          {
            value: 'dreiging',
            label: 'Er is concrete dreiging',
            reveal: (
              <RadioGroup
                name="veilig"
                label="Bent u nu veilig?"
                inRow
                options={[
                  { value: 'ja', label: 'Ja' },
                  { value: 'nee', label: 'Nee' },
                ]}
              />
            ),
          },
        ]}
      />
      <Select name="gemeente" label="Uw gemeente" options={[{ value: '0001', label: 'Voorbeeldstad' }]} />
      <MoneyField name="bedrag" label="Bedrag van de offerte" hint="Met btw" value="1.250,50" />
      <TextArea name="toelichting" label="Wat moeten wij nog weten?" optional />
      <Actions>
        <Button>Verder</Button>
        <Button kind="warning">Aanmelding intrekken</Button>
      </Actions>
    </Form>
  </>
);

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

const organisation = (
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

const messages = (
  <>
    <Heading level={1}>Kijk uw antwoorden na</Heading>
    <Alert kind="urgent" title="Wij bellen u vandaag">
      <Paragraph>Houd uw telefoon bij u. Een planner van het CCV belt u vóór 18.00 uur.</Paragraph>
    </Alert>
    <Alert kind="done">
      <Paragraph>Uw keuze is bewaard.</Paragraph>
    </Alert>
    <Alert kind="info">
      <Paragraph>Uw gemeente hoort alleen dát er een gesprek komt, niet waarom.</Paragraph>
    </Alert>
    <Alert kind="error" title="De offerte kon niet worden gelezen">
      <Paragraph>Kies een pdf van ten hoogste 10 MB.</Paragraph>
    </Alert>
    <CheckAnswers
      answers={[
        { question: 'Uw ambt', answer: 'wethouder, sinds 15 juni 2022', changeHref: '#ambt' },
        {
          question: 'Hoe wij u bereiken',
          answer: 'op uw eigen telefoon, alleen u neemt op',
          changeHref: '#bereik',
        },
      ]}
    />
    <BulletList items={['Aanmelden kost niets.', 'U beslist later zelf wat u wilt.']} />
  </>
);

/** Every component once, on pages as people will meet them; for looking and for the accessibility check. */
export const specimens = (frame: Frame): Readonly<Record<string, string>> => ({
  home: renderPage(frame, { title: 'Uw overzicht', body: home, help: 'foot' }),
  choice: renderPage(frame, {
    title: 'Een brievenbus buiten',
    body: choice,
    back: { href: '#', label: 'Alle maatregelen' },
    help: 'foot',
  }),
  form: renderPage(frame, {
    title: 'Hoe bereiken wij u veilig?',
    body: form,
    back: { href: '#', label: 'Terug' },
    help: 'top',
    hasErrors: true,
  }),
  organisation: renderPage(frame, {
    title: 'Dossier 3F7K',
    body: organisation,
    back: { href: '#', label: 'Nu te doen' },
  }),
  messages: renderPage(frame, {
    title: 'Kijk uw antwoorden na',
    body: messages,
    back: { href: '#', label: 'Terug' },
  }),
});
