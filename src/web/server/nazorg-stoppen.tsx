import { Actions, Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Paragraph } from '#web/components/text.tsx';

/** Stopping the questions about how it goes is one click, and so is having them again. */
export const NazorgStoppen = ({
  gevraagd,
  wie,
  gevolg,
  action,
  seal,
}: {
  readonly gevraagd: boolean;
  readonly wie: 'mij' | 'ons';
  /** What stopping means for who reads this. */
  readonly gevolg: string;
  readonly action: string;
  readonly seal: Parameters<typeof Form>[0]['seal'];
}) => (
  <>
    <Heading level={2}>{gevraagd ? 'Liever geen vragen meer?' : 'Wij vragen u niets meer'}</Heading>
    <Paragraph>{gevraagd ? gevolg : 'Zo wilde u het. U kunt dat op elk moment weer aanzetten.'}</Paragraph>
    <Form action={action} seal={seal}>
      <Actions>
        <Button kind="secondary">{gevraagd ? `Vraag het ${wie} niet meer` : `Vraag het ${wie} weer`}</Button>
      </Actions>
    </Form>
  </>
);
