import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { biedAan, meldAan, onderzoek } from '../../test/keten/verloop.ts';
import { bouwWereld, type Wereld } from '../../test/keten/wereld.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

describe('De werklijst', () => {
  it('bladert zonder gat of dubbeling, en wie een onzinplek opgeeft, begint vooraan', async () => {
    const { application, als } = wereld;
    const zaken = [await meldAan(wereld), await meldAan(wereld, 'burgemeester')];
    const eerste = await application.worklist(als('planner'), 'planner', { limit: 1 });
    expect(eerste).toMatchObject({ total: 2 });
    const tweede = await application.worklist(als('planner'), 'planner', {
      limit: 1,
      after: eerste?.next ?? '',
    });
    const gezien = [...(eerste?.items ?? []), ...(tweede?.items ?? [])].map(({ id }) => id);
    expect(new Set(gezien)).toEqual(new Set(zaken));
    const vreemd = Buffer.from(JSON.stringify(['andere lijst', '2026-01-01', zaken[0]])).toString(
      'base64url',
    );
    for (const after of ['', 'onzin', '%00', vreemd, Buffer.from('[1,2]').toString('base64url')]) {
      const pagina = await application.worklist(als('planner'), 'planner', { limit: 1, after });
      expect(pagina?.items.map(({ id }) => id)).toEqual(eerste?.items.map(({ id }) => id));
    }
  });

  it('geeft een ander dan de planner de lijst van de planner niet', async () => {
    const { application, als } = wereld;
    await meldAan(wereld);
    for (const naam of ['adviseur', 'toetser-1', 'secretaris', 'bzk', 'fg', 'beheerder', 'wethouder']) {
      const lijst = await application.worklist(als(naam), 'planner', { limit: 50 });
      expect(lijst?.items ?? []).toEqual([]);
    }
  });

  it('noemt de toetser geen ambt, provincie of organisatie', async () => {
    const { application, als } = wereld;
    const zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    await biedAan(wereld, zaak);
    const kaarten = async (naam: string, lijst: 'planner' | 'toetsing') =>
      JSON.stringify((await application.worklist(als(naam), lijst, { limit: 50 }))?.items);
    const herleidbaar = /"wethouder"|GM0014|PV20/;
    expect(await kaarten('planner', 'planner')).toMatch(herleidbaar);
    expect(await kaarten('toetser-1', 'toetsing')).toContain(zaak);
    expect(await kaarten('toetser-1', 'toetsing')).not.toMatch(herleidbaar);
  });
});
