import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Sealed } from '#kernel/sealed.ts';
import { meldAan, onderzoek, stelVast } from '../keten/verloop.ts';
import { bouwWereld, type Wereld } from '../keten/wereld.ts';
import { meld } from './resultaat.ts';

let wereld: Wereld;
const zaken: DossierId[] = [];
const codes: string[] = [];
const WIE = ['wethouder', 'burgemeester', 'heemraad'];

const allesOpSchijf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('latin1'))
    .join('\n');

/** What somebody reads who has every key too: the rows of figures and of answers, in the clear. */
const metSleutels = async (rows: readonly Sealed[]): Promise<readonly StatistischFeit[]> => {
  const geopend = await wereld.guard.openStatistics({
    actor: wereld.als('toetser-1'),
    voorsteller: wereld.account('bzk').id,
    rows,
  });
  if (!geopend.allowed) throw new Error('These two may make a release');
  return geopend.facts as unknown as readonly StatistischFeit[];
};

/** Answers that share their word with a course, and so lead to who has it. */
const teKoppelen = (antwoorden: readonly StatistischFeit[], lopen: readonly StatistischFeit[]): number => {
  const sporen = new Set(lopen.map(({ spoor }) => spoor));
  return antwoorden.filter(({ gebeurtenis, spoor }) => gebeurtenis === 'enquete' && sporen.has(spoor)).length;
};

describe('Een antwoord op de enquête', () => {
  beforeAll(async () => {
    wereld = await bouwWereld();
    for (const naam of WIE) {
      const zaak = await meldAan(wereld, naam);
      await onderzoek(wereld, zaak);
      await stelVast(wereld, zaak);
      zaken.push(zaak);
      wereld.zetKlok('2026-03-02');
    }
    wereld.zetKlok('2026-06-20');
    await wereld.application.herinner();
    for (const [nr, naam] of WIE.entries()) {
      const code = await wereld.application.enquetes.haalOp(
        wereld.als(naam),
        zaken[nr] as DossierId,
        `inzending-${nr}`,
      );
      if (code === undefined) throw new Error('A survey waits for everybody here');
      codes.push(code);
    }
    for (const code of codes.toReversed())
      expect(await wereld.application.enquetes.antwoord(code, { cijfer_rapport: '7' })).toBe(true);
  });
  afterAll(() => wereld.einde());

  it('is met alle sleutels en de hele database niet aan een dossier of persoon te koppelen', async () => {
    const antwoorden = await metSleutels(await wereld.store.surveys.all());
    const lopen = await metSleutels(await wereld.store.statistics.all());
    expect(antwoorden.filter(({ gebeurtenis }) => gebeurtenis === 'enquete')).toHaveLength(WIE.length);
    const tekst = JSON.stringify(antwoorden);
    const bekend = [...zaken, ...WIE.map((naam) => wereld.account(naam).id), ...codes, '2026-06-20'];
    const genoemd = bekend.filter((woord) => tekst.includes(woord)).length;
    expect(new Set(antwoorden.flatMap((feit) => Object.keys(feit)))).toEqual(
      new Set(['spoor', 'kwartaal', 'groep', 'gebeurtenis', 'detail']),
    );

    // The planted fault: an answer that is sealed with the word of its dossier.
    const lek = await wereld.guard.sealStatistics(zaken[0] as DossierId, [
      { gebeurtenis: 'enquete', detail: 'bestuurder' },
    ]);
    const gevonden = teKoppelen(await metSleutels([lek]), lopen);
    const afwijkingen = teKoppelen(antwoorden, lopen) + genoemd;
    meld({
      bewering: 'Een antwoord op de enquête leidt met database en sleutels niet naar een dossier of persoon',
      gevallen: WIE.length,
      afwijkingen,
      ingebouwd: 1,
      gevonden,
    });
    expect({ afwijkingen, gevonden }).toEqual({ afwijkingen: 0, gevonden: 1 });
  });

  it('laat van zijn code niets achter: niet in de database, de berichten, de sleutels of het auditlog', async () => {
    const schijf = allesOpSchijf(wereld.folder);
    expect(schijf).toContain(zaken[0]);
    expect(codes.filter((code) => schijf.includes(code))).toEqual([]);
    for (const code of codes) expect(await wereld.application.enquetes.lees(code)).toBeUndefined();
  });

  it('ligt niet op volgorde van binnenkomst, maar op die van een hash', async () => {
    const rijen = await wereld.store.surveys.all();
    const hashes = rijen.map(({ payload }) => createHash('sha256').update(payload).digest('base64url'));
    expect(hashes).toEqual(hashes.toSorted());
  });
});
