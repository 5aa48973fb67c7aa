import { bronnen, standen } from '#domain/onderzoek/feiten.ts';
import { Details } from '#web/components/details.tsx';
import { fieldId } from '#web/components/field.tsx';
import { Heading, Small } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { bronwoorden, standwoorden } from '../teksten.ts';
import { type Antwoord, bekend, merkVan, veldnamen } from './antwoord.ts';
import type { Punt } from './delen.ts';

type Props = {
  readonly punt: Punt;
  /** What stands in the case, as this form shows it. */
  readonly staat: Antwoord;
  /** What was typed and could not be kept yet. */
  readonly typt: Antwoord | undefined;
  readonly fout: string | undefined;
  /** Somebody else answered this point meanwhile. */
  readonly botst: boolean;
};

const Keuzes = ({ punt, stand }: { readonly punt: Punt; readonly stand: string | undefined }) => {
  const { stand: name } = veldnamen(punt.id);
  const keuzes = [
    ...standen.map((een) => [een, standwoorden[een]] as const),
    ...(punt.bevinding === undefined ? [] : ([['wissen', 'Wis dit antwoord']] as const)),
  ];
  return (
    <div className="va-keuzes">
      {keuzes.map(([value, word], index) => (
        <label key={value}>
          <input
            type="radio"
            id={index === 0 ? fieldId(name) : undefined}
            name={name}
            value={value}
            defaultChecked={value === stand}
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
};

const Bronkeuze = ({ id, bron }: { readonly id: string; readonly bron: string }) => {
  const { bron: name } = veldnamen(id);
  return (
    <label className="va-bron">
      <span>Wie zei of zag dit?</span>
      <select className="utrecht-select utrecht-select--html-select" name={name} defaultValue={bron}>
        {bronnen.map((een) => (
          <option value={een} key={een}>
            {bronwoorden[een]}
          </option>
        ))}
      </select>
    </label>
  );
};

/** What stands there now, beside what was typed here. */
const Botsing = ({ staat }: Pick<Props, 'staat'>) => (
  <p className="va-botsing">
    <strong>Een collega vulde dit net anders in. </strong>
    Er staat nu: {staat.stand === undefined ? 'geen antwoord' : standwoorden[staat.stand]}
    {staat.notitie !== '' && `, met de notitie: ${staat.notitie}`}. Hieronder staat wat u invulde. Bewaart u
    opnieuw, dan geldt uw antwoord.
  </p>
);

/** One point of a part: what to look at, the answers for a thumb, who said it, and a note. */
export const PuntVelden = ({ punt, staat, typt, fout, botst }: Props) => {
  const { stand, bron, notitie } = typt ?? staat;
  const namen = veldnamen(punt.id);
  const kop = `kop-${punt.id}`;
  return (
    <fieldset className="va-point" id={`punt-${punt.id}`} aria-labelledby={kop}>
      <Heading level={2} id={kop}>
        {punt.punt}
      </Heading>
      {punt.hulp !== undefined && <Small>{punt.hulp}</Small>}
      {punt.eigen && <Small>Eigen punt</Small>}
      {botst && <Botsing staat={staat} />}
      <input type="hidden" name={namen.was} value={merkVan(staat)} />
      <Keuzes punt={punt} stand={stand} />
      <Details
        summary={notitie === '' ? 'Notitie, of wie het zei' : 'Notitie en wie het zei'}
        open={notitie !== '' || fout !== undefined}
      >
        <Bronkeuze id={punt.id} bron={bron} />
        <TextArea name={namen.notitie} label="Notitie" value={notitie} rows={3} error={fout} optional />
      </Details>
    </fieldset>
  );
};

/** The fields of a point as the case has them. */
export const staatVan = (punt: Punt, gewoon: Antwoord['bron']): Antwoord => bekend(punt.bevinding, gewoon);
