import { expect, it } from 'vitest';
import { aanvullingen } from './uitkomst.ts';

const mist = (...ontbreekt: readonly string[]) =>
  aanvullingen({ ontbreekt } as unknown as Parameters<typeof aanvullingen>[0]);

it('Wat de bestuurder aanvult, vraagt de organisatie niet aan het CCV; wat het CCV kan aanvullen wel', () => {
  expect(mist('pkvw', 'ambtVan', 'iets-nieuws').map(({ bijCcv }) => bijCcv)).toEqual([false, true, true]);
});

it('Twee gegevens over dezelfde woning zijn een regel', () => {
  expect(mist('woning.nieuwbouw', 'woning.id')).toHaveLength(1);
});
