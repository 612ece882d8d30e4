import type { StoryParagraph } from './story';

/** A text box that says more than a label at an arrow does. */
const SAYS_MORE = /[\n:]|^.{26,}$/;

/** What the text boxes of a paragraph say, where they hold text of their own: a unit's name, an approval, a whole identity block. */
export const boxTexts = ({ drawings }: StoryParagraph): readonly string[] =>
  drawings.flatMap(({ objects }) => objects.flatMap(({ kind, text }) => (kind === 'box' && SAYS_MORE.test(text) ? [text] : [])));

/** The same as paragraphs, a line each, for boxes that lie over no cell. */
export const boxParagraphs = (paragraph: StoryParagraph): readonly StoryParagraph[] =>
  boxTexts(paragraph).flatMap((text) =>
    text
      .split('\n')
      .map((line) => ({ ...paragraph, text: line, drawings: [], remarks: [], pageBefore: false, pageAfter: false })),
  );
