import type { Account } from '#application/application.ts';
import type { DossierId } from '#kernel/ids.ts';
import { Button } from '#web/components/button.tsx';
import { Form, type FormSeal } from '#web/components/form.tsx';

type Props = {
  readonly dossier: DossierId;
  readonly nummer: string;
  readonly adviseurs: readonly Account[];
  readonly seal: FormSeal;
};

/** Assigns an adviser from within a row of the list; without a choice the page of its own asks for one. */
export const WijsToeInRij = ({ dossier, nummer, adviseurs, seal }: Props) => (
  <Form action={`/planning/${dossier}/toewijzen`} seal={seal}>
    <div className="va-inline">
      <select
        className="utrecht-select utrecht-select--html-select"
        name="adviseur"
        aria-label={`Adviseur voor ${nummer}`}
        defaultValue=""
      >
        <option value="">Kies een adviseur</option>
        {adviseurs.map(({ id, naam }) => (
          <option value={id} key={id}>
            {naam}
          </option>
        ))}
      </select>
      <Button kind="secondary">Wijs toe</Button>
    </div>
  </Form>
);
