import type { ReactNode } from 'react';
import { formatCount } from './format.ts';

type Photo = {
  readonly id: string;
  readonly href: string;
  readonly alt: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly children: ReactNode;
};

const WIDTH = 320;

/** Photos beside each other, each with what belongs to it; a photo is a link to the large one. */
export const Photos = ({ photos }: { readonly photos: readonly Photo[] }) =>
  photos.length === 0 ? null : (
    <ul className="va-fotos" aria-label={formatCount(photos.length, 'foto', 'foto’s')}>
      {photos.map(({ id, href, alt, breedte, hoogte, children }) => (
        <li key={id}>
          <a href={href}>
            <img
              src={`${href}/klein`}
              alt={alt}
              width={WIDTH}
              height={Math.round((WIDTH * hoogte) / breedte)}
              loading="lazy"
            />
          </a>
          {children}
        </li>
      ))}
    </ul>
  );
