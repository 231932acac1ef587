### Daftar pekerja yang diperiksa di perangkat ini.

lists-title = Periksa daftar pekerja
lists-private-bold = Berkas tetap di perangkat ini.
lists-private = Tidak ada satu huruf pun yang dikirim. Matikan internet bila ingin memastikan. Isi berkas dilupakan saat tab ditutup.
lists-lead = Untuk petugas yang memegang daftar calon penerima: setiap baris diperiksa, dijawab, dan dihitung iurannya.

## Belum ada berkas

lists-file-heading = Pilih berkas
lists-drop = Seret berkas Excel atau CSV ke sini
lists-drop-or = atau
lists-pick = Pilih berkas
lists-limits = CSV, XLSX, XLS, atau ODS. Paling besar { $size } MB dan { $rows } baris. Satu baris untuk satu orang, judul kolom di atasnya. Rumus tidak dijalankan; yang dibaca hasilnya.
lists-paste-heading = Tempel sel
lists-paste-label = Tempel sel dari Excel di sini
lists-paste-hint = Pilih sel beserta judul kolomnya di Excel, salin, lalu tempel di sini.
lists-paste-read = Baca yang ditempel
lists-paste-name = Sel yang ditempel
lists-template-heading = Contoh berkas
lists-template = Belum punya daftar? Unduh contoh berkas dengan judul kolom yang dikenali. Isinya data karangan.
lists-template-xlsx = Unduh contoh XLSX
lists-template-csv = Unduh contoh CSV
lists-checks-heading = Yang diperiksa
lists-checks-1 = Susunan NIK: 16 angka, wilayah, tanggal lahir, jenis kelamin, dan baris ganda.
lists-checks-2 = Umur, pekerjaan, dan penghasilan, dengan berbagai cara menulisnya.
lists-checks-3 = Siapa yang bisa membayari iuran setiap orang, dan berapa.

## Membaca dan kolom

lists-reading = Membaca { $name }…
lists-another = Ganti berkas
lists-see-columns = Lihat kolom
lists-columns-heading = Kolom
lists-columns-known = { $known } dari { $all } kolom dikenali. Periksa sebentar, lalu ubah bila keliru.
lists-columns-none = Belum ada kolom yang dikenali. Pilih isi setiap kolom.
lists-column-of = Kolom
lists-header-row = Baris judul kolom
lists-header-none = Tidak ada judul kolom
lists-header-option = Baris { $row }: { $words }
lists-delimiter = Pemisah sel
lists-delimiter-comma = Koma
lists-delimiter-semicolon = Titik koma
lists-delimiter-tab = Tab
lists-delimiter-bar = Garis tegak
lists-sheets-together = Semua { $count } lembar yang judul kolomnya sama
lists-unread = Kolom yang tidak dibaca: { $count }
lists-columns-note = Kolom yang tidak dikenali tetap ikut di hasil, apa adanya.
lists-column-unnamed = Kolom { $number }
lists-column-example = Contoh: { $example }
lists-column-empty = Kosong di baris-baris pertama
lists-column-skip = Tidak dibaca

## Yang ditanya, dan pengganti isian yang kosong

lists-asked-heading = Yang dihitung
lists-scheme = Program
lists-scheme-hint = Daftar ini untuk program mana? Bila belum tahu, setiap orang dijawab dengan pintu pertamanya.
lists-scheme-door = Pintu pertama setiap orang
lists-payer = Siapa yang membayari
lists-payer-door = Menurut pintu setiap orang
lists-programs = Jaminan
lists-from-hint = Misalnya 12-2026. Kosongkan untuk bulan pendaftaran.
lists-months-hint = Kosongkan untuk 12 bulan.
lists-day = Hari pendaftaran
lists-day-hint = Umur dihitung pada hari ini. Kosongkan untuk hari ini.
lists-missing-heading = Bila isian kosong
lists-missing-note = Hanya untuk daftar ini, dan hanya untuk isian yang kosong: yang tertulis di baris tetap berlaku. Yang tidak diisi tetap “belum diketahui”: kami tidak menebak.
lists-unknown = Belum diketahui
lists-area = Daerah di KTP
lists-area-hint = Dipakai untuk baris tanpa kabupaten atau kota.
lists-area-none = Belum diketahui
lists-work = Cara kerja
lists-work-usual = Seperti biasanya pekerjaan itu
lists-regular = Penghasilan
lists-regular-yes = Tetap setiap bulan
lists-regular-no = Tidak tetap
lists-insured = Peserta BPJS Ketenagakerjaan
lists-insured-yes = Semua sudah peserta
lists-insured-no = Belum ada yang peserta
lists-student = Pelajar atau mahasiswa
lists-student-yes = Semua pelajar
lists-student-no = Tidak ada pelajar
lists-check = Periksa

## Memeriksa

lists-progress = Memeriksa baris { $done } dari { $all }
lists-progress-about = Memeriksa baris { $done } dari kira-kira { $all }
lists-progress-open = Memeriksa baris { $done }
lists-progress-left = sisa kira-kira { $seconds } detik, { $pace } baris per detik
lists-progress-left-minutes = sisa kira-kira { $minutes } menit, { $pace } baris per detik
lists-progress-name = Kemajuan pemeriksaan
lists-cancel = Batalkan
lists-progress-note = Boleh membuka halaman lain di tab lain. Bila dibatalkan, berkas asli tidak berubah.
lists-cancelled = Dibatalkan. Berkas Anda masih ada dan tidak berubah.
lists-crashed-row = Pemeriksaan berhenti di sekitar baris { $row }. Berkas Anda masih ada dan tidak berubah.
lists-crashed = Pemeriksaan berhenti. Berkas Anda masih ada dan tidak berubah.
lists-crashed-why = Biasanya karena memori perangkat ini tidak cukup. Tutup tab lain, atau bagi berkasnya, lalu mulai lagi.
lists-not-started = Pemeriksa belum bisa dimulai di perangkat ini. Sambungkan internet sebentar, lalu mulai lagi; atau perbarui peramban.
lists-again = Mulai lagi

## Hasil

lists-file-checked = { $rows } baris diperiksa, { $known } dari { $all } kolom dikenali.
lists-results-heading = Hasilnya
lists-bar = { $met } memenuhi kriteria awal, { $open } belum bisa dipastikan, { $other } lewat jalan lain, { $mend } perlu diperbaiki
standing-mend = Perlu diperbaiki
standing-met = Memenuhi kriteria awal
standing-open = Belum bisa dipastikan
standing-own-door = Bisa mendaftar sendiri
standing-other-way = Lewat jalan lain
lists-people = orang
lists-met-note = Iuran { $months } bulan mulai { $month }: { $amount }.
lists-open-note = Yang sama untuk semua orang bisa diisi sekaligus lewat Lihat kolom. Paling sering belum diketahui:
lists-mend-note = Perbaiki dulu sebelum dijawab. Baris dan sebabnya ada di Temuan.
lists-own-note = Belum ada pihak lain yang membayari, tetapi bisa mendaftar dan membayar sendiri.
lists-other-note = Majikan, kontraktor, lembaga lain, sudah peserta, atau di luar umur pendaftaran.

## Yang terlihat di berkas, di atas hasilnya

lists-set-aside = { $count } baris bukan orang, dilewati
lists-set-aside-caption = Baris yang bukan orang
lists-set-aside-why = Sebab
lists-set-aside-more = Tampilkan { $count } baris berikutnya
lists-set-aside-do = Bila ada orang di antaranya, isi nama dan NIK-nya, lalu pilih berkasnya lagi.
set-aside-caption = judul
set-aside-header = judul kolom
set-aside-numbering = nomor kolom
set-aside-total = jumlah
set-aside-signature = tanda tangan
set-aside-number = nomor tanpa nama
lists-formulas = { $count } sel berisi rumus tanpa hasil. Buka di Excel, simpan, lalu pilih lagi.
lists-hidden-rows = { $count } baris tersembunyi atau tersaring di Excel ikut diperiksa.
lists-sheets-read = { $all } lembar, { $read } dibaca.
lists-hidden-sheets = { $count } lembar tersembunyi tidak dibaca.
lists-second-file = Dari { $count } berkas hanya satu yang dibaca: { $name }. Buka yang lain sesudahnya, satu per satu.
lists-row-of-sheet = { $sheet }, baris { $row }
lists-row-in-sheet = { $row } di lembar { $sheet }
lists-left-out = { $count } baris terakhir tidak dibaca: paling banyak { $most } baris. Bagi berkasnya.
lists-no-nik = Belum ada kolom NIK.
lists-no-name = Belum ada kolom Nama.
lists-no-nik-do = Pilih NIK pada kolom yang berisi 16 angka. Tanpa NIK, baris ganda tidak bisa ditemukan.
lists-no-name-do = Pilih Nama pada kolom yang berisi nama orang.
lists-no-nik-checked = Belum ada kolom NIK: baris ganda tidak bisa ditemukan.
lists-column-told = Dikenali dari isinya.

## Isi kolom

list-field-name = Nama
list-field-nik = NIK
list-field-family-card = Nomor KK
list-field-birth-date = Tanggal lahir
list-field-sex = Jenis kelamin
list-field-age = Umur
list-field-occupation = Pekerjaan
list-field-engagement = Cara kerja
list-field-address = Alamat
list-field-village = Desa atau kelurahan
list-field-district = Kecamatan
list-field-regency = Kabupaten atau kota
list-field-province = Provinsi
list-field-income = Penghasilan sebulan
list-field-regular-income = Penghasilan tetap (ya/tidak)
list-field-irregular-income = Penghasilan tidak tetap (ya/tidak)
list-field-registry = Status di data kemiskinan
list-field-decile = Desil
list-field-verified = Cocok saat verifikasi lapangan (ya/tidak)
list-field-insured = Sudah peserta (ya/tidak/tidak aktif)
list-field-employer = Punya majikan (ya/tidak)
list-field-civil-servant = ASN, TNI, atau Polri (ya/tidak)
list-field-transport = Sektor transportasi (ya/tidak)
list-field-student = Pelajar atau mahasiswa (ya/tidak)
list-field-residence = Lama KTP beralamat di sini, dalam bulan
list-field-phone = Nomor HP

## Temuan: apa yang keliru, dan apa yang bisa dilakukan

finding-mend = Perlu diperbaiki
finding-compare = Perlu dicocokkan
finding-read = Dibaca otomatis
finding-nothing-to-do = Tidak perlu apa-apa.
finding-change = Ubah bila bukan.
finding-look-ktp = Cocokkan dengan KTP.
finding-row-too-long = Baris ini lebih panjang dari yang bisa dibaca; sisanya tidak dibaca.
finding-row-too-long-do = Biasanya ada tanda kutip yang tidak ditutup. Tutup tanda itu, lalu simpan lagi.
finding-quote-open = Tanda kutip dibuka dan tidak ditutup.
finding-quote-open-do = Tutup atau hapus tanda kutip itu.
finding-nul-byte = Ada karakter rusak di baris ini.
finding-nul-byte-do = Buka di Excel, ketik ulang baris ini, lalu simpan lagi.
finding-too-many-cells = Isi baris ini lebih banyak dari judul kolomnya.
finding-too-many-cells-do = Biasanya ada koma di dalam isi sel. Beri tanda kutip, atau hapus kelebihannya.
finding-too-few-cells = Isi baris ini kurang dari judul kolomnya; sisanya dianggap kosong.
finding-too-few-cells-do = Lengkapi bila ada yang terhapus.
finding-name-missing = Nama kosong.
finding-name-missing-do = Isi nama sesuai KTP.
finding-nik-missing = NIK kosong.
finding-nik-missing-do = Isi NIK sesuai KTP.
finding-nik-number = NIK tersimpan sebagai bilangan. Excel hanya menyimpan 15 angka, jadi angka terakhir hilang.
finding-nik-number-do = Ubah format kolom menjadi Teks, lalu ketik ulang NIK dari KTP.
finding-nik-whole = NIK tersimpan sebagai bilangan, tetapi utuh.
finding-nik-masked = Sebagian angka NIK disamarkan.
finding-nik-masked-do = Minta daftar dengan NIK yang utuh.
finding-nik-length = NIK { $reading } angka, seharusnya 16.
finding-nik-length-do = Lihat KTP, betulkan jumlah angkanya.
finding-nik-letters = NIK berisi huruf atau tanda lain.
finding-nik-letters-do = Lihat KTP, tulis 16 angka saja.
finding-nik-province = Dua angka pertama NIK bukan kode provinsi.
finding-nik-province-do = Lihat KTP. Biasanya ada angka yang tertukar.
finding-nik-date = Angka ke-7 sampai ke-12 di NIK bukan tanggal lahir.
finding-nik-date-do = Lihat KTP. Untuk perempuan, tanggalnya ditambah 40.
finding-nik-serial = Empat angka terakhir NIK 0000, nomor yang tidak diterbitkan.
finding-nik-serial-do = Lihat KTP, tulis empat angka terakhirnya.
finding-nik-twice = NIK sama dengan baris { $row }.
finding-nik-twice-do = Hapus salah satu, atau perbaiki NIK.
finding-nik-regency = Kode kabupaten atau kota di NIK tidak ada sekarang.
finding-nik-district = Kode kecamatan di NIK tidak ada sekarang.
finding-nik-place-do = Bisa kode lama sebelum pemekaran. Cocokkan dengan KTP.
finding-nik-sex = Tanggal di NIK berarti { $reading }, kolom ini lain.
finding-at-most = paling banyak { $most }
finding-at-least = paling sedikit { $least }
finding-between = { $least } sampai { $most }
finding-decile-of = desil { $decile }
finding-woman = perempuan
finding-man = laki-laki
finding-nik-never-do = NIK tidak pernah berubah. Lihat KTP.
finding-nik-birth-date = Di NIK: { $reading }, lain dari kolom ini.
finding-nik-tidied = tanpa spasi dan tanda di sekitar angka NIK.
finding-same-person = Nama dan tanggal lahir sama dengan baris { $row }.
finding-same-person-do = Bila orang yang sama, hapus salah satu.
finding-family-card = Nomor KK bukan 16 angka.
finding-family-card-do = Lihat kartu keluarga.
finding-birth-unreadable = Tanggal lahir tidak terbaca.
finding-birth-unreadable-do = Tulis seperti 31/12/1980.
finding-birth-impossible = Tanggal ini tidak ada di kalender.
finding-birth-far = Tanggal lahir di masa depan, atau terlalu lama lalu.
finding-read-as = sebagai { $reading }.
finding-century = sebagai { $reading }; tahunnya ditulis dua angka.
finding-century-do = Ubah bila tahunnya bukan itu.
finding-birth-serial = sebagai { $reading }; Excel menyimpannya sebagai bilangan.
finding-birth-from-nik = dari NIK: { $reading }.
finding-age-unreadable = Umur tidak terbaca.
finding-age-unreadable-do = Tulis umur dalam tahun, misalnya 41.
finding-age-differs = Menurut tanggal lahir { $reading }; itu yang dipakai.
finding-too-young = Berumur { $reading }, belum cukup untuk mendaftar.
finding-too-young-do = Tunggu sampai cukup umur, atau tanyakan ke kantor cabang.
finding-age-open = Berumur { $reading }; untuk umur ini sumber kami berbeda-beda.
finding-age-open-do = Tanyakan ke kantor cabang.
finding-too-old = Berumur { $reading }, lewat umur pendaftaran baru.
finding-too-old-do = Bila sudah peserta, boleh terus membayar.
finding-sex-unreadable = Jenis kelamin tidak terbaca.
finding-sex-unreadable-do = Tulis L atau P.
finding-occupation-unknown = Pekerjaan ini belum kami kenal; dijawab tanpa pekerjaan.
finding-occupation-unknown-do = Tulis dengan kata yang lazim, misalnya buruh tani.
finding-occupation-ambiguous = Kata ini bisa berarti beberapa pekerjaan.
finding-occupation-ambiguous-do = Tulis lebih lengkap bila tahu.
finding-occupation-contradicts = Pekerjaan ini dan cara kerja di baris ini tidak cocok.
finding-engagement = Cara kerja tidak terbaca.
finding-engagement-do = Tulis misalnya mandiri, harian, mitra, atau karyawan.
finding-work-contradicts = Kolom-kolom tentang cara kerja tidak cocok.
finding-work-contradicts-do = Pastikan apakah orang ini punya majikan.
finding-regency = Kabupaten atau kota ini tidak ditemukan.
finding-regency-do = Tulis nama lengkapnya, misalnya Kabupaten Kutai Barat.
finding-regency-ambiguous = Ada kabupaten dan ada kota dengan nama ini.
finding-regency-ambiguous-do = Tulis Kabupaten atau Kota di depannya.
finding-province = Provinsi ini tidak ditemukan.
finding-province-do = Tulis nama lengkapnya, misalnya Kalimantan Timur.
finding-area-code = Kode dan nama daerahnya tidak cocok; yang dipakai { $reading }. Kode BPS dan kode Kemendagri bisa berbeda.
finding-province-differs = Kabupaten atau kotanya bukan di provinsi ini; yang dipakai kabupaten atau kotanya.
finding-income = Penghasilan tidak terbaca.
finding-income-do = Tulis dengan angka, misalnya 1.500.000.
finding-income-unlikely = { $reading } sebulan tidak lazim untuk penghasilan.
finding-income-unlikely-do = Biasanya tiga angka nol tertinggal atau berlebih, atau ini upah sehari. Tulis penghasilan sebulan.
finding-income-two-way = Angka ini bisa dibaca dua cara; tidak dipakai.
finding-income-period = Ini bukan penghasilan sebulan; tidak dipakai.
finding-income-period-do = Tanyakan berapa penghasilannya dalam sebulan.
finding-income-straddles = Rentang ini bisa di bawah dan bisa di atas upah minimum; tidak dipakai.
finding-income-irregular = sebagai penghasilan yang tidak tetap.
finding-yes-no = Bukan ya dan bukan tidak.
finding-yes-no-do = Tulis ya atau tidak, atau kosongkan bila tidak tahu.
finding-regular-contradicts = Kolom penghasilan tetap dan tidak tetap tidak cocok; keduanya tidak dipakai.
finding-regular-contradicts-do = Betulkan salah satu.
finding-registry = Status ini tidak terbaca.
finding-registry-do = Tulis miskin ekstrem, miskin, hampir miskin, tidak miskin, atau tidak terdaftar.
finding-registry-unlabelled = Terdaftar, tetapi statusnya tidak ditulis.
finding-registry-unlabelled-do = Tulis statusnya, misalnya miskin, atau desilnya.
finding-decile = Desil tidak terbaca sebagai satu angka dari 1 sampai 10.
finding-decile-do = Tulis desilnya, atau kosongkan bila tidak tahu.
finding-mark = tanda di kolom ini sebagai ya.
finding-second = Dua kolom tentang hal yang sama tidak cocok.
finding-second-do = Pastikan mana yang benar.
finding-decile-zero = sebagai tidak tercatat di data kemiskinan.
finding-insured = Kepesertaan tidak terbaca.
finding-insured-do = Tulis ya, tidak, atau tidak aktif.
finding-residence = Lama tinggal tidak terbaca.
finding-residence-do = Tulis dalam bulan, misalnya 24.

## Berkas yang tidak bisa dibaca

refusal-empty = Berkas ini kosong. Pilih berkas yang berisi baris pekerja.
refusal-empty-paste = Belum ada sel yang ditempel. Pilih sel di Excel, salin, lalu tempel di kotak ini.
refusal-pdf = Ini berkas PDF, bukan tabel. Minta daftarnya dalam Excel atau CSV.
refusal-picture = Ini gambar, bukan tabel. Minta daftarnya dalam Excel atau CSV.
refusal-utf16 = Berkas teks ini disimpan sebagai Unicode UTF-16. Buka di Excel, simpan sebagai “CSV UTF-8”, lalu pilih lagi.
refusal-web-page = Ini halaman web, bukan tabel, apa pun akhiran namanya. Buka di Excel, simpan sebagai XLSX, lalu pilih lagi.
refusal-json = Ini berkas JSON. Minta daftarnya dalam Excel atau CSV.
refusal-too-many-columns = Daftar ini punya { $found } kolom, paling banyak { $most }. Hapus kolom yang tidak dipakai, lalu pilih lagi.
refusal-binary = Isi berkas ini bukan tabel, apa pun akhiran namanya. Buka aslinya di Excel, simpan sebagai XLSX atau CSV, lalu pilih lagi.
refusal-too-large = Berkas ini { $found } MB, paling besar { $most } MB. Bagi menjadi beberapa berkas, misalnya satu untuk setiap kecamatan.
refusal-password = Berkas ini dikunci sandi. Buka di Excel, hapus sandinya, lalu pilih lagi.
refusal-old = Berkas Excel ini dari format biner (XLSB). Buka di Excel, simpan sebagai XLSX, lalu pilih lagi.
refusal-no-workbook = Tidak ada tabel di dalam berkas ini. Bila ini berkas zip, keluarkan isinya, lalu pilih berkas XLSX di dalamnya.
refusal-unpacked = Bila dibuka, berkas ini menjadi { $found } MB, paling besar { $most } MB. Bagi menjadi beberapa berkas, atau simpan sebagai CSV.
refusal-bomb = Bila dibuka, berkas ini membesar { $ratio } kali, tidak seperti daftar biasa, jadi tidak kami buka. Salin selnya ke berkas Excel baru, simpan, lalu pilih berkas itu.
refusal-damaged = Berkas ini rusak setelah baris { $row }. Buka di Excel, perbaiki, simpan lagi, lalu pilih lagi.
refusal-damaged-whole = Berkas ini rusak dan tidak bisa dibuka. Buka di Excel, simpan lagi, lalu pilih lagi.
refusal-no-sheet = Tidak ada lembar yang berisi di berkas ini. Pilih berkas lain, atau isi lembar pertamanya.
refusal-unreadable = Berkas ini tidak bisa dibaca dari tempatnya. Mungkin sudah dipindah atau dihapus. Pilih lagi.
refusal-no-rows = Tidak ada baris di bawah judul kolom. Isi satu baris untuk satu orang, lalu pilih lagi.
refusal-not-in-force = Untuk { $date } dan bulan-bulan sesudahnya belum ada aturan yang kami ketahui. Ubah hari pendaftaran atau bulan pertama.
refusal-no-scheme = Program yang dipilih tidak berlaku pada { $date }. Pilih program lain, atau pintu pertama setiap orang.
refusal-export = Hasilnya terlalu besar untuk satu berkas. Unduh sebagai CSV, atau bagi daftarnya.
refusal-no-sum = Jumlah iuran daftar ini terlalu besar untuk dihitung. Kurangi bulannya, atau bagi daftarnya.

## Temuan dan tabel

lists-findings-heading = Temuan
lists-findings-caption = Temuan menurut baris dan kolom
lists-findings-none = Tidak ada yang perlu diperbaiki, dicocokkan, atau diberi tahu.
lists-findings-read = Dibaca otomatis: { $count }
lists-findings-read-caption = Yang dibaca otomatis, menurut baris dan kolom
lists-filter-findings = Saring temuan
lists-all = Semua
lists-row = Baris
lists-column = Kolom
lists-written = Tertulis
lists-finding = Temuan
lists-advice = Yang bisa dilakukan
lists-whole-row = Seluruh baris
lists-more-findings = Tampilkan { $count } temuan berikutnya
lists-rows-heading = Semua baris
lists-rows-label = Semua baris, { $count } dalam saringan ini
lists-rows-hint = Pilih satu baris untuk melihat alasan dan hitungannya. Dengan papan tombol: panah, lalu Enter.
lists-rows-loading = Sedang diambil
lists-rows-none = Tidak ada baris dalam saringan ini.
lists-rows-part = Baris { $from } sampai { $to } dari { $all }
lists-rows-before = { $count } baris sebelumnya
lists-rows-after = { $count } baris berikutnya
lists-filter-rows = Saring baris
lists-answer = Jawaban
lists-cost = Iuran
lists-scheme-column = Lewat
lists-detail-heading = Baris { $row }
lists-detail-named = Baris { $row }: { $name }
lists-detail-close = Tutup
lists-detail-cells = Isi baris
lists-detail-findings = Temuan di baris ini
lists-detail-scheme = Syarat { $scheme }

## Ringkasan

lists-totals-heading = Jumlah
lists-by-scheme = Menurut program
lists-by-route = Menurut pintu
lists-by-village = Menurut desa
lists-by-occupation = Menurut pekerjaan
lists-total-people = Orang
lists-total-met = Memenuhi
lists-total-amount = Iuran { $months } bulan
lists-more-groups = { $count } lainnya ada di berkas ringkasan

## Unduh

lists-download-xlsx = Unduh hasil XLSX
lists-download-csv = Unduh hasil CSV
lists-download-mend = Unduh yang perlu diperbaiki
lists-download-clean = Unduh tanpa yang perlu diperbaiki
lists-download-summary = Unduh ringkasan
lists-download-order = Urutan baris dan semua kolom asli tetap sama. Kolom jawaban ditambahkan di kanan.
lists-nik-masked = NIK disamarkan di layar dan di berkas hasil.
lists-nik-whole = NIK ditulis utuh di berkas hasil.
lists-nik-show = Tulis utuh
lists-nik-hide = Samarkan
lists-writing = Menulis berkas…
lists-written-file = { $name } sudah ditulis.
lists-not-written = { $name } tidak bisa ditulis. Coba lagi, atau unduh sebagai CSV.

## Pintu dan syarat, di tabel

route-word-government = pemerintah
route-word-donor = donatur
route-word-self = bayar sendiri
route-word-employer = majikan
route-word-contractor = kontraktor
route-word-migrant = program pekerja migran
route-word-none = belum ada, atau sudah peserta
lists-sheet = Lembar
lists-village = Desa
lists-find = Cari di semua kolom
lists-find-hint = Nama, NIK, desa, atau apa pun yang tertulis. Tekan Enter.
lists-detail-mend = Perbaiki dulu yang di bawah ini.
lists-detail-vulnerable = Pekerja rentan atau bukan
lists-detail-sum = Jumlah
lists-paid-by = dibayari { $payer }
lists-total-open = Belum pasti
lists-total-mend = Perlu diperbaiki
lists-name-all = { $name } - hasil.{ $ending }
lists-name-mend = { $name } - perlu diperbaiki.xlsx
lists-name-clean = { $name } - tanpa yang perlu diperbaiki.xlsx
lists-name-summary = { $name } - ringkasan.xlsx
lists-name-template = contoh-daftar-pekerja.{ $ending }

## Berkas hasil

list-file-all = Daftar
list-file-clean = Tanpa perlu diperbaiki
list-file-route = Pintu
list-file-monthly = Iuran sebulan
list-file-total = Iuran seluruhnya
list-file-rows = Jumlah baris
list-file-kind = Jenis
list-file-choices = Pilihan
list-file-insured-choices = ya,tidak,tidak aktif
lists-csv-note = CSV yang dibuka di Excel kehilangan angka terakhir NIK saat disimpan. Pakai XLSX, atau impor kolom NIK sebagai Teks.
list-file-name-one = Contoh Satu
list-file-name-two = Contoh Dua
list-file-occupation-one = petani
list-file-occupation-two = nelayan
list-file-address = Jalan Contoh 1
list-file-village = Desa Contoh
list-file-district = Kecamatan Contoh
list-file-regency = Kabupaten Kutai Barat
list-file-no = tidak
lists-detail-self-check = Jawaban yang akan dibaca orang ini di cek mandiri, dengan isian baris ini:
lists-findings-before = { $count } temuan:
lists-paid-by-own = dibayar sendiri
lists-detail-unmet = Belum memenuhi kriteria awal
list-file-asked-village = Desa/Kelurahan
list-file-asked-regency = Kabupaten/Kota
list-file-asked-income = Penghasilan per bulan
list-file-asked-insured = Peserta BPJS Ketenagakerjaan
