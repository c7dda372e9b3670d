import {translate} from '@docusaurus/Translate';
import type {Confidence, Source} from '@site/src/data/types';
import type {Format} from '@site/src/words/format/createFormat';
import {confidenceName} from '@site/src/words/labels/prices';
import type {Column} from '../ui/DataTable';
import {SourceLinks} from './SourceLinks';

interface Provenance {
  /** Day on which the source said so; absent where the source bears no date. */
  readonly asOf?: string | undefined;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

function dayText(known: Provenance | undefined, format: Format): string {
  if (known === undefined) return '–';
  return known.asOf === undefined
    ? translate({id: 'priceSource.undated', message: 'undated'})
    : format.date(known.asOf);
}

/**
 * How a number is known: since when, how surely, and from where.
 *
 * @param of gives undefined for a number that nobody publishes.
 */
export function provenanceColumns<Id>(
  of: (id: Id) => Provenance | undefined,
  format: Format,
): readonly Column<Id>[] {
  return [
    {
      id: 'asOf',
      header: translate({id: 'priceTable.asOf', message: 'As of'}),
      cell: (id) => dayText(of(id), format),
    },
    {
      id: 'confidence',
      header: translate({id: 'priceTable.confidence', message: 'Confidence'}),
      cell: (id) => confidenceName(of(id)?.confidence ?? 'unsourced'),
    },
    {
      id: 'sources',
      header: translate({id: 'priceTable.sources', message: 'Read from'}),
      cell: (id) => <SourceLinks sources={of(id)?.sources ?? []} />,
    },
  ];
}
