/** The six of a new college: how the log-in service knows them, and the door. */
export const leden = [
  { subject: 'college-1', label: 'Nieuwe burgemeester', naam: 'Mevrouw Eerstesteen', ambt: 'burgemeester' },
  { subject: 'college-2', label: 'Nieuwe wethouder een', naam: 'De heer Tweedekans', ambt: 'wethouder' },
  { subject: 'college-3', label: 'Nieuwe wethouder twee', naam: 'Mevrouw Derdepartij', ambt: 'wethouder' },
  { subject: 'college-4', label: 'Nieuwe wethouder drie', naam: 'De heer Vierkant', ambt: 'wethouder' },
  { subject: 'college-5', label: 'Nieuwe wethouder vier', naam: 'Mevrouw Vijfwerf', ambt: 'wethouder' },
  { subject: 'college-6', label: 'Nieuwe wethouder vijf', naam: 'De heer Zesdaags', ambt: 'wethouder' },
] as const;

export type Lid = (typeof leden)[number];

export const mailVan = ({ subject }: Lid): string => `${subject}@proefomgeving.invalid`;
