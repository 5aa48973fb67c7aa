import type { Demo } from '#web/layout/band.tsx';
import type { DemoWorld } from './demo-world.ts';

/** Holds at which step of the tour one is; says nothing about anybody. */
export const TOUR_COOKIE = 'va-rondleiding';

/** The calm bar on top of every page of the demo; on the tour it says where one is and what comes next. */
export const demoBar = ({ tour }: DemoWorld, step = 0): Demo => {
  const here = tour[step - 1];
  if (here === undefined) return { chooseHref: '/kies' };
  const next = step === tour.length ? step : step + 1;
  return {
    chooseHref: '/kies',
    tour: (
      <>
        <span>{`Stap ${step} van ${tour.length}: ${here.doe}`}</span>
        <a href={`/rondleiding#stap-${next}`}>
          {next === step ? 'Naar de rondleiding' : `Klaar? Naar stap ${next}`}
        </a>
      </>
    ),
  };
};
