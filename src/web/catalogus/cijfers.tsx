import { type Nazienvoorstel, type Uitkomsten, voorstellenBij } from '#domain/catalogus/voorstel.ts';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { BulletList, Heading, Paragraph, Small } from '#web/components/text.tsx';
import { type Cijfers, isGeteld, NOG_NIET, rijVan, totEnMet } from '#web/server/vrijgegeven.ts';

const uitkomstenVan = (cijfers: Cijfers, code: string): Uitkomsten => {
  const rij = rijVan(cijfers, 'uitkomst-per-maatregel', code);
  return {
    geadviseerd: rij.Geadviseerd ?? null,
    gekozen: rij.Gekozen ?? null,
    werkt: rij.Werkt ?? null,
    gebrek: rij['Gebrek gemeld'] ?? null,
    gestopt: rij.Gestopt ?? null,
  };
};

const VOORSTEL: Readonly<Record<Nazienvoorstel, string>> = {
  'weinig-gekozen': 'Minder dan de helft koos deze maatregel. Past hij nog, en is duidelijk wat hij vraagt?',
  'vaak-gebrek': 'Bij één op de vijf of meer werd een gebrek gemeld. Klopt het keurmerk van de leverancier?',
  'vaak-gestopt':
    'Bij één op de vijf of meer stopte hij weer. Klopt wat er staat over wanneer hij kan stoppen?',
};

/** What the figures propose to look at, as sentences. */
export const voorstelzinnen = (cijfers: Cijfers, code: string): readonly string[] =>
  voorstellenBij(uitkomstenVan(cijfers, code)).map((voorstel) => VOORSTEL[voorstel]);

const WOORDEN: Readonly<Record<keyof Uitkomsten, string>> = {
  geadviseerd: 'Geadviseerd',
  gekozen: 'Gekozen',
  werkt: 'Geplaatst en werkt',
  gebrek: 'Gebrek gemeld',
  gestopt: 'Gestopt',
};

const feiten = (uitkomsten: Uitkomsten): readonly Fact[] =>
  (Object.keys(WOORDEN) as readonly (keyof Uitkomsten)[]).map((wat) => {
    const aantal = uitkomsten[wat];
    return {
      label: WOORDEN[wat],
      value: aantal === null ? 'te weinig om te tonen' : `ongeveer ${aantal} dossiers`,
    };
  });

/** What became of a measure, in the counts of the newest release, with what they propose. */
export const Uitkomst = ({ cijfers, code }: { readonly cijfers: Cijfers; readonly code: string }) => {
  const voorstellen = voorstelzinnen(cijfers, code);
  return (
    <>
      <Heading level={2}>Wat er van werd</Heading>
      {!isGeteld(cijfers, 'uitkomst-per-maatregel') ? (
        <Paragraph>{NOG_NIET}</Paragraph>
      ) : (
        <>
          <Facts facts={feiten(uitkomstenVan(cijfers, code))} />
          {voorstellen.length > 0 && <BulletList items={voorstellen} />}
          <Small>Vrijgegeven cijfers, {totEnMet(cijfers)}. Onder de tien staat er geen getal.</Small>
        </>
      )}
    </>
  );
};
