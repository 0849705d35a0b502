import { describe, expect, it } from 'vitest';
import { isSameMailbox } from '../../src/reviu/alamat.ts';
import { isReason } from '../../src/reviu/alasan.ts';

describe('two addresses', () => {
  it.each([
    ['kadis@contoh.go.id', 'Kadis@Contoh.go.id', true],
    ['kepala.dinas@gmail.com', 'kepaladinas@gmail.com', true],
    ['kepaladinas+lkjip@gmail.com', 'Kepala.Dinas@googlemail.com', true],
    // Elsewhere a dot tells two people apart.
    ['kepala.dinas@contoh.go.id', 'kepaladinas@contoh.go.id', false],
    ['kadis@contoh.go.id', 'sekdis@contoh.go.id', false],
    ['', '', false],
    ['akun tidak terbaca', 'kadis@contoh.go.id', false],
  ])('%j and %j are of one mailbox: %j', (one, other, isSame) => {
    expect(isSameMailbox(one, other)).toBe(isSame);
  });
});

describe('a reason', () => {
  it.each([
    ['', false],
    ['.', false],
    ['-- ...', false],
    ['12', false],
    ['Tenggat', true],
  ])('%j says why: %j', (teks, says) => {
    expect(isReason(teks)).toBe(says);
  });
});
