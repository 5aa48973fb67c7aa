import { openVerplichtingen } from '#domain/uitvoering/uitvoering.ts';
import { BulletList, Lead, Paragraph } from '#web/components/text.tsx';
import type { Dossier } from '../dossier.ts';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { naarVeranderd } from './bij-persoon.ts';

const isKlaargezet = ({ view }: Dossier): boolean => view.kaart.fase === 'wacht-op-bevestiging';

const isNogBezig = ({ view }: Dossier): boolean => openVerplichtingen(view.zaak.uitvoering).length > 0;

const intrekken: Handeling<Geen> = {
  naam: 'intrekken',
  actie: 'lees:overzicht',
  titel: (dossier) => (isKlaargezet(dossier) ? 'U doet niet mee' : 'Trek uw aanmelding in'),
  uitleg: ({ organisatie }) => (
    <>
      <Lead>U kunt stoppen zonder uit te leggen waarom.</Lead>
      <BulletList
        items={[
          'Het CCV ziet dat u stopt en doet er niets meer mee. Een afspraak vervalt.',
          `Uw ${organisatie} krijgt geen bericht.`,
          'U kunt wat er is vastgelegd blijven lezen.',
          'Dit kunt u niet terugdraaien, maar u kunt zich altijd opnieuw aanmelden.',
        ]}
      />
    </>
  ),
  readers: {},
  knop: 'Trek mijn aanmelding in',
  kind: 'warning',
  opdracht: () => ({ opdracht: { type: 'TrekAanmeldingIn' } }),
  daarna: ({ pad }) => `${pad()}?gedaan=ingetrokken`,
};

const sluiten: Handeling<Geen> = {
  naam: 'veranderd/sluiten',
  actie: 'lees:overzicht',
  titel: () => 'Sluit dit dossier',
  terug: naarVeranderd,
  belet: (dossier) =>
    isNogBezig(dossier) ? (
      <Paragraph>
        Er wordt nog iets geleverd of betaald. Na het sluiten kan uw {dossier.organisatie} daar niet mee
        verder. Sluit het dossier daarom als alles klaar is.
      </Paragraph>
    ) : undefined,
  uitleg: ({ organisatie, view }) => (
    <>
      <Lead>Dit gebeurt er als u het dossier sluit:</Lead>
      <BulletList
        items={[
          'U kunt uw rapport en uw keuzes blijven lezen.',
          'U kunt niets meer kiezen of delen in dit dossier.',
          ...(view.zaak.uitvoering.verstrekkingen.length > 0
            ? [`Wat uw ${organisatie} al heeft verstrekt, blijft van u.`]
            : []),
          'Wij vragen niet meer hoe het gaat.',
          'Dit kunt u niet terugdraaien, maar u kunt zich altijd opnieuw aanmelden.',
        ]}
      />
    </>
  ),
  readers: {},
  knop: 'Sluit het dossier',
  kind: 'warning',
  opdracht: () => ({ opdracht: { type: 'SluitDossier', reden: 'op-verzoek' } }),
  daarna: ({ pad }) => `${pad()}?gedaan=gesloten`,
};

export const stoppenRoutes = [...handelingRoutes(intrekken), ...handelingRoutes(sluiten)];
