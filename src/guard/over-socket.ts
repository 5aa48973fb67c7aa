import type { Sealed, SealedAttachment, SealedCard } from '#kernel/sealed.ts';
import { dial, type Line } from './dial.ts';
import type { Guard, SealedDossier } from './guard.ts';
import type { Handlers, Method } from './messages.ts';
import { pack, packCard, packDossier, packRequest, packRow, unpack, unpackEvent } from './packed.ts';
import type { OpenSession, SessionContent } from './private-guard.ts';

const PATIENCE_MS = 5_000;
/** Over all lines of a log, or all keys of a ring, the guard may take its time. */
const LONG_PATIENCE_MS = 600_000;
const LONG: readonly Method[] = [
  'verify',
  'verifyNews',
  'erase',
  'renewKeys',
  'openStatistics',
  'bevestigWissen',
];

const packCardOf = (dossier: Pick<SealedDossier, 'id' | 'card'> | undefined) =>
  dossier === undefined ? null : packCard(dossier);

/**
 * A guard that runs as a process of its own behind the socket at `path`; nothing here keeps a key. Connects at the first
 * question and again by itself after the connection broke; what cannot be answered throws GuardUnavailable.
 */
export const guardOverSocket = (path: string, patience = PATIENCE_MS): Guard => {
  let line: Line | undefined;
  let count = 0;
  let changes: number | undefined;
  const asking =
    <Name extends Method>(method: Name) =>
    (...parameters: Parameters<Handlers[Name]>) => {
      line ??= dial(
        path,
        () => {
          line = undefined;
          changes = undefined;
        },
        (heard) => {
          changes = heard;
        },
      );
      count += 1;
      const long = LONG.includes(method) ? LONG_PATIENCE_MS : patience;
      return line.ask({ id: count, method, parameters }, long) as ReturnType<Handlers[Name]>;
    };
  const ask = {
    open: asking('open'),
    admit: asking('admit'),
    linkOf: asking('linkOf'),
    postadresOf: asking('postadresOf'),
    list: asking('list'),
    forRound: asking('forRound'),
    release: asking('release'),
    seal: asking('seal'),
    sealCard: asking('sealCard'),
    sealStatistics: asking('sealStatistics'),
    openStatistics: asking('openStatistics'),
    sealAttachment: asking('sealAttachment'),
    openAttachment: asking('openAttachment'),
    sealPrivate: asking('sealPrivate'),
    openPrivate: asking('openPrivate'),
    openSession: asking('openSession'),
    inzage: asking('inzage'),
    inzageBewijs: asking('inzageBewijs'),
    put: asking('putAccount'),
    accountChanges: asking('accountChanges'),
    bewaaroverzicht: asking('bewaaroverzicht'),
    eigenBewaring: asking('eigenBewaring'),
    vraagBewaring: asking('vraagBewaring'),
    houdAan: asking('houdAan'),
    stelWissenVoor: asking('stelWissenVoor'),
    bevestigWissen: asking('bevestigWissen'),
    endReplaced: asking('endReplaced'),
    vraagNood: asking('vraagNood'),
    bevestigNood: asking('bevestigNood'),
  };
  return {
    open: (request) => ask.open(packRequest(request)),
    admit: ({ card, ...request }) => ask.admit({ ...request, card: card === undefined ? null : pack(card) }),
    linkOf: (dossier) => ask.linkOf(packCard(dossier)),
    postadresOf: (dossier) => ask.postadresOf(packCard(dossier)),
    allowNew: asking('allowNew'),
    list: ({ actor, actie, rows }) => ask.list({ actor, actie, rows: rows.map(packRow) }),
    forRound: (rows) => ask.forRound(rows.map(packRow)),
    release: ({ events, ...request }) =>
      ask.release({ ...request, events: events.map(({ ...event }) => pack(event)) }),
    allow: asking('allow'),
    seal: async (...parameters) => (await ask.seal(...parameters)).map(unpackEvent),
    sealCard: async (...parameters) => unpack<SealedCard>(await ask.sealCard(...parameters)),
    sealStatistics: async (...parameters) => unpack<Sealed>(await ask.sealStatistics(...parameters)),
    openStatistics: ({ rows, ...request }) => ask.openStatistics({ ...request, rows: rows.map(pack) }),
    sealAttachment: async (dossier, { id, compartiment, content }) =>
      unpack<SealedAttachment>(
        await ask.sealAttachment(dossier, id, compartiment, Buffer.from(content).toString('base64')),
      ),
    openAttachment: async ({ card, attachment, ...request }) => {
      const content = await ask.openAttachment({
        ...request,
        card: pack(card),
        attachment: pack(attachment),
      });
      return content === undefined ? undefined : Buffer.from(content, 'base64');
    },
    newPieceKey: asking('newPieceKey'),
    pieceKey: asking('pieceKey'),
    newListPieceKey: asking('newListPieceKey'),
    listPieceKey: asking('listPieceKey'),
    tags: asking('tags'),
    sealPrivate: async (...parameters) => unpack<Sealed>(await ask.sealPrivate(...parameters)),
    openPrivate: (owner, sealed) => ask.openPrivate(owner, pack(sealed)),
    openSession: async <Content extends SessionContent>(owner: string, sealed: Sealed) =>
      (await ask.openSession(owner, pack(sealed))) as OpenSession<Content>,
    inzage: (actor, actie, dossier, linked) =>
      ask.inzage(actor, actie, packDossier(dossier), linked === undefined ? null : packDossier(linked)),
    inzageBewijs: (actor, actie, dossier, linked) =>
      ask.inzageBewijs(actor, actie, packDossier(dossier), linked === undefined ? null : packDossier(linked)),
    auditLines: asking('auditLines'),
    logSignIn: asking('logSignIn'),
    toezicht: {
      ongewoon: asking('ongewoon'),
      vinkAf: asking('vinkAf'),
      achterstand: asking('achterstand'),
    },
    bewaring: {
      overzicht: (actor, rows) => ask.bewaaroverzicht(actor, rows.map(packRow)),
      posten: asking('bewaarposten'),
      eigen: (actor, rows) => ask.eigenBewaring(actor, rows.map(packRow)),
      vraag: (actor, row, verzoek) => ask.vraagBewaring(actor, packRow(row), verzoek),
      antwoord: asking('antwoordBewaring'),
      houdAan: (actor, row, reden) => ask.houdAan(actor, packRow(row), reden),
      trekIn: asking('trekBewaringIn'),
      teMelden: asking('wissenTeMelden'),
      gemeld: asking('wissenGemeld'),
      stelVoor: (actor, row, wens) => ask.stelWissenVoor(actor, packRow(row), wens),
      bevestig: (actor, row, sleutel) => ask.bevestigWissen(actor, packRow(row), sleutel),
    },
    accounts: {
      findByIdentity: asking('findByIdentity'),
      get: asking('getAccount'),
      byRol: asking('byRol'),
      changes: async () => changes ?? ask.accountChanges(),
      besturenVan: asking('besturenVan'),
      put: (account, by) => ask.put(account, by ?? null),
      endReplaced: (dossier, by) => ask.endReplaced(packCard(dossier), by),
      stelVoor: asking('stelAccountVoor'),
      bevestig: asking('bevestigAccount'),
      laatVervallen: asking('laatAccountvoorstelVervallen'),
      voorstellen: asking('accountvoorstellen'),
      voorgesteldBij: asking('voorgesteldBij'),
    },
    nood: {
      vraag: ({ dossier, ...vraag }) => ask.vraagNood({ ...vraag, dossier: packCardOf(dossier) }),
      bevestig: (actor, sleutel, dossier) => ask.bevestigNood(actor, sleutel, packCardOf(dossier)),
      beeindig: asking('beeindigNood'),
      verslag: asking('noodverslag'),
      mijn: asking('mijnNood'),
      wachtend: asking('wachtendeNood'),
      alle: asking('alleNood'),
      stelUit: asking('stelNoodberichtUit'),
      sluit: asking('sluitNood'),
      berichten: asking('noodberichten'),
      verzonden: asking('noodberichtVerzonden'),
    },
    passkeys: {
      of: asking('passkeysOf'),
      ask: asking('askPasskey'),
      register: asking('registerPasskey'),
      use: asking('usePasskey'),
      remove: asking('removePasskey'),
      recover: asking('recoverPasskeys'),
      recovered: asking('passkeysRecovered'),
    },
    erase: asking('erase'),
    renewKeys: asking('renewKeys'),
    verify: asking('verify'),
    verifyNews: asking('verifyNews'),
    close: async () => line?.end(),
  };
};
