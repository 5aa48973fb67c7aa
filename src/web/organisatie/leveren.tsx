import { testers } from '#domain/uitvoering/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { choice, text } from '#web/server/fields.ts';
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

const TESTERS = [
  { value: 'bestuurder', label: 'De bestuurder' },
  { value: 'leverancier', label: 'De leverancier' },
  { value: 'organisatie', label: 'Iemand van onze organisatie' },
] as const;

const test = stapRoutes({
  naam: 'test',
  titel: 'Leg de test vast',
  uitleg: () => (
    <Lead>
      Werkt de maatregel zoals bedoeld? Vraag het de leverancier of de bestuurder. Werkt het niet, meld dan
      een gebrek.
    </Lead>
  ),
  readers: () => ({
    getestDoor: choice(testers, 'Kies wie heeft gekeken of het werkt.'),
    bevinding: text({ missing: 'Schrijf op hoe er is getest en dat het werkt.' }),
  }),
  velden: (veld) => (
    <>
      <RadioGroup {...veld('getestDoor')} label="Wie keek of het werkt?" options={TESTERS} />
      <TextArea
        {...veld('bevinding')}
        label="Hoe is er getest?"
        hint="Bijvoorbeeld: testrapport 12 van de leverancier, proefalarm kwam aan. Schrijf niets op over de woning of de persoon, en nooit een code."
      />
    </>
  ),
  knop: 'De test is goed',
  opdracht: (values, maatregel) => ({ type: 'MeldTestGoed', maatregel, ...values }),
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
