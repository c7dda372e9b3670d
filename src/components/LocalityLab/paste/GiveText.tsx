import {translate} from '@docusaurus/Translate';
import {useRef, type ClipboardEvent, type ReactNode} from 'react';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../../ui/Button';
import {FileButton} from '../../ui/FileButton';
import {TextArea} from '../../ui/TextArea';
import styles from './styles.module.css';
import {sizeOf, type Source} from '@site/src/readers/cluster/source';
import {LONG_PASTE, type Held, type Sources} from './useSources';

const ROWS = 6;
const BYTES_PER_MB = 1_000_000;

/** Files, whatever else was dropped or chosen. */
export function filesOf(files: Iterable<File>): readonly Source[] {
  return Array.from(files, (file) => ({name: file.name, content: file}));
}

function HeldItem({item, remove}: {readonly item: Held; readonly remove: () => void}): ReactNode {
  const format = useFormat();
  const title = item.name ?? translate({id: 'pasteCluster.pasted', message: 'Pasted text'});
  return (
    <li className={styles.heldItem}>
      <span className={styles.heldName}>
        {title}, {format.number(sizeOf(item) / BYTES_PER_MB)} MB
      </span>
      <Button
        aria-label={translate(
          {id: 'pasteCluster.removeNamed', message: 'Remove {name}'},
          {name: title},
        )}
        onClick={remove}
      >
        {translate({id: 'pasteCluster.remove', message: 'Remove'})}
      </Button>
    </li>
  );
}

/** What is kept beside the text box. */
function HeldList({sources: {held, remove}}: {readonly sources: Sources}): ReactNode {
  if (held.length === 0) return null;
  const hasPaste = held.some(({name}) => name === null);
  return (
    <>
      <ul
        className={styles.held}
        aria-label={translate({id: 'pasteCluster.held', message: 'Kept beside the box'})}
      >
        {held.map((item) => (
          <HeldItem key={item.id} item={item} remove={() => remove(item.id)} />
        ))}
      </ul>
      {hasPaste && (
        <p className={styles.note}>
          {translate({
            id: 'pasteCluster.longPaste',
            message: 'A long text is kept out of the box, which would be slow to show it.',
          })}
        </p>
      )}
    </>
  );
}

/** A text box and a button for files; what is pasted is read at once. */
export function GiveText({
  sources,
  error,
  busy,
  read,
  hold,
}: {
  readonly sources: Sources;
  /** One line for what cannot be used; absent where nothing is wrong. */
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly read: (sources: readonly Source[]) => void;
  /** Keeps something beside the box and reads it. */
  readonly hold: (sources: readonly Source[]) => void;
}): ReactNode {
  const isPaste = useRef(false);
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    isPaste.current = text.length <= LONG_PASTE;
    if (isPaste.current) return;
    event.preventDefault();
    hold([{name: null, content: text}]);
  };
  const change = (text: string) => {
    const all = sources.type(text);
    if (isPaste.current) read(all);
    isPaste.current = false;
  };
  return (
    <div>
      <TextArea
        label={translate({id: 'pasteCluster.text', message: 'Output of kubectl, as JSON or YAML'})}
        rows={ROWS}
        value={sources.text}
        error={error}
        onPaste={paste}
        onChange={change}
      />
      <HeldList sources={sources} />
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={() => read(sources.all)}>
          {translate({id: 'pasteCluster.read', message: 'Read it'})}
        </Button>
        <FileButton name="cluster" multiple onFiles={(files) => hold(filesOf(files))}>
          {translate({id: 'pasteCluster.choose', message: 'Choose files'})}
        </FileButton>
        <span className={styles.dropHint}>
          {translate({id: 'pasteCluster.drop', message: 'or drop files here'})}
        </span>
      </div>
    </div>
  );
}
