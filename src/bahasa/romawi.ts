const NILAI = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A small number in roman capitals, as chapters are numbered: 4 is `IV`. */
export function romawi(angka: number): string {
  const [nilai, huruf] = NILAI.find(([batas]) => angka >= batas) ?? [0, ''];
  return nilai === 0 ? '' : huruf + romawi(angka - nilai);
}
