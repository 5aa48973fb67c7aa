import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import { type Nazienvoorstel, type Uitkomsten, voorstellenBij } from '#domain/catalogus/voorstel.ts';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { BulletList, Heading, Paragraph, Small } from '#web/components/text.tsx';

/** What the newest release shows; no dossier is opened for it. */
export type Cijfers = Vrijgave | undefined;

/** "2026, kwartaal 3", and that it is invented when it is. */
export const totEnMet = ({ kwartaal, proef }: Vrijgave): string =>
  `tot en met ${kwartaal.slice(0, 4)}, kwartaal ${kwartaal.slice(6)}${proef ? ', verzonnen voor de proefomgeving' : ''}`;

/** Whether the newest release answered this question: an older one may be from before it was asked. */
export const isGeteld = (cijfers: Cijfers, tabel: string): cijfers is Vrijgave =>
  cijfers?.tabellen.some(({ id }) => id === tabel) === true;

/** What stands where a question has no answer yet. */
export const NOG_NIET =
  'Hierover is nog niets vrijgegeven. Na de volgende vrijgave van cijfers staat het hier.';

/** The shown counts of a row, by the name of the column; empty when the row is not there. */
export const rijVan = (
  cijfers: Cijfers,
  tabel: string,
  naam: string,
): Readonly<Record<string, number | null>> => {
  const gevonden = cijfers?.tabellen.find(({ id }) => id === tabel);
  const rij = gevonden?.rijen.find((een) => een.naam === naam);
  return Object.fromEntries(
    (gevonden?.kolommen ?? []).map((kolom, k) => {
      const waarde = rij?.waarden[k];
      return [kolom.naam, typeof waarde === 'number' ? waarde : null];
    }),
  );
};

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
