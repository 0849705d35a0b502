const NAMA_BESAR =
  /(?<!\p{L})(?:[Pp]rogram|[Kk]egiatan|[Ss]ubkegiatan)(?: (?:\p{Lu}[\p{L}\p{N}]*|dan|untuk|serta|di))+/gu;

/** The text with the names in it blotted out, as long as it was: a name that holds a word of role or change is a name first. */
export function samarkanNama(teks: string, namaSeawal: ReadonlyMap<string, readonly string[]>): string {
  const blot = (found: string) => '_'.repeat(found.length);
  let hasil = teks;
  let kecil = teks.toLowerCase();
  if (kecil.length !== teks.length) return teks.replace(NAMA_BESAR, blot);
  const awal = new Set(kecil.split(/[\s,;:()]+/u));
  const calon = [...awal].flatMap((kata) => namaSeawal.get(kata) ?? []).sort((a, b) => b.length - a.length);
  for (const nama of calon) {
    for (let at = kecil.indexOf(nama); at >= 0; at = kecil.indexOf(nama, at + nama.length)) {
      hasil = hasil.slice(0, at) + blot(nama) + hasil.slice(at + nama.length);
      kecil = kecil.slice(0, at) + blot(nama) + kecil.slice(at + nama.length);
    }
  }
  return hasil.replace(NAMA_BESAR, blot);
}
