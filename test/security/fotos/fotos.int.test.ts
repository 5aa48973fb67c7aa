import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hercodering, hercoderen } from '#application/beeld/hercodeer.ts';
import { fotoWeigeringen } from '#application/beeld/herken.ts';
import { meld } from '../resultaat.ts';
import { type Kwaad, kwadeBestanden } from './kwaad.ts';
import { carriesMore, exifGps, plainJpeg, withSegments } from './plaatjes.ts';

const hercodeer = hercoderen();
let jpeg: Buffer;
let uitkomsten: readonly { readonly kwaad: Kwaad; readonly uitkomst: Hercodering }[];

beforeAll(async () => {
  jpeg = await plainJpeg();
  const gedaan = [];
  for (const kwaad of kwadeBestanden(jpeg))
    gedaan.push({ kwaad, uitkomst: await hercodeer(new Uint8Array(kwaad.bytes)) });
  uitkomsten = gedaan;
}, 300_000);

const beelden = () =>
  uitkomsten.flatMap(({ uitkomst }) => (uitkomst.gelukt ? [uitkomst.groot, uitkomst.klein] : []));

describe('meer dan driehonderd kwade bestanden', () => {
  afterAll(() => {
    const afwijkingen = beelden().filter(carriesMore).length;
    // The built-in fault: the file itself is kept, as it came.
    const onbewerkt = kwadeBestanden(jpeg).filter(({ soort }) => soort === 'gps');
    meld({
      bewering:
        'Van een geüpload bestand blijft alleen over wat er te zien is; wat geen foto is, wordt geweigerd',
      gevallen: uitkomsten.length,
      afwijkingen,
      ingebouwd: onbewerkt.length,
      gevonden: onbewerkt.filter(({ bytes }) => carriesMore(bytes)).length,
    });
  });

  it('zijn er, en worden geweigerd met een zin of onschadelijk gemaakt', () => {
    expect(uitkomsten.length).toBeGreaterThanOrEqual(300);
    for (const { uitkomst } of uitkomsten)
      if (!uitkomst.gelukt) expect(fotoWeigeringen[uitkomst.weigering]).toMatch(/^[A-Z].*\.$/);
  });

  it('worden geweigerd als het geen gewone foto is', () => {
    const weg = ['eicar', 'pdf', 'svg', 'html', 'heic', 'zip', 'programma', 'polyglot', 'groot', 'niets'];
    for (const { kwaad, uitkomst } of uitkomsten)
      if (weg.includes(kwaad.soort)) expect([kwaad.soort, uitkomst.gelukt]).toEqual([kwaad.soort, false]);
    const reden = (soort: string) =>
      new Set(
        uitkomsten.flatMap(({ kwaad, uitkomst }) =>
          kwaad.soort === soort && !uitkomst.gelukt ? [uitkomst.weigering] : [],
        ),
      );
    expect([...reden('heic'), ...reden('pdf'), ...reden('svg'), ...reden('groot')]).toEqual([
      'heic',
      'pdf',
      'svg',
      'te-groot',
    ]);
  });

  it('laten na het opnieuw coderen geen plaats, tijd, opmerking of staart achter', () => {
    expect(uitkomsten.filter(({ kwaad, uitkomst }) => kwaad.soort === 'gps' && uitkomst.gelukt).length).toBe(
      60,
    );
    expect(beelden().filter(carriesMore)).toEqual([]);
  });

  it('worden gezien als het opnieuw coderen wordt overgeslagen', () => {
    const gps = kwadeBestanden(jpeg).filter(({ soort }) => soort === 'gps');
    expect(gps.every(({ bytes }) => carriesMore(bytes))).toBe(true);
  });

  it('zijn ook volgens exiftool zonder plaats', ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'va-exif-'));
    const lees = (naam: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, naam), bytes);
      return execFileSync('exiftool', ['-G', join(folder, naam)], { encoding: 'utf8' });
    };
    try {
      execFileSync('exiftool', ['-ver']);
    } catch {
      return skip();
    }
    try {
      expect(lees('voor.jpg', withSegments(jpeg, exifGps(true, 1, 52)))).toMatch(/GPS/);
      for (const [nummer, beeld] of beelden().slice(0, 12).entries())
        expect(lees(`na-${nummer}.jpg`, beeld)).not.toMatch(/GPS|\[EXIF\]|\[XMP\]|Comment|\[ICC/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('houden de server niet bezig: intussen loopt de klok door', async () => {
    let tikken = 0;
    const klok = setInterval(() => {
      tikken += 1;
    }, 5);
    await hercodeer(new Uint8Array(jpeg));
    clearInterval(klok);
    expect(tikken).toBeGreaterThan(3);
  });
});

it('een foto komt rechtop te staan', async () => {
  const gekanteld = await hercodeer(new Uint8Array(withSegments(jpeg, exifGps(false, 6, 52))));
  expect(gekanteld).toMatchObject({ gelukt: true, breedte: 48, hoogte: 64 });
});
