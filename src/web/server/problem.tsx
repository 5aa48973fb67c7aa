import type { Reason } from '#application/application.ts';
import { Alert } from '#web/components/alert.tsx';
import { ErrorSummary, type FieldError } from '#web/components/form.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';

/** Why a form came back: fields that are not right, rules that do not allow it, or somebody who was first. */
export type Problem = {
  readonly errors?: readonly FieldError[];
  readonly reasons?: readonly Reason[];
  readonly conflict?: boolean;
};

/** What stands above a form that came back. */
export const ProblemAlert = ({ errors = [], reasons = [], conflict = false }: Problem) => (
  <>
    <ErrorSummary errors={errors} />
    {reasons.length > 0 && (
      <Alert kind="error" title="Dit kan nu niet">
        {reasons.length === 1 ? (
          <Paragraph>{reasons[0]?.zin}</Paragraph>
        ) : (
          <BulletList items={reasons.map(({ zin }) => zin)} />
        )}
        <Paragraph>Er is niets gewijzigd. Wat u had ingevuld, staat er nog.</Paragraph>
      </Alert>
    )}
    {conflict && (
      <Alert kind="error" title="Iemand anders heeft dit zojuist gewijzigd">
        <Paragraph>
          Wat u stuurde, is niet verwerkt. Hieronder ziet u wat er nu staat en wat u had ingevuld. Klopt het
          nog? Verstuur het dan opnieuw.
        </Paragraph>
      </Alert>
    )}
  </>
);

/** 400 for fields, 409 for rules and conflicts, 200 when all is well. */
export const statusOf = ({ errors = [], reasons = [], conflict = false }: Problem): 200 | 400 | 409 => {
  if (errors.length > 0) return 400;
  return reasons.length > 0 || conflict ? 409 : 200;
};
