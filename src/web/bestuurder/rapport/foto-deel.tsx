import type { ZaakView } from '#application/application.ts';
import { rapportfotosVan } from '#application/rapportfotos.ts';
import { Link } from '#web/components/link.tsx';
import { Photos } from '#web/components/photos.tsx';
import { Heading, Paragraph } from '#web/components/text.tsx';
import type { Rapportbeeld } from '#web/server/reports.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Dossier } from '../dossier.ts';

/** The photos of the report; nothing when there are none. */
export const FotoDeel = ({ view, pad }: Dossier) => {
  const fotos = rapportfotosVan(view.zaak);
  if (fotos.length === 0) return null;
  return (
    <>
      <Heading level={2} id="fotos">
        Foto’s van uw woning
      </Heading>
      <Photos
        photos={fotos.map((foto) => ({
          ...foto,
          href: pad(`fotos/${foto.id}`),
          alt: foto.bijschrift,
          children: (
            <span>
              {foto.nummer !== null && <strong>Bij maatregel {foto.nummer}. </strong>}
              {foto.bijschrift}
            </span>
          ),
        }))}
      />
      <Paragraph>
        <Link href={pad('fotos')}>Houd een foto buiten uw rapport</Link>
      </Paragraph>
    </>
  );
};

/** The pictures of the report, each look at one in the audit log; one that is gone meanwhile is left out. */
export const beeldenVan = async (
  { application, actor }: PageContext,
  { id, zaak }: ZaakView,
): Promise<readonly Rapportbeeld[]> => {
  const beelden = await Promise.all(
    rapportfotosVan(zaak).map(async ({ id: foto, bijschrift, nummer }) => {
      const jpeg = await application.foto(actor, id, foto, 'groot');
      return jpeg === undefined ? [] : [{ bijschrift, nummer, jpeg }];
    }),
  );
  return beelden.flat();
};
