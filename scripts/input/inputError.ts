/** Something the caller typed that cannot be used; the message is one line that names the field, the value and what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor({field, got, allowed}: {field: string; got: string; allowed: string}) {
    super(`${field}: ${got}; allowed: ${allowed}`.replaceAll(/\s+/g, ' '));
  }
}
