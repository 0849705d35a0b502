import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Of } from '../../src/reports/fingerprint.ts';

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
