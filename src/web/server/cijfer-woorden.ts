import type { Actie } from '#domain/bevoegdheid/actie.ts';

/** What is done with counts in which nobody is to be found, as it stands in a list of who looked. */
export const cijferActies = {
  'lijst:landelijk': 'landelijk beeld bekeken',
  'lijst:vergelijking': 'vergelijkbare adviezen zonder naam bekeken',
  'lijst:terugblik': 'aantallen over eigen adviezen bekeken',
  'lijst:leveranciers': 'leveranciers in de provincie bekeken',
  'cijfers:voorstellen': 'vrijgave van cijfers voorgesteld',
  'cijfers:vrijgeven': 'cijfers vrijgegeven',
  'lijst:knelpunten': 'bord met knelpunten bekeken',
  'knelpunten:aanpak': 'opgeschreven wat aan een knelpunt is gedaan',
} as const satisfies Partial<Record<Actie, string>>;
