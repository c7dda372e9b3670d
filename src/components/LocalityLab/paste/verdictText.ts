import {translate} from '@docusaurus/Translate';
import type {Examination, Verdict} from '@site/src/readers/cluster/examine';
import type {Format} from '@site/src/words/format/createFormat';

type Say = (examination: Examination, format: Format) => string;

function foreign({foreignManagers}: Examination, format: Format): string {
  if (foreignManagers.length === 0) {
    return translate({
      id: 'pasteCluster.verdict.noSelector',
      message:
        'The Service has no selector, so Kubernetes’ controller leaves it alone and sets no hints for it. Whoever writes its EndpointSlices can.',
    });
  }
  return translate(
    {
      id: 'pasteCluster.verdict.foreign',
      message:
        'Some EndpointSlices of this Service are written by {managers}. Kubernetes’ controller sets no hints in them, and one endpoint without a hint makes kube-proxy ignore them all.',
    },
    {managers: format.list(foreignManagers)},
  );
}

function unhinted({actual: {hints}}: Examination): number {
  return hints.kind === 'set' ? hints.unhinted : 0;
}

const says: Readonly<Record<Verdict, Say>> = {
  headless: () =>
    translate({
      id: 'pasteCluster.verdict.headless',
      message:
        'A headless Service: clients get the addresses of all pods from DNS and choose by themselves. Neither hints nor traffic policies change that.',
    }),
  names: () =>
    translate({
      id: 'pasteCluster.verdict.names',
      message: 'Endpoints of type FQDN are names; kube-proxy does not route to them.',
    }),
  nobody: () =>
    translate({
      id: 'pasteCluster.verdict.nobody',
      message: 'No endpoint is ready: there is nothing to route to, and nothing to hint.',
    }),
  unread: () =>
    translate({
      id: 'pasteCluster.verdict.unread',
      message:
        'The Service itself is not in the text, only its EndpointSlices. So nobody can say what it asks for.',
    }),
  'no-nodes': () =>
    translate({
      id: 'pasteCluster.verdict.noNodes',
      message:
        'The annotation shares the endpoints out by the CPU of the nodes, and there are none in the text.',
    }),
  unplaced: () =>
    translate({
      id: 'pasteCluster.verdict.unplaced',
      message:
        'The Service asks for its own zone. But a ready endpoint has no zone, so it can get no hint, and then kube-proxy ignores the hints of all. Label the nodes.',
    }),
  local: ({actual: {traffic}}, format) =>
    translate(
      {
        id: 'pasteCluster.verdict.local',
        message:
          'kube-proxy uses only endpoints on the client’s own node and ignores hints. With clients on all nodes alike, {dropped} of the requests are dropped, because their node has no endpoint. PreferSameNode falls back instead.',
      },
      {dropped: format.percent(traffic.droppedShare)},
    ),
  foreign,
  set: () =>
    translate({
      id: 'pasteCluster.verdict.set',
      message: 'The hints are what the controller would set today.',
    }),
  kept: () =>
    translate({
      id: 'pasteCluster.verdict.kept',
      message:
        'A new Service would get other hints, but these are valid, and the controller keeps what is valid. To have them dealt anew, remove the annotation, wait for the hints to go, and add it again.',
    }),
  refused: () =>
    translate({
      id: 'pasteCluster.verdict.refused',
      message:
        'There are no hints, because the controller refuses them. The lab says why and what to change.',
    }),
  none: () =>
    translate({
      id: 'pasteCluster.verdict.none',
      message:
        'Nothing asks for zone-aware routing, and there are no hints. Try PreferSameZone in the lab.',
    }),
  outdated: () =>
    translate({
      id: 'pasteCluster.verdict.outdated',
      message:
        'On these nodes the controller would refuse hints, and take these away. They stay until it looks at the Service again.',
    }),
  leftover: () =>
    translate({
      id: 'pasteCluster.verdict.leftover',
      message:
        'There are hints, and nothing asks for them. Either they are left from a setting that was removed, or something else writes them.',
    }),
  missing: () =>
    translate({
      id: 'pasteCluster.verdict.missing',
      message:
        'There are no hints, and there should be. Either the controller has not looked at the Service since (a change of nodes alone does not make it look), or the cluster is older than the setting.',
    }),
  partial: (examination, format) =>
    translate(
      {
        id: 'pasteCluster.verdict.partial',
        message:
          'Ready endpoints without a hint: {count}. One is enough for kube-proxy to ignore the hints of all.',
      },
      {count: format.number(unhinted(examination), 0)},
    ),
  different: () =>
    translate({
      id: 'pasteCluster.verdict.different',
      message:
        'The controller would set other hints today. Nodes or pods have changed since it last looked, or its version has other rules.',
    }),
};

const agreeing: ReadonlySet<Verdict> = new Set(['set', 'kept', 'refused', 'none']);

const untold: ReadonlySet<Verdict> = new Set(['unread', 'no-nodes']);

const toTouch: ReadonlySet<Verdict> = new Set([
  'outdated',
  'leftover',
  'missing',
  'partial',
  'different',
]);

/** Whether the controller has to look at the Service again. */
export function needsTouch({verdict}: Examination): boolean {
  return toTouch.has(verdict);
}

/** Whether the hints are as they should be, in a word. */
export function verdictHeadline(examination: Examination): string {
  if (needsTouch(examination)) {
    return translate({
      id: 'pasteCluster.disagrees',
      message: 'The cluster does not agree with the model.',
    });
  }
  if (untold.has(examination.verdict)) {
    return translate({
      id: 'pasteCluster.untold',
      message: 'Whether the hints are right cannot be told.',
    });
  }
  if (examination.verdict === 'unplaced') {
    return translate({id: 'pasteCluster.unplaced', message: 'No hint can take effect.'});
  }
  return agreeing.has(examination.verdict)
    ? translate({id: 'pasteCluster.agrees', message: 'The cluster agrees with the model.'})
    : translate({id: 'pasteCluster.apart', message: 'Hints decide nothing here.'});
}

/** What the headline means for this Service, and what to do. */
export function verdictText(examination: Examination, format: Format): string {
  return says[examination.verdict](examination, format);
}
