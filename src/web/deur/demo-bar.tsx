import type { Demo } from '#web/layout/band.tsx';
import type { DemoWorld } from './demo-world.ts';

/** Holds at which step of the tour one is; says nothing about anybody. */
export const TOUR_COOKIE = 'va-rondleiding';

/** The calm bar on top of every page of the demo. */
export const demoBar = ({ tour }: DemoWorld, step: number | undefined): Demo => ({
  chooseHref: '/kies',
  ...(step === undefined || tour[step - 1] === undefined
    ? {}
    : { tour: <a href={`/rondleiding#stap-${step}`}>{`Rondleiding: stap ${step} van ${tour.length}`}</a> }),
});
