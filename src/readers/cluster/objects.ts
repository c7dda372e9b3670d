import {fieldsOf, objects, optionalText, text, type Fields} from './fields';
import {keyOf, type Found} from './found';
import {Misread} from './misread';
import {readNode} from './node';
import {readService} from './service';
import {readSlice} from './slice';

/** The version of each kind that is read; others are left out. */
const versions: ReadonlyMap<string, string> = new Map([
  ['Node', 'v1'],
  ['Service', 'v1'],
  ['EndpointSlice', 'discovery.k8s.io/v1'],
  ['Endpoints', 'v1'],
  ['Secret', 'v1'],
]);

const LIST = /^(\w*)List$/;

/** What an object is; of another API group or version, with that in brackets. */
function kindOf(fields: Fields, fallback: {readonly kind: string; readonly version: string}) {
  const kind = optionalText(fields, 'kind') || fallback.kind || text(fields, 'kind');
  const version = optionalText(fields, 'apiVersion') || fallback.version;
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
  if (kind === 'Node') {
    const node = readNode(fields);
    found.nodes.set(node.name, node);
  } else if (kind === 'Service') {
    const service = readService(fields);
    found.services.set(keyOf(service), service);
  } else if (kind === 'EndpointSlice') {
    const slice = readSlice(fields);
    found.slices.set(keyOf(slice), slice);
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

/** Items that are objects were taken out before and left a 0. */
function checkItems(items: readonly unknown[], path: string): void {
  for (const [index, item] of items.entries()) {
    if (item !== 0) fieldsOf(item, `${path}[${index}]`);
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
