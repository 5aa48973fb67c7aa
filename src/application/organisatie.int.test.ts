import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bouwWereld, type Wereld } from '../../test/keten/wereld.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

const dossierVan = async (code: string) => {
  const dossier = await wereld.application.organisatieDossier(code);
  if (dossier === undefined) throw new Error(`No dossier for ${code}`);
  return dossier;
};

describe('Het dossier van de organisatie', () => {
  it('begint met de eerste functionaris, en elke organisatie heeft er een', async () => {
    expect(await dossierVan('GM0014')).not.toBe(await dossierVan('GM0034'));
    expect(await wereld.application.organisatieDossier('GM0363')).toBeUndefined();
  });

  it('laat de eigen functionaris een gezamenlijke aanmelding beginnen, en een andere niet', async () => {
    const { application, als, doe } = wereld;
    const start = { type: 'StartCollegeaanmelding', aantal: 2 } as const;
    const dossier = await dossierVan('GM0014');
    expect(await doe('secretaris', dossier, start)).toEqual(['CollegeaanmeldingGestart']);
    const vreemd = await application.act({ actor: als('andere-secretaris'), dossier, opdracht: start });
    expect(vreemd.outcome).toBe('not-found');
  });

  it('zet voor ieder een eigen zaak klaar, die alleen die persoon bevestigt', async () => {
    const { application, als, account, doe } = wereld;
    const zaak = application.newId();
    await doe('secretaris', zaak, {
      type: 'ZetAanmeldingKlaar',
      voor: account('burgemeester').id,
      ambt: 'burgemeester',
    });
    const view = await application.zaak(als('burgemeester'), 'lees:overzicht', zaak);
    expect(view?.kaart.fase).toBe('wacht-op-bevestiging');
    expect(await application.zaak(als('secretaris'), 'lees:uitvoering', zaak)).toBeUndefined();
    const bevestig = {
      type: 'DienAanmeldingIn',
      aanleidingen: ['besluit-van-het-college'],
      partner: false,
      anderen: '',
    } as const;
    const ander = await application.act({ actor: als('wethouder'), dossier: zaak, opdracht: bevestig });
    expect(ander.outcome).toBe('not-found');
    expect(await doe('burgemeester', zaak, bevestig)).toContain('AanmeldingBevestigd');
  });

  it('kan niet voor een bestuurder van een andere organisatie', async () => {
    const { application, als, account } = wereld;
    const voor = account('heemraad').id;
    const result = await application.act({
      actor: als('secretaris'),
      dossier: application.newId(),
      opdracht: { type: 'ZetAanmeldingKlaar', voor, ambt: 'lid-dagelijks-bestuur' },
    });
    expect(result.outcome).toBe('not-found');
  });
});
