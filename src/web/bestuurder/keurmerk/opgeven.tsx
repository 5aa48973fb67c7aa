import type { PkvwSoort } from '#domain/bestuurder/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { errorAt } from '#web/components/form.tsx';
import { Lead, Paragraph } from '#web/components/text.tsx';
import { choice, day } from '#web/server/fields.ts';
import { keuzeVan } from '../aanmelden/stap.ts';
import { JA_NEE_ONBEKEND, jaNee, jaNeeOpties } from '../aanmelden/woning-velden.tsx';
import type { Dossier } from '../dossier.ts';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { bijPersoon } from '../veranderd/bij-persoon.ts';

const terug = ({ pad }: Dossier) => ({ href: pad('keurmerk'), label: 'Het Politiekeurmerk' });
const daarna = ({ pad }: Dossier) => `${pad('keurmerk')}?gedaan=bewaard`;
const woningId = ({ view }: Dossier): string => view.persoon.woning ?? '';

const bewijzen: Readonly<Record<PkvwSoort, string>> = {
  'certificaat-woning': 'Een certificaat van mijn woning',
  verklaring: 'Een verklaring van een bedrijf',
  'certificaat-gebouw': 'Een certificaat van het hele gebouw of complex',
  anders: 'Iets anders',
};

const certificaatReaders = {
  soort: choice(['certificaat-woning', 'verklaring', 'certificaat-gebouw', 'anders'], 'Kies wat u heeft.'),
  afgegeven: day({ missing: 'Vul de dag in waarop het is afgegeven. Die staat erop.' }),
};

const certificaat: Handeling<typeof certificaatReaders> = {
  naam: 'keurmerk/certificaat',
  actie: 'lees:overzicht',
  titel: () => 'Geef uw certificaat op',
  terug,
  uitleg: () => (
    <Lead>
      Alleen een certificaat van uw eigen woning telt, tien jaar lang. Bewaar het: wij vragen nu geen kopie.
    </Lead>
  ),
  readers: certificaatReaders,
  velden: (veld, { ctx }, errors) => (
    <>
      <RadioGroup
        {...veld('soort')}
        label="Wat heeft u?"
        options={Object.entries(bewijzen).map(([value, label]) => ({ value, label }))}
      />
      <DayField
        name="afgegeven"
        label="Wanneer is het afgegeven?"
        value={takeDayInput(ctx.form, 'afgegeven')}
        error={errorAt(errors, 'afgegeven')}
      />
    </>
  ),
  knop: 'Bewaar',
  opdracht: (values, dossier) =>
    bijPersoon(dossier, { type: 'RegistreerPkvwCertificaat', woning: woningId(dossier), ...values }),
  daarna,
};

const geenCertificaat: Handeling<Geen> = {
  naam: 'keurmerk/geen-certificaat',
  actie: 'lees:overzicht',
  titel: () => 'U heeft geen certificaat',
  terug,
  uitleg: () => (
    <Lead>
      Dat is geen probleem voor uw advies. Daarna ziet u wat er nodig is, en of een uitzondering past.
    </Lead>
  ),
  readers: {},
  knop: 'Ik heb geen certificaat',
  opdracht: (_values, dossier) =>
    bijPersoon(dossier, { type: 'MeldGeenPkvwCertificaat', woning: woningId(dossier) }),
  daarna,
};

const ontheffingReaders = {
  van: day({ missing: 'Vul de eerste dag van de ontheffing in.' }),
  tot: day({ missing: 'Vul de laatste dag van de ontheffing in.' }),
};

const ontheffing: Handeling<typeof ontheffingReaders> = {
  naam: 'keurmerk/ontheffing',
  actie: 'lees:overzicht',
  titel: () => 'Geef uw ontheffing op',
  terug,
  uitleg: ({ organisatie }) => (
    <Lead>
      Een ontheffing om buiten het gebied van uw {organisatie} te wonen geldt voor een bepaalde tijd.
    </Lead>
  ),
  readers: ontheffingReaders,
  velden: (_veld, { ctx }, errors) =>
    (['van', 'tot'] as const).map((name) => (
      <DayField
        key={name}
        name={name}
        label={name === 'van' ? 'Eerste dag' : 'Laatste dag'}
        value={takeDayInput(ctx.form, name)}
        error={errorAt(errors, name)}
      />
    )),
  knop: 'Bewaar',
  opdracht: (values, dossier) => bijPersoon(dossier, { type: 'RegistreerOntheffing', ...values }),
  daarna,
};

const geenOntheffing: Handeling<Geen> = {
  naam: 'keurmerk/geen-ontheffing',
  actie: 'lees:overzicht',
  titel: () => 'U heeft geen ontheffing',
  terug,
  uitleg: ({ organisatie }) => (
    <>
      <Lead>Dan kan uw {organisatie} nu niet verstrekken voor deze woning.</Lead>
      <Paragraph>
        Zolang u het ambt heeft, kan uw {organisatie} een maatregel wel uitlenen (lid 7). Verhuist u, of
        krijgt u een ontheffing? Dan kijken wij opnieuw.
      </Paragraph>
    </>
  ),
  readers: {},
  knop: 'Ik heb geen ontheffing',
  opdracht: (_values, dossier) => bijPersoon(dossier, { type: 'MeldGeenOntheffing' }),
  daarna,
};

const woningReaders = {
  nieuwbouw: choice(JA_NEE_ONBEKEND, 'Kies of uw woning nieuwbouw is.'),
  monument: choice(JA_NEE_ONBEKEND, 'Kies of uw woning een monument is.'),
};
const overWoning: Handeling<typeof woningReaders> = {
  naam: 'keurmerk/woning',
  actie: 'lees:overzicht',
  titel: () => 'Over uw woning',
  terug,
  uitleg: () => <Lead>Hiervan hangt af of een uitzondering op het Politiekeurmerk past.</Lead>,
  readers: woningReaders,
  velden: (veld, { view: { persoon } }) => {
    const woning = persoon.woningen.find(({ id }) => id === persoon.woning);
    const nu = (naam: 'nieuwbouw' | 'monument') => {
      const { value, ...rest } = veld(naam);
      return { ...rest, value: value ?? (woning === undefined ? undefined : keuzeVan(woning[naam])) };
    };
    return (
      <>
        <RadioGroup
          {...nu('nieuwbouw')}
          label="Is het nieuwbouw volgens het Bouwbesluit?"
          options={jaNeeOpties}
          inRow
        />
        <RadioGroup {...nu('monument')} label="Is het een monument?" options={jaNeeOpties} inRow />
      </>
    );
  },
  knop: 'Bewaar',
  opdracht: ({ nieuwbouw, monument }, dossier) => {
    const { persoon } = dossier.view;
    const woning = persoon.woningen.find(({ id }) => id === persoon.woning);
    const adres = persoon.adressen.find(({ id }) => id === persoon.woning)?.adres;
    if (woning === undefined || adres === undefined) return undefined;
    return bijPersoon(dossier, {
      type: 'GeefWoningOp',
      woning: woning.id,
      adres,
      soort: woning.soort,
      nieuwbouw: jaNee(nieuwbouw),
      monument: jaNee(monument),
    });
  },
  daarna,
};

export const opgevenRoutes = [
  ...handelingRoutes(certificaat),
  ...handelingRoutes(geenCertificaat),
  ...handelingRoutes(ontheffing),
  ...handelingRoutes(geenOntheffing),
  ...handelingRoutes(overWoning),
];
