import { rechtstoetsFeiten } from '#application/rechtstoets-feiten.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import type { Dossier } from '../dossier.ts';

/** The legal test of providing today, on the facts the office-holder sees of themselves. */
export const toetsVandaag = ({ view, ctx }: Dossier): RechtstoetsUitkomst =>
  rechtstoets(rechtstoetsFeiten(view.zaak, view.persoon, ctx.today));

/** What the office-holder can tell about the home; anything else that is missing is for others. */
const VAN_DE_BESTUURDER = ['pkvw', 'ontheffingen', 'woning'];

/** Whether providing waits for the certificate, or for something about the home that only the office-holder can tell. */
export const staatDeWoningInDeWeg = (dossier: Dossier): boolean => {
  const { kaart, zaak } = dossier.view;
  if (kaart.fase !== 'keuze' && kaart.fase !== 'uitvoering') return false;
  if (zaak.uitvoering.verstrekkingen.length > 0) return false;
  const { uitkomst, ontbreekt } = toetsVandaag(dossier);
  return (
    uitkomst === 'wacht-op-pkvw' ||
    ontbreekt.some((naam) => VAN_DE_BESTUURDER.some((begin) => naam.startsWith(begin)))
  );
};
