import { afterEach, expect, it } from 'vitest';
import { organisatie } from '#domain/organisatie/organisatie.ts';
import { addDays } from '#kernel/calendar-day.ts';
import { openTestHouse } from '../../test/web/house.ts';
import { kaartVanOrganisatie } from './kaart.ts';
import { addresseesOf } from './recipients.ts';

let close = async () => {};
afterEach(() => close());

it('a notice goes to the general address only while no functionaris can log in', async () => {
  const house = await openTestHouse();
  close = house.close;
  const { application } = house;
  const planner = await house.invite({ rol: 'planner' });
  const actor = { account: planner.id, rol: planner.rol };
  const dossier = application.newId();
  const op = application.today();
  const ontvangers = () =>
    addresseesOf(
      house,
      [{ rol: 'functionaris', organisatie: 'GM0363' }],
      kaartVanOrganisatie(organisatie.initialState, undefined, op),
      op,
    );
  expect(await ontvangers()).toEqual([]);
  await application.act({ actor, dossier, opdracht: { type: 'RegistreerOrganisatie', code: 'GM0363' } });
  const mail = 'post@voorbeeld.invalid';
  await application.act({ actor, dossier, opdracht: { type: 'LegPostadresVast', postadres: mail } });
  expect(await ontvangers()).toEqual([{ mail }]);
  await house.invite({ rol: 'functionaris', organisatie: 'GM0363', tot: addDays(op, -1) });
  expect(await ontvangers()).toEqual([{ mail }]);
  const { id } = await house.invite({ rol: 'functionaris', organisatie: 'GM0363' });
  expect(await ontvangers()).toEqual([{ account: id }]);
});
