export const sluitredenen = ['klaar', 'einde-ambt', 'op-verzoek'] as const;

export const sluitwoorden: Readonly<
  Record<(typeof sluitredenen)[number], { readonly label: string; readonly description: string }>
> = {
  klaar: { label: 'Alles is klaar', description: 'Wat is verstrekt, is getest en betaald of beëindigd.' },
  'einde-ambt': {
    label: 'Het ambt is geëindigd',
    description: 'Wat van de organisatie is, bespreekt de bestuurder met haar.',
  },
  'op-verzoek': { label: 'De bestuurder vraagt erom', description: 'Een nieuwe aanmelding kan altijd.' },
};
