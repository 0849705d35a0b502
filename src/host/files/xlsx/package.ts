import { FileError } from '../file-error.ts';

/**
 * What may be unpacked, all parts together, and how many parts there may be. A report of a thousand
 * indicators is below 5 MB unpacked; a file that claims more than this is a mistake or a zip bomb.
 */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_PARTS = 2000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Looks at a file from outside, before anything is unpacked, and says what is wrong with it in words
 * an officer can act on. Nothing is said of its XML: that is for the reader.
 *
 * The sizes are those that the zip itself declares; hucre unpacks no part beyond its declared size,
 * and a part that declares nothing is refused, so that the limit holds against a file that lies.
 *
 * @returns the parts that the file says it has.
 * @throws FileError where the bytes are not a whole, unlocked, sensibly large `.xlsx`.
 */
export function openPackage(bytes: Uint8Array, name: string): readonly Part[] {
  if (bytes.length === 0) {
    throw new FileError(`"${name}" kosong (0 bita). Unduh atau simpan ulang sebagai .xlsx, lalu coba lagi.`);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError(oldOfficeMessage(bytes, name));
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new FileError(
      `"${name}" bukan berkas .xlsx, melainkan jenis lain yang diberi akhiran itu. ` +
        'Buka di Excel atau Google Sheets, simpan sebagai .xlsx, lalu coba lagi. Data CSV dimuat dari sebuah folder.',
    );
  }
  const parts = partsOf(bytes, name);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (parts.length > MOST_PARTS || size > MOST_BYTES) {
    throw new FileError(
      `"${name}" terlalu besar: isinya ${Math.ceil(size / 1024 / 1024)} MB dalam ${parts.length} bagian, ` +
        `paling banyak ${MOST_BYTES / 1024 / 1024} MB dalam ${MOST_PARTS} bagian. Hapus gambar dan lembar yang tidak perlu, lalu simpan ulang.`,
    );
  }
  const names = new Set(parts.map((part) => part.name));
  if (names.has('xl/workbook.bin')) throw new FileError(otherKindMessage(name, '.xlsb (Excel biner)'));
  if (names.has('content.xml')) throw new FileError(otherKindMessage(name, '.ods (OpenDocument)'));
  if (names.has('word/document.xml')) throw new FileError(otherKindMessage(name, '.docx (Word)'));
  if (parts.some((part) => part.name.startsWith('xl/chartsheets/'))) {
    throw new FileError(
      `"${name}" memuat lembar yang seluruhnya grafik, yang tidak dapat dimuat di sini. ` +
        'Pindahkan grafik itu ke lembar biasa atau hapus lembarnya, lalu simpan ulang.',
    );
  }
  if (!names.has('[Content_Types].xml') || ![...names].some((part) => /workbook\.xml$/.test(part))) {
    throw new FileError(
      `"${name}" adalah arsip zip tanpa buku kerja Excel di dalamnya. Simpan buku kerjanya sebagai .xlsx, lalu coba lagi.`,
    );
  }
  return parts;
}

const HEADER_LENGTH = 30;

/** The text of one part. Only for parts that hucre has read already, and so found whole. */
export async function readPart(bytes: Uint8Array, part: Part): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const start = part.offset + HEADER_LENGTH + names;
  const data = bytes.slice(start, start + part.packedSize);
  if (!part.packed) return new TextDecoder().decode(data);
  return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** For a file that breaks off or is damaged somewhere inside. */
export function brokenMessage(name: string): string {
  return `"${name}" bukan berkas .xlsx yang utuh. Simpan ulang dari Excel atau Google Sheets sebagai .xlsx, lalu coba lagi.`;
}

function otherKindMessage(name: string, kind: string): string {
  return `"${name}" bukan berkas .xlsx, melainkan ${kind}. Buka berkasnya, simpan sebagai .xlsx, lalu coba lagi.`;
}

/** Excel 97 files and locked new ones are both OLE containers; the names of their streams tell them apart. */
function oldOfficeMessage(bytes: Uint8Array, name: string): string {
  if (containsUtf16(bytes, 'EncryptedPackage')) {
    return `"${name}" terkunci kata sandi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu coba lagi.`;
  }
  if (containsUtf16(bytes, 'WordDocument')) return otherKindMessage(name, '.doc (Word lama)');
  return otherKindMessage(name, '.xls (Excel 97-2003)');
}

export interface Part {
  readonly name: string;
  /** Unpacked, as the zip declares it. */
  readonly size: number;
  readonly packedSize: number;
  readonly packed: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

/** The directory at the end of the zip, which a file that was cut short lacks. */
function partsOf(bytes: Uint8Array, name: string): readonly Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw new FileError(brokenMessage(name));
  const count = view.getUint16(end + 10, true);
  const decoder = new TextDecoder();
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new FileError(brokenMessage(name));
    }
    const nameLength = view.getUint16(at + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const locked = (view.getUint16(at + 8, true) & 1) === 1;
    if (locked || (size === 0 && packedSize > 2)) throw new FileError(brokenMessage(name));
    parts.push({
      name: decoder.decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      size,
      packedSize,
      packed: view.getUint16(at + 10, true) !== 0,
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOfDirectory(view: DataView): number | undefined {
  const farthest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= farthest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some((_, start) => wanted.every((byte, index) => bytes[start + index] === byte));
}
