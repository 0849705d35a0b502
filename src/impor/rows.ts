const BULAN =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';

const TANGGAL_SURAT = new RegExp(
  String.raw`^[\p{L}][\p{L}. ]{1,40},\s*(?:tanggal\s*)?(?:\d{1,2}\s*|[.…_]+\s*)?(?:${BULAN})?\s*(?:19|20)\d\d\.?$`,
  'iu',
);

/** Whether a text is what stands above or in a signature: place and date, `Mengetahui`, an NIP alone. */
export function isSignature(text: string): boolean {
  return (
    TANGGAL_SURAT.test(text) ||
    /^(?:mengetahui|menyetujui|disetujui|dibuat oleh|pihak (?:pertama|kedua)|a\.?n\.?\s)/iu.test(text) ||
    /^nip\b\W*\d/iu.test(text)
  );
}

/** Whether a text is a note below a table. */
export function isNote(text: string): boolean {
  return /^(?:\*+\s*\)?|\d\)\s|ket(?:erangan)?\b\.?\s*[:;]|catatan\b\s*[:;]?|sumber\b[\p{L} ]{0,15}[:;]|kategori\s*:|skala\b.{0,20}:|nb\b|n\.b\.|note\s*:)/iu.test(
    text,
  );
}

/** Whether a text heads a sum or a mean; letters set apart (`T O T A L`) are read together. */
export function isTotal(text: string): boolean {
  const together = /^(?:\p{L} ){3,}\p{L}\b/u.test(text) ? text.replace(/(?<=\p{L}) (?=\p{L}\b)/gu, '') : text;
  return /^(?:sub\s*-?\s*|grand\s*)?(?:jumlah|total|jml|rata\s*[-–]?\s*rata|rerata|mean)\b/iu.test(together);
}

/** Whether a text is a total and says nothing else: an indikator may begin with Jumlah too. */
export function isBareTotal(text: string): boolean {
  const together = /^(?:\p{L} ){3,}\p{L}\b/u.test(text) ? text.replace(/(?<=\p{L}) (?=\p{L}\b)/gu, '') : text;
  return (
    /^(?:sub\s*-?\s*|grand\s*)?(?:jumlah|total|jml|rata\s*[-–]?\s*rata|rerata|mean)\b[\s.:]*(?:total|seluruh(?:nya)?|keseluruhan|pegawai|umum|besar)?[\s.:]*$/iu.test(
      together,
    ) ||
    /^(?:rata\s*[-–]?\s*rata|rerata)\b\s*(?:nilai\s*)?(?:capaian|kinerja|sasaran|tujuan|misi|persentase)/iu.test(
      together,
    ) ||
    /^(?:jumlah|total|nilai)\s+(?:capaian|rata|sasaran|nilai capaian)\b.{0,30}$/iu.test(together)
  );
}
