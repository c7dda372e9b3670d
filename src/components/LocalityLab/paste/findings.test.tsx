import {act, fireEvent, screen, waitFor, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {defaultLab} from '@site/src/data/labFields';
import {labStore} from '@site/src/scenario/lab';
import {
  clusterItems,
  endpointJson,
  kubectlJson,
  nodeJson,
  serviceJson,
  sliceJson,
} from '@site/test/kubectl';
import {box, choose, inPage, openPanel, paste} from '@site/test/pasteCluster';
import type {Session} from './session';

const items = clusterItems();

afterEach(() => labStore.replace(defaultLab));

describe('the list of Services', () => {
  const many = clusterItems({services: 300});

  it('stands by namespace, and can be filtered', async () => {
    openPanel();
    paste(kubectlJson([...many, serviceJson({name: 'api', namespace: 'default'})]));
    const list = await screen.findByRole('combobox', {name: 'Service'});
    const groups = within(list).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label'))).toEqual(['default', 'shop']);
    const filter = screen.getByRole('searchbox', {name: 'Filter by namespace or name'});
    fireEvent.change(filter, {target: {value: 'SHOP/service-29'}});
    expect(screen.getByText('11 of 301 Services')).toBeInTheDocument();
    expect(within(list).getAllByRole('option')).toHaveLength(12);
    expect(within(list).getByRole('option', {name: 'service-29: 6 ready'})).toBeVisible();
  });

  it('leaves the lab alone where there are no endpoints', async () => {
    openPanel();
    const external = {type: 'ExternalName', externalName: 'db.example.com'};
    paste(
      kubectlJson([
        ...items,
        serviceJson({name: 'db', spec: external}),
        serviceJson({name: 'new'}),
      ]),
    );
    await choose('db: ExternalName');
    expect(screen.getByText(/^shop\/db is of type ExternalName/)).toBeInTheDocument();
    await choose('new: 0 ready');
    expect(screen.getByText(/^There is no EndpointSlice of shop\/new/)).toBeInTheDocument();
    expect(labStore.getSnapshot()).toEqual(defaultLab);
  });
});

describe('what is found', () => {
  it('is not shown when another Service has been chosen meanwhile', async () => {
    let answer = () => undefined as void;
    openPanel(() => {
      const session = inPage();
      const examine: Session['examine'] = (...choice) =>
        new Promise((resolve) => {
          answer = () => void session.examine(...choice).then(resolve);
        });
      return {...session, examine};
    });
    const external = {type: 'ExternalName', externalName: 'db.example.com'};
    paste(kubectlJson([...items, serviceJson({name: 'db', spec: external})]));
    await choose(/^orders/);
    await choose('db: ExternalName');
    await act(async () => {
      answer();
      await Promise.resolve();
    });
    expect(screen.queryByText('The cluster agrees with the model.')).toBeNull();
    expect(labStore.getSnapshot()).toEqual(defaultLab);
    await choose(/^orders/);
    act(answer);
    expect(await screen.findByText('The cluster agrees with the model.')).toBeVisible();
  });

  it('is told apart by type of address', async () => {
    openPanel();
    const v6 = [endpointJson({zone: 'us-east-1a'}), endpointJson({zone: 'us-east-1a'})];
    const slice = sliceJson({name: 'v6', service: 'orders', addressType: 'IPv6', endpoints: v6});
    paste(kubectlJson([...items, slice]));
    await choose('orders: PreferSameZone, 6 + 2 ready');
    expect(await screen.findByText('The cluster agrees with the model.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('radio', {name: 'IPv6'}));
    expect(await screen.findByText(/There are no hints, and there should be/)).toBeInTheDocument();
    expect(screen.getByText(/kubectl -n shop annotate service orders/)).toBeInTheDocument();
    expect(screen.getByText('Requests that cross zones: 66.7%.')).toBeVisible();
    await waitFor(() =>
      expect(labStore.getSnapshot().columns.map(({readyEndpoints}) => readyEndpoints)).toEqual([
        2, 0, 0,
      ]),
    );
  });

  it('names the event of a refusal, the settings without effect, and what the lab leaves out', async () => {
    openPanel();
    const nodes = 'abcdefg'
      .split('')
      .map((zone, index) => nodeJson({name: `n${index}`, zone, cpu: zone === 'a' ? '2' : '4'}));
    const service = serviceJson({
      name: 'orders',
      annotations: {'service.kubernetes.io/topology-mode': 'Auto'},
      spec: {trafficDistribution: 'PreferClose'},
    });
    const endpoints = [
      endpointJson({zone: 'a', node: 'n0'}),
      endpointJson({zone: 'b', conditions: {ready: false}}),
      endpointJson({}),
    ];
    const more = nodeJson({name: 'n9', zone: 'a', cpu: '8'});
    paste(
      kubectlJson([...nodes, more, service, sliceJson({name: 's', service: 'orders', endpoints})]),
    );
    await choose(/^orders/);
    await screen.findByText(/There are no hints, because the controller refuses them/);
    for (const text of [
      /Insufficient number of endpoints \(2 endpoints, 7 zones\), addressType: IPv4/,
      /In force: service\.kubernetes\.io\/topology-mode: Auto\. trafficDistribution: PreferClose has no effect/,
      'Endpoints that are not ready and are left out: orders-7d9c5b8f4-0.',
      /^The lab has room for 6 zones.*Left out: g, with 0 ready endpoints\./,
      'Ready endpoints without a zone: orders-7d9c5b8f4-0.',
      /^The lab cannot show this Service as it is/,
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    // What it shows, it would show wrong.
    expect(labStore.getSnapshot()).toEqual(defaultLab);
  });

  it('leaves the lab alone where nothing has a zone, and says what is too large for it', async () => {
    openPanel();
    const slices = (zone: string | undefined, count: number) =>
      sliceJson({
        name: 's',
        service: 'orders',
        endpoints: Array.from({length: count}, () => endpointJson({...(zone && {zone})})),
      });
    const bare = nodeJson({name: 'n'});
    paste(kubectlJson([bare, serviceJson({name: 'orders'}), slices(undefined, 2)]));
    await choose(/^orders/);
    expect(await screen.findByText(/^Neither a node nor an endpoint has a zone/)).toBeVisible();
    expect(screen.queryByText(/up to 1,000 nodes/)).toBeNull();
    expect(labStore.getSnapshot()).toEqual(defaultLab);
    fireEvent.change(box(), {target: {value: ''}});
    paste(kubectlJson([bare, serviceJson({name: 'orders'}), slices('a', 4001)]));
    await choose('orders: 4,001 ready');
    expect(await screen.findByText(/up to 1,000 nodes and 4,000 endpoints/)).toBeVisible();
    expect(labStore.getSnapshot().columns[0]).toMatchObject({zone: 'a', readyEndpoints: 4000});
  });

  it('puts no command into which a name could smuggle another', async () => {
    openPanel();
    const name = 'x$(id)';
    const slice = sliceJson({
      name: 's',
      service: name,
      endpoints: [endpointJson({zone: 'us-east-1a'})],
    });
    const spec = {trafficDistribution: 'PreferClose'};
    paste(kubectlJson([...items.slice(0, 6), serviceJson({name, spec}), slice]));
    await choose(/^x/);
    expect(await screen.findByText(/There are no hints, and there should be/)).toBeInTheDocument();
    expect(screen.queryByText(/annotate/)).toBeNull();
  });
});
