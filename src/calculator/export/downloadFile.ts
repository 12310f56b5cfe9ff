/**
 * Downloads a file by the click of a temporary link.
 * @returns the object URL, for a visible link if the browser blocks the download; the caller revokes it
 */
export function downloadFile(file: Blob, name: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  return link.href;
}
