import { type Factuur, openstaand } from '#domain/uitvoering/uitvoering.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { formatEuro } from '#web/components/format.ts';
import { BulletList, Lead } from '#web/components/text.tsx';
import { MoneyField, TextArea, TextField } from '#web/components/text-fields.tsx';
import { choice, day, money, optional, text } from '#web/server/fields.ts';
import type { MaatregelDossier } from './dossier.ts';
import { stapRoutes } from './stap.tsx';

export const KOSTENSOORTEN = [
  { value: 'eenmalig', label: 'Voor de maatregel zelf' },
  {
    value: 'periodiek',
    label: 'Voor wat terugkomt',
    description: 'Bijvoorbeeld een abonnement of onderhoud.',
  },
] as const;

export const BTW_UITLEG = 'Zoals de factuur het noemt. Weet u het niet, laat dit dan leeg.';

/** The invoices of this measure as answers, each with what is still open. */
export const factuurOpties = (facturen: readonly Factuur[]) =>
  facturen.map((een) => ({
    value: een.factuur,
    label: een.factuur,
    description: `${een.leverancier}, ${formatEuro(een.bedragCent)}, open ${formatEuro(openstaand(een))}`,
  }));

const facturenVan = ({ verstrekking }: MaatregelDossier): readonly Factuur[] => verstrekking?.facturen ?? [];

const factuurKeuze = (dossier: MaatregelDossier) =>
  choice(
    facturenVan(dossier).map(({ factuur }) => factuur),
    'Kies om welke factuur het gaat.',
  );

const factuur = stapRoutes({
  naam: 'factuur',
  titel: 'Leg een factuur vast',
  uitleg: ({ werkgever, verstrekking }) => (
    <>
      <Lead>
        De factuur komt bij uw {werkgever.soort}, met alleen het nummer van de werkbon erop. Betalen kan zodra
        de maatregel is getest.
      </Lead>
      {verstrekking?.opdracht != null && (
        <BulletList
          items={[
            `De opdracht was ${formatEuro(verstrekking.opdracht.eenmaligCent)}, aan ${verstrekking.opdracht.leverancier}.`,
            'Staat er een naam of een adres op? Vraag dan een nieuwe factuur zonder, en vernietig deze.',
          ]}
        />
      )}
    </>
  ),
  readers: () => ({
    factuur: text({ max: 100, missing: 'Vul het nummer van de factuur in.' }),
    factuurdatum: day({ missing: 'Vul de datum van de factuur in.' }),
    bedrag: money(),
    btw: optional(money()),
    kosten: choice(['eenmalig', 'periodiek'], 'Kies waar de factuur voor is.'),
  }),
  velden: (veld, { ctx }) => (
    <>
      <TextField {...veld('factuur')} label="Nummer van de factuur" width="20" />
      <DayField
        {...veld('factuurdatum')}
        value={takeDayInput(ctx.form, 'factuurdatum')}
        label="Datum van de factuur"
      />
      <MoneyField {...veld('bedrag')} label="Bedrag" hint="Inclusief btw, bijvoorbeeld 1.250,50." />
      <MoneyField {...veld('btw')} label="Waarvan btw" hint={BTW_UITLEG} optional />
      <RadioGroup {...veld('kosten')} label="Waar is deze factuur voor?" options={KOSTENSOORTEN} />
    </>
  ),
  knop: 'Leg de factuur vast',
  opdracht: ({ bedrag, btw, ...rest }, maatregel) => ({
    type: 'OntvangFactuur',
    maatregel,
    ...rest,
    bedragCent: bedrag,
    ...(btw !== undefined && { btwCent: btw }),
  }),
});

const creditnota = stapRoutes({
  naam: 'creditnota',
  titel: 'Leg een creditnota vast',
  uitleg: () => (
    <Lead>
      De leverancier neemt een deel van een factuur terug. Was die al betaald, dan staat hierna wat er terug
      moet komen.
    </Lead>
  ),
  readers: (dossier) => ({
    factuur: factuurKeuze(dossier),
    creditnota: text({ max: 100, missing: 'Vul het nummer van de creditnota in.' }),
    bedrag: money(),
    btw: optional(money()),
    reden: text({ missing: 'Schrijf op waarom.' }),
  }),
  velden: (veld, dossier) => (
    <>
      <RadioGroup
        {...veld('factuur')}
        label="Op welke factuur?"
        options={factuurOpties(facturenVan(dossier))}
      />
      <TextField {...veld('creditnota')} label="Nummer van de creditnota" width="20" />
      <MoneyField {...veld('bedrag')} label="Bedrag dat eraf gaat" hint="Inclusief btw, zonder minteken." />
      <MoneyField {...veld('btw')} label="Waarvan btw" hint={BTW_UITLEG} optional />
      <TextArea {...veld('reden')} label="Waarom?" rows={3} />
    </>
  ),
  knop: 'Leg de creditnota vast',
  opdracht: ({ bedrag, btw, ...rest }, maatregel) => ({
    type: 'OntvangCreditnota',
    maatregel,
    ...rest,
    bedragCent: bedrag,
    ...(btw !== undefined && { btwCent: btw }),
  }),
});

const terugbetaling = stapRoutes({
  naam: 'terugbetaling',
  titel: 'Leg een terugbetaling vast',
  uitleg: () => <Lead>De leverancier heeft terugbetaald wat te veel was betaald.</Lead>,
  readers: (dossier) => ({ factuur: factuurKeuze(dossier), bedrag: money() }),
  velden: (veld, dossier) => (
    <>
      <RadioGroup
        {...veld('factuur')}
        label="Van welke factuur?"
        options={factuurOpties(facturenVan(dossier))}
      />
      <MoneyField {...veld('bedrag')} label="Terugbetaald bedrag" hint="Inclusief btw." />
    </>
  ),
  knop: 'Leg vast',
  opdracht: ({ factuur: nummer, bedrag }, maatregel) => ({
    type: 'OntvangTerugbetaling',
    maatregel,
    factuur: nummer,
    bedragCent: bedrag,
  }),
});

/** What a supplier sends and sends back. */
export const factuurRoutes = [...factuur, ...creditnota, ...terugbetaling];
