/** Whole thousandths that sum to a thousand. */
export function perseribu(lebar: readonly number[]): readonly number[] {
  const total = lebar.reduce((jumlah, satu) => jumlah + satu, 0);
  let dipakai = 0;
  let sampai = 0;
  return lebar.map((satu) => {
    sampai += satu;
    const batas = Math.round((sampai * 1000) / total);
    const bagian = batas - dipakai;
    dipakai = batas;
    return bagian;
  });
}
