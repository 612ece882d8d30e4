import type { ConditionalLook } from '../../../files/xlsx/book-rules';
import { link, partsOf, truthOf, viewClass } from '../../richapi/declare';
import type { HostView } from '../../richapi/host-object';
import { colorOf } from '../refusals';
import type { HostConditionalFormat } from './conditional-formats';

const look = partsOf<HostView<HostConditionalFormat>, ConditionalLook>(
  ({ $of }) => $of.$look,
  ({ $of }, patch) => $of.$setLook(patch),
);

export const ConditionalRangeFill = viewClass<HostConditionalFormat>('ConditionalRangeFill', {
  Color: look('fill', colorOf, ''),
});

export const ConditionalRangeFont = viewClass<HostConditionalFormat>('ConditionalRangeFont', {
  Color: look('color', colorOf, ''),
  Italic: look('italic', truthOf, false),
  Bold: look('bold', truthOf, false),
  Strikethrough: look('strike', truthOf, false),
});

/** What a conditional format changes of the cells' look. */
export const ConditionalRangeFormat = viewClass<HostConditionalFormat>('ConditionalRangeFormat', {
  Fill: link(({ $of }) => new ConditionalRangeFill($of)),
  Font: link(({ $of }) => new ConditionalRangeFont($of)),
});
