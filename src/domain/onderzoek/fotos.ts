/** Photos of the home: taken in the visit, and a few of them in the report. */
import { acceptUnless } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import { heeftItem } from '../gedeeld/op-id.ts';
import type { OnderzoekState } from './toestand.ts';
import { altijd, bezoekAfgesproken, type Opdracht, type Uitkomst } from './weigeringsgronden.ts';

/** More than a visit needs; a dossier is not an album. */
const MEESTE_FOTOS = 60;
/** A report that is read at the kitchen table. */
export const MEESTE_RAPPORTFOTOS = 10;

export const legFotoVast = (command: Opdracht<'LegFotoVast'>, state: OnderzoekState): Uitkomst =>
  acceptUnless(
    [...altijd(command), bezoekAfgesproken(state), state.fotos.length >= MEESTE_FOTOS && 'te-veel-fotos'],
    { type: 'FotoVastgelegd', op: command.op, foto: command.foto },
  );

export const laatFotoVervallen = (command: Opdracht<'LaatFotoVervallen'>, state: OnderzoekState): Uitkomst =>
  acceptUnless([...altijd(command), !heeftItem(state.fotos, command.foto) && 'foto-onbekend'], {
    type: 'FotoVervallen',
    op: command.op,
    foto: command.foto,
  });

/** Which photos stand in the report, all at once: none is a choice too. */
export const kiesRapportfotos = (command: Opdracht<'KiesRapportfotos'>, state: OnderzoekState): Uitkomst => {
  const { op, fotos } = command;
  return acceptUnless(
    [
      ...altijd(command),
      !fotos.every(({ id }) => heeftItem(state.fotos, id)) && 'foto-onbekend',
      !fotos.every(({ bijschrift }) => isIngevuld(bijschrift)) && 'bijschrift-ontbreekt',
      fotos.length > MEESTE_RAPPORTFOTOS && 'te-veel-rapportfotos',
    ],
    { type: 'RapportfotosGekozen', op, fotos },
  );
};
