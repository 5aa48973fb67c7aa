import type { ReactNode } from 'react';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import type { Answer } from './answer.ts';
import type { Problem } from './problem.tsx';
import type { PageContext } from './route.ts';

type Confirmation = {
  readonly title: string;
  readonly lead: string;
  /** What will happen, who hears of it, and whether it can be undone. */
  readonly points: readonly ReactNode[];
  readonly button: string;
  readonly warning?: boolean;
  readonly back: { readonly href: string; readonly label: string };
  /** Position of the dossier on the page before; absent when nothing that happened meanwhile can clash. */
  readonly position?: number;
  readonly problem: Problem;
};

/** The page of its own that an act gets when it matters or cannot be undone. */
export const confirmPage = (
  ctx: PageContext,
  { title, lead, points, button, warning = false, back, position, problem }: Confirmation,
): Answer =>
  ctx.page({
    title,
    back,
    problem,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>{lead}</Lead>
        <BulletList items={points} />
        <Form action={ctx.path} seal={ctx.seal(position)}>
          <Actions>
            <Button kind={warning ? 'warning' : 'primary'}>{button}</Button>
            <ButtonLink href={back.href} kind="secondary">
              Nee, terug
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
