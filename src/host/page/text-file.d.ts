declare module '*.xml' {
  /** The file's text, put into the bundle by webpack. */
  const text: string;
  export default text;
}
