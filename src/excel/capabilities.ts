/** The newer members the adapter may use where the host declares them; everything else is in ExcelApi 1.14. */
export interface Capabilities {
  /** Notes on cells (ExcelApi 1.18); the client of the npm package does not know them even where the host does. */
  readonly notes: boolean;
}

export function readCapabilities(): Capabilities {
  const declares = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return { notes: declares('1.18') && Reflect.has(Excel, 'NoteCollection') };
}
