import {fieldsOf, objects, optionalText, type Fields} from './fields';
import {keyOf, type Found} from './found';
import {Misread} from './misread';
import {readNode} from './node';
import {readService} from './service';
import {kindByShape} from './shape';
import {readSlice} from './slice';

/** The version of each kind that is read; others are left out. */
const versions: ReadonlyMap<string, string> = new Map([
  ['Node', 'v1'],
  ['Service', 'v1'],
  ['EndpointSlice', 'discovery.k8s.io/v1'],
  ['Endpoints', 'v1'],
  ['Secret', 'v1'],
]);

/** Kubernetes 1.25 stopped serving it; zone and node stand in other fields there, and hints may be missing. */
const neededObjects: ReadonlySet<string> = new Set(['Node', 'Service', 'EndpointSlice']);

const OLD_KIND = 'EndpointSlice (discovery.k8s.io/v1beta1)';

/** Fields of the old version that the new one does not have. */
function isOldSlice({values: {endpoints}}: Fields): boolean {
  if (!Array.isArray(endpoints)) return false;
  return endpoints.some(
    (one: unknown) => typeof one === 'object' && one !== null && 'topology' in one,
  );
}

const LIST = /^(\w*)List$/;

/** What an object is; of another API group or version, with that in brackets. */
function kindOf(fields: Fields, fallback: {readonly kind: string; readonly version: string}) {
  const named = optionalText(fields, 'kind') || fallback.kind;
  const kind = named === '' ? kindByShape(fields) : named;
  const version = optionalText(fields, 'apiVersion') || fallback.version;
  if (kind === 'EndpointSlice' && version === '' && isOldSlice(fields)) return OLD_KIND;
  const known = versions.get(kind);
  return known === undefined || version === '' || version === known ? kind : `${kind} (${version})`;
}

const noFallback = {kind: '', version: ''};

/**
 * The kind of a list's items, where the list names it once for all, as the API itself prints one.
 *
 * @param around the text of the list before the item.
 * @example namedAround('{"kind":"NodeList","apiVersion":"v1","items":[') // {kind: 'Node', version: 'v1'}
 */
export function namedAround(around: string): typeof noFallback {
  const kind = /"kind"\s*:\s*"(\w+)List"/.exec(around)?.[1];
  const version = /"apiVersion"\s*:\s*"([^"]*)"/.exec(around)?.[1];
  return kind === undefined ? noFallback : {kind, version: version ?? ''};
}

function keep(found: Found, fields: Fields, kind: string): void {
  if (kind === 'Secret') throw new Misread({kind: 'secret', path: fields.path});
  if (neededObjects.has(kind)) found.kept += 1;
  if (kind === 'Node') {
    const node = readNode(fields);
    found.nodes.set(node.name, node);
  } else if (kind === 'Service') {
    const service = readService(fields);
    found.services.set(keyOf(service), service);
  } else if (kind === 'EndpointSlice') {
    const slice = readSlice(fields);
    found.slices.set(keyOf(slice), slice);
  } else if (kind === '') {
    found.unnamed += 1;
  } else if (kind === OLD_KIND) {
    found.oldSlices += 1;
  } else {
    found.others.set(kind, (found.others.get(kind) ?? 0) + 1);
  }
}

/**
 * Keeps an object, or the objects of a list inside of a list.
 *
 * @param fallback what it is where it does not say so itself.
 * @throws Misread where it cannot be used.
 */
export function keepAll(found: Found, fields: Fields, fallback = noFallback): void {
  const kind = kindOf(fields, fallback);
  const list = LIST.exec(kind);
  if (list === null) return keep(found, fields, kind);
  const inside = {kind: list[1] ?? '', version: optionalText(fields, 'apiVersion') ?? ''};
  for (const item of objects(fields, 'items')) keepAll(found, item, inside);
}

/** Items that are objects were taken out before and left a 0; null is no object, and some programs leave it behind. */
function checkItems(items: readonly unknown[], path: string): void {
  for (const [index, item] of items.entries()) {
    if (item !== 0 && item !== null) fieldsOf(item, `${path}[${index}]`);
  }
}

/**
 * Keeps a document that is one object; of a list, whose items are read already, there is nothing left to keep.
 *
 * @throws Misread where it cannot be used.
 */
export function keepDocument(found: Found, value: unknown): void {
  if (Array.isArray(value)) return checkItems(value, '');
  const fields = fieldsOf(value, '');
  const {items} = fields.values;
  if (Array.isArray(items) && items.length > 0) checkItems(items, 'items');
  else keepAll(found, fields);
}
