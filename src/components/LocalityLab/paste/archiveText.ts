import {translate} from '@docusaurus/Translate';
import type {FileFaultReason} from '@site/src/readers/files/fault';

const texts: Readonly<Record<FileFaultReason, (kind: string) => string>> = {
  broken: () =>
    translate({
      id: 'pasteCluster.archive.broken',
      message: 'The archive is broken or ends too early. Fetch it again.',
    }),
  encrypted: () =>
    translate({
      id: 'pasteCluster.archive.encrypted',
      message: 'The archive is encrypted. Unpack it and give the files in it.',
    }),
  nested: () =>
    translate({
      id: 'pasteCluster.archive.nested',
      message: 'This is an archive inside an archive. Unpack the outer one first.',
    }),
  bomb: () =>
    translate({
      id: 'pasteCluster.archive.bomb',
      message: 'The archive unpacks to far more than texts would, so it was not read.',
    }),
  spreadsheet: () =>
    translate({
      id: 'pasteCluster.archive.spreadsheet',
      message: 'This is a spreadsheet. Give what kubectl printed.',
    }),
  'too-large': () =>
    translate({
      id: 'pasteCluster.archive.tooLarge',
      message: 'A file in the archive is too large. Unpack it and give only what is needed.',
    }),
  empty: () => translate({id: 'pasteCluster.archive.empty', message: 'The file is empty.'}),
  'unknown-kind': (kind) =>
    translate(
      {
        id: 'pasteCluster.archive.unknown',
        message:
          'This is a file of type {kind}. Allowed: JSON and YAML, by themselves or in .gz, .zip, .tar or .tar.gz.',
      },
      {kind},
    ),
};

/** Why a file cannot be opened, and what to do. */
export function archiveText(reason: FileFaultReason, kind: string): string {
  return texts[reason](kind);
}
