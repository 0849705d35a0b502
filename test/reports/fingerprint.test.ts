import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOfCells, sha256Of } from '../../src/reports/fingerprint.ts';

const nodeSha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('is the SHA-256 that every other tool computes', () => {
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('agrees with Node for every text, emoji and half emoji included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sha256Of(text)).toBe(nodeSha256(text));
    }),
  );
  expect(sha256Of('a\uD83Dz')).toBe(nodeSha256('a\uD83Dz'));
});

it.each([
  // As LibreOffice 7 writes them into a file.
  [95.92375862068965, 95.9237586206897],
  [78.72727272727273, 78.7272727272727],
  [9226434950, 9226434950],
  [-0.5, -0.5],
])('of %d is that of %d, which a spreadsheet program makes of it in a file', (held, saved) => {
  expect(fingerprintOfCells([held])).toBe(fingerprintOfCells([saved]));
});

it('tells amounts apart to the last rupiah', () => {
  expect(fingerprintOfCells([123456789012345])).not.toBe(fingerprintOfCells([123456789012346]));
});
