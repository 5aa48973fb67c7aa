import { Card } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatCount } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';

/** What the demo would have mailed: always the same, so there is only a number to show. */
export const Post = ({ count }: { readonly count: number }) => (
  <>
    <Heading level={1}>Verzonden berichten</Heading>
    <Lead>
      {`Sinds de start zou er ${formatCount(count, 'bericht', 'berichten')} zijn gemaild. De proefomgeving verstuurt niets.`}
    </Lead>
    <Paragraph>
      Elk bericht is gelijk. Er staat niet in waarover het gaat, en niet van wie het komt.
    </Paragraph>
    <Card>
      <Facts
        facts={[
          { label: 'Onderwerp', value: 'Er staat een bericht voor u klaar' },
          { label: 'Tekst', value: 'Log in op, en dan het adres van Veilig Ambt' },
        ]}
      />
    </Card>
  </>
);
