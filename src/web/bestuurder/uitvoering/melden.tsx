import type { Verstrekking } from '#domain/uitvoering/toestand.ts';
import { Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { optional, text } from '#web/server/fields.ts';
import type { Dossier } from '../dossier.ts';
import { type Handeling, handelingRoutes } from '../handeling.tsx';

const gevraagd = ({ ctx, view }: Dossier): Verstrekking | undefined =>
  view.zaak.uitvoering.verstrekkingen.find((_een, plaats) => `${plaats + 1}` === ctx.params.nummer);

const terug = ({ pad }: Dossier) => ({ href: pad('uitvoering'), label: 'Hoe staat het ermee?' });
const titelVan = (dossier: Dossier): string => gevraagd(dossier)?.maatregel.titel ?? '';

const gebrekReaders = {
  omschrijving: text({ max: 2_000, missing: 'Vertel kort wat er niet klopt.' }),
};

const gebrek: Handeling<typeof gebrekReaders> = {
  naam: 'uitvoering/:nummer/gebrek',
  actie: 'lees:uitvoering',
  bestaat: (dossier) => gevraagd(dossier) !== undefined,
  titel: () => 'Er klopt iets niet',
  terug,
  uitleg: (dossier) => (
    <Lead>
      {titelVan(dossier)}. Uw {dossier.organisatie} leest wat u hier schrijft en laat het bedrijf terugkomen.
    </Lead>
  ),
  readers: gebrekReaders,
  velden: (veld) => (
    <TextArea
      {...veld('omschrijving')}
      label="Wat klopt er niet?"
      hint="Schrijf alleen over de maatregel zelf, niet over wat er speelt."
    />
  ),
  knop: 'Meld dit',
  opdracht: ({ omschrijving }, dossier) => {
    const een = gevraagd(dossier);
    return een && { opdracht: { type: 'MeldGebrek', maatregel: een.id, omschrijving } };
  },
  daarna: ({ pad }) => `${pad('uitvoering')}?gedaan=gebrek`,
};

const getestReaders = { bevinding: optional(text({ max: 500 })) };

const getest: Handeling<typeof getestReaders> = {
  naam: 'uitvoering/:nummer/getest',
  actie: 'lees:uitvoering',
  bestaat: (dossier) => gevraagd(dossier) !== undefined,
  titel: () => 'Het werkt goed',
  terug,
  uitleg: (dossier) => (
    <Lead>
      {titelVan(dossier)}. Probeer de maatregel eerst zelf. Daarna betaalt uw {dossier.organisatie} de
      rekening.
    </Lead>
  ),
  readers: getestReaders,
  velden: (veld) => <TextArea {...veld('bevinding')} label="Wilt u er iets bij zeggen?" optional rows={3} />,
  knop: 'Ja, het werkt goed',
  opdracht: ({ bevinding }, dossier) => {
    const een = gevraagd(dossier);
    return (
      een && {
        opdracht: {
          type: 'MeldTestGoed',
          maatregel: een.id,
          bevinding: bevinding ?? 'De bestuurder meldt dat het werkt.',
        },
      }
    );
  },
  daarna: ({ pad }) => `${pad('uitvoering')}?gedaan=getest`,
};

export const meldenRoutes = [...handelingRoutes(gebrek), ...handelingRoutes(getest)];
