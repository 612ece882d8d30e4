import { declareCollection } from '../richapi/declare';
import { HostCollection } from '../richapi/host-object';

/** Threaded comments, of which the embedded workbook keeps none: a list that is always empty. */
export class CommentCollection extends HostCollection {
  static {
    declareCollection(CommentCollection, 'CommentCollection', ['GetCount', 'GetItemAt', 'GetItemOrNullObject']);
  }

  $items(): readonly [] {
    return [];
  }
  $item(): null {
    return null;
  }
}
