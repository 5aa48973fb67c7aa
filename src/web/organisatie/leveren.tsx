import { Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { text } from '#web/server/fields.ts';
import { stapRoutes } from './stap.tsx';

const oplevering = stapRoutes({
  naam: 'oplevering',
  titel: 'Meld de oplevering',
  uitleg: () => (
    <Lead>
      De leverancier is klaar. De bestuurder kan dit ook zelf melden. Daarna wordt getest of het werkt;
      betalen kan pas na een goede test.
    </Lead>
  ),
  readers: () => ({}),
  velden: () => null,
  knop: 'Het is opgeleverd',
  opdracht: (_, maatregel) => ({ type: 'MeldOplevering', maatregel }),
});

const test = stapRoutes({
  naam: 'test',
  titel: 'Leg de test vast',
  uitleg: () => (
    <Lead>
      Werkt de maatregel zoals bedoeld? Vraag het de leverancier of de bestuurder. Werkt het niet, meld dan
      een gebrek.
    </Lead>
  ),
  readers: () => ({ bevinding: text({ missing: 'Schrijf op hoe er is getest en dat het werkt.' }) }),
  velden: (veld) => (
    <TextArea
      {...veld('bevinding')}
      label="Hoe is er getest?"
      hint="Schrijf niets op over de woning of de persoon."
    />
  ),
  knop: 'De test is goed',
  opdracht: ({ bevinding }, maatregel) => ({ type: 'MeldTestGoed', maatregel, bevinding }),
});

const gebrek = stapRoutes({
  naam: 'gebrek',
  titel: 'Meld een gebrek',
  uitleg: () => (
    <Lead>De leverancier herstelt het. Daarna volgen een nieuwe oplevering en een nieuwe test.</Lead>
  ),
  readers: () => ({ omschrijving: text({ missing: 'Schrijf op wat er niet werkt.' }) }),
  velden: (veld) => <TextArea {...veld('omschrijving')} label="Wat werkt er niet?" />,
  knop: 'Meld het gebrek',
  opdracht: ({ omschrijving }, maatregel) => ({ type: 'MeldGebrek', maatregel, omschrijving }),
});

/** From delivery to a good test, with what may be wrong in between. */
export const leverRoutes = [...oplevering, ...test, ...gebrek];
