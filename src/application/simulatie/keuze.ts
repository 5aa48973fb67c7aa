import type { Redencode } from '#domain/keuze/feiten.ts';
import { doet, type Handeling } from './toneel.ts';

export const kiest = (...maatregelen: readonly string[]): readonly Handeling[] =>
  maatregelen.map((maatregel) => doet('zelf', { type: 'KiesMaatregel', maatregel }));

export const kiestLiever = (maatregel: string, alternatief: string): Handeling =>
  doet('zelf', { type: 'KiesAlternatief', maatregel, alternatief });

export const zietAf = (reden: Redencode, ...maatregelen: readonly string[]): readonly Handeling[] =>
  maatregelen.map((maatregel) => doet('zelf', { type: 'ZieAfVanMaatregel', maatregel, reden }));

export const isKlaarMetKiezen: Handeling = doet('zelf', { type: 'RondKeuzeAf' });

export const deelt: Handeling = doet('zelf', { type: 'DeelMetOrganisatie', deel: 'maatregelen' });

export const deeltKosten: Handeling = doet('zelf', { type: 'DeelMetOrganisatie', deel: 'kosten' });

export const deeltNietMeer: Handeling = doet('zelf', { type: 'TrekDelenIn', deel: 'maatregelen' });
