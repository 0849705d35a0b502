/**
 * What is wrong with a NIP, in words that follow a colon; undefined where nothing is. A NIP is 18
 * digits: date of birth (8), year and month of appointment (6), sex (1), serial number (3). The NI
 * PPPK of a contract official has 21 where the month stands. `tahun` is the reported year.
 */
export function nipFault(nip: string, tahun: number | undefined): string | undefined {
  const digits = nip.replace(/[\s.-]/gu, '');
  if (!/^\d*$/u.test(digits)) return 'NIP hanya terdiri atas angka';
  if (digits.length !== 18) return `NIP terdiri atas 18 angka; yang tertulis ${digits.length} angka`;

  const [birthYear, birthMonth, birthDay] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const [startYear, startMonth] = [digits.slice(8, 12), digits.slice(12, 14)];
  const lahir = `${birthDay}-${birthMonth}-${birthYear}`;
  if (!isDate(Number(birthYear), Number(birthMonth), Number(birthDay)) || Number(birthYear) < 1900) {
    return `delapan angka pertama adalah tanggal lahir, tetapi ${lahir} bukan tanggal yang ada`;
  }
  const month = Number(startMonth);
  const contract = startMonth === '21';
  if ((month < 1 || month > 12) && !contract) {
    return `angka ke-9 sampai ke-14 adalah tahun dan bulan pengangkatan, tetapi tidak ada bulan ${startMonth}`;
  }
  const from = Number(birthYear) * 12 + Number(birthMonth);
  const start = Number(startYear) * 12 + (contract ? 12 : month);
  if (start - from < 15 * 12) {
    return `diangkat ${startMonth}-${startYear}, padahal lahir ${lahir}: belum 15 tahun`;
  }
  if (tahun !== undefined && Number(startYear) > tahun) {
    return `diangkat tahun ${startYear}, sesudah tahun laporan ${tahun}`;
  }
  const sex = digits.charAt(14);
  if (sex !== '1' && sex !== '2') {
    return `angka ke-15 adalah jenis kelamin, 1 (laki-laki) atau 2 (perempuan); yang tertulis ${sex}`;
  }
  return undefined;
}

/** The digits alone, to compare by. */
export function nipDigits(nip: string): string {
  return nip.replace(/\D/gu, '');
}

/** Whether the calendar has this day. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
