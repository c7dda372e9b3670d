import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {
  defaultServiceType,
  serviceNeedIds,
  serviceTypeIds,
  type ServiceTypeId,
} from '@site/src/data/serviceTypes';
import {useExplain} from '../../parts/explain/useExplain';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {withEstimate} from '../../parts/estimate/withEstimate';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {SlidersWithAnswer} from '../../parts/changes/SlidersWithAnswer';
import {Chips} from '../../ui/Chips';
import {LiveSentence} from '../../ui/LiveSentence';
import {StillNotice} from '../../ui/StillNotice';
import {Segmented} from '../../ui/Segmented';
import {DataTable, type Sort} from '../../ui/DataTable';
import {costDetail, serviceColumns} from './columns';
import {selectServiceTypes, type ServiceFilter} from './select';
import styles from './styles.module.css';
import {ServiceTypeDetail} from './ServiceTypeDetail';
import {serviceNeedName, serviceTypeText} from './text';

function sentence(types: readonly ServiceTypeId[], estimate: Estimate, format: Format): string {
  const found = translate(
    {
      id: 'serviceTypes.sentence.count',
      message: '{count} of {all} service types fit: {names}.',
    },
    {
      count: format.number(types.length),
      all: format.number(serviceTypeIds.length),
      names: format.list(types.map((type) => serviceTypeText(type).name)),
    },
  );
  const blind = estimate.costOf('clusterip').monthlyCost;
  const aware = estimate.costOf('clusterip-same-zone').monthlyCost;
  if (types.length === 0) {
    return translate({
      id: 'serviceTypes.sentence.none',
      message: 'No single service type gives all of that. Take a need away, or combine two.',
    });
  }
  if (!types.includes(defaultServiceType) || blind === undefined || aware === undefined) {
    return found;
  }
  const {currency} = estimate.region;
  const start = translate(
    {
      id: 'serviceTypes.sentence.default',
      message:
        'Start from ClusterIP: {blind} a month zone-blind, {aware} with same-zone routing at {traffic}.',
    },
    {
      blind: format.money(blind, currency),
      aware: format.money(aware, currency),
      traffic: format.traffic(estimate.scenario.trafficGb),
    },
  );
  return types.length === serviceTypeIds.length ? start : format.sentences([found, start]);
}

/**
 * The five ways to address a service inside one cluster, and where they differ. Works without props: cost and
 * latency follow the page's scenario.
 */
export const ServiceTypeComparison = withEstimate(function ServiceTypeComparison({
  estimate,
}): ReactNode {
  const format = useFormat();
  const [filter, setFilter] = useState<ServiceFilter>({layer: 'any', needs: []});
  const [sort, setSort] = useState<Sort>();
  const explain = useExplain(estimate);
  const types = selectServiceTypes(filter, sort, estimate);
  return (
    <section
      className={styles.comparison}
      data-component="ServiceTypeComparison"
      aria-label={translate({id: 'serviceTypes.name', message: 'Service types compared'})}
    >
      <StillNotice />
      <LiveSentence text={sentence(types, estimate, format)} />
      <div className={styles.filters}>
        <Segmented
          legend={translate({id: 'serviceTypes.layer', message: 'Layer'})}
          segments={[
            {value: 'any', label: translate({id: 'serviceTypes.layer.any', message: 'Any'})},
            {value: '4', label: translate({id: 'serviceTypes.layer.4', message: 'L4'})},
            {value: '7', label: translate({id: 'serviceTypes.layer.7', message: 'L7'})},
          ]}
          value={filter.layer}
          onChange={(layer) => setFilter({...filter, layer})}
        />
        <Chips
          legend={translate({id: 'serviceTypes.needs', message: 'I need'})}
          chips={serviceNeedIds.map((need) => ({value: need, label: serviceNeedName(need)}))}
          chosen={filter.needs}
          onChange={(needs) => setFilter({...filter, needs})}
        />
      </div>
      <SlidersWithAnswer
        fields={['trafficGb']}
        estimate={estimate}
        paths={['clusterip', 'clusterip-same-zone', 'headless', 'nlb-ip', 'alb-ip', 'nlb-instance']}
      />
      <DataTable
        caption={translate({id: 'serviceTypes.name', message: 'Service types compared'})}
        captionHidden
        columns={serviceColumns(estimate, format, explain)}
        rows={types}
        rowKey={(type) => type}
        {...(sort === undefined ? {} : {sort})}
        onSort={setSort}
        detail={(type) => (
          <>
            <ServiceTypeDetail type={type} scenario={estimate.scenario} />
            {costDetail(type, explain)}
          </>
        )}
        rowClassName={(type) => (type === defaultServiceType ? styles.default : undefined)}
        stacks
      />
    </section>
  );
});
