/** De vier domeinen van het advies. */
export const domeinen = ['wonen', 'werk', 'informatie', 'verplaatsen'] as const;

export type Domein = (typeof domeinen)[number];
