import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useRef, useState, type ReactNode} from 'react';
import {MAX_ZONES} from '@site/src/data/labFields';
import type {ClusterSummary, ServiceSummary} from '@site/src/readers/cluster/summaries';
import type {SliceAddressType} from '@site/src/readers/cluster/types';
import {useLab} from '@site/src/scenario/useLab';
import {Segmented} from '../../ui/Segmented';
import {Findings, VerdictText} from './Findings';
import {ServiceChooser, serviceKey} from './ServiceChooser';
import styles from './styles.module.css';
import type {Examined, UseReading} from './useReading';

function portsOf({families}: ServiceSummary, addressType: SliceAddressType): readonly string[] {
  return families.find((one) => one.addressType === addressType)?.ports ?? [];
}

/** A Service without endpoints has nothing to show. */
function nothingText(service: ServiceSummary): string {
  const name = serviceKey(service);
  return service.access === 'external-name'
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
      );
}

/** What came of the choice. The line is there before it has something to say, or nobody would hear it. */
function Outcome({
  service,
  examined,
}: {
  readonly service: ServiceSummary | undefined;
  readonly examined: Examined | undefined;
}): ReactNode {
  const hasNothing = service?.families.length === 0;
  return (
    <div className={clsx(examined !== undefined && styles.findings)}>
      <p role="status" className={styles.state}>
        {hasNothing && nothingText(service)}
        {examined !== undefined && <VerdictText examination={examined.examination} />}
      </p>
      {examined !== undefined && <Findings examined={examined} />}
    </div>
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

/** Ports whose endpoints differ: kube-proxy chooses for each among its own. */
function Ports({
  ports,
  value,
  onChange,
}: {
  readonly ports: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (port: string) => void;
}): ReactNode {
  if (ports.length < 2 || value === undefined) return null;
  return (
    <Segmented
      legend={translate({
        id: 'pasteCluster.port',
        message: 'Port; each has endpoints of its own here',
      })}
      segments={ports.map((port) => ({value: port, label: port === '' ? '–' : port}))}
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
  // An answer may come when another Service has been chosen that needs none.
  const wanted = useRef<ServiceSummary>(undefined);
  const look = async (chosen: ServiceSummary, addressType: SliceAddressType, port?: string) => {
    const {namespace, name} = chosen;
    const own = port ?? portsOf(chosen, addressType)[0];
    const found = await examine({namespace, name, addressType, port: own}, MAX_ZONES);
    if (found === undefined || wanted.current !== chosen) return;
    const {reason, lab, fit} = found.examination;
    setExamined(found);
    // What the lab cannot show it does not get: it would give another answer than the panel.
    if (fit === 'none') return;
    const {columns, unlabelledNodes, podsWithoutZone, unknownClientShare} = lab;
    set({mode: reason.mode, columns, unlabelledNodes, podsWithoutZone, unknownClientShare});
  };
  const choose = (chosen: ServiceSummary) => {
    const [family] = chosen.families;
    wanted.current = chosen;
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
      {service !== undefined && examined !== undefined && (
        <AddressTypes
          service={service}
          value={examined.choice.addressType}
          onChange={(addressType) => void look(service, addressType)}
        />
      )}
      {service !== undefined && examined !== undefined && (
        <Ports
          ports={portsOf(service, examined.choice.addressType)}
          value={examined.choice.port}
          onChange={(port) => void look(service, examined.choice.addressType, port)}
        />
      )}
      <Outcome service={service} examined={examined} />
    </>
  );
}
