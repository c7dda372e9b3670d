import {translate} from '@docusaurus/Translate';
import {copyText} from '../clipboard/copyText';
import {download} from '../files/download';
import {codeFile} from './codeFile';
import {enlarge} from './enlarge';
import {tableMarkdown} from './tableMarkdown';
import type {Tool} from './tools';

/** What a table offers: itself as Markdown. Where nothing may be copied it is selected. */
export function tableTools(table: HTMLTableElement): readonly Tool[] {
  const press = async () => {
    if (await copyText(tableMarkdown(table))) {
      return translate({id: 'theme.CodeBlock.copied', message: 'Copied'});
    }
    getSelection()?.selectAllChildren(table);
    return translate({
      id: 'reading.tableSelected',
      message: 'Copying is not allowed here. The table is selected: press Ctrl+C or ⌘C.',
    });
  };
  return [{label: translate({id: 'reading.table', message: 'Copy as Markdown'}), press}];
}

/** What code offers: itself as a file that says where it is from. Output and formulas are no files. */
export function codeTools(code: HTMLElement): readonly Tool[] {
  const file = codeFile(code);
  if (file === undefined) return [];
  const press = () => {
    download(file.name, new Blob([file.text], {type: 'text/plain'}));
    return undefined;
  };
  return [
    {
      label: translate({id: 'reading.save', message: 'Save as {name}'}, {name: file.name}),
      press,
    },
  ];
}

/** What a diagram offers: itself, large. */
export function diagramTools(figure: HTMLElement): readonly Tool[] {
  const press = () => {
    enlarge(figure);
    return undefined;
  };
  return [{label: translate({id: 'reading.enlarge', message: 'Enlarge'}), press}];
}
