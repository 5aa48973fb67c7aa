/** The four domains of the advice. */
export const domeinen = ['wonen', 'werk', 'informatie', 'verplaatsen'] as const;

export type Domein = (typeof domeinen)[number];

/** How a domain is called on pages, in reports and in figures. */
export const domeinnamen: Readonly<Record<Domein, string>> = {
  wonen: 'Wonen',
  werk: 'Werk',
  informatie: 'Informatie',
  verplaatsen: 'Verplaatsen',
};
