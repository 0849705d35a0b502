/** A picture for the cover, as it is. */
export interface Logo {
  readonly jenis: 'png' | 'jpg';
  readonly isi: Uint8Array;
  /** Pixels. */
  readonly lebar: number;
  readonly tinggi: number;
}

const TANDA_PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Where the header of a PNG tells its size. */
const UKURAN_PNG = 16;
/** A JPEG is segments, each with its kind and length; these hold its size. */
const AWAL_JPG = 0xffd8;
const isBingkai = (jenis: number): boolean =>
  jenis >= 0xffc0 && jenis <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(jenis);

/** Reads what kind of picture a file is, and how large; undefined where it is neither PNG nor JPEG. */
export function bacaLogo(isi: Uint8Array): Logo | undefined {
  const data = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const logo = (jenis: Logo['jenis'], lebar: number, tinggi: number): Logo | undefined =>
    lebar > 0 && tinggi > 0 ? { jenis, isi, lebar, tinggi } : undefined;
  if (isi.length >= UKURAN_PNG + 8 && TANDA_PNG.every((byte, i) => isi[i] === byte)) {
    return logo('png', data.getUint32(UKURAN_PNG), data.getUint32(UKURAN_PNG + 4));
  }
  if (isi.length < 4 || data.getUint16(0) !== AWAL_JPG) return undefined;
  for (let i = 2; i + 9 <= isi.length; i += 2 + data.getUint16(i + 2)) {
    if (isBingkai(data.getUint16(i))) return logo('jpg', data.getUint16(i + 7), data.getUint16(i + 5));
  }
  return undefined;
}

/** Pixels that a logo takes on the cover at most: three centimetres high, six wide. */
const PALING = { tinggi: 113, lebar: 227 };

/** Its size on the cover, with its sides as they are to each other. */
export function ukuranLogo({ lebar, tinggi }: Logo): { readonly width: number; readonly height: number } {
  const skala = Math.min(PALING.tinggi / tinggi, PALING.lebar / lebar);
  return { width: Math.round(lebar * skala), height: Math.round(tinggi * skala) };
}
