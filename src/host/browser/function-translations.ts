/** The help of the engine's functions that a report needs, in Indonesian; the rest stays English. */
export const TERJEMAHAN_FUNGSI: Readonly<Record<string, string>> = {
  'Sum of a series of numbers and/or cells.': 'Jumlah sederet angka atau sel.',
  'Number or range to add together.': 'Angka atau rentang yang dijumlahkan.',
  'Numerical average value in a dataset, ignoring text.': 'Rata-rata angka; teks diabaikan.',
  'Value or range to consider when calculating the average value.': 'Nilai atau rentang yang dirata-rata.',
  'The number of numeric values in dataset.': 'Banyaknya angka.',
  'Value or range to consider when counting.': 'Nilai atau rentang yang dihitung.',
  'The number of values in a dataset.': 'Banyaknya isi, angka maupun teks.',
  'A conditional count across a range.': 'Banyaknya sel yang memenuhi syarat.',
  'The range that is tested against criterion.': 'Rentang yang diuji.',
  'The pattern or test to apply to range.': 'Syaratnya, misalnya ">=90".',
  'Count values depending on multiple criteria.': 'Banyaknya sel yang memenuhi beberapa syarat.',
  'Range over which to evaluate criteria.': 'Rentang yang diuji.',
  'Criteria to check.': 'Syaratnya.',
  'A conditional sum across a range.': 'Jumlah sel yang memenuhi syarat.',
  'The range which is tested against criterion.': 'Rentang yang diuji.',
  'The range to be summed, if different from range.':
    'Rentang yang dijumlahkan, bila bukan rentang yang diuji.',
  'Sums a range depending on multiple criteria.': 'Jumlah sel yang memenuhi beberapa syarat.',
  'The range to sum.': 'Rentang yang dijumlahkan.',
  'Range to check.': 'Rentang yang diuji.',
  'Average of values depending on criteria.': 'Rata-rata sel yang memenuhi syarat.',
  'The range to check against criterion.': 'Rentang yang diuji.',
  'The pattern or test to apply to criteria_range.': 'Syaratnya.',
  'The range to average. If not included, criteria_range is used for the average instead.':
    'Rentang yang dirata-rata; bila kosong, rentang yang diuji.',
  'Returns value depending on logical expression.': 'Memberi nilai menurut benar tidaknya suatu syarat.',
  'An expression or reference to a cell containing an expression that represents some logical value, i.e. TRUE or FALSE.':
    'Syarat yang hasilnya TRUE atau FALSE.',
  'The value the function returns if logical_expression is TRUE.': 'Nilai bila syaratnya TRUE.',
  'The value the function returns if logical_expression is FALSE.': 'Nilai bila syaratnya FALSE.',
  'Returns a value depending on multiple logical expressions.': 'Memberi nilai menurut beberapa syarat.',
  'The condition to be evaluated. It can be a boolean, a number, an array, or a reference to any of those.':
    'Syarat yang diuji.',
  'The value to be returned if its corresponding condition is TRUE.': 'Nilai bila syaratnya TRUE.',
  'Value if it is not an error, otherwise 2nd argument.':
    'Nilainya, atau argumen kedua bila nilainya kesalahan.',
  'The value to return if value itself is not an error.': 'Nilai yang diberikan bila bukan kesalahan.',
  'The value the function returns if value is an error.': 'Nilai pengganti bila kesalahan.',
  'Rounds a number according to standard rules.': 'Membulatkan angka.',
  'The value to round to places number of places.': 'Angka yang dibulatkan.',
  'The number of decimal places to which to round.': 'Banyaknya angka desimal.',
  'Rounds up a number.': 'Membulatkan angka ke atas.',
  'The value to round to places number of places, always rounding up.': 'Angka yang dibulatkan ke atas.',
  'Rounds down a number.': 'Membulatkan angka ke bawah.',
  'The value to round to places number of places, always rounding down.': 'Angka yang dibulatkan ke bawah.',
  'Maximum value in a numeric dataset.': 'Angka terbesar.',
  'Value or range to consider when calculating the maximum value.': 'Nilai atau rentang yang dibandingkan.',
  'Minimum value in a numeric dataset.': 'Angka terkecil.',
  'Value or range to consider when calculating the minimum value.': 'Nilai atau rentang yang dibandingkan.',
  'Median value in a numeric dataset.': 'Nilai tengah.',
  'Value or range to consider when calculating the median value.': 'Nilai atau rentang yang diurutkan.',
  'Vertical lookup.': 'Mencari di kolom pertama, mengambil dari kolom lain di baris yang sama.',
  "The value to search for. For example, 42, 'Cats', or I24.": 'Yang dicari, misalnya 42, "S1.1", atau I24.',
  'The range to consider for the search. The first column in the range is searched for the key specified in search_key.':
    'Rentang tempat mencari; yang dicari ada di kolom pertamanya.',
  'The column index of the value to be returned, where the first column in range is numbered 1.':
    'Nomor kolom yang diambil; kolom pertama rentang bernomor 1.',
  'Indicates whether the column to be searched (the first column of the specified range) is sorted, in which case the closest match for search_key will be returned.':
    'TRUE bila kolom pertama terurut dan yang terdekat boleh diambil; FALSE bila harus persis.',
  'Search a range for a match and return the corresponding item from a second range.':
    'Mencari di satu rentang, mengambil yang sebaris dari rentang lain.',
  'The value to search for.': 'Yang dicari.',
  'The range to consider for the search. Should be a single column or a single row.':
    'Rentang tempat mencari, satu kolom atau satu baris.',
  'The range containing the return value. Should have the same dimensions as lookup_range.':
    'Rentang yang diambil nilainya, sama panjang dengan rentang pencarian.',
  'If a valid match is not found, return this value.': 'Nilai pengganti bila tidak ditemukan.',
  'Specifies how to match search_key with the items in lookup_range. ': 'Cara mencocokkan.',
  'Specifies the search mode to use. By default, a first to last search will be used.':
    'Arah pencarian; bakunya dari awal ke akhir.',
  'Returns the content of a cell, specified by row and column offset.':
    'Isi sel pada baris dan kolom tertentu suatu rentang.',
  'The range of cells from which the values are returned.': 'Rentang yang diambil isinya.',
  'The index of the row to be returned from within the reference range of cells.':
    'Nomor baris di rentang itu.',
  'The index of the column to be returned from within the reference range of cells.':
    'Nomor kolom di rentang itu.',
  'Position of item in range that matches value.': 'Urutan isi yang cocok di suatu rentang.',
  'The one-dimensional array to be searched.': 'Rentang satu baris atau satu kolom tempat mencari.',
  'Appends strings to one another.': 'Menyambung teks.',
  'String to append in sequence.': 'Teks yang disambung.',
  'Substring from beginning of specified string.': 'Bagian kiri suatu teks.',
  'The string from which the left portion will be returned.': 'Teks yang diambil bagian kirinya.',
  'The number of characters to return from the left side of string.': 'Banyaknya huruf dari kiri.',
  'A substring from the end of a specified string.': 'Bagian kanan suatu teks.',
  'The string from which the right portion will be returned.': 'Teks yang diambil bagian kanannya.',
  'The number of characters to return from the right side of string.': 'Banyaknya huruf dari kanan.',
  'A segment of a string.': 'Bagian tengah suatu teks.',
  'The string to extract a segment from.': 'Teks yang diambil bagiannya.',
  'The index from the left of string from which to begin extracting. The first character in string has the index 1.':
    'Mulai dari huruf ke berapa; huruf pertama bernomor 1.',
  'The length of the segment to extract.': 'Banyaknya huruf.',
  'Length of a string.': 'Panjang suatu teks.',
  'The string whose length will be returned.': 'Teks yang dihitung hurufnya.',
  'Removes space characters.': 'Membuang spasi berlebih.',
  'The text or reference to a cell containing text to be trimmed.': 'Teks yang dibuang spasinya.',
  'Converts a specified string to uppercase.': 'Menjadikan huruf besar semua.',
  'The string to convert to uppercase.': 'Teksnya.',
  'Converts a specified string to lowercase.': 'Menjadikan huruf kecil semua.',
  'The string to convert to lowercase.': 'Teksnya.',
  'Capitalizes each word in a specified string.': 'Menjadikan setiap kata berawal huruf besar.',
  'The text which will be returned with the first letter of each word in uppercase and all other letters in lowercase.':
    'Teksnya.',
  'Replaces existing text with new text in a string.': 'Mengganti bagian teks dengan teks lain.',
  'The text within which to search and replace.': 'Teks tempat mencari.',
  'The string to search for within text_to_search.': 'Yang dicari.',
  'The string that will replace search_for.': 'Penggantinya.',
  'The instance of search_for within text_to_search to replace with replace_with. By default, all occurrences of search_for are replaced; however, if occurrence_number is specified, only the indicated instance of search_for is replaced.':
    'Yang ke berapa yang diganti; bila kosong, semuanya.',
  'Logical `and` operator.': 'TRUE bila semua syarat TRUE.',
  'Logical `or` operator.': 'TRUE bila salah satu syarat TRUE.',
  'Expression or reference to a cell containing a logical value (TRUE/FALSE) or an expression that can be coerced to a logical value.':
    'Syarat yang hasilnya TRUE atau FALSE.',
  'Returns opposite of provided logical value.': 'Kebalikan TRUE atau FALSE.',
  'An expression or reference to a cell holding an expression that represents some logical value.':
    'Syarat yang hasilnya TRUE atau FALSE.',
  'Current date as a date value.': 'Tanggal hari ini.',
  'Current date and time as a date value.': 'Tanggal dan jam sekarang.',
  'Converts year/month/day into a date.': 'Tanggal dari tahun, bulan, dan hari.',
  'The year component of the date.': 'Tahunnya.',
  'The month component of the date.': 'Bulannya, 1 sampai 12.',
  'The day component of the date.': 'Harinya.',
  'Year specified by a given date.': 'Tahun suatu tanggal.',
  'The date from which to extract the year.': 'Tanggalnya.',
  'Month of the year a specific date falls in': 'Bulan suatu tanggal, 1 sampai 12.',
  'The date from which to extract the month.': 'Tanggalnya.',
  'Day of the month that a specific date falls on.': 'Hari suatu tanggal, 1 sampai 31.',
  'The date from which to extract the day.': 'Tanggalnya.',
  'Converts a number to text according to a specified format.':
    'Menulis angka sebagai teks menurut suatu format.',
  'The number, date or time to format.': 'Angka, tanggal, atau waktu.',
  'The case-sensitive format of the result, enclosed in quotation marks. Examples: "0.00" rounded to 2 decimal places, "hh:mm:ss" for hour:minutes:seconds.':
    'Formatnya di antara tanda kutip, misalnya "0.00" untuk dua desimal.',
  'Converts a string to a numeric value.': 'Menjadikan teks angka.',
  'the string to be converted': 'Teksnya.',
  'Absolute value of a number.': 'Nilai mutlak.',
  'The number of which to return the absolute value.': 'Angkanya.',
  'Rounds a number down to the nearest integer that is less than or equal to it.':
    'Bilangan bulat terdekat di bawahnya.',
  'The number to round down to the nearest integer.': 'Angkanya.',
  'Modulo (remainder) operator.': 'Sisa pembagian.',
  'The number to be divided to find the remainder.': 'Yang dibagi.',
  'The number to divide by.': 'Pembaginya.',
  'Calculates the sum of the products of corresponding entries in equal-sized ranges.':
    'Jumlah hasil kali isi yang sejajar pada rentang yang sama besar.',
  'The range whose entries will be multiplied with corresponding entries in the other range.':
    'Rentang yang dikalikan.',
  'Unique rows in the provided source range.': 'Baris yang berbeda-beda dari suatu rentang.',
  'The data to filter by unique entries.': 'Rentangnya.',
  'Whether to filter the data by columns or by rows.': 'TRUE menurut kolom, FALSE menurut baris.',
  'Whether to return only entries with no duplicates.': 'TRUE bila hanya yang sama sekali tidak kembar.',
  'Returns a filtered version of the source range, returning only rows or columns that meet the specified conditions.':
    'Baris atau kolom suatu rentang yang memenuhi syarat.',
  'The data to be filtered.': 'Rentang yang disaring.',
  'Column or row containing true or false values corresponding to the range.':
    'Syarat untuk setiap baris atau kolom.',
  'Sorts the rows of a given array or range by the values in one or more columns.':
    'Baris suatu rentang, terurut menurut satu kolom atau lebih.',
  'The data to be sorted.': 'Rentang yang diurutkan.',
  'The index of the column in range or a range outside of range containing the value by which to sort.':
    'Nomor kolom pengurut, atau rentang lain sebagai pengurut.',
  'TRUE or FALSE indicating whether to sort sort_column in ascending order. FALSE sorts in descending order.':
    'TRUE naik, FALSE turun.',
  'Transposes the rows and columns of a range.': 'Menukar baris dan kolom.',
  'The range to be transposed.': 'Rentangnya.',
  'Whether the referenced cell is empty': 'TRUE bila selnya kosong.',
  'Reference to the cell that will be checked for emptiness.': 'Selnya.',
  'Whether a value is a number.': 'TRUE bila isinya angka.',
  'The value to be verified as a number.': 'Yang diuji.',
  'Row number of a specified cell.': 'Nomor baris suatu sel.',
  'The cell whose row number will be returned. By default, this function uses the cell in which the formula is entered.':
    'Selnya; bakunya sel rumus ini.',
  'Column number of a specified cell.': 'Nomor kolom suatu sel.',
  'The cell whose column number will be returned. Column A corresponds to 1. By default, the function use the cell in which the formula is entered.':
    'Selnya; bakunya sel rumus ini. Kolom A bernomor 1.',
  'Creates a hyperlink in a cell.': 'Membuat tautan di sel.',
  'The full URL of the link enclosed in quotation marks.': 'Alamat lengkapnya, di antara tanda kutip.',
  'The text to display in the cell, enclosed in quotation marks.':
    'Tulisan yang tampak, di antara tanda kutip.',
  'Returns the rank of a specified value in a dataset.': 'Peringkat suatu nilai di antara nilai lain.',
  'The value whose rank will be determined.': 'Nilai yang dicari peringkatnya.',
  'The range containing the dataset to consider.': 'Rentang nilai yang dibandingkan.',
  'Whether to consider the values in data in descending or ascending order.':
    'TRUE dari kecil, FALSE dari besar.',
};
