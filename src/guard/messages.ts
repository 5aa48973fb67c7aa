import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Sealed, SealedAttachment, SealedCard } from '#kernel/sealed.ts';
import type { AttachmentRequest } from './attachment-guard.ts';
import type { Account, AdmissionRequest, FiguresRequest, Guard, NewEvent, ReleaseRequest } from './guard.ts';
import type { Inzageactie } from './inzage-guard.ts';
import type { Noodvraag } from './nood-guard.ts';
import {
  type Packed,
  type PackedDossier,
  type PackedRequest,
  type PackedRow,
  pack,
  packEvent,
  unpack,
  unpackCard,
  unpackDossier,
  unpackRequest,
  unpackRow,
} from './packed.ts';

type PackedList = { readonly actor: Actor; readonly actie: Actie; readonly rows: readonly PackedRow[] };

type SealedRow = ReleaseRequest['events'][number];
export type PackedRelease = Omit<ReleaseRequest, 'events'> & {
  readonly events: readonly Packed<SealedRow>[];
};
type PackedFigures = Omit<FiguresRequest, 'rows'> & { readonly rows: readonly Packed<Sealed>[] };

type PackedAttachment = Omit<AttachmentRequest, 'card' | 'attachment'> & {
  readonly card: Packed<SealedCard>;
  readonly attachment: Packed<SealedAttachment>;
};

type PackedAdmission = Omit<AdmissionRequest, 'card'> & { readonly card: Packed<SealedCard> | null };

type PackedNoodvraag = Omit<Noodvraag, 'dossier'> & { readonly dossier: PackedRow | null };

const unpackCardOf = (row: PackedRow | null) => (row === null ? undefined : unpackCard(row));

/** Everything that can be asked of a guard by message, in values that JSON can carry. */
export const handlersOf = (guard: Guard) => ({
  open: (request: PackedRequest) => guard.open(unpackRequest(request)),
  admit: ({ card, ...request }: PackedAdmission) =>
    guard.admit({ ...request, card: card === null ? undefined : unpack<SealedCard>(card) }),
  linkOf: (row: PackedRow) => guard.linkOf(unpackCard(row)),
  postadresOf: (row: PackedRow) => guard.postadresOf(unpackCard(row)),
  allowNew: guard.allowNew,
  list: ({ actor, actie, rows }: PackedList) => guard.list({ actor, actie, rows: rows.map(unpackRow) }),
  forRound: (rows: readonly PackedRow[]) => guard.forRound(rows.map(unpackRow)),
  release: ({ actor, actie, events }: PackedRelease) =>
    guard.release({ actor, actie, events: events.map((event) => unpack<SealedRow>(event)) }),
  allow: guard.allow,
  seal: async (dossier: DossierId, first: number, events: readonly NewEvent[]) =>
    (await guard.seal(dossier, first, events)).map(packEvent),
  sealCard: async (...card: Parameters<Guard['sealCard']>) => pack(await guard.sealCard(...card)),
  sealStatistics: async (...facts: Parameters<Guard['sealStatistics']>) =>
    pack(await guard.sealStatistics(...facts)),
  openStatistics: ({ rows, ...request }: PackedFigures) =>
    guard.openStatistics({ ...request, rows: rows.map((row) => unpack<Sealed>(row)) }),
  sealAttachment: async (
    dossier: DossierId,
    id: string,
    compartiment: Parameters<Guard['sealAttachment']>[1]['compartiment'],
    content: string,
  ) =>
    pack(await guard.sealAttachment(dossier, { id, compartiment, content: Buffer.from(content, 'base64') })),
  openAttachment: async ({ card, attachment, ...request }: PackedAttachment) => {
    const content = await guard.openAttachment({
      ...request,
      card: unpack<SealedCard>(card),
      attachment: unpack<SealedAttachment>(attachment),
    });
    return content && Buffer.from(content).toString('base64');
  },
  newPieceKey: guard.newPieceKey,
  pieceKey: guard.pieceKey,
  newListPieceKey: guard.newListPieceKey,
  listPieceKey: guard.listPieceKey,
  tags: guard.tags,
  sealPrivate: async (owner: string, value: unknown) => pack(await guard.sealPrivate(owner, value)),
  openPrivate: (owner: string, sealed: Packed<Sealed>) => guard.openPrivate(owner, unpack<Sealed>(sealed)),
  openSession: (owner: string, sealed: Packed<Sealed>) => guard.openSession(owner, unpack<Sealed>(sealed)),
  inzage: (actor: Actor, actie: Inzageactie, dossier: PackedDossier, linked: PackedDossier | null) =>
    guard.inzage(actor, actie, unpackDossier(dossier), linked === null ? undefined : unpackDossier(linked)),
  inzageBewijs: (actor: Actor, actie: Inzageactie, dossier: PackedDossier, linked: PackedDossier | null) =>
    guard.inzageBewijs(
      actor,
      actie,
      unpackDossier(dossier),
      linked === null ? undefined : unpackDossier(linked),
    ),
  auditLines: guard.auditLines,
  logSignIn: guard.logSignIn,
  ongewoon: guard.toezicht.ongewoon,
  vinkAf: guard.toezicht.vinkAf,
  achterstand: guard.toezicht.achterstand,
  bewaaroverzicht: (actor: Actor, rows: readonly PackedRow[]) =>
    guard.bewaring.overzicht(actor, rows.map(unpackRow)),
  bewaarposten: guard.bewaring.posten,
  eigenBewaring: (actor: Actor, rows: readonly PackedRow[]) =>
    guard.bewaring.eigen(actor, rows.map(unpackRow)),
  vraagBewaring: (actor: Actor, row: PackedRow, verzoek: Parameters<Guard['bewaring']['vraag']>[2]) =>
    guard.bewaring.vraag(actor, unpackRow(row), verzoek),
  antwoordBewaring: guard.bewaring.antwoord,
  houdAan: (actor: Actor, row: PackedRow, reden: string) =>
    guard.bewaring.houdAan(actor, unpackRow(row), reden),
  trekBewaringIn: guard.bewaring.trekIn,
  stelWissenVoor: (actor: Actor, row: PackedRow, wens: Parameters<Guard['bewaring']['stelVoor']>[2]) =>
    guard.bewaring.stelVoor(actor, unpackRow(row), wens),
  bevestigWissen: (actor: Actor, row: PackedRow, sleutel: string) =>
    guard.bewaring.bevestig(actor, unpackRow(row), sleutel),
  wissenTeMelden: guard.bewaring.teMelden,
  wissenGemeld: guard.bewaring.gemeld,
  findByIdentity: guard.accounts.findByIdentity,
  getAccount: guard.accounts.get,
  byRol: guard.accounts.byRol,
  accountChanges: guard.accounts.changes,
  besturenVan: guard.accounts.besturenVan,
  putAccount: (account: Account, by: Actor | null) => guard.accounts.put(account, by ?? undefined),
  endReplaced: (row: PackedRow, by: Actor) => guard.accounts.endReplaced(unpackCard(row), by),
  stelAccountVoor: guard.accounts.stelVoor,
  bevestigAccount: guard.accounts.bevestig,
  laatAccountvoorstelVervallen: guard.accounts.laatVervallen,
  accountvoorstellen: guard.accounts.voorstellen,
  voorgesteldBij: guard.accounts.voorgesteldBij,
  passkeysOf: guard.passkeys.of,
  askPasskey: guard.passkeys.ask,
  registerPasskey: guard.passkeys.register,
  usePasskey: guard.passkeys.use,
  removePasskey: guard.passkeys.remove,
  recoverPasskeys: guard.passkeys.recover,
  passkeysRecovered: guard.passkeys.recovered,
  vraagNood: ({ dossier, ...vraag }: PackedNoodvraag) =>
    guard.nood.vraag({ ...vraag, dossier: unpackCardOf(dossier) }),
  bevestigNood: (actor: Actor, sleutel: string, dossier: PackedRow | null) =>
    guard.nood.bevestig(actor, sleutel, unpackCardOf(dossier)),
  beeindigNood: guard.nood.beeindig,
  noodverslag: guard.nood.verslag,
  mijnNood: guard.nood.mijn,
  wachtendeNood: guard.nood.wachtend,
  alleNood: guard.nood.alle,
  stelNoodberichtUit: guard.nood.stelUit,
  sluitNood: guard.nood.sluit,
  noodberichten: guard.nood.berichten,
  noodberichtVerzonden: guard.nood.verzonden,
  erase: guard.erase,
  renewKeys: guard.renewKeys,
  verify: guard.verify,
  verifyNews: guard.verifyNews,
});

export type Handlers = ReturnType<typeof handlersOf>;
export type Method = keyof Handlers;

/** A question with its number; the answer bears the same. A value that is undefined is left out. */
export type Question = {
  readonly id: number;
  readonly method: Method;
  readonly parameters: readonly unknown[];
};
export type Answer = {
  readonly id: number;
  readonly value?: unknown;
  /** `accounts.changes` when this was answered. */
  readonly changes?: number;
  readonly fault?: string;
  /** It is no fault of the program: the fault says what stands in the way. */
  readonly hindered?: true;
};
