const sentences = {
  'gegevensmap-in-gebruik':
    'Deze gegevensmap is al in gebruik bij een andere Veilig Ambt. Sluit die eerst, of kies een andere map.',
  'gegevens-uit-nieuwere-versie':
    'Deze gegevens zijn gemaakt met een nieuwere versie van Veilig Ambt. Gebruik die versie of een nieuwere.',
  'postgresql-te-oud': 'Veilig Ambt heeft PostgreSQL 15 of nieuwer nodig.',
};

export type OpenRefusal = keyof typeof sentences;

/** A store that must not be opened; the message is a Dutch sentence for whoever starts the program. */
export class OpenRefused extends Error {
  readonly ground: OpenRefusal;
  constructor(ground: OpenRefusal) {
    super(sentences[ground]);
    this.name = 'OpenRefused';
    this.ground = ground;
  }
}
