/** Er staat iets anders dan spaties. */
export const isIngevuld = (tekst: string | undefined): tekst is string => (tekst ?? '').trim() !== '';
