/**
 * Hands a file to the browser, which saves it as it saves all.
 * @returns its address, for a link where the browser does not
 */
export function downloadFile(file: Blob, name: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  return link.href;
}
