import type { ConditionalLook } from '../../../files/xlsx/book-rules';
import { declare, link, partsOf } from '../../richapi/declare';
import { HostView } from '../../richapi/host-object';
import { colorOf, truthOf } from '../refusals';
import type { HostConditionalFormat } from './conditional-formats';

/** What a conditional format changes of the cells' look. */
export class ConditionalRangeFormat extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'ConditionalRangeFormat';

  static {
    declare(ConditionalRangeFormat, {
      Fill: link(({ $of }) => new ConditionalRangeFill($of)),
      Font: link(({ $of }) => new ConditionalRangeFont($of)),
    });
  }
}

const look = partsOf<HostView<HostConditionalFormat>, ConditionalLook>(
  ({ $of }) => $of.$look,
  ({ $of }, patch) => {
    $of.$setLook(patch);
  },
);

export class ConditionalRangeFill extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'ConditionalRangeFill';

  static {
    declare(ConditionalRangeFill, { Color: look('fill', colorOf, '') });
  }
}

export class ConditionalRangeFont extends HostView<HostConditionalFormat> {
  static override readonly typeName = 'ConditionalRangeFont';

  static {
    declare(ConditionalRangeFont, {
      Color: look('color', colorOf, ''),
      Italic: look('italic', truthOf, false),
      Bold: look('bold', truthOf, false),
      Strikethrough: look('strike', truthOf, false),
    });
  }
}
