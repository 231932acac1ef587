### Buku aturan: tiap aturan dengan riwayat, dasar, dan keraguannya; apa yang berubah; apa yang belum kami ketahui.

## Halaman
book-title = Aturan
book-lead = Semua aturan yang dipakai Payung: isinya, sejak kapan, menurut apa, dan seberapa pasti. Edisi { $version }, disusun { $date }; sumbernya diperiksa terakhir { $checked }.
book-search = Cari aturan
book-search-hint = Nama, isi, atau sumbernya: JKM, beasiswa, Samarinda, PP 50/2025, 42 juta.
book-found = { $count } aturan
book-none = Tidak ada aturan yang cocok dengan “{ $typed }”.
book-none-hint = Coba kata lain, misalnya JKM, beasiswa, atau nama daerah.
book-changes = Apa yang berubah
book-unknown = Yang belum kami ketahui
book-areas = Apa yang kami tahu di daerah ini
book-to-all = Semua aturan
book-not-official = Ini catatan kami, bukan teks resmi. Yang mengikat adalah peraturannya.

## Rak
book-shelf-contribution = Iuran peserta mandiri (BPU)
book-shelf-benefit = Manfaat
book-shelf-service = Layanan kecelakaan kerja
book-shelf-loss = Tabel cacat
book-shelf-membership = Siapa yang bisa ikut
book-shelf-payroll = Penerima upah
book-shelf-project = Proyek bangunan dan pekerja migran
book-shelf-scheme = Siapa membayari siapa
book-shelf-wage = Upah minimum
book-shelf-poverty = Garis kemiskinan
book-shelf-listed = Mendaftar, membayar, klaim
book-shelf-group = Untuk pekerja tertentu

## Nama aturan
book-name-discount-other = Potongan iuran di luar angkutan
book-name-discount-transport = Potongan iuran sopir, ojek, dan kurir
book-name-wage = Upah minimum { $area }
book-name-line = Garis kemiskinan { $area }
book-name-decile = Sebutan desil { $decile }
book-name-level = Beasiswa { $level }
book-name-registration = Pendaftaran { $who }
book-name-size = Program wajib: { $size }
book-name-brackets = Dasar upah menurut penghasilan
book-name-bands = Iuran proyek bangunan menurut nilai kontrak
book-name-vulnerable = Siapa yang disebut pekerja rentan
book-name-rounding = Pembulatan iuran penerima upah
book-name-waiting = Siapa yang terkena masa tunggu santunan kematian
book-name-together = Angkutan dengan beberapa kendaraan
book-who-household = pekerja rumah tangga
book-who-employee = karyawan
book-who-village-official = perangkat desa
book-who-government = honorer di kantor pemerintah
book-who-construction = pekerja proyek bangunan
book-who-abroad = pekerja migran
book-who-other = pekerja lain

## Isi
book-a-month = { $amount } sebulan
book-wage-of = { $amount } sebulan ({ $kind })
book-days = { $count } hari
book-times = { $count } kali upah sebulan
book-rows = { $rows } baris, dasar upah { $least } sampai { $most }
book-row = Penghasilan mulai { $from }: dasar { $base }
book-discount = dipotong { $share }: iuran { $from } sampai { $to }
book-discount-programs = Yang dipotong: { $programs }
book-discount-barred = Tidak untuk uang { $payers }
book-discount-unsettled = Belum jelas untuk uang { $payers }; kami hitung penuh
book-paid-by = dibayar { $payer }
book-paid-by-in = dibayar { $payer }, { $area }
book-everywhere = Berlaku di seluruh Indonesia
book-programs = Program: { $programs }
book-criteria = Syarat awal
book-items = { $first } (dan { $more } lagi)
book-level = { $amount } setahun, paling lama { $years } tahun
book-group = kelompok risiko { $group }
book-bands = { $rows } lapis nilai kontrak
book-band = Sampai { $to }: JKK { $jkk }, JKM { $jkm }
book-band-last = Di atasnya: JKK { $jkk }, JKM { $jkm }
book-package = { $amount } untuk { $months } bulan

## Kapan
book-since = sejak { $date }
book-since-reported = dilaporkan sejak { $date }
book-from-to = { $from } sampai { $to }
book-reported-to = dilaporkan sejak { $from }, sampai { $to }
book-now = Sekarang
book-over = Sudah berakhir
book-coming = Akan datang

## Satu aturan
book-content = Isinya
book-history = Riwayat
book-history-note = Yang terbaru di atas. Yang lama tetap di sini, karena pertanyaan tentang dulu masih memerlukannya.
book-earlier = Sebelumnya, sebagai catatan
book-sources = Sumber
book-sources-counted = Saat diperiksa, nilainya sama di { $agreed } sumber. Catatan kami menyimpan alamat atau judul { $listed } di antaranya.
book-open = Yang belum pasti
book-used = Dipakai di
book-kind-regulation = Peraturan
book-kind-official = Kantor atau pejabat
book-kind-press = Berita atau pihak ketiga
book-kind-inference = Kesimpulan kami
book-read-primary = bunyinya sendiri kami baca
book-read-cited = kami tahu dari yang mengutipnya
book-read-seen = halamannya kami baca
book-of-issuer = { $kind }, { $issuer }; { $read }.
book-of-day = Tertanggal { $date }.
book-no-address = Alamatnya tidak kami miliki.
book-home-page = Alamat ini hanya membuka halaman muka situsnya. Cari judulnya di sana.
book-opens-away = Membuka situs lain:
book-source = Sumber: { $title }
book-resting = Aturan yang bertumpu padanya
book-resting-none = Tidak ada aturan yang bertumpu padanya sekarang.

## Apa yang berubah
book-changes-lead = Pilih dua hari; di bawahnya tertulis persis apa yang berbeda di antara keduanya.
book-day-from = Dari tanggal
book-day-to = Sampai tanggal
book-between = Dari { $from } ke { $to }
book-changes-none = Tidak ada yang berbeda di antara kedua hari ini.
book-changes-count = { $count } aturan berbeda
book-changes-link = Tautan ke perbandingan ini
book-prices = Iuran sebulan
book-price-return = Mulai { $from } iuran { $who } kembali { $after }, sebelumnya { $before }.
book-price-down = Mulai { $from } iuran { $who } turun menjadi { $after }, sebelumnya { $before }.
book-price-up = Mulai { $from } iuran { $who } naik menjadi { $after }, sebelumnya { $before }.
book-price-who-other = nelayan dan pekerja lain di luar angkutan
book-price-who-transport = sopir, ojek, dan kurir
book-price-note = JKK dan JKM, pada dasar upah terendah, dibayar sendiri atau oleh donatur.
book-begins = Mulai { $date }: { $name }, { $value }.
book-begins-reported = Dilaporkan sejak { $date }: { $name }, { $value }.
book-ends = Berakhir { $date }: { $name }, { $value }.
book-gone = Tidak ada lagi: { $name }, { $value }.
book-becomes = Mulai { $date }: { $name } menjadi { $after }, sebelumnya { $before }.
book-told = Yang diketahui tetapi tidak dihitung
book-came-and-went = Sempat berlaku di antaranya
book-next-change = Perubahan berikutnya: { $date }.

## Yang belum kami ketahui
book-unknown-lead = Pertanyaan yang belum dijawab sumber mana pun, dan yang jawabannya berbeda-beda. Siapa pun yang bisa membuktikan jawabannya, tolong beri tahu kami.
book-questions = Pertanyaan terbuka
book-settled-by = Bisa dijawab oleh: { $who }.
book-about = Tentang
book-doubted = Aturan yang belum pasti
book-doubted-note = Sumbernya berbeda, tidak ada, atau isinya kesimpulan kami. Di jawaban, tandanya sama seperti di sini.
book-government = Pemerintah { $area }
book-regulation = bunyi aturannya, atau BPJS Ketenagakerjaan ({ $number })
book-disputed = Angka pekerja yang tidak cocok satu sama lain
book-unsettled-wages = Upah minimum yang diperdebatkan

## Daerah
book-areas-lead = Apa yang kami temukan tentang tiap daerah, dan hari berita terakhirnya. Tidak ada di sini bukan berarti tidak ada di sana.
book-areas-search = Cari kabupaten, kota, atau provinsi
book-areas-hint = Nama, nama singkat, atau ibu kotanya.
book-areas-table = Semua { $count } provinsi
book-province = Provinsi
book-in-force = Aturan berlaku
book-ended = Sudah berakhir
book-notes = Catatan
book-last-report = Berita terakhir
book-never = tidak ada
book-area-title = Apa yang kami tahu di { $area }
book-area-nothing = Aturan daerah di sini tidak kami temukan. Jalan yang berlaku di seluruh Indonesia tetap terbuka.
book-area-doors = Yang berlaku di seluruh Indonesia
book-area-schemes = Siapa yang membayari
book-area-note = Yang juga dilaporkan
book-area-said = Berapa pekerja terlindungi
book-area-figures = Angka setempat
book-area-inside = Di kabupaten dan kotanya
book-area-reported = Berita terakhir: { $date }.
book-area-was = Pernah dibayari oleh { $name } sampai { $date }; tanyakan apakah dilanjutkan.
book-area-check = Cek syarat Anda sendiri
