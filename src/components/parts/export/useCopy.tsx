import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {copyText} from '@site/src/delivery/browser/clipboard/copyText';
import styles from './styles.module.css';
import {useStatusLine} from './useStatusLine';

interface Refused {
  readonly text: string;
  readonly name: string;
}

/** The text itself, selected, where nothing lets a page write to the clipboard. */
function RefusedText({text, name}: Refused): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div className={styles.refused}>
      <label htmlFor={id}>{name}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={4}
        className={clsx('field-control', styles.text)}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}

/**
 * Copies texts and says what came of it.
 *
 * @returns the line that says so, the text to be copied by hand where that is all that is left, and what copies.
 */
export function useCopy(): {
  readonly line: ReactNode;
  readonly refused: ReactNode;
  readonly tell: (text: string) => void;
  readonly paste: (text: string, name: string) => Promise<void>;
} {
  const {line, tell} = useStatusLine();
  const [refused, setRefused] = useState<Refused>();
  const paste = async (text: string, name: string) => {
    const copied = await copyText(text);
    setRefused(copied ? undefined : {text, name});
    tell(
      copied
        ? translate({id: 'export.copied', message: 'Copied: {name}.'}, {name})
        : translate(
            {
              id: 'export.refused',
              message:
                'Copying is not allowed here. It is selected below, press Ctrl+C or ⌘C: {name}.',
            },
            {name},
          ),
    );
  };
  return {line, refused: refused && <RefusedText {...refused} />, tell, paste};
}
