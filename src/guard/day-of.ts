const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The day in Amsterdam, YYYY-MM-DD. */
export const dayOf = (instant: Date): string => amsterdam.format(instant);
