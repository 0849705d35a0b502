import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from '../host/files/file-error.ts';

/** Writes beside the target and then takes its place, so that a full disk leaves no half file. */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  const passing = `${path}.sementara`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(passing, bytes);
    await rename(passing, path);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => undefined);
    throw new FileError(`"${path}" tidak dapat ditulis. Tutup bila sedang terbuka, lalu coba lagi.`, {
      cause: error,
    });
  }
}
