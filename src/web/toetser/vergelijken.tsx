import type { Catalogus } from '#application/referentie/catalogus.ts';
import type { Kenmerk, VergelekenMaatregel, Vergelijking } from '#domain/advies/vergelijken.ts';
import { Card } from '#web/components/card.tsx';
import { Details } from '#web/components/details.tsx';
import { BulletList, Heading, Paragraph, Small } from '#web/components/text.tsx';

const KENMERKEN: Readonly<Record<Kenmerk, string>> = {
  functiegroep: 'soort organisatie',
  grootteklasse: 'grootte van de organisatie',
  woning: 'soort woning',
  ernst: 'ernst van de dreiging',
  waarschijnlijkheid: 'waarschijnlijkheid',
  domeinen: 'domeinen met een scenario',
};

const opsomming = (kenmerken: readonly Kenmerk[]): string =>
  kenmerken.map((kenmerk) => KENMERKEN[kenmerk]).join(', ');

const Lijst = ({
  titel,
  maatregelen,
  zin,
}: {
  readonly titel: string;
  readonly maatregelen: readonly VergelekenMaatregel[];
  readonly zin: (maatregel: VergelekenMaatregel) => string;
}) =>
  maatregelen.length === 0 ? null : (
    <>
      <Heading level={3}>{titel}</Heading>
      <BulletList items={maatregelen.map(zin)} />
    </>
  );

const Uitkomst = ({
  uitkomst: { aantal, gelijk, losgelaten, maatregelen },
  lijst,
}: {
  readonly uitkomst: Extract<Vergelijking, { genoeg: true }>;
  readonly lijst: Catalogus;
}) => {
  const titel = (code: string): string =>
    [...lijst.maatregelen, ...lijst.ingetrokken].find((een) => een.code === code)?.titel ?? code;
  const zin = ({ code, aantal: keer }: VergelekenMaatregel): string =>
    `${titel(code)}: ${keer} van ${aantal}`;
  const soort = (gezocht: VergelekenMaatregel['opvallend']) =>
    maatregelen.filter(({ opvallend }) => opvallend === gezocht);
  return (
    <>
      <Paragraph>
        {aantal} vastgestelde adviezen lijken op dit advies. Gelijk zijn: {opsomming(gelijk)}.
        {losgelaten.length > 0 && ` Niet gelijk hoeven te zijn: ${opsomming(losgelaten)}.`}
      </Paragraph>
      <Lijst titel="Daar bijna altijd, hier niet" maatregelen={soort('ontbreekt-hier')} zin={zin} />
      <Lijst titel="Hier wel, daar bijna nooit" maatregelen={soort('alleen-hier')} zin={zin} />
      {maatregelen.every(({ opvallend }) => opvallend === null) && (
        <Paragraph>Er is hier geen maatregel die opvalt, naar geen van beide kanten.</Paragraph>
      )}
      <Details summary="Hoe vaak elke maatregel daar staat">
        <BulletList
          items={maatregelen.map((maatregel) => `${zin(maatregel)}${maatregel.hier ? ', en hier' : ''}`)}
        />
      </Details>
      <Small>Anders mag, met een reden. U oordeelt; dit zijn alleen aantallen.</Small>
    </>
  );
};

/** How this advice stands beside others of its kind. */
export const Vergelijken = ({
  vergelijking,
  lijst,
}: {
  readonly vergelijking: Vergelijking | undefined;
  readonly lijst: Catalogus;
}) => (
  <Card>
    <Heading level={2} id="vergelijken">
      Vergelijkbare adviezen
    </Heading>
    {vergelijking?.genoeg === true ? (
      <Uitkomst uitkomst={vergelijking} lijst={lijst} />
    ) : (
      <Paragraph>
        Te weinig om te vergelijken. Zodra er vijf vastgestelde adviezen zijn die op dit advies lijken, ziet u
        hier welke maatregelen daarin staan.
      </Paragraph>
    )}
    <Details summary="Hoe vergelijken wij?">
      <Paragraph>
        Bij elke vaststelling bewaren wij de soort organisatie, de soort woning, de dreiging in woorden, de
        domeinen en de codes van de maatregelen. Geen naam, geen plaats, geen dag en geen dossiernummer. U
        opent dus geen ander dossier.
      </Paragraph>
    </Details>
  </Card>
);
