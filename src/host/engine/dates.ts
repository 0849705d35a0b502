/** Day 0 of a spreadsheet: 30 December 1899. */
const DAY = 86_400_000;

/**
 * A serial number as a Date of this machine's time zone, so that `getFullYear()`, `getMonth()` and
 * `getDate()` give what the cell shows, as they do on Google where script and spreadsheet share a zone.
 */
export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial);
  const milliseconds = Math.round((serial - days) * DAY);
  return new Date(1899, 11, 30 + days, 0, 0, 0, milliseconds);
}

/** The serial number of what the Date shows in this machine's time zone. */
export function serialOfDate(date: Date): number {
  const shown = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (shown - Date.UTC(1899, 11, 30)) / DAY;
}
