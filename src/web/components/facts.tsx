import { Fragment, type ReactNode } from 'react';
import { Link } from './link.tsx';
import { Hidden } from './text.tsx';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** What is known, as label and value; labels must differ. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="va-facts">
    {facts.map(({ label, value }) => (
      <Fragment key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);

export type Answer = { readonly question: string; readonly answer: ReactNode; readonly changeHref?: string };

/** All answers before sending, each with the way back to its question. */
export const CheckAnswers = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <dl className="va-facts va-facts--answers">
    {answers.map(({ question, answer, changeHref }) => (
      <div className="va-pair" key={question}>
        <dt>{question}</dt>
        <dd>{answer}</dd>
        <dd className="va-change">
          {changeHref !== undefined && (
            <Link href={changeHref}>
              Wijzig<Hidden>: {question}</Hidden>
            </Link>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

export type Ground = { readonly title: string; readonly detail?: ReactNode };

/** The grounds of a decision, each with its article and what it rests on. */
export const Grounds = ({ grounds }: { readonly grounds: readonly Ground[] }) => (
  <ul className="va-links">
    {grounds.map(({ title, detail }) => (
      <li className="va-ground" key={title}>
        {title}
        {detail !== undefined && <span className="va-second">{detail}</span>}
      </li>
    ))}
  </ul>
);
