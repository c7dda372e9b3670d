/** The text of a file made in the page; jsdom's Blob has no `text()`, and its reader leaves a byte order mark out. */
export function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const {result} = reader;
      if (typeof result === 'string') resolve(result);
      else reject(new Error('The file has no text.'));
    };
    reader.readAsText(blob);
  });
}
