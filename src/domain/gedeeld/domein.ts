/** The four domains of the advice. */
export const domeinen = ['wonen', 'werk', 'informatie', 'verplaatsen'] as const;

export type Domein = (typeof domeinen)[number];
