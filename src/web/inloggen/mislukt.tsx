import { Alert } from '#web/components/alert.tsx';
import { Paragraph } from '#web/components/text.tsx';
import type { PageContext } from '#web/server/route.ts';

/** Says that a key was not taken; nothing when that did not just happen. */
export const Mislukt = ({ ctx }: { readonly ctx: PageContext }) =>
  ctx.query.get('klaar') !== 'mis' ? null : (
    <Alert kind="error">
      <Paragraph>
        Dat is niet gelukt. Er is niets veranderd. Een vraag aan uw sleutel geldt vijf minuten en één keer.
        Probeer het opnieuw.
      </Paragraph>
    </Alert>
  );
