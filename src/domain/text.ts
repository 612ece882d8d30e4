/** A text a person sees, in both languages at once, so that a missing translation does not compile. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** The languages of the product: Indonesian first. */
export type Language = keyof Text;

export const text = (id: string, en: string): Text => ({ id, en });
