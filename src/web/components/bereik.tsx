import type { Bereikbaarheid } from '#domain/bestuurder/feiten.ts';
import type { Fact } from './facts.tsx';
import { Link } from './link.tsx';

/** How to reach an office-holder safely, as they said it themselves. */
export const bereik = (opgegeven: Bereikbaarheid | null): readonly Fact[] => {
  if (opgegeven === null) return [{ label: 'Telefoon', value: 'nog niet opgegeven' }];
  const { telefoon, wieMagOpnemen, geenPostOpWerk } = opgegeven;
  return [
    { label: 'Telefoon', value: <Link href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}</Link> },
    {
      label: 'Wie neemt op',
      value:
        wieMagOpnemen === 'alleen-ik'
          ? 'alleen de bestuurder zelf; zeg anders niet waarover u belt'
          : 'ook een huisgenoot mag opnemen',
    },
    { label: 'Post', value: geenPostOpWerk ? 'niet naar het werk sturen' : 'mag ook naar het werk' },
  ];
};
