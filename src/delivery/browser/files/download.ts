/** Long enough for the slowest browser to have taken the file over. */
const KEEP_MS = 10_000;

/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
