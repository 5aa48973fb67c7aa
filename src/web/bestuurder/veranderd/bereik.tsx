import { Lead } from '#web/components/text.tsx';
import { bereikStap } from '../aanmelden/bereik.tsx';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { organisatiewoord } from '../woorden.ts';
import { bijPersoon, naarVeranderd } from './bij-persoon.ts';

const bereik: Handeling<Geen> = {
  naam: 'veranderd/bereik',
  actie: 'lees:overzicht',
  titel: () => 'Hoe bereiken wij u veilig?',
  terug: naarVeranderd,
  uitleg: ({ organisatie }) => (
    <Lead>Het CCV gebruikt voortaan wat u hier invult. Uw {organisatie} ziet dit niet.</Lead>
  ),
  readers: {},
  velden: (_veld, { ctx, view }, errors) => (
    <bereikStap.Velden
      ctx={ctx}
      form={Object.keys(ctx.form).length === 0 ? (bereikStap.bekend?.(view.persoon) ?? {}) : ctx.form}
      errors={errors}
      eerder={false}
      organisatie={organisatiewoord(ctx.account.organisatie, ctx.today)}
    />
  ),
  samen: (_values, { ctx }) => {
    const read = bereikStap.lees(ctx.form, ctx);
    return read.ok ? [] : read.errors;
  },
  knop: 'Bewaar',
  opdracht: (_values, dossier) => {
    const read = bereikStap.lees(dossier.ctx.form, dossier.ctx);
    return read.ok ? bijPersoon(dossier, { type: 'GeefBereikbaarheidOp', bereik: read.values }) : undefined;
  },
  daarna: ({ pad }) => `${pad()}?gedaan=bereik`,
};

export const bereikRoutes = handelingRoutes(bereik);
