import { readFileSync } from 'node:fs';
import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaLogo, ukuranLogo } from '../../src/dokumen/docx/logo.ts';
import { writeDocx } from '../../src/dokumen/docx/write-docx.ts';
import { BUKU, dokumenOf } from './bahan.ts';

const bytes = (...daftar: readonly number[]) => new Uint8Array(daftar);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
/** 300 × 600. */
const png = bytes(...PNG, 0, 0, 1, 44, 0, 0, 2, 88, 8, 6, 0, 0, 0);
/** A segment of ten bytes, then the frame: 200 high, 400 wide. */
const jpg = bytes(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  8,
  1,
  2,
  3,
  4,
  5,
  6,
  0xff,
  0xc2,
  0,
  11,
  8,
  0,
  200,
  1,
  144,
  1,
  1,
  17,
  0,
);

describe('the picture for the cover', () => {
  it.each([
    ['PNG', png, { jenis: 'png', lebar: 300, tinggi: 600 }],
    ['JPEG', jpg, { jenis: 'jpg', lebar: 400, tinggi: 200 }],
  ] as const)('is read as %s, with its size', (_, isi, logo) => {
    expect(bacaLogo(isi)).toEqual({ ...logo, isi });
  });

  it.each([
    ['nothing', bytes()],
    ['a PNG that is cut off', png.slice(0, 20)],
    ['a PNG without a size', bytes(...PNG, 0, 0, 0, 0, 0, 0, 2, 88)],
    ['a JPEG without a frame', jpg.slice(0, 14)],
    ['a JPEG whose segment leads nowhere', bytes(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0, 0)],
    ['a document', new Uint8Array(readFileSync('package.json'))],
  ])('is none where it is %s', (_, isi) => {
    expect(bacaLogo(isi)).toBeUndefined();
  });

  it('keeps its sides as they are to each other, within three centimetres by six', () => {
    expect(ukuranLogo({ jenis: 'png', isi: png, lebar: 300, tinggi: 600 })).toEqual({
      width: 57,
      height: 113,
    });
    expect(ukuranLogo({ jenis: 'png', isi: png, lebar: 4000, tinggi: 100 })).toEqual({
      width: 227,
      height: 6,
    });
  });

  it('stands on the cover as it is', async () => {
    const logo = bacaLogo(png);
    if (logo === undefined) throw new Error('no logo');
    const { dokumen } = dokumenOf(BUKU.kecil());
    const parts = unzipSync(await Packer.toBuffer(writeDocx(dokumen, { logo })));
    const gambar = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
    expect(gambar.map(([, isi]) => isi)).toEqual([png]);
  });
});
