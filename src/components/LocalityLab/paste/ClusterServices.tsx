import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {MAX_ZONES} from '@site/src/data/labFields';
import type {ClusterSummary, ServiceSummary} from '@site/src/model/cluster/summaries';
import type {SliceAddressType} from '@site/src/model/cluster/types';
import {useLab} from '@site/src/scenario/useLab';
import {Segmented} from '../../ui/Segmented';
import {Findings} from './Findings';
import {ServiceChooser, serviceKey} from './ServiceChooser';
import type {Examined, UseReading} from './useReading';

/** A Service without endpoints has nothing to show. */
function NothingToShow({service}: {readonly service: ServiceSummary}): ReactNode {
  const name = serviceKey(service);
  return (
    <p role="status">
      {service.access === 'external-name'
        ? translate(
            {
              id: 'pasteCluster.externalName',
              message:
                '{name} is of type ExternalName: another name in DNS, without endpoints in the cluster. The lab stays as it is.',
            },
            {name},
          )
        : translate(
            {
              id: 'pasteCluster.noSlices',
              message: 'There is no EndpointSlice of {name} in the text. The lab stays as it is.',
            },
            {name},
          )}
    </p>
  );
}

function AddressTypes({
  service,
  value,
  onChange,
}: {
  readonly service: ServiceSummary;
  readonly value: SliceAddressType;
  readonly onChange: (addressType: SliceAddressType) => void;
}): ReactNode {
  if (service.families.length < 2) return null;
  return (
    <Segmented
      legend={translate({
        id: 'pasteCluster.addressType',
        message: 'Type of address; each has hints of its own',
      })}
      segments={service.families.map(({addressType}) => ({value: addressType, label: addressType}))}
      value={value}
      onChange={onChange}
    />
  );
}

/** The Services of the cluster; the one that is chosen fills the lab. */
export function ClusterServices({
  summary,
  examine,
}: {
  readonly summary: ClusterSummary;
  readonly examine: UseReading['examine'];
}): ReactNode {
  const {set} = useLab();
  const [service, setService] = useState<ServiceSummary>();
  const [examined, setExamined] = useState<Examined>();
  const look = async (chosen: ServiceSummary, addressType: SliceAddressType) => {
    const {namespace, name} = chosen;
    const found = await examine({namespace, name, addressType}, MAX_ZONES);
    if (found === undefined) return;
    const {reason, lab} = found.examination;
    setExamined(found);
    // Without a zone there is nothing to put in, and the lab would start anew.
    if (lab.columns.length > 0)
      set({mode: reason.mode, columns: lab.columns, unlabelledNodes: lab.unlabelledNodes});
  };
  const choose = (chosen: ServiceSummary) => {
    const [family] = chosen.families;
    setService(chosen);
    setExamined(undefined);
    if (family !== undefined) void look(chosen, family.addressType);
  };
  return (
    <>
      <ServiceChooser
        services={summary.services}
        chosen={service === undefined ? '' : serviceKey(service)}
        onChoose={choose}
      />
      {service?.families.length === 0 && <NothingToShow service={service} />}
      {service !== undefined && examined !== undefined && (
        <>
          <AddressTypes
            service={service}
            value={examined.choice.addressType}
            onChange={(addressType) => void look(service, addressType)}
          />
          <Findings examined={examined} />
        </>
      )}
    </>
  );
}
