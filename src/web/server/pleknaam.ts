import type { ZaakView } from '#application/application.ts';
import type { Plek } from '#domain/advies/toetsing-feiten.ts';
import { type Domein, domeinnamen } from '#domain/gedeeld/domein.ts';

/** What stands at a place of the advice, in words. */
export const pleknaam = ({ zaak }: ZaakView, plek: Plek): string => {
  if (plek === 'dreiging') return 'De dreiging';
  if (plek === 'pkvw') return 'Politiekeurmerk Veilig Wonen';
  const id = plek.slice(plek.indexOf(':') + 1);
  const lijst = plek.startsWith('scenario:') ? zaak.onderzoek.scenarios : zaak.advies.maatregelen;
  const titel = lijst.find((een) => een.id === id)?.titel;
  const domein = domeinnamen[id as Domein];
  return titel ?? (domein === undefined ? 'Wat hier stond' : `Het domein ${domein.toLowerCase()}`);
};
