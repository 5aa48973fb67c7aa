import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { AuditLog, PlacedLine } from './audit-log.ts';
import type { Cards } from './cards.ts';
import type { AuditLine, Guard, SealedDossier } from './guard.ts';
import type { Inzageactie, ProvenLine } from './inzage-guard.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';

type Parts = {
  readonly log: AuditLog;
  readonly cards: Cards;
  readonly mag: Policy;
  readonly record: Recorder;
  readonly publicKey: string;
  readonly reasonOf: (actie: string) => string | undefined;
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A line that names another dossier as well is proven by its hash only: it is not this person's alone. */
const proven = ({ nr, line, leaf, path }: PlacedLine, own: readonly DossierId[]): ProvenLine => {
  const { dossiers } = JSON.parse(line) as AuditLine;
  const pad = path.map(base64);
  return dossiers.every((one) => own.includes(one))
    ? { nr, regel: line, pad }
    : { nr, vingerafdruk: base64(leaf), pad };
};

/** Who looked at a dossier, for whom it is about: as lines to read, and as a proof to check elsewhere. */
export const inzageOn = ({
  log,
  cards,
  mag,
  record,
  publicKey,
  reasonOf,
}: Parts): Pick<Guard, 'inzage' | 'inzageBewijs'> => {
  const asked = async (
    actor: Actor,
    actie: Inzageactie,
    dossier: SealedDossier,
    linked: SealedDossier | undefined,
  ): Promise<readonly DossierId[] | undefined> => {
    const kaart = cards.openOf(dossier);
    const own = [dossier.id, ...(linked === undefined ? [] : [linked.id])];
    const allowed =
      kaart !== undefined &&
      (linked === undefined || kaart.betrokkenen.bestuurderDossier === linked.id) &&
      mag(actor, actie, kaart).toegestaan;
    await record(actor, allowed, { doel: 'tonen', actie, dossiers: own });
    return allowed ? own : undefined;
  };
  const linesOf = (own: readonly DossierId[]): readonly AuditLine[] => [
    ...new Map(
      own
        .flatMap(log.of)
        .sort((left, right) => left.nr - right.nr)
        .map((line) => [line.nr, line]),
    ).values(),
  ];
  return {
    inzage: async (actor, actie, dossier, linked) => {
      const own = await asked(actor, actie, dossier, linked);
      return own === undefined
        ? { allowed: false }
        : linesOf(own).map((line) => {
            const reden = reasonOf(line.actie);
            const dossiers = line.dossiers.filter((id) => own.includes(id));
            return { ...line, dossiers, ...(reden !== undefined && { reden }) };
          });
    },
    inzageBewijs: async (actor, actie, dossier, linked) => {
      const own = await asked(actor, actie, dossier, linked);
      if (own === undefined) return { allowed: false };
      const shown = linesOf(own).filter(({ besluit }) => besluit === 'toegestaan');
      const { note, lines } = log.prove(shown.map(({ nr }) => nr));
      return {
        soort: 'veilig-ambt/bewijs-van-inzage',
        versie: 1,
        sleutel: publicKey,
        controlepunt: note,
        regels: lines.map((line) => proven(line, own)),
      };
    },
  };
};
