/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const blob = new Blob([bytes.slice().buffer], { type: XLSX });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
