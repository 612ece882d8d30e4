import { ActionType, PathType, type RequestAction, type RequestBody } from '../richapi/protocol';

/** Calls that leave the workbook as it is. */
const READS =
  /^(?:_?Get|_Keep|_Remove|_Register|_Unregister|_Validate|Find|Notify|Open$|Close$|Calculate|Suspend|Activate|Select)/;

/** Whether a batch changes the workbook; told by its actions alone. `service` is what office.js does for itself. */
export function purposeOf(body: RequestBody): 'read' | 'write' | 'service' {
  const paths = Object.values(body.ObjectPaths);
  const writes =
    body.Actions.some(
      ({ ActionType: type, Name }) =>
        type === ActionType.setProperty ||
        type === ActionType.update ||
        (type === ActionType.method && Name !== undefined && !READS.test(Name)),
    ) || paths.some(({ ObjectPathType: type, Name }) => type === PathType.method && !READS.test(Name));
  if (writes) return 'write';
  const isService = ({ ActionType: type, Name }: RequestAction): boolean => type === ActionType.method && SERVICE.has(Name ?? '');
  const own =
    body.Actions.some(isService) && body.Actions.every((one) => isService(one) || one.ActionType === ActionType.instantiate);
  return own ? 'service' : 'read';
}

const SERVICE = new Set(['_RemoveReference', 'NotifyActionHandlerReady', 'Open', 'Close']);
