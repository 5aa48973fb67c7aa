import { Over } from './text.tsx';

/** "Stap 2 van 6", above the heading; only where the number of steps is fixed. */
export const StepCount = ({ step, of }: { readonly step: number; readonly of: number }) => (
  <Over>
    Stap {step} van {of}
  </Over>
);

type ProgressProps = { readonly label: string; readonly value: number; readonly max: number };

/** How far one is, in words with a bar below them. */
export const Progress = ({ label, value, max }: ProgressProps) => (
  <label className="va-progress">
    {label}
    <progress value={value} max={max} />
  </label>
);
