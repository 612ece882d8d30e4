/** Excel's documented error codes with the message it gives and its HTTP status. */
const ERRORS = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: ['The API you are trying to use could not be found.', 404],
  BadPassword: ['The password you supplied is incorrect.', 400],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
  UndoNotSupported: ['This change cannot be part of an undo group.', 400],
  UnsupportedOperation: ['The operation being attempted is not supported.', 400],
} as const satisfies Record<string, readonly [message: string, status: number]>;

export type HostErrorCode = keyof typeof ERRORS;

/** A refusal that the client sees as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  /** The member at fault, such as `Range.values`; the interpreter fills it in. */
  location: string | undefined;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (isKnown(code) ? ERRORS[code][0] : code));
    this.name = 'HostError';
  }

  get status(): number {
    return isKnown(this.code) ? ERRORS[this.code][1] : 400;
  }
}

const isKnown = (code: string): code is HostErrorCode => Object.hasOwn(ERRORS, code);

export const fail = (code: HostErrorCode, message?: string): never => {
  throw new HostError(code, message);
};
