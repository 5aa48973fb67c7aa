import { keuze } from '#domain/keuze/keuze.ts';
import type { KeuzeCommand } from '#domain/keuze/opdrachten.ts';
import { explore, type Trail } from './explore.ts';
import { maatregel, op } from './samples.ts';

const by = { op, context: { fotos: ['f1'], adviesVerstrekt: true, maatregelen: [maatregel], versie: 1 } };

const commands: readonly KeuzeCommand[] = [
  { type: 'KiesMaatregel', maatregel: maatregel.id, ...by },
  { type: 'KiesAlternatief', maatregel: maatregel.id, alternatief: 'a1', ...by },
  { type: 'ZieAfVanMaatregel', maatregel: maatregel.id, ...by },
  { type: 'RondKeuzeAf', ...by },
  { type: 'DeelMetOrganisatie', deel: 'maatregelen', ...by },
  { type: 'DeelMetOrganisatie', deel: 'kosten', ...by },
  { type: 'TrekDelenIn', deel: 'maatregelen', ...by },
  { type: 'TrekDelenIn', deel: 'kosten', ...by },
];

export const keuzeTrail = (): Trail =>
  explore({
    decider: keuze,
    commands,
    name: ({ keuzes, afgerondOp, toestemmingen }) => {
      const gekozen = keuzes.length === 0 ? 'nog niets gekozen' : 'gekozen';
      return `${afgerondOp === null ? gekozen : 'afgerond'}${toestemmingen.maatregelen ? ', deelt' : ''}`;
    },
  });
