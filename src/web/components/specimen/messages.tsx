import { Alert } from '../alert.tsx';
import { CheckAnswers } from '../facts.tsx';
import { BulletList, Heading, Paragraph } from '../text.tsx';

/** The components of this page as people will meet them. */
export const messages = (
  <>
    <Heading level={1}>Kijk uw antwoorden na</Heading>
    <Alert kind="urgent" title="Wij bellen u vandaag">
      <Paragraph>Houd uw telefoon bij u. Een planner van het CCV belt u vóór 18.00 uur.</Paragraph>
    </Alert>
    <Alert kind="done">
      <Paragraph>Uw keuze is bewaard.</Paragraph>
    </Alert>
    <Alert kind="info">
      <Paragraph>Uw gemeente hoort alleen dát er een gesprek komt, niet waarom.</Paragraph>
    </Alert>
    <Alert kind="error" title="De offerte kon niet worden gelezen">
      <Paragraph>Kies een pdf van ten hoogste 10 MB.</Paragraph>
    </Alert>
    <CheckAnswers
      answers={[
        { question: 'Uw ambt', answer: 'wethouder, sinds 15 juni 2022', changeHref: '#ambt' },
        {
          question: 'Hoe wij u bereiken',
          answer: 'op uw eigen telefoon, alleen u neemt op',
          changeHref: '#bereik',
        },
      ]}
    />
    <BulletList items={['Aanmelden kost niets.', 'U beslist later zelf wat u wilt.']} />
  </>
);
