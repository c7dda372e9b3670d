import {useRef, type ReactNode} from 'react';
import {Button} from '../Button';

interface FileButtonProps {
  /** What the button says. */
  readonly children: string;
  /** Tells this button's field from others on the page. */
  readonly name: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FileButton({
  children,
  name,
  multiple = false,
  onFiles,
}: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        hidden
        data-files={name}
        multiple={multiple}
        onChange={({currentTarget}) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it has changed.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
