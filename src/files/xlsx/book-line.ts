/** A line as drawing objects and charts have it. */
export interface BookLine {
  readonly color: string;
  /** Points. */
  readonly weight: number;
  /** Preset of DrawingML ("solid", "dash", "sysDot", …). */
  readonly dash: string;
}
