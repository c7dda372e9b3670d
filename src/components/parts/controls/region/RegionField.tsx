import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {setScenario, useScenarioValue} from '@site/src/scenario/useScenario';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useFormat} from '@site/src/words/format/useFormat';
import {regionName} from '@site/src/words/labels/regions';
import {Combobox} from '../../../ui/Combobox';
import {RegionNote} from './RegionNote';
import {pricedPathsIn, regionGroups} from './regionGroups';

/**
 * Whose price list counts, found by its name or its id. Where paths have no price there, the field says so.
 *
 * @param ownPrices whether the fields for own prices are on the same page.
 */
export function RegionField({ownPrices = false}: {readonly ownPrices?: boolean}): ReactNode {
  const chosen = useScenarioValue((scenario) => scenario.region);
  const {own} = useOwnFigures();
  const format = useFormat();
  const noteId = useId();
  const priced = pricedPathsIn(chosen, own);
  const hasGaps = priced.known < priced.all;
  return (
    <div>
      <Combobox<string>
        label={translate({id: 'field.region.label', message: 'Region'})}
        groups={() => regionGroups(own, format)}
        value={chosen}
        shown={`${regionName(chosen)} · ${chosen}`}
        nothing={(query) =>
          translate(
            {
              id: 'region.notFound',
              message: 'No Region matches “{query}”. Type a part of a name or an id.',
            },
            {query},
          )
        }
        {...(hasGaps && {describedBy: noteId})}
        onChange={(region) => setScenario({region})}
      />
      {hasGaps && <RegionNote id={noteId} region={chosen} {...priced} ownPrices={ownPrices} />}
    </div>
  );
}
