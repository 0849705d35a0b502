/**
 * A file that cannot be taken in or given out. Its message is Indonesian and made to be shown as it
 * stands: what was expected, what came, what to do next. `cause` holds what a library said, if any.
 */
export class FileError extends Error {
  override readonly name = 'FileError';
}
