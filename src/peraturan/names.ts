/** Whether two names are one, whatever their case and spaces: `LAN 239/2003` and `lan  239 / 2003`. */
export function sameName(a: string, b: string): boolean {
  return compact(a) === compact(b);
}

function compact(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
