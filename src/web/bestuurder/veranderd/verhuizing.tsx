import { Alert } from '#web/components/alert.tsx';
import { BulletList, Lead, Paragraph } from '#web/components/text.tsx';
import { WieZietAdres } from '../aanmelden/woning.tsx';
import { leesWoning, WoningVelden } from '../aanmelden/woning-velden.tsx';
import type { Dossier } from '../dossier.ts';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { bijPersoon, naarVeranderd } from './bij-persoon.ts';

const uitleg = ({ view, organisatie }: Dossier) => {
  const verstrekt = view.zaak.uitvoering.verstrekkingen.length > 0;
  return (
    <>
      <Lead>Een advies hoort bij één woning. Dit gebeurt er als u een verhuizing doorgeeft:</Lead>
      <BulletList
        items={[
          'Uw rapport blijft van u, maar geldt voor uw oude woning.',
          'Voor uw nieuwe woning kunt u om een nieuw bezoek vragen. Dat kost u niets.',
          verstrekt
            ? `Er is al eerder verstrekt. Of uw ${organisatie} voor de nieuwe woning opnieuw verstrekt, hangt af van de reden van de verhuizing.`
            : 'Ook voor de nieuwe woning telt het Politiekeurmerk pas bij het verstrekken, niet bij het advies.',
          `Uw ${organisatie} krijgt uw nieuwe adres niet te zien.`,
        ]}
      />
      {view.persoon.woning === null && (
        <Alert kind="info">
          <Paragraph>Er staat nog geen woning in uw gegevens. Die geeft u op bij uw aanmelding.</Paragraph>
        </Alert>
      )}
    </>
  );
};

const verhuizing: Handeling<Geen> = {
  naam: 'veranderd/verhuizing',
  actie: 'lees:overzicht',
  titel: () => 'U bent verhuisd',
  terug: naarVeranderd,
  uitleg,
  readers: {},
  velden: (_veld, { ctx, organisatie }, errors) => (
    <>
      <WieZietAdres organisatie={organisatie} />
      <WoningVelden form={ctx.form} errors={errors} op={ctx.today} />
    </>
  ),
  samen: (_values, { ctx }) => {
    const read = leesWoning(ctx.form, ctx.today);
    return read.ok ? [] : read.errors;
  },
  knop: 'Geef de verhuizing door',
  opdracht: (_values, dossier) => {
    const { ctx } = dossier;
    const read = leesWoning(ctx.form, ctx.today);
    return read.ok
      ? bijPersoon(dossier, { type: 'MeldVerhuizing', woning: ctx.application.newId(), ...read.values })
      : undefined;
  },
  daarna: ({ pad }) => `${pad()}?gedaan=verhuisd`,
};

export const verhuizingRoutes = handelingRoutes(verhuizing);
