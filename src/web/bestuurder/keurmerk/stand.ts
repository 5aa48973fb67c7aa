import { rechtstoetsFeiten } from '#application/rechtstoets-feiten.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import type { Dossier } from '../dossier.ts';

/** The legal test of providing today, on the facts the office-holder sees of themselves. */
export const toetsVandaag = ({ view, ctx }: Dossier): RechtstoetsUitkomst =>
  rechtstoets(rechtstoetsFeiten(view.zaak, view.persoon, ctx.today));

/** Whether providing waits for the certificate, or for the answer whether there is one. */
export const staatHetKeurmerkInDeWeg = (dossier: Dossier): boolean => {
  const { fase } = dossier.view.kaart;
  if (fase !== 'keuze' && fase !== 'uitvoering') return false;
  if (dossier.view.zaak.uitvoering.verstrekkingen.length > 0) return false;
  const { uitkomst, ontbreekt } = toetsVandaag(dossier);
  return uitkomst === 'wacht-op-pkvw' || ontbreekt.some((naam) => naam.startsWith('pkvw'));
};
