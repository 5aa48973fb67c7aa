import { findZelfscan } from '#application/referentie/zelfscan.ts';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { Zelfscanantwoord } from '#domain/bestuurder/feiten.ts';
import { Details } from '#web/components/details.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Paragraph } from '#web/components/text.tsx';

const woorden: Readonly<Record<Zelfscanantwoord, string>> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  'weet-niet': 'weet het niet',
};

/** What the office-holder sent of the self-scan; first what asks for attention. */
export const ZelfscanAntwoorden = ({ scan }: { readonly scan: BestuurderState['zelfscan'] }) => {
  if (scan === null)
    return (
      <>
        <Heading level={2}>De zelfscan</Heading>
        <Paragraph>De bestuurder heeft u geen antwoorden gestuurd. Dat hoeft ook niet.</Paragraph>
      </>
    );
  const facts = findZelfscan(scan.versie)
    .groepen.flatMap(({ vragen }) => vragen)
    .flatMap(({ code, vraag }) => {
      const antwoord = scan.antwoorden[code];
      return antwoord === undefined ? [] : [{ antwoord, label: vraag, value: woorden[antwoord] }];
    });
  const aandacht = facts.filter(({ antwoord }) => antwoord !== 'ja');
  const opOrde = facts.filter(({ antwoord }) => antwoord === 'ja');
  return (
    <>
      <Heading level={2}>De zelfscan</Heading>
      <Paragraph>
        Gestuurd op {formatDay(scan.op)}, {facts.length} antwoorden. Zo ziet de bestuurder het zelf; kijk en
        vraag door.
      </Paragraph>
      {aandacht.length > 0 && <Facts facts={aandacht} />}
      {opOrde.length > 0 && (
        <Details summary={`Met ja beantwoord: ${opOrde.length}`}>
          <Facts facts={opOrde} />
        </Details>
      )}
    </>
  );
};
