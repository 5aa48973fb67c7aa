import { Alert } from '#web/components/alert.tsx';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import type { PageContext } from './route.ts';

const titel = (aantal: number): string =>
  aantal === 1
    ? 'Een collega vraagt u iets te bevestigen'
    : `${aantal} vragen van collega\u2019s wachten op bevestiging`;

const CONCEPT = {
  toetser: 'Een concept van de catalogus wacht op u',
  planner: 'Het concept van de catalogus is teruggegeven',
} as const;

/** On the home page of who could be the second person: what an empty message was about. Nothing when nothing waits. */
export const wachtOpU = async ({ application, actor }: PageContext) => {
  const nood = await application.nood.wachtend(actor);
  const cijfers = actor.rol === 'toetser' && (await application.vrijgaven.wachtend()) !== undefined;
  const concept = await application.conceptWacht(actor);
  return (
    <>
      {nood > 0 && (
        <Alert kind="urgent" title={titel(nood)}>
          <Paragraph>
            Het gaat om noodtoegang. Spreek uw collega, lees de vraag en bevestig als zij klopt.{' '}
            <Link href="/noodtoegang">Bekijk wat wacht</Link>
          </Paragraph>
        </Alert>
      )}
      {cijfers && (
        <Alert kind="info" title="Cijfers wachten op vrijgave">
          <Paragraph>
            Het ministerie stelde een vrijgave voor.{' '}
            <Link href="/cijfers-vrijgeven">Bekijk het voorstel</Link>
          </Paragraph>
        </Alert>
      )}
      {concept && (
        <Alert kind="info" title={CONCEPT[actor.rol === 'toetser' ? 'toetser' : 'planner']}>
          <Paragraph>
            <Link href="/catalogus">Naar de catalogus</Link>
          </Paragraph>
        </Alert>
      )}
    </>
  );
};
