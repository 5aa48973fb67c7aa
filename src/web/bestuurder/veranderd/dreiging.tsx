import { ButtonLink } from '#web/components/button.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Lead, Paragraph } from '#web/components/text.tsx';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { naarVeranderd } from './bij-persoon.ts';

const dreiging: Handeling<Geen> = {
  naam: 'veranderd/dreiging',
  actie: 'lees:overzicht',
  help: 'top',
  titel: () => 'Er is iets gebeurd',
  terug: naarVeranderd,
  uitleg: () => (
    <>
      <Lead>Wat vervelend. Dit kunt u nu doen.</Lead>
      <BulletList
        items={[
          <>
            Bent u nu in gevaar? Bel <Link href="tel:112">112</Link>.
          </>,
          <>
            Meld het bij de politie: <Link href="tel:09008844">0900-8844</Link>. Politie en Openbaar
            Ministerie bekijken of er meer nodig is.
          </>,
          'Vertel het ook op uw werk, aan iemand die u vertrouwt.',
        ]}
      />
    </>
  ),
  belet: ({ view, organisatie }) =>
    view.zaak.advies.stand === 'verstrekt' ? undefined : (
      <>
        <Paragraph>
          Uw aanmelding loopt nog. Vertel het uw adviseur of de planner zodra zij u bellen; zij kunnen uw
          aanmelding spoed geven. Wilt u niet wachten? Meld u opnieuw aan en kies: er is iets gebeurd. Die
          aanmelding krijgt meteen spoed. Uw {organisatie} ziet niet waarom.
        </Paragraph>
        <ButtonLink href="/aanmelden">Meld u aan met spoed</ButtonLink>
      </>
    ),
  readers: {},
  velden: () => (
    <Paragraph>
      Wilt u dat het CCV opnieuw met u kijkt? Dan krijgt het CCV nu bericht en neemt contact met u op. Wat er
      is gebeurd, vertelt u in het gesprek. Uw advies en uw keuzes blijven gelden.
    </Paragraph>
  ),
  knop: 'Vraag het CCV om opnieuw te kijken',
  opdracht: () => ({ opdracht: { type: 'MeldHerijkingAan', reden: 'nieuwe-dreiging' } }),
  daarna: ({ pad }) => `${pad()}?gedaan=herijking`,
};

export const dreigingRoutes = handelingRoutes(dreiging);
