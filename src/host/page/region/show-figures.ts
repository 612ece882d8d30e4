import { INTERCEPTOR_POINT, SheetInterceptorService, SheetsNumfmtCellContentController } from '@univerjs/preset-sheets-core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { Kind } from '../../book/content';
import type { GridEngine } from '../grid-engine';
import type { Region } from './region';

/** Before Univer's own number formats, which stand at 10. */
const BEFORE_FORMATS = 12;

/** Shows numbers and dates in the grid as the region writes them. What the workbook holds stays as it is. */
export function showFigures({ api, injector }: GridEngine, region: Region): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(region.locale);
  const { numfmt } = api.Util;
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      if (cell?.t !== Kind.number || typeof cell.v !== 'number') return next(cell);
      const style = workbook.getStyles().getStyleByCell(cell);
      const pattern = style?.n?.pattern ?? 'General';
      if (pattern === 'General') return next({ ...cell, v: numfmt.format('General', cell.v, { locale: region.locale }) });
      const date = region.dates[pattern];
      return next(date ? { ...cell, s: { ...style, n: { pattern: date } } } : cell);
    },
  });
}
