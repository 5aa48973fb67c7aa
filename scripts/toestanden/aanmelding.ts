import { aanmelding } from '#domain/aanmelding/aanmelding.ts';
import type { AanmeldingCommand } from '#domain/aanmelding/opdrachten.ts';
import { dossierId } from '#kernel/ids.ts';
import { explore, type Trail } from './explore.ts';
import { adviseur, op, toetsers } from './samples.ts';

const aanvrager = {
  account: toetsers[0],
  bestuurder: dossierId('0000000000000000000000000d'),
  ambt: 'wethouder',
  organisatie: 'GM0001',
  provincie: 'PV20',
  grootteklasse: 'klein',
} as const;

const indienen = { type: 'DienAanmeldingIn', op, aanvrager, partner: false, anderen: '' } as const;
const dreiging = { wat: 'Een briefje.', wanneer: 'Gisteren.', nuVeilig: true, vandaagBellen: true };

const commands: readonly AanmeldingCommand[] = [
  { type: 'ZetAanmeldingKlaar', op, aanvrager },
  { ...indienen, aanleidingen: ['praktisch'] },
  { ...indienen, aanleidingen: ['concrete-dreiging'], dreiging },
  { type: 'KenSpoedToe', op },
  { type: 'VerklaarNietOntvankelijk', op, reden: 'dubbel', toelichting: 'Er is al een zaak.' },
  { type: 'WijsAdviseurToe', op, adviseur },
  { type: 'WijsAdviseurToe', op, adviseur: toetsers[1] },
  { type: 'TrekAanmeldingIn', op, feiten: { adviesVastgesteld: false } },
];

export const aanmeldingTrail = (): Trail =>
  explore({ decider: aanmelding, commands, name: ({ stand }) => stand });
