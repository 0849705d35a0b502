/** How long to wait for a colleague's run before saying so. */
const PATIENCE = 20_000;

/**
 * Runs a task while no colleague runs one in the same spreadsheet; undefined if that takes too long.
 * No dialog may open meanwhile: a dialog lets go of the lock.
 */
export function withDocumentLock<T>(task: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return undefined;
  try {
    return task();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
