import { Actions, Button } from '../button.tsx';
import { RadioGroup } from '../choice.tsx';
import { Details, Term } from '../details.tsx';
import { Facts } from '../facts.tsx';
import { Form } from '../form.tsx';
import { Progress } from '../progress.tsx';
import { Heading, Lead, Over, Paragraph } from '../text.tsx';
import { TextArea } from '../text-fields.tsx';

const seal = { token: 'specimen', submitId: 'specimen', expectedVersion: 3 };

/** The components of this page as people will meet them. */
export const choice = (
  <>
    <Over>Wonen, maatregel 3 van 14</Over>
    <Heading level={1}>Een brievenbus buiten, aan de straat</Heading>
    <Lead>Post komt dan niet meer door de voordeur. Zo kan niemand iets naar binnen gooien.</Lead>
    <Facts
      facts={[
        { label: 'Waartegen', value: 'Scenario 2: ’s avonds iets door de brievenbus' },
        { label: 'Wie betaalt', value: 'uw gemeente, ook het plaatsen' },
        {
          label: 'Keurmerk',
          value: <Term word="PKVW">Politiekeurmerk Veilig Wonen: eisen aan sloten en ramen.</Term>,
        },
      ]}
    />
    <Form action="#" seal={seal}>
      <RadioGroup
        name="keuze"
        label="Wat wilt u?"
        value="graag"
        options={[
          { value: 'graag', label: 'Ik wil dit', description: 'uw gemeente bestelt en betaalt' },
          {
            value: 'alternatief',
            label: 'Liever een alternatief',
            description: 'een opvangbak achter de gleuf',
          },
          {
            value: 'nu-niet',
            label: 'Nu niet',
            description: 'u hoeft dit niet uit te leggen',
            reveal: <TextArea name="reden" label="Wilt u er iets bij zeggen?" optional />,
          },
        ]}
      />
      <Details summary="Wie ziet mijn keuze?">
        <Paragraph>
          Alleen u. Uw gemeente ziet straks wat u kiest, als u dat goedvindt. Nooit wat u niet kiest.
        </Paragraph>
      </Details>
      <Actions>
        <Button>Verder</Button>
        <Button kind="secondary" name="doe" value="later">
          Bewaar en ga later verder
        </Button>
      </Actions>
    </Form>
    <Progress label="3 van de 14 maatregelen gekozen" value={3} max={14} />
  </>
);
