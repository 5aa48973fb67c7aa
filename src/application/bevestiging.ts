/**
 * This asks for logging in once more. Thrown and not given back, so that no page has to know of it and none can forget it:
 * whoever serves the request asks for the log-in and lets it begin again.
 */
export class BevestigingNodig extends Error {
  constructor() {
    super('Log in once more');
    this.name = 'BevestigingNodig';
  }
}

/** Throws BevestigingNodig when that is all that is missing. */
export const demandBevestiging = (answer: { readonly bevestigen?: true } | object): void => {
  if ('bevestigen' in answer && answer.bevestigen === true) throw new BevestigingNodig();
};
