import { verdeelKosten } from '#domain/regeling/2024-01-01/bekostiging.ts';
import { formatEuro } from '#web/components/format.ts';
import { Heading, Paragraph } from '#web/components/text.tsx';
import type { MaatregelDossier } from './dossier.ts';

/** What this organisation bears when the mayor is mayor elsewhere too; nothing when it bears all. */
export const Kostendeel = async ({ ctx, view, werkgever, verstrekking }: MaatregelDossier) => {
  const opdracht = verstrekking?.opdracht;
  if (opdracht == null) return undefined;
  const dragers = await ctx.application.kostendragers(ctx.actor, view.id);
  if (dragers === undefined || dragers.length < 2) return undefined;
  const eigen = verdeelKosten(opdracht.eenmaligCent, dragers, null).find(
    ({ organisatie }) => organisatie === werkgever.code,
  );
  return eigen === undefined ? undefined : (
    <>
      <Heading level={2}>De kosten worden gedeeld</Heading>
      <Paragraph>
        Wie burgemeester is van {dragers.length} gemeenten, krijgt dit van die gemeenten in gelijke delen
        (artikel 3.2.16, onder b Rechtspositiebesluit). Van {formatEuro(opdracht.eenmaligCent)} draagt uw
        gemeente {formatEuro(eigen.bedragCent)}. Hoort de maatregel alleen bij het ambt in één gemeente, dan
        betaalt die alles. Spreek dat samen af.
      </Paragraph>
    </>
  );
};
