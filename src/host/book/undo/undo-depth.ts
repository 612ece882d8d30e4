import type * as Core from '@univerjs/core';

/** As many steps as Excel takes back; Univer by itself keeps 20. */
const DEPTH = 100;

type Needed = Pick<
  typeof Core,
  'LocalUndoRedoService' | 'IUndoRedoService' | 'IUniverInstanceService' | 'ICommandService' | 'IContextService'
>;

/** What Univer is told to take in place of its own undo list; from whichever of its builds is in use. */
export function undoInDepth(core: Needed): Core.DependencyOverride {
  class DeepUndo extends core.LocalUndoRedoService {
    override pushUndoRedo(item: Core.IUndoRedoItem): void {
      const steps = this._undoStacks.get(item.unitID);
      const oldest = steps?.[0];
      super.pushUndoRedo(item);
      if (steps && oldest && steps[0] !== oldest && steps.length < DEPTH) steps.unshift(oldest);
    }
  }
  const { IUniverInstanceService, ICommandService, IContextService } = core;
  return [
    [
      core.IUndoRedoService,
      {
        useFactory: (...services: ConstructorParameters<Needed['LocalUndoRedoService']>) => new DeepUndo(...services),
        deps: [IUniverInstanceService, ICommandService, IContextService],
      },
    ],
  ];
}
