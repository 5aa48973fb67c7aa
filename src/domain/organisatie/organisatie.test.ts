import { describe, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { organisatie } from './organisatie.ts';

const given = specify(organisatie);

const op = calendarDay('2026-01-12');
const functionaris = accountId('0000000000000000000000000a');
const geregistreerd = { type: 'OrganisatieGeregistreerd', op, code: 'GM9001' } as const;
const wijsAan = { type: 'WijsFunctionarisAan', op, functionaris, tot: null } as const;
const start = { type: 'StartCollegeaanmelding', op, aantal: 2 } as const;

describe('De organisatie', () => {
  it('wordt één keer geregistreerd, en niets gaat daaraan vooraf', () => {
    const registreer = { type: 'RegistreerOrganisatie', op, code: 'GM9001' } as const;
    given().when(registreer).then(geregistreerd);
    given(geregistreerd).when(registreer).thenRefused('organisatie-al-geregistreerd');
    given().when(wijsAan).thenRefused('organisatie-niet-geregistreerd');
  });

  it('wijst een functionaris aan tot een dag na vandaag, of zonder einde', () => {
    given(geregistreerd).when(wijsAan).then({ type: 'FunctionarisAangewezen', op, functionaris, tot: null });
    given(geregistreerd)
      .when({ ...wijsAan, tot: op })
      .thenRefused('einddag-niet-in-de-toekomst');
  });

  it('meldt gezamenlijk aan met ten minste twee bestuurders', () => {
    given(geregistreerd).when(start).then({ type: 'CollegeaanmeldingGestart', op, aantal: 2 });
    given(geregistreerd)
      .when({ ...start, aantal: 1 })
      .thenRefused('te-weinig-bestuurders');
  });

  it('bespreekt dreiging en weerbaarheid', () => {
    given(geregistreerd)
      .when({ type: 'LegDreigingsbeeldVast', op, beeld: 'rustig' })
      .then({ type: 'DreigingsbeeldBesproken', op, beeld: 'rustig' });
    given(geregistreerd)
      .when({ type: 'LegWeerbaarheidVast', op, aanpak: 'protocol' })
      .then({ type: 'WeerbaarheidBesproken', op, aanpak: 'protocol' });
  });
});
