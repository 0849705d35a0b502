import { readNumber } from '../bahasa/baca-angka.ts';
import { daftarSkala } from '../peraturan/daftar-skala.ts';
import { daftarTangga } from '../peraturan/daftar-tangga.ts';
import { columnLetters } from '../tabs/column-letters.ts';
import { dugaArah, type TahunKinerja } from './arah.ts';
import type { KolomAnggaran, TabelAnggaran } from './baca-anggaran.ts';
import { jabatanIn, type KolomTerbaca, type Kutipan, type TabelIndikator } from './baca-indikator.ts';
import type { BarisPejabat, KolomPejabat } from './baca-pejabat.ts';
import { type HimpunanIndikator, himpunIndikator, urutkanTabel } from './himpun-indikator.ts';
import { fullKeyOf, isNothing, wordsOf, yearsIn } from './kata.ts';
import type { CellPlace, OfficeSheet } from './office.ts';
import { DaftarNama } from './padanan.ts';
import { type Jawaban, jawabanButir, jawabanOf, type Pertanyaan, type Pilihan } from './pertanyaan.ts';
import { alamatKepala, bacaLembar, type LembarTerbaca, type Terbaca } from './sumber.ts';
import type { OfficeTable } from './tables.ts';

/** A row that a raw tab would get, and the cell of the workbook that each of its cells comes from. */
export interface BarisUsulan {
  readonly isi: readonly string[];
  /** `'LKIP 2016'!F11`, or nothing where the import itself made the cell (a kode). */
  readonly sumber: readonly string[];
}

export interface TabUsulan {
  readonly nama: string;
  readonly kolom: readonly string[];
  readonly baris: readonly BarisUsulan[];
}

/** A table of the office, and what it becomes. */
export interface WilayahUsulan {
  readonly lembar: string;
  /** `A4:S44`, headings included. */
  readonly kawasan: string;
  /** The raw tabs that it gives; none where nothing is taken from it. */
  readonly jadi: readonly string[];
  readonly alasan: string;
  readonly yakin: 'yakin' | 'cukup yakin' | 'kurang yakin';
  readonly kolom: readonly (KolomTerbaca & { readonly alamat: string })[];
}

export interface TakDitempatkan {
  readonly tempat: string;
  readonly teks: string;
  readonly alasan: string;
}

/** All that an import would do, nothing of it done yet. */
export interface UsulanImpor {
  readonly tahun: number;
  readonly tab: readonly TabUsulan[];
  readonly wilayah: readonly WilayahUsulan[];
  /** Sheets without a table that says anything to the raw tabs. */
  readonly lembarLain: readonly string[];
  readonly pertanyaan: readonly Pertanyaan[];
  readonly takDitempatkan: readonly TakDitempatkan[];
  /** The same for every workbook laid out alike: under it answers are remembered. */
  readonly sidikTata: string;
}

/** What an import says about more than this many cells is told as a number. */
const MOST_LISTED = 200;

/**
 * Proposes what each table of an office's workbook becomes. Pure: the same sheets and answers give the same
 * proposal. Nothing is made up: a cell of the proposal holds what a cell of the workbook says, a kode that ties rows
 * together, or an answer. Answers by the ids of the questions; `kolom` renames headings by their cells.
 */
export function buildUsulan(sheets: readonly OfficeSheet[], jawaban: Jawaban = {}): UsulanImpor {
  return new Penyusun(sheets, jawaban).susun();
}

type Of<J extends Terbaca['jenis']> = Extract<Terbaca, { readonly jenis: J }>['hasil'];

interface PejabatImpor {
  readonly baris: readonly { readonly isi: BarisPejabat; readonly kode: string }[];
  readonly tab: TabUsulan;
  /** The head of the agency. */
  readonly kepala: { readonly isi: BarisPejabat; readonly kode: string } | undefined;
  /** The official that a jabatan or name means, by its place in `baris`. */
  readonly cari: (teks: string) => number | undefined;
}

class Penyusun {
  readonly #jawaban: Jawaban;
  readonly #lembar: readonly LembarTerbaca[];
  readonly #pertanyaan: Pertanyaan[] = [];
  readonly #takDitempatkan: TakDitempatkan[] = [];
  readonly #jadi = new Map<OfficeTable, { jadi: string[]; alasan: string; yakin: WilayahUsulan['yakin'] }>();
  #lebih = 0;

  constructor(sheets: readonly OfficeSheet[], jawaban: Jawaban) {
    this.#jawaban = jawaban;
    const kolom = jawaban['kolom'];
    const pagu = jawabanOf(jawaban, 'anggaran-pagu');
    this.#lembar = bacaLembar(
      sheets,
      typeof kolom === 'object' ? kolom : {},
      pagu === 'murni' || pagu === 'perubahan' ? { pagu } : {},
    );
  }

  susun(): UsulanImpor {
    const dipakai = this.#lembarDipakai();
    const semua = <J extends Terbaca['jenis']>(jenis: J): Of<J>[] =>
      dipakai.flatMap(({ tabel }) =>
        tabel.filter((one) => one.jenis === jenis).map((one) => one.hasil as Of<J>),
      );
    const tabelIndikator = semua('indikator');
    const tahun = this.#tahun(tabelIndikator);
    const pejabat = this.#pejabat(semua('pejabat'));
    const urut = urutkanTabel(this.#pilihIndikator(tabelIndikator, tahun), tahun);
    const himpunan = himpunIndikator(urut, tahun, this.#jawaban);
    const pemilik = this.#pemilik(himpunan, pejabat);
    const tabSasaran = this.#tabSasaran(himpunan, pejabat, pemilik);
    const tabIndikator = this.#tabIndikator(himpunan, urut);
    const tabKinerja = this.#tabKinerja(himpunan, urut);
    const tabAnggaran = this.#tabAnggaran(semua('anggaran'), tahun, himpunan);
    const tabKepegawaian = this.#tabKepegawaian(semua('kepegawaian'));
    const profil = this.#tabProfil(tahun, pejabat, himpunan);
    this.#wilayahIndikator(urut);
    const tab = [
      profil,
      pejabat.tab,
      tabSasaran,
      tabIndikator,
      tabKinerja,
      tabAnggaran,
      tabKepegawaian,
    ].filter(({ baris }) => baris.length > 0);
    if (this.#lebih > 0) {
      this.#takDitempatkan.push({
        tempat: '',
        teks: `dan ${this.#lebih} sel lain`,
        alasan: 'Tidak disebut satu per satu.',
      });
    }
    return {
      tahun,
      tab,
      wilayah: this.#wilayah(),
      lembarLain: this.#lembar.filter(({ tabel }) => tabel.length === 0).map(({ nama }) => nama),
      pertanyaan: this.#pertanyaan,
      takDitempatkan: this.#takDitempatkan,
      sidikTata: sidikTata(this.#lembar),
    };
  }

  #tanya(pertanyaan: Omit<Pertanyaan, 'terbuka' | 'jawaban'> & { readonly jawaban?: string }): string {
    const { id, wajib, pilihan, butir } = pertanyaan;
    const answered = butir === undefined ? jawabanOf(this.#jawaban, id) : undefined;
    const usulan = pertanyaan.jawaban ?? pilihan[0]?.nilai ?? '';
    const known =
      answered !== undefined && (pilihan.length === 0 || pilihan.some(({ nilai }) => nilai === answered));
    const terbuka =
      wajib &&
      (butir === undefined
        ? !known
        : butir.some(({ kunci }) => jawabanButir(this.#jawaban, id, kunci) === undefined));
    const jawaban = known && answered !== undefined ? answered : usulan;
    this.#pertanyaan.push({ ...pertanyaan, terbuka, jawaban });
    return jawaban;
  }

  #anggap(id: string, tab: string, tanya: string, alasan: string): void {
    this.#pertanyaan.push({ id, tab, tanya, alasan, terbuka: false, wajib: false, jawaban: '', pilihan: [] });
  }

  #sisihkan(tempat: CellPlace | undefined, teks: string, alasan: string): void {
    if (this.#takDitempatkan.length >= MOST_LISTED) this.#lebih++;
    else
      this.#takDitempatkan.push({
        tempat: tempat === undefined ? '' : alamat(tempat),
        teks: teks.slice(0, 160),
        alasan,
      });
  }

  #pakai(table: OfficeTable, jadi: string, alasan: string, yakin: WilayahUsulan['yakin'] = 'yakin'): void {
    const known = this.#jadi.get(table);
    if (known === undefined) this.#jadi.set(table, { jadi: jadi === '' ? [] : [jadi], alasan, yakin });
    else if (jadi !== '' && !known.jadi.includes(jadi)) known.jadi.push(jadi);
  }

  /** Sheets that are hidden or call themselves a draft are left aside, unless there is nothing else or an officer says so. */
  #lembarDipakai(): readonly LembarTerbaca[] {
    const meragukan = this.#lembar.filter(
      ({ tabel, tersembunyi, konsep }) => tabel.length > 0 && (tersembunyi || konsep !== ''),
    );
    const lain = this.#lembar.filter((one) => one.tabel.length > 0 && !meragukan.includes(one));
    const punya = new Set(lain.flatMap(({ tabel }) => tabel.map(({ jenis }) => jenis)));
    const ikut = meragukan.filter((one) => {
      const perlu = one.tabel.some(({ jenis }) => !punya.has(jenis)) && !one.tersembunyi;
      const sebab = one.tersembunyi ? 'Lembarnya tersembunyi' : `Tertulis "${one.konsep.slice(0, 80)}"`;
      const jawab = this.#tanya({
        id: `lembar/${one.nama}`,
        tab: [...new Set(one.tabel.map(({ jenis }) => namaJenis(jenis)))].join(', '),
        tanya: `Apakah lembar "${one.nama}" ikut diimpor?`,
        alasan: `${sebab}, tetapi ada tabel ${[...new Set(one.tabel.map(({ jenis }) => jenis))].join(' dan ')} di dalamnya.`,
        wajib: false,
        pilihan: perlu ? [YA, TIDAK] : [TIDAK, YA],
      });
      if (jawab === 'ya') return true;
      for (const { hasil } of one.tabel)
        this.#pakai(hasil.table, '', `${sebab}; tidak diimpor.`, 'cukup yakin');
      return false;
    });
    return this.#lembar.filter((one) => lain.includes(one) || ikut.includes(one));
  }

  #tahun(tabel: readonly TabelIndikator[]): number {
    const berRealisasi = tabel
      .filter(({ jenis }) => jenis === 'capaian')
      .flatMap(({ baris }) =>
        baris
          .slice(0, 500)
          .flatMap(({ kinerja }) =>
            [...kinerja].flatMap(([tahun, year]) => (year.has('Realisasi') && tahun > 0 ? [tahun] : [])),
          ),
      );
    const judul = this.#lembar.flatMap(({ nama, tabel: tables }) =>
      tables.flatMap(({ hasil }) => [
        ...yearsIn(nama),
        ...hasil.table.titles.flatMap((title) => yearsIn(title)),
      ]),
    );
    const calon = [...new Set(berRealisasi.length > 0 ? [...berRealisasi] : judul)].sort((a, b) => b - a);
    const jumlah = (tahun: number) => berRealisasi.filter((one) => one === tahun).length;
    // A single forecast for next year does not make it the year reported.
    const likely =
      calon.find(
        (tahun) => berRealisasi.length === 0 || jumlah(tahun) * 4 >= Math.max(...calon.map(jumlah)),
      ) ?? 0;
    const pilihan = [likely, ...calon.filter((one) => one !== likely)]
      .filter((one) => one > 0)
      .slice(0, 8)
      .map((one) => ({ nilai: String(one), label: String(one) }));
    const jawab = jawabanOf(this.#jawaban, 'tahun');
    if (jawab !== undefined && /^(?:19|20)\d\d$/u.test(jawab)) return Number(jawab);
    if (likely === 0) {
      this.#tanya({
        id: 'tahun',
        tab: 'Profil',
        tanya: 'Tahun berapa yang dilaporkan?',
        alasan: 'Tidak satu judul pun menyebut tahunnya.',
        wajib: true,
        pilihan: [],
      });
    } else if (pilihan.length > 1) {
      this.#tanya({
        id: 'tahun',
        tab: 'Profil',
        tanya: 'Tahun berapa yang dilaporkan?',
        alasan: `Buku kerja memuat capaian tahun ${calon.slice(0, 8).join(', ')}; yang terbaru dianggap tahun laporan.`,
        wajib: false,
        pilihan,
      });
    }
    return likely;
  }

  #pilihIndikator(tabel: readonly TabelIndikator[], tahun: number): readonly TabelIndikator[] {
    const utama = tabel.filter(({ jenis }) => jenis !== 'rencana');
    const rencana = tabel.filter(({ jenis }) => jenis === 'rencana');
    if (utama.length > 0) {
      for (const one of rencana)
        this.#pakai(
          one.table,
          '',
          'Target rencana kerja, bukan perjanjian kinerja; tidak diimpor.',
          'cukup yakin',
        );
      return this.#tanpaSaingan(utama, tahun);
    }
    return this.#tanpaSaingan(rencana, tahun);
  }

  /** Of two tables that say the same year's realisasi otherwise, one is asked for. */
  #tanpaSaingan(tabel: readonly TabelIndikator[], tahun: number): readonly TabelIndikator[] {
    const kini = tabel.filter(
      ({ jenis, tahun: years }) => jenis === 'capaian' && (years.includes(tahun) || years.includes(0)),
    );
    if (kini.length < 2) return tabel;
    const [, ...lain] = kini;
    const first =
      [...kini].sort(
        (a, b) =>
          b.baris.length * b.tahun.length - a.baris.length * a.tahun.length ||
          kini.indexOf(a) - kini.indexOf(b),
      )[0] ?? kini[0];
    if (first === undefined || lain.length === 0) return tabel;
    const names = new Map(first.baris.map((baris) => [fullKeyOf(baris.nama), baris]));
    const bertentangan = kini.filter((one) => {
      if (one === first) return false;
      let sama = 0;
      let beda = 0;
      for (const baris of one.baris) {
        const other = names.get(fullKeyOf(baris.nama));
        const here = baris.kinerja.get(tahun) ?? baris.kinerja.get(0);
        const there = other?.kinerja.get(tahun) ?? other?.kinerja.get(0);
        if (here === undefined || there === undefined) continue;
        if ((here.get('Realisasi')?.teks ?? '') === (there.get('Realisasi')?.teks ?? '')) sama++;
        else beda++;
      }
      return beda > 0 && beda >= sama * 0.1;
    });
    if (bertentangan.length === 0) return tabel;
    const calon = [first, ...bertentangan];
    const jawab = this.#tanya({
      id: 'naskah',
      tab: 'Kinerja',
      tanya: `Capaian ${tahun} dari lembar mana yang dipakai?`,
      alasan: `Angkanya berbeda di ${calon.map(({ table }) => `"${table.grid.name}"`).join(' dan ')}.`,
      wajib: true,
      pilihan: calon.map((one) => ({ nilai: one.table.grid.name, label: one.table.grid.name })),
    });
    const dipilih = calon.find(({ table }) => table.grid.name === jawab) ?? first;
    const dibuang = calon.filter((one) => one !== dipilih && one.table.grid.name !== dipilih.table.grid.name);
    for (const one of dibuang)
      this.#pakai(
        one.table,
        '',
        `Angka ${tahun}-nya lain daripada "${dipilih.table.grid.name}", yang dipakai.`,
        'kurang yakin',
      );
    return tabel.filter((one) => !dibuang.includes(one));
  }

  #pejabat(tabel: readonly Of<'pejabat'>[]): PejabatImpor {
    const baris: { isi: BarisPejabat; kode: string }[] = [];
    const nama = new DaftarNama();
    for (const one of tabel) {
      let baru = 0;
      for (const isi of one.baris) {
        const teks = isi.get('Nama')?.teks ?? '';
        const kosong = /^(?:kosong|lowong|-|plt\.?|vacant)$/iu.test(teks);
        if (kosong) {
          this.#sisihkan(
            isi.get('Nama')?.tempat,
            `${isi.get('Jabatan')?.teks ?? ''}: ${teks}`,
            'Jabatan kosong.',
          );
          continue;
        }
        if (nama.same(teks).length > 0) continue;
        nama.add(teks);
        baru++;
        baris.push({ isi, kode: '' });
      }
      this.#pakai(
        one.table,
        baru > 0 ? 'Pejabat' : '',
        baru > 0 ? 'Berisi nama, jabatan, dan NIP.' : 'Pejabatnya sudah ada di tabel lain.',
      );
    }
    if (baris.length === 0) {
      const kepala = this.#kepalaDariTandaTangan();
      if (kepala !== undefined) baris.push({ isi: kepala, kode: '' });
    }
    const dipakai = new Set<string>();
    for (const one of baris) one.kode = kodePejabat(one.isi.get('Jabatan')?.teks ?? '', dipakai);
    const kepala =
      baris.find(({ isi }) =>
        /^(?:plt\.?\s*|pj\.?\s*)?(?:kepala|ka\.?)\s+(?:dinas|badan|kantor|biro|satuan|pelaksana)\b|^(?:inspektur|direktur|camat|sekretaris (?:daerah|dprd|dewan))\b|^kadis\b|^kaban\b/iu.test(
          isi.get('Jabatan')?.teks ?? '',
        ),
      ) ?? baris.find(({ isi }) => !/bupati|wali\s?kota|gubernur/iu.test(isi.get('Jabatan')?.teks ?? ''));
    const jabatan = new DaftarNama();
    for (const { isi } of baris) jabatan.add(isi.get('Jabatan')?.teks ?? '');
    const cari = (teks: string): number | undefined => {
      if (teks === '') return undefined;
      return (
        jabatan.same(teks)[0] ??
        nama.same(teks)[0] ??
        nama.nearest(teks, () => true, 0.85)?.index ??
        jabatan.nearest(teks, () => true, 0.75)?.index
      );
    };
    const kolom: readonly KolomPejabat[] = ['Nama', 'Jabatan', 'Pangkat', 'NIP'];
    const tab: TabUsulan = {
      nama: 'Pejabat',
      kolom: ['Kode', ...kolom, 'Atasan'],
      baris: baris.map(({ isi, kode }) => {
        const atasan = isi.get('Atasan');
        const at = atasan === undefined || isNothing(atasan.teks) ? undefined : cari(atasan.teks);
        if (atasan !== undefined && !isNothing(atasan.teks) && at === undefined)
          this.#sisihkan(atasan.tempat, atasan.teks, 'Atasan ini tidak ada dalam daftar pejabat.');
        return {
          isi: [
            kode,
            ...kolom.map((one) => isi.get(one)?.teks ?? ''),
            at === undefined ? '' : (baris[at]?.kode ?? ''),
          ],
          sumber: ['', ...kolom.map((one) => sumberOf(isi.get(one))), sumberOf(atasan)],
        };
      }),
    };
    return { baris, tab, kepala, cari };
  }

  /** The head as the signature below a table has it, where no list names the officials. */
  #kepalaDariTandaTangan(): BarisPejabat | undefined {
    for (const { grid } of this.#lembar) {
      for (let row = 0; row < Math.min(grid.rowCount, 3000); row++) {
        for (const column of grid.filled(row)) {
          const text = grid.text(row, column);
          const nip = /^(?:nip\b\W*)?(\d{8}\s?\d{6}\s?[12]\s?\d{3})$/iu.exec(text)?.[1];
          if (nip === undefined) continue;
          const above: Kutipan[] = [];
          for (let up = row - 1; up >= Math.max(0, row - 9); up--) {
            const teks = grid.text(up, column);
            if (teks !== '') above.push({ teks, tempat: grid.place(up, column) });
          }
          const pangkat = above.find(({ teks }) => /^(?:pembina|penata|pengatur)/iu.test(teks));
          const nama = above.find((one) => one !== pangkat && !/^kepala|,$/iu.test(one.teks));
          const jabatan = above
            .filter(({ teks }) => /^[A-Z .,&]+$/u.test(teks) && /[A-Z]{4}/u.test(teks) && teks !== nama?.teks)
            .reverse();
          if (
            nama === undefined ||
            jabatan.length === 0 ||
            !/^kepala|^inspektur|^direktur|^camat/iu.test(jabatan[0]?.teks ?? '')
          )
            continue;
          return new Map<KolomPejabat, Kutipan>([
            ['Nama', nama],
            [
              'Jabatan',
              {
                teks: jabatan.map(({ teks }) => teks.replace(/,$/u, '')).join(' '),
                tempat: jabatan[0]?.tempat ?? nama.tempat,
              },
            ],
            ...(pangkat === undefined ? [] : [['Pangkat', pangkat] as const]),
            ['NIP', { teks: nip, tempat: grid.place(row, column) }],
          ]);
        }
      }
    }
    return undefined;
  }

  /** The kode of each sasaran's owner. */
  #pemilik({ sasaran }: HimpunanIndikator, pejabat: PejabatImpor): readonly string[] {
    if (sasaran.length === 0) return [];
    const tersebut = [...new Set(sasaran.map((one) => one.pejabat))].filter((nama) => nama !== '');
    const kepala = pejabat.kepala?.kode ?? '';
    const pilihan = pilihanPejabat(pejabat);
    const found = new Map<string, string>();
    const ragu: string[] = [];
    for (const nama of tersebut) {
      const at = pejabat.cari(nama) ?? pejabat.cari(jabatanIn(nama));
      const kode =
        jawabanButir(this.#jawaban, 'pemilik-tersebut', nama) ??
        (at === undefined ? '' : (pejabat.baris[at]?.kode ?? ''));
      found.set(nama, kode);
      if (at === undefined) ragu.push(nama);
    }
    if (tersebut.length > 0) {
      this.#anggap(
        'pemilik-pita',
        'Sasaran',
        'Pemilik sasaran diambil dari nama jabatan yang tertulis di atas atau di samping tabelnya.',
        `${tersebut.length - ragu.length} dari ${tersebut.length} jabatan ditemukan di daftar pejabat.`,
      );
    }
    if (ragu.length > 0) {
      this.#tanya({
        id: 'pemilik-tersebut',
        tab: 'Sasaran',
        tanya: 'Pejabat mana yang dimaksud?',
        alasan: 'Jabatan ini tidak ditemukan di daftar pejabat.',
        wajib: true,
        pilihan: [],
        butir: ragu.map((nama) => ({ kunci: nama, label: nama, jawaban: found.get(nama) ?? '', pilihan })),
      });
    }
    const tanpa = sasaran.some((one) => one.pejabat === '');
    const umum = tanpa
      ? this.#tanya({
          id: 'pemilik-sasaran',
          tab: 'Sasaran',
          tanya: 'Siapa pemilik sasaran yang pejabatnya tidak disebut?',
          alasan: 'Tabelnya tidak menyebut pemilik sasaran; biasanya kepala instansi.',
          wajib: true,
          jawaban: kepala,
          pilihan,
        })
      : kepala;
    const key = new Map<string, number>();
    for (const one of sasaran) key.set(fullKeyOf(one.nama), (key.get(fullKeyOf(one.nama)) ?? 0) + 1);
    const kembar = [
      ...new Set(sasaran.filter((one) => (key.get(fullKeyOf(one.nama)) ?? 0) > 1).map(({ nama }) => nama)),
    ];
    if (kembar.length > 0)
      this.#anggap(
        'sasaran-kembar',
        'Sasaran',
        `Sasaran yang sama namanya pada dua pejabat dijadikan dua sasaran: ${kembar.map((nama) => `"${nama}"`).join(', ')}.`,
        'Masing-masing milik pejabat yang lain.',
      );
    return sasaran.map((one) => (one.pejabat === '' ? umum : (found.get(one.pejabat) ?? '')));
  }

  #tabSasaran({ sasaran }: HimpunanIndikator, pejabat: PejabatImpor, pemilik: readonly string[]): TabUsulan {
    const perPejabat = new Map<string, number[]>();
    pemilik.forEach((kode, index) => {
      const list = perPejabat.get(kode);
      if (list === undefined) perPejabat.set(kode, [index]);
      else list.push(index);
    });
    const atasanOf = new Map(pejabat.tab.baris.map(({ isi }) => [isi[0] ?? '', isi[isi.length - 1] ?? '']));
    const butir =
      perPejabat.size < 2
        ? []
        : sasaran.flatMap((one, index) => {
            const atas = perPejabat.get(atasanOf.get(pemilik[index] ?? '') ?? '-') ?? [];
            if (atas.length === 0) return [];
            const kunci = `${one.nama} (${pemilik[index] ?? ''})`;
            const likely = atas.length === 1 ? kodeSasaran(atas[0] ?? 0) : '';
            return [
              {
                kunci,
                label: one.nama,
                jawaban: jawabanButir(this.#jawaban, 'induk', kunci) ?? likely,
                pilihan: [
                  ...(likely === '' ? [BELUM] : []),
                  ...atas.map((at) => ({ nilai: kodeSasaran(at), label: sasaran[at]?.nama ?? '' })),
                  ...(likely === '' ? [] : [BELUM]),
                ],
                index,
              },
            ];
          });
    if (butir.length > 0) {
      this.#tanya({
        id: 'induk',
        tab: 'Sasaran',
        tanya: 'Sasaran atasan mana yang didukung?',
        alasan:
          'Pohon kinerja tidak ada di buku kerja; yang diusulkan ialah satu-satunya sasaran atasan langsung.',
        wajib: true,
        pilihan: [],
        butir: butir.map(({ index: _, ...one }) => one),
      });
    }
    const induk = new Map(butir.map(({ index, jawaban }) => [index, jawaban]));
    return {
      nama: 'Sasaran',
      kolom: ['Kode', 'Pejabat', 'No', 'Tujuan', 'Sasaran', 'Induk'],
      baris: sasaran.map((one, index) => ({
        isi: [
          kodeSasaran(index),
          pemilik[index] ?? '',
          String((perPejabat.get(pemilik[index] ?? '') ?? []).indexOf(index) + 1),
          one.tujuan,
          one.nama,
          induk.get(index) ?? '',
        ],
        sumber: ['', '', '', '', one.tempat === undefined ? '' : alamat(one.tempat), ''],
      })),
    };
  }

  #tabIndikator(himpunan: HimpunanIndikator, tabel: readonly TabelIndikator[]): TabUsulan {
    const { indikator, sasaran, namaLain } = himpunan;
    const kode = kodeIndikator(himpunan);
    const nomor = new Map<number, number>();
    const dugaan = indikator.map(({ nama, kinerja, isi }) => {
      const tahun: TahunKinerja[] = [...kinerja.values()].map((year) => ({
        target: year.get('Target')?.teks ?? '',
        realisasi: year.get('Realisasi')?.teks ?? '',
        capaian: year.get('Capaian Tercetak')?.teks ?? '',
      }));
      return dugaArah(
        nama,
        tahun.length > 0 ? tahun : [{ target: isi.get('Target PK')?.teks ?? '', realisasi: '', capaian: '' }],
      );
    });
    const nilaiArah = ({ arah, predikat }: (typeof dugaan)[number]) =>
      arah === 'predikat' && predikat !== '' ? `predikat ${predikat}` : arah;
    const dipilih = indikator.map(({ nama }, index) => {
      const duga = dugaan[index];
      return jawabanButir(this.#jawaban, 'arah', nama) ?? (duga === undefined ? 'naik' : nilaiArah(duga));
    });
    if (indikator.length > 0) {
      this.#tanya({
        id: 'arah',
        tab: 'Indikator',
        tanya: 'Makin tinggi makin baik (naik), atau sebaliknya?',
        alasan:
          'Arah indikator tidak tertulis di buku kerja. Rumus capaian yang tercetak membantu menebaknya; petugas yang memastikan.',
        wajib: true,
        pilihan: [],
        butir: indikator.map(({ nama }, index) => {
          const duga = dugaan[index];
          const likely = dipilih[index] ?? 'naik';
          return {
            kunci: nama,
            label: nama,
            jawaban: likely,
            alasan: duga?.alasan ?? '',
            pilihan: [...PILIHAN_ARAH].sort(
              (a, b) => Number(b.nilai === likely) - Number(a.nilai === likely),
            ),
          };
        }),
      });
    }
    if (tabel.some(({ adaInduk }) => adaInduk)) {
      this.#anggap(
        'gabung-induk',
        'Indikator',
        'Baris induk digabung dengan anaknya, misalnya "Jumlah produksi: Daging".',
        'Baris tanpa angka mengepalai baris di bawahnya; nama anaknya sendiri tidak cukup.',
      );
    }
    if (
      tabel.length > 1 &&
      tabel.some(({ jenis }) => jenis === 'pk') &&
      indikator.some(({ isi }) => isi.has('Target PK'))
    ) {
      this.#anggap(
        'target-pk',
        'Indikator',
        'Target perjanjian kinerja dipasangkan dengan indikatornya menurut nama.',
        `${indikator.filter(({ isi }) => isi.has('Target PK')).length} dari ${indikator.length} indikator mendapat Target PK.`,
      );
    }
    const disamakan = namaLain.filter(({ jadi, baru }) => jadi >= 0 && !baru);
    const baru = namaLain.filter((one) => one.baru);
    if (disamakan.length + baru.length > 0) {
      const seen = new Set<string>();
      const butir = [...disamakan, ...baru]
        .filter(({ nama }) => !seen.has(nama) && seen.add(nama))
        .map(({ nama, jadi, tempat, baru: sendiri }) => {
          const chosen = sendiri ? 'tersendiri' : (indikator[jadi]?.nama ?? '');
          return {
            kunci: nama,
            label: `${nama} (${alamat(tempat)})`,
            jawaban: jawabanButir(this.#jawaban, 'nama-lain', nama) ?? chosen,
            pilihan: [
              ...(sendiri ? [] : [{ nilai: chosen, label: chosen }]),
              { nilai: 'tersendiri', label: 'indikator tersendiri' },
            ],
          };
        });
      this.#tanya({
        id: 'nama-lain',
        tab: 'Kinerja',
        tanya: 'Indikator yang namanya ditulis lain: apakah sama?',
        alasan: 'Disingkat atau dieja lain; nama pada tabel utama yang dipertahankan.',
        wajib: false,
        pilihan: [],
        butir,
      });
    }
    for (const { nama, tempat, jadi } of namaLain)
      if (jadi < 0) this.#sisihkan(tempat, nama, 'Indikator rencana ini tidak ada di tabel utama.');
    if (indikator.length > 0 && sasaran.length === 0)
      this.#tanya({
        id: 'sasaran',
        tab: 'Indikator',
        tanya: 'Sasaran indikator-indikator ini belum ada; isi tab Sasaran.',
        alasan: 'Tidak satu tabel pun menyebut sasarannya.',
        wajib: true,
        pilihan: [],
      });
    const kolom = [
      'Satuan',
      'Target PK',
      'Target Akhir RPJMD',
      'Realisasi Nasional',
      'Formulasi',
      'Sumber Data',
    ] as const;
    return {
      nama: 'Indikator',
      kolom: ['Kode', 'Sasaran', 'No', 'Indikator', 'Satuan', 'Arah', 'Predikat', ...kolom.slice(1)],
      baris: indikator.map((one, index) => {
        const no = (nomor.get(one.sasaran) ?? 0) + 1;
        nomor.set(one.sasaran, no);
        const [arah = 'naik', ...tangga] = (dipilih[index] ?? 'naik').startsWith('turun')
          ? [dipilih[index] ?? 'turun']
          : (dipilih[index] ?? 'naik').split(' ');
        const predikat = arah === 'predikat' ? tangga.join(' ') : '';
        return {
          isi: [
            kode[index] ?? '',
            one.sasaran < 0 ? '' : kodeSasaran(one.sasaran),
            String(no),
            one.nama,
            one.isi.get('Satuan')?.teks ?? '',
            arah,
            predikat,
            ...kolom.slice(1).map((k) => one.isi.get(k)?.teks ?? ''),
          ],
          sumber: [
            '',
            '',
            '',
            alamat(one.tempat),
            sumberOf(one.isi.get('Satuan')),
            '',
            '',
            ...kolom.slice(1).map((k) => sumberOf(one.isi.get(k))),
          ],
        };
      }),
    };
  }

  #tabKinerja(himpunan: HimpunanIndikator, tabel: readonly TabelIndikator[]): TabUsulan {
    const kode = kodeIndikator(himpunan);
    const kolom = [
      'Target',
      'Realisasi',
      'Pembilang',
      'Penyebut',
      'Capaian Tercetak',
      'Kategori Tercetak',
      'Catatan',
    ] as const;
    const baris: BarisUsulan[] = [];
    himpunan.indikator.forEach((one, index) => {
      for (const tahun of [...one.kinerja.keys()].sort((a, b) => a - b)) {
        const year = one.kinerja.get(tahun);
        if (year === undefined) continue;
        const teks = (k: (typeof kolom)[number]) => year.get(k)?.teks ?? '';
        if (isNothing(teks('Target')) && isNothing(teks('Realisasi')) && isNothing(teks('Pembilang')))
          continue;
        const isi = kolom.map((k) =>
          k === 'Target' || k === 'Realisasi' ? teks(k) : isNothing(teks(k)) ? '' : teks(k),
        );
        baris.push({
          isi: [kode[index] ?? '', String(tahun), ...isi],
          sumber: [alamat(one.tempat), '', ...kolom.map((k) => sumberOf(year.get(k)))],
        });
      }
    });
    if (himpunan.adaTanda.length > 0)
      this.#anggap(
        'tanda',
        'Kinerja',
        `Tanda seperti "${himpunan.adaTanda[0]?.tanda ?? '*)'}" dilepas dari angkanya; artinya masuk Catatan.`,
        `${himpunan.adaTanda.length} angka bertanda, dijelaskan di bawah tabelnya.`,
      );
    if (himpunan.galat.length > 0) {
      this.#anggap(
        'galat',
        'Kinerja',
        `Sel galat (${himpunan.galat[0]?.galat ?? ''}) dikosongkan.`,
        `Di ${himpunan.galat
          .slice(0, 5)
          .map(({ tempat }) => alamat(tempat))
          .join(', ')}.`,
      );
    }
    if (tabel.some((one) => one.jenis === 'capaian' && realisasiDulu(one)))
      this.#anggap(
        'urutan-kolom',
        'Kinerja',
        'Kolom dibaca menurut kepalanya, bukan urutannya.',
        'Di salah satu lembar Realisasi mendahului Target.',
      );
    if (
      tabel.some(({ kolom: dibaca }) =>
        dibaca.some(({ kepala, jadi }) => /predikat/iu.test(kepala) && jadi.startsWith('Kategori')),
      )
    )
      this.#anggap(
        'kolom-predikat',
        'Kinerja',
        'Kolom Predikat dibaca sebagai kategori capaian.',
        'Isinya sebutan kategori, bukan predikat indikator.',
      );
    if (baris.some(({ isi }) => (isi[3] ?? '').startsWith('-')))
      this.#anggap(
        'minus',
        'Kinerja',
        'Angka dalam tanda kurung, seperti (3,14), dibaca minus.',
        'Cara pembukuan menulis minus.',
      );
    if (tabel.some((one) => one.kolom.some(({ jadi }) => jadi === 'Tahun')))
      this.#anggap(
        'tahun-turun',
        'Kinerja',
        'Tahun dan sasaran yang ditulis sekali berlaku sampai yang berikutnya.',
        'Selnya digabung, kosong, atau bertanda sama (").',
      );
    const beda = himpunan.indikator.filter(({ isi, kinerja }) => {
      const pk = readNumber(isi.get('Target PK')?.teks ?? '');
      const target = readNumber(kinerja.get(Math.max(...kinerja.keys()))?.get('Target')?.teks ?? '');
      return pk.ok && target.ok && !pk.angka.eq(target.angka);
    });
    if (beda.length > 0)
      this.#anggap(
        'target-beda',
        'Kinerja',
        `Target PK dan target tabel capaian berbeda pada ${beda.length} indikator; keduanya disimpan dan Periksa data melaporkannya.`,
        beda
          .slice(0, 5)
          .map(({ nama }) => nama)
          .join('; '),
      );
    for (const { lain, dipakai, kolom: k } of himpunan.selisih)
      this.#sisihkan(
        lain.tempat,
        lain.teks,
        `${k} sudah diambil dari ${alamat(dipakai.tempat)}: ${dipakai.teks}.`,
      );
    for (const kutipan of himpunan.kemudian)
      this.#sisihkan(kutipan.tempat, kutipan.teks, 'Target tahun lain daripada tahun laporan.');
    for (const one of tabel)
      for (const kutipan of one.lain)
        this.#sisihkan(kutipan.tempat, kutipan.teks, 'Keterangan; tidak ada kolomnya di lembar data.');
    return { nama: 'Kinerja', kolom: ['Indikator', 'Tahun', ...kolom], baris };
  }

  #tabAnggaran(tabel: readonly TabelAnggaran[], tahun: number, himpunan: HimpunanIndikator): TabUsulan {
    const kolom: readonly KolomAnggaran[] = [
      'Kode',
      'Uraian',
      'Pagu',
      'Realisasi',
      'Persen Tercetak',
      'Belanja',
      'Sumber Dana',
      'TW1',
      'TW2',
      'TW3',
      'TW4',
    ];
    const nama = [
      'Kode',
      'Tingkat',
      'Uraian',
      'Pagu',
      'Realisasi',
      'Persen Tercetak',
      'Belanja',
      'Sumber Dana',
      'Sasaran',
      'TW1',
      'TW2',
      'TW3',
      'TW4',
    ];
    const yearOf = ({ table }: TabelAnggaran) =>
      Math.max(0, ...table.titles.flatMap((title) => yearsIn(title)), ...yearsIn(table.grid.name)) || tahun;
    const nilai = (one: TabelAnggaran) =>
      (yearOf(one) === tahun ? 1000 : 0) +
      (one.adaRealisasi ? 500 : 0) +
      (one.kali === 1 ? 100 : 0) +
      Math.min(90, one.baris.length) +
      new Set(one.baris.map(({ tingkat }) => tingkat)).size * 100;
    const urut = [...tabel].sort((a, b) => nilai(b) - nilai(a) || tabel.indexOf(a) - tabel.indexOf(b));
    const utama = urut[0];
    if (utama === undefined) return { nama: 'Anggaran', kolom: nama, baris: [] };
    const sudah = new Map<string, Map<KolomAnggaran, Kutipan>>();
    const dipakai: TabelAnggaran[] = [];
    const barisDipakai: {
      tingkat: string;
      isi: Map<KolomAnggaran, Kutipan>;
      urutan: readonly [number, number];
    }[] = [];
    for (const one of urut) {
      const kunci = one.baris.map((baris) => fullKeyOf(baris.isi.get('Uraian')?.teks ?? ''));
      const bertemu = kunci.filter((key) => sudah.has(key)).length;
      const sambungan =
        dipakai.length === 0 ||
        (bertemu < kunci.length * 0.3 &&
          one.adaRealisasi === utama.adaRealisasi &&
          yearOf(one) === yearOf(utama) &&
          (one.table.grid.name === utama.table.grid.name || belanjaLain(one, dipakai)));
      if (!sambungan) {
        const dilengkapi = one.kali === 1 && yearOf(one) === yearOf(utama) ? this.#lengkapi(one, sudah) : 0;
        if (dilengkapi > 0)
          this.#pakai(
            one.table,
            'Anggaran',
            'Melengkapi triwulan, kode, atau sumber dana dari tabel anggaran utama.',
            'cukup yakin',
          );
        else
          this.#pakai(
            one.table,
            '',
            yearOf(one) === yearOf(utama)
              ? `Anggaran yang sama sudah diambil dari "${utama.table.grid.name}", yang lebih rinci.`
              : `Anggaran tahun ${yearOf(one)}, bukan ${tahun}.`,
            'cukup yakin',
          );
        continue;
      }
      dipakai.push(one);
      const place = tabel.indexOf(one);
      one.baris.forEach((baris, index) => {
        const isi = new Map(baris.isi);
        barisDipakai.push({ tingkat: baris.tingkat, isi, urutan: [place, index] });
        const key = kunci[index] ?? '';
        if (!sudah.has(key)) sudah.set(key, isi);
      });
      this.#pakai(
        one.table,
        'Anggaran',
        `Berisi program dan uangnya; tingkat dibaca dari ${one.cara}.`,
        one.cara === 'tidak diketahui' || one.cocok < 0.8 ? 'kurang yakin' : 'yakin',
      );
    }
    barisDipakai.sort((a, b) => a.urutan[0] - b.urutan[0] || a.urutan[1] - b.urutan[1]);
    this.#tanyaAnggaran(dipakai, tahun, himpunan, barisDipakai);
    const belanja = jawabanOf(this.#jawaban, 'belanja') ?? '';
    return {
      nama: 'Anggaran',
      kolom: nama,
      baris: barisDipakai.map(({ tingkat, isi }) => {
        const teks = (k: KolomAnggaran) => isi.get(k)?.teks ?? '';
        const sasaran =
          tingkat === 'program'
            ? (jawabanButir(this.#jawaban, 'anggaran-sasaran', teks('Uraian')) ?? '')
            : '';
        return {
          isi: [
            teks('Kode'),
            tingkat,
            ...kolom.slice(1, 5).map(teks),
            teks('Belanja') || belanja,
            teks('Sumber Dana'),
            sasaran,
            ...kolom.slice(7).map(teks),
          ],
          sumber: [
            sumberOf(isi.get('Kode')),
            '',
            ...kolom.slice(1, 7).map((k) => sumberOf(isi.get(k))),
            '',
            ...kolom.slice(7).map((k) => sumberOf(isi.get(k))),
          ],
        };
      }),
    };
  }

  /** Fills what the main table leaves out from another that names the same rows. */
  #lengkapi(one: TabelAnggaran, sudah: ReadonlyMap<string, Map<KolomAnggaran, Kutipan>>): number {
    let filled = 0;
    for (const baris of one.baris) {
      const isi = sudah.get(fullKeyOf(baris.isi.get('Uraian')?.teks ?? ''));
      if (isi === undefined) continue;
      for (const kolom of ['Kode', 'Sumber Dana', 'TW1', 'TW2', 'TW3', 'TW4'] as const) {
        const kutipan = baris.isi.get(kolom);
        if (kutipan === undefined || isi.has(kolom)) continue;
        isi.set(kolom, kutipan);
        filled++;
      }
    }
    return filled;
  }

  #tanyaAnggaran(
    dipakai: readonly TabelAnggaran[],
    tahun: number,
    himpunan: HimpunanIndikator,
    baris: readonly { readonly tingkat: string; readonly isi: ReadonlyMap<KolomAnggaran, Kutipan> }[],
  ): void {
    if (dipakai.some(({ dua }) => dua !== undefined)) {
      this.#tanya({
        id: 'anggaran-pagu',
        tab: 'Anggaran',
        tanya: 'Anggaran mana yang menjadi Pagu?',
        alasan: 'Ada dua anggaran berdampingan, sebelum dan sesudah perubahan.',
        wajib: true,
        pilihan: [
          { nilai: 'perubahan', label: 'sesudah perubahan (DPPA)' },
          { nilai: 'murni', label: 'sebelum perubahan (DPA)' },
        ],
      });
    }
    if (dipakai.some(({ dariTriwulan }) => dariTriwulan))
      this.#anggap(
        'anggaran-realisasi',
        'Anggaran',
        'Realisasi setahun diambil dari triwulan IV.',
        'Tabelnya hanya berisi realisasi sampai dengan tiap triwulan; TW1 sampai TW4 ikut disimpan.',
      );
    if (dipakai.some(({ triwulanDijumlahkan }) => triwulanDijumlahkan))
      this.#anggap(
        'anggaran-triwulan',
        'Anggaran',
        'Realisasi tiap triwulan dijumlahkan menjadi kumulatif.',
        'Jumlah keempat triwulan sama dengan realisasi setahun.',
      );
    const kali = dipakai.find((one) => one.kali > 1);
    if (kali !== undefined)
      this.#anggap(
        'anggaran-satuan',
        'Anggaran',
        `Uang di lembar "${kali.table.grid.name}" dikalikan ${kali.kali.toString().replace(/\B(?=(\d{3})+$)/gu, '.')}.`,
        'Satuannya tertulis di dekat judul atau di kepala kolom.',
      );
    const atas = dipakai.flatMap(({ diAtas }) => diAtas);
    if (atas.length > 0)
      this.#anggap(
        'anggaran-di-atas',
        'Anggaran',
        `Baris di atas program ditinggalkan: ${atas
          .slice(0, 4)
          .map(({ teks }) => `"${teks}"`)
          .join(', ')}.`,
        'Urusan dan organisasi hanya memuat jumlah program di bawahnya.',
      );
    const jumlah = dipakai.flatMap((one) => one.jumlah);
    if (jumlah.length > 0)
      this.#anggap(
        'anggaran-jumlah',
        'Anggaran',
        `${jumlah.length} baris jumlah ditinggalkan, misalnya "${jumlah[0]?.teks ?? ''}".`,
        'Lembar data hanya memuat baris program, kegiatan, subkegiatan, dan rincian.',
      );
    const cara = dipakai.filter((one) => one.cara !== 'kode' && one.cara !== 'kolom');
    if (cara.length > 0)
      this.#anggap(
        'anggaran-tingkat',
        'Anggaran',
        `Tingkat (program, kegiatan, subkegiatan) dibaca dari ${cara.map((one) => one.cara).join(', ')}.`,
        `Tidak ada kode; ${Math.round(Math.min(...cara.map(({ cocok }) => cocok)) * 100)}% induk sama dengan jumlah anaknya.`,
      );
    const program = baris.filter(({ tingkat }) => tingkat === 'program');
    const names = program.map(({ isi }) => isi.get('Uraian')?.teks ?? '');
    const kembar = [...new Set(names.filter((one, index) => names.indexOf(one) !== index))];
    if (kembar.length > 0)
      this.#anggap(
        'program-kembar',
        'Anggaran',
        `Program yang sama namanya dibiarkan dua: ${kembar.map((one) => `"${one}"`).join(', ')}.`,
        'Masing-masing berdiri di kelompok belanja yang lain.',
      );
    if (!dipakai.some(({ belanjaAda }) => belanjaAda)) {
      const baru = tahun >= 2021;
      const pilihan = (
        baru
          ? ['operasi', 'langsung', 'modal', 'tak langsung', 'tidak terduga', 'transfer']
          : ['langsung', 'tak langsung']
      ).map((nilai) => ({ nilai, label: nilai }));
      this.#tanya({
        id: 'belanja',
        tab: 'Anggaran',
        tanya: 'Kelompok belanja apa?',
        alasan: 'Tidak tertulis di buku kerja; dibiarkan kosong sampai dijawab.',
        wajib: true,
        pilihan: [...pilihan, { nilai: '', label: 'biarkan kosong' }],
      });
    }
    if (himpunan.sasaran.length > 0 && program.length > 0) {
      const pilihan: Pilihan[] = [
        BELUM,
        ...himpunan.sasaran
          .slice(0, 60)
          .map(({ nama }, index) => ({ nilai: kodeSasaran(index), label: nama })),
      ];
      this.#tanya({
        id: 'anggaran-sasaran',
        tab: 'Anggaran',
        tanya: 'Sasaran mana yang didukung tiap program?',
        alasan: 'Tidak ada di buku kerja; dibiarkan kosong sampai dijawab.',
        wajib: true,
        pilihan: [],
        butir: [...new Set(names)].slice(0, MOST_LISTED).map((one) => ({
          kunci: one,
          label: one,
          jawaban: jawabanButir(this.#jawaban, 'anggaran-sasaran', one) ?? '',
          pilihan,
        })),
      });
    }
  }

  #tabKepegawaian(tabel: readonly Of<'kepegawaian'>[]): TabUsulan {
    const kolom = ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'] as const;
    const pemilik = new Map<string, OfficeTable>();
    const baris: (BarisUsulan & { tabel: string })[] = [];
    const ada = new Set<string>();
    for (const one of tabel) {
      let taken = 0;
      for (const row of one.baris) {
        const owner = pemilik.get(row.tabel);
        const key = `${row.tabel}|${fullKeyOf(row.uraian.teks)}`;
        if (owner !== undefined && owner !== one.table && ada.has(key)) {
          this.#sisihkan(
            row.uraian.tempat,
            row.uraian.teks,
            `Tabel ${row.tabel} sudah diambil dari lembar "${owner.grid.name}".`,
          );
          continue;
        }
        pemilik.set(row.tabel, one.table);
        ada.add(key);
        taken++;
        baris.push({
          tabel: row.tabel,
          isi: [row.tabel, row.uraian.teks, ...kolom.map((k) => row.isi.get(k)?.teks ?? '')],
          sumber: ['', alamat(row.uraian.tempat), ...kolom.map((k) => sumberOf(row.isi.get(k)))],
        });
      }
      this.#pakai(
        one.table,
        taken > 0 ? 'Kepegawaian' : '',
        taken > 0
          ? 'Menghitung pegawai laki-laki dan perempuan.'
          : 'Pegawainya sudah dihitung di tabel lain.',
      );
    }
    const urutan = ['Pendidikan', 'Golongan', 'Jabatan'];
    return {
      nama: 'Kepegawaian',
      kolom: ['Tabel', 'Uraian', ...kolom],
      baris: [...baris]
        .sort((a, b) => urutan.indexOf(a.tabel) - urutan.indexOf(b.tabel))
        .map(({ isi, sumber }) => ({ isi, sumber })),
    };
  }

  #tabProfil(tahun: number, pejabat: PejabatImpor, himpunan: HimpunanIndikator): TabUsulan {
    const lines = this.#lembar.flatMap(({ grid }) => {
      const found: { teks: string; tempat: CellPlace }[] = [];
      for (let row = 0; row < Math.min(grid.rowCount, 20); row++)
        for (const column of grid.filled(row).slice(0, 6))
          found.push({ teks: grid.text(row, column), tempat: grid.place(row, column) });
      return found;
    });
    const instansi = lines.find(
      ({ teks }) =>
        teks.length <= 90 &&
        /^(?:skpd|opd|instansi|perangkat daerah)?\s*:?\s*(?:dinas|badan|inspektorat|sekretariat|kecamatan|kantor|satuan polisi|rumah sakit)\b/iu.test(
          teks,
        ) &&
        !/\d/u.test(teks),
    );
    const daerah = lines.find(
      ({ teks }) =>
        teks.length <= 60 && /^(?:pemerintah\s+)?(?:provinsi|kabupaten|kota)\s+\p{L}/iu.test(teks),
    );
    const dariNama = /\b((?:provinsi|kabupaten|kota)\s+[\p{L} ]+)$/iu.exec(instansi?.teks ?? '')?.[1];
    const baris: BarisUsulan[] = [];
    const put = (kunci: string, nilai: string, tempat?: CellPlace) => {
      if (nilai !== '')
        baris.push({ isi: [kunci, nilai], sumber: ['', tempat === undefined ? '' : alamat(tempat)] });
    };
    put(
      'Nama Instansi',
      (instansi?.teks ?? '').replace(/^(?:skpd|opd|instansi|perangkat daerah)\s*:\s*/iu, ''),
      instansi?.tempat,
    );
    put('Pemerintah Daerah', daerah?.teks ?? dariNama ?? '', daerah?.tempat ?? instansi?.tempat);
    if (tahun > 0) put('Tahun', String(tahun));
    const judul = this.#lembar.flatMap(({ tabel }) => tabel.flatMap(({ hasil }) => hasil.table.titles));
    if (judul.some((title) => /perjanjian kinerja perubahan/iu.test(title)))
      put('Jenis PK', 'Perjanjian Kinerja Perubahan');
    if (pejabat.kepala !== undefined) put('Kepala', pejabat.kepala.kode);
    const kategori = [
      ...new Set(
        himpunan.indikator.flatMap(({ kinerja }) =>
          [...kinerja.values()].flatMap((year) => year.get('Kategori Tercetak')?.teks ?? []),
        ),
      ),
    ];
    if (kategori.length > 0) {
      const skala = this.#tanya({
        id: 'skala',
        tab: 'Profil',
        tanya: 'Skala kategori apa yang dipakai?',
        alasan: `Laporan lama memakai kategori ${kategori
          .slice(0, 5)
          .map((one) => `"${one}"`)
          .join(', ')}; batas-batasnya tidak berupa tabel.`,
        wajib: true,
        pilihan: daftarSkala.map(({ name }) => ({ nilai: name, label: name })),
      });
      if (jawabanOf(this.#jawaban, 'skala') !== undefined) put('Skala Kategori', skala);
    }
    const rumus = [...himpunan.indikator].flatMap(({ nama, kinerja }) => {
      const duga = dugaArah(
        nama,
        [...kinerja.values()].map((year) => ({
          target: year.get('Target')?.teks ?? '',
          realisasi: year.get('Realisasi')?.teks ?? '',
          capaian: year.get('Capaian Tercetak')?.teks ?? '',
        })),
      );
      return duga.rumus === undefined ? [] : [duga.rumus];
    });
    if (rumus.length > 0) {
      const likely = rumus.filter((one) => one === '2T-R').length * 2 >= rumus.length ? '2T-R' : 'T/R';
      const jawab = this.#tanya({
        id: 'rumus-turun',
        tab: 'Profil',
        tanya: 'Rumus capaian untuk indikator turun?',
        alasan: 'Cocok dengan capaian yang tercetak.',
        wajib: true,
        pilihan: [likely, likely === '2T-R' ? 'T/R' : '2T-R'].map((nilai) => ({
          nilai,
          label: nilai === '2T-R' ? '(2T−R)/T' : 'T/R',
        })),
      });
      put('Rumus Turun', jawab);
    }
    return { nama: 'Profil', kolom: ['Kunci', 'Nilai'], baris: baris.length > 1 ? baris : [] };
  }

  #wilayahIndikator(tabel: readonly TabelIndikator[]): void {
    for (const one of tabel) {
      const jadi = one.jenis === 'capaian' ? 'Kinerja' : 'Indikator';
      const alasan: Record<TabelIndikator['jenis'], string> = {
        capaian: 'Berisi indikator dengan target dan realisasi.',
        pk: 'Berisi indikator dengan target perjanjian kinerja.',
        iku: 'Daftar indikator kinerja utama.',
        renstra: 'Target jangka menengah; hanya target akhirnya yang diambil.',
        rencana: 'Target rencana kerja.',
        daftar: 'Daftar indikator.',
      };
      this.#pakai(
        one.table,
        jadi,
        alasan[one.jenis],
        one.jenis === 'rencana' ? 'kurang yakin' : one.jenis === 'renstra' ? 'cukup yakin' : 'yakin',
      );
      if (one.jenis === 'capaian') this.#pakai(one.table, 'Indikator', '');
      this.#pakai(one.table, 'Sasaran', '');
    }
  }

  #wilayah(): readonly WilayahUsulan[] {
    return this.#lembar.flatMap(({ tabel, asing }) => [
      ...tabel.map(({ hasil }) => {
        const { table } = hasil;
        const known = this.#jadi.get(table);
        return {
          lembar: table.grid.name,
          kawasan: kawasan(table),
          jadi: known?.jadi ?? [],
          alasan: known?.alasan ?? 'Tidak dipakai.',
          yakin: known?.yakin ?? ('kurang yakin' as const),
          kolom: hasil.kolom.map((one) => ({ ...one, alamat: alamatKepala(table, one.column) })),
        };
      }),
      ...asing.map((table) => ({
        lembar: table.grid.name,
        kawasan: kawasan(table),
        jadi: [],
        alasan: 'Kepalanya tidak mirip lembar data mana pun.',
        yakin: 'kurang yakin' as const,
        kolom: table.columns.map(({ column, path }) => ({
          column,
          kepala: path.join(' › '),
          jadi: '',
          alamat: alamatKepala(table, column),
        })),
      })),
    ]);
  }
}

const YA: Pilihan = { nilai: 'ya', label: 'ya, impor' };
const TIDAK: Pilihan = { nilai: 'tidak', label: 'tidak' };
const BELUM: Pilihan = { nilai: '', label: 'belum ditentukan' };

const PILIHAN_ARAH: readonly Pilihan[] = [
  { nilai: 'naik', label: 'naik: makin tinggi makin baik' },
  { nilai: 'turun', label: 'turun: makin rendah makin baik' },
  { nilai: 'rentang', label: 'rentang: di dalam target terbaik' },
  { nilai: 'predikat', label: 'predikat' },
  ...daftarTangga.map(({ name }) => ({ nilai: `predikat ${name}`, label: `predikat ${name}` })),
];

function belanjaLain(one: TabelAnggaran, dipakai: readonly TabelAnggaran[]): boolean {
  const belanja = (table: TabelAnggaran) =>
    new Set(table.baris.map(({ isi }) => isi.get('Belanja')?.teks ?? ''));
  const own = belanja(one);
  return !own.has('') && dipakai.every((other) => [...belanja(other)].every((teks) => !own.has(teks)));
}

function realisasiDulu({ kolom }: TabelIndikator): boolean {
  const at = (nama: string) => kolom.findIndex(({ jadi }) => jadi.startsWith(nama));
  return at('Realisasi') >= 0 && at('Target') > at('Realisasi');
}

function namaJenis(jenis: Terbaca['jenis']): string {
  return { indikator: 'Indikator', anggaran: 'Anggaran', kepegawaian: 'Kepegawaian', pejabat: 'Pejabat' }[
    jenis
  ];
}

function pilihanPejabat({
  baris,
  kepala,
}: {
  readonly baris: readonly { readonly isi: BarisPejabat; readonly kode: string }[];
  readonly kepala: { readonly kode: string } | undefined;
}): readonly Pilihan[] {
  return [...baris]
    .sort((a, b) => Number(b === kepala) - Number(a === kepala))
    .map(({ isi, kode }) => ({
      nilai: kode,
      label: `${isi.get('Nama')?.teks ?? ''} (${isi.get('Jabatan')?.teks ?? ''})`,
    }));
}

function kodeSasaran(index: number): string {
  return `S${index + 1}`;
}

function kodeIndikator({ indikator }: HimpunanIndikator): readonly string[] {
  const nomor = new Map<number, number>();
  return indikator.map(({ sasaran }) => {
    const no = (nomor.get(sasaran) ?? 0) + 1;
    nomor.set(sasaran, no);
    return sasaran < 0 ? `I${no}` : `${kodeSasaran(sasaran)}.${no}`;
  });
}

/** A kode out of the jabatan: KADIS, SEKRE, KABID-PRODUKSI; a number behind where it is taken. */
function kodePejabat(jabatan: string, dipakai: Set<string>): string {
  const words = wordsOf(jabatan).filter(
    (word) => /\p{L}/u.test(word) && !['dan', 'pada', 'di'].includes(word),
  );
  const said = words.join(' ');
  const head = /^kepala dinas/u.test(said)
    ? 'KADIS'
    : /^kepala badan/u.test(said)
      ? 'KABAN'
      : /^sekretaris/u.test(said)
        ? 'SEKRE'
        : /^kepala sub bagian/u.test(said)
          ? `SUBAG-${(words[3] ?? '').toUpperCase()}`
          : /^kepala bidang/u.test(said)
            ? `BID-${(words[2] ?? '').toUpperCase()}`
            : /^kepala seksi/u.test(said)
              ? `SI-${(words[2] ?? '').toUpperCase()}`
              : (words[0] ?? 'PEJABAT').toUpperCase();
  const base = head.slice(0, 20).replace(/-$/u, '');
  let kode = base;
  for (let no = 2; dipakai.has(kode); no++) kode = `${base}-${no}`;
  dipakai.add(kode);
  return kode;
}

function alamat({ sheet, row, column }: CellPlace): string {
  return `'${sheet}'!${columnLetters(column)}${row + 1}`;
}

function sumberOf(kutipan: Kutipan | undefined): string {
  return kutipan === undefined || kutipan.teks === '' ? '' : alamat(kutipan.tempat);
}

function kawasan(table: OfficeTable): string {
  const a = table.grid.place(table.headTop, table.left);
  const b = table.grid.place(table.last, table.right);
  return `${columnLetters(a.column)}${a.row + 1}:${columnLetters(b.column)}${b.row + 1}`;
}

/** Headings without years and figures, of all tables in their order: FNV-1a of them, in hexadecimal. */
function sidikTata(lembar: readonly LembarTerbaca[]): string {
  const said = lembar
    .flatMap(({ tabel }) =>
      tabel.map(({ jenis, hasil }) =>
        [jenis, ...hasil.table.columns.map(({ path }) => fullKeyOf(path.join('/')).replace(/\d/gu, ''))].join(
          '|',
        ),
      ),
    )
    .join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
