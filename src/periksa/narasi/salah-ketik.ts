import type { Decimal } from '../../decimal.ts';

/** The digits of a whole number, or undefined of any other. */
export function digitsOf(value: Decimal): string | undefined {
  return value.isInteger() && value.gte(0) ? value.toFixed() : undefined;
}

/** How many digits of a whole number say something: 93.417.800 has 6 (934178). */
export function significantDigits(value: Decimal): number {
  return value
    .toFixed()
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length;
}

/**
 * The numbers that one slip of the finger makes of another: a digit replaced, two neighbours
 * swapped, one digit left out, one put in. Leading zeros are none.
 */
export function salahKetikOf(digits: string): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i <= digits.length; i += 1) {
    const [before, here, behind] = [digits.slice(0, i), digits.slice(i, i + 1), digits.slice(i + 1)];
    for (const digit of '0123456789') {
      found.add(`${before}${digit}${here}${behind}`);
      if (here !== '') found.add(`${before}${digit}${behind}`);
    }
    if (here === '') continue;
    found.add(`${before}${behind}`);
    found.add(`${before}${behind.slice(0, 1)}${here}${behind.slice(1)}`);
  }
  found.delete(digits);
  return [...found].filter((one) => one !== '' && (one === '0' || !one.startsWith('0')));
}

/** Whether one slip of the finger turns one whole number into the other. */
export function isSalahKetik(a: Decimal, b: Decimal): boolean {
  const [left, right] = [digitsOf(a), digitsOf(b)];
  if (left === undefined || right === undefined || left === right) return false;
  if (Math.abs(left.length - right.length) > 1) return false;
  if (left.length === right.length) {
    const different = Array.from(left).flatMap((digit, i) => (digit === right[i] ? [] : [i]));
    const [first, second] = different;
    if (different.length === 1) return true;
    return (
      different.length === 2 &&
      first !== undefined &&
      second === first + 1 &&
      left[first] === right[second] &&
      left[second] === right[first]
    );
  }
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  return Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/** Two neighbouring digits swapped: 5.182 for 5.128, the slip that chance explains least. */
export function isTertukar(a: Decimal, b: Decimal): boolean {
  const [left, right] = [digitsOf(a) ?? '', digitsOf(b) ?? ''];
  return isSalahKetik(a, b) && Array.from(left).sort().join('') === Array.from(right).sort().join('');
}
