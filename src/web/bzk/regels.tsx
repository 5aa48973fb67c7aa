import { beschermingsregels } from '#application/cijfers/regels.ts';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';

/** The rules of protection, beside every table. */
export const Regels = () => (
  <>
    <Heading level={2} id="regels">
      Zo zijn deze cijfers gemaakt
    </Heading>
    <Paragraph>
      Wie hier iets leest, mag er nooit een persoon in herkennen. Ook niet als hij alle tabellen naast elkaar
      legt, of bijna iedereen in een groep kent. Daarom gelden vaste regels.
    </Paragraph>
    <BulletList items={beschermingsregels} />
  </>
);
