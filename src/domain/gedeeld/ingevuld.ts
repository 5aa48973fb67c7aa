/** Whether the text holds more than white space. */
export const isIngevuld = (tekst: string | undefined): tekst is string => (tekst ?? '').trim() !== '';
