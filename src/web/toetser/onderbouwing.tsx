import { weerstandTekst } from '#application/adviestekst.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import type { OnderzoekState } from '#domain/onderzoek/onderzoek.ts';
import { Card } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Facts } from '#web/components/facts.tsx';
import { BulletList, Heading, Paragraph, Small, TwoLines } from '#web/components/text.tsx';
import { beeldfeiten } from '#web/server/werkgeversbeeld.ts';
import { Bij } from './bij.tsx';
import { Gesprek } from './gesprek.tsx';
import type { Toetsing } from './toetsing.ts';
import { standWoorden } from './woorden.ts';

const LokaalBeeld = ({ ctx, view }: Toetsing) => {
  const { lokaalBeeld } = view.zaak.onderzoek;
  return lokaalBeeld === null ? null : (
    <section aria-labelledby="lokaal">
      <Heading level={2} id="lokaal">
        Wat er plaatselijk speelt
      </Heading>
      <Facts facts={beeldfeiten(lokaalBeeld, ctx.today)} />
    </section>
  );
};

const Scenarios = ({ toetsing }: { readonly toetsing: Toetsing }) => {
  const { scenarios } = toetsing.view.zaak.onderzoek;
  return (
    <section aria-labelledby="scenarios">
      <Heading level={2} id="scenarios">
        Wat er kan gebeuren
      </Heading>
      {scenarios.length === 0 && <Paragraph>Er is geen scenario beschreven.</Paragraph>}
      {scenarios.map(({ id, titel, domein, verhaal, ...rest }) => (
        <Card key={id}>
          <Heading level={3}>{titel}</Heading>
          <Small>{domeinnamen[domein]}</Small>
          <Paragraph>{verhaal}</Paragraph>
          <Paragraph>
            <strong>Wat nu al helpt, en wat ontbreekt: </strong>
            {weerstandTekst(rest)}
          </Paragraph>
          <Bij toetsing={toetsing} plek={`scenario:${id}`} wat={titel} />
        </Card>
      ))}
    </section>
  );
};

const Bevindingen = ({ bevindingen }: Pick<OnderzoekState, 'bevindingen'>) => (
  <section aria-labelledby="bevindingen">
    <Heading level={2} id="bevindingen">
      Wat de adviseur zag
    </Heading>
    {bevindingen.length === 0 && <Paragraph>Er zijn geen losse bevindingen vastgelegd.</Paragraph>}
    {domeinen
      .map((domein) => ({ domein, van: bevindingen.filter((een) => een.domein === domein) }))
      .filter(({ van }) => van.length > 0)
      .map(({ domein, van }) => (
        <DataTable
          key={domein}
          caption={domeinnamen[domein]}
          columns={[
            { label: 'Punt', cell: ({ punt, onderdeel }) => <TwoLines first={punt} second={onderdeel} /> },
            { label: 'Stand', cell: ({ stand }) => standWoorden[stand] },
            { label: 'Notitie', cell: ({ notitie }) => notitie },
          ]}
          rows={van}
          rowKey={({ id }) => id}
        />
      ))}
  </section>
);

const AFWIJKING = {
  nieuwbouw: 'nieuwbouw volgens het Bouwbesluit',
  monument: 'de woning is een monument',
  andere: 'een andere reden',
} as const;

const Keurmerk = ({ toetsing }: { readonly toetsing: Toetsing }) => {
  const { pkvw } = toetsing.view.zaak.onderzoek;
  return (
    <section aria-labelledby="keurmerk">
      <Heading level={2} id="keurmerk">
        Politiekeurmerk Veilig Wonen
      </Heading>
      {pkvw === null && <Paragraph>De adviseur heeft hierover nog geen oordeel gegeven.</Paragraph>}
      {pkvw?.voldoet === true && <Paragraph>De woning voldoet.</Paragraph>}
      {pkvw?.voldoet === false && (
        <Paragraph>
          De woning voldoet niet.{' '}
          {pkvw.hardeEis ? 'Het keurmerk is een harde eis.' : 'Er mag van het keurmerk worden afgeweken.'}
        </Paragraph>
      )}
      {pkvw !== null && pkvw.ontbreekt.length > 0 && <BulletList items={pkvw.ontbreekt} />}
      {pkvw?.afwijking !== undefined && (
        <Paragraph>
          <strong>Reden om af te wijken: </strong>
          {AFWIJKING[pkvw.afwijking.grond]}. {pkvw.afwijking.reden}
        </Paragraph>
      )}
      <Bij toetsing={toetsing} plek="pkvw" wat="Politiekeurmerk Veilig Wonen" />
    </section>
  );
};

/** What the advice rests on, in reading order: local picture, scenarios, findings, certificate. */
export const Onderbouwing = (toetsing: Toetsing) => {
  const { onderzoek } = toetsing.view.zaak;
  return (
    <>
      <LokaalBeeld {...toetsing} />
      <Gesprek {...onderzoek} />
      <Scenarios toetsing={toetsing} />
      <Bevindingen {...onderzoek} />
      <Keurmerk toetsing={toetsing} />
    </>
  );
};
