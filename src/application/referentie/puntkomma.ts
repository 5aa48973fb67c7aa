/** The rows of a table with semicolons, each by the names in its first line; a cell that is not there is undefined. */
export const puntkommaRijen = (csv: string): readonly Readonly<Record<string, string | undefined>>[] => {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const columns = head.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
};
