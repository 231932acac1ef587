### Semua teks layar. Bahasa Indonesia adalah aslinya; bahasa lain menerjemahkan pesan yang sama.
### Anda, kalimat pendek, kata sehari-hari dulu. Tidak ada angka aturan di sini: angka datang dari rules/.

## Kerangka
app-name = Payung
skip-link = Langsung ke isi
not-official = Bukan situs resmi BPJS Ketenagakerjaan
language-name = Bahasa Indonesia
language-unknown = Bahasa pada alamat ini belum ada di Payung. Anda membacanya dalam bahasa Indonesia.
language-remember = Ingat bahasa ini di perangkat ini
language-forget = Jangan ingat bahasa ini lagi
language-closes-list = Daftar yang terbuka akan ditutup. Sesudah bahasa berganti, pilih berkasnya sekali lagi; pilihan kolom tetap ada. Ganti bahasa?
nav-menu = Menu
nav-pages = Halaman lain
nav-check = Cek mandiri
nav-stories = Manfaat
nav-planner = Rencana donatur
nav-lists = Periksa daftar
nav-event = Sosialisasi
nav-book = Aturan
title-suffix = { $page } · Payung
loading = Sedang membuka…
footer-estimate = Payung membantu memperkirakan. Keputusan ada pada kantor yang berwenang. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah.
footer-checked = Aturan diperiksa terakhir { $date }.
window-other = Potongan iuran (selain sopir, ojek, dan kurir) hanya sampai bulan { $month }. Sesudah itu iuran penuh.
window-transport = Potongan iuran untuk sopir, ojek, dan kurir hanya sampai bulan { $month }. Sesudah itu iuran penuh.
rules-old = Aturan di sini terakhir diperiksa { $date }, lebih dari setengah tahun lalu. Sambungkan internet untuk versi terbaru, atau tanya { $number } dulu.
manifest-name = Payung: siapa yang bisa membayari iuran
offline-all = Tersimpan di perangkat ini. Semua halaman terbuka tanpa internet.
offline-some = Yang sudah Anda buka tersimpan di perangkat ini.
offline-keep = Simpan semua untuk dipakai tanpa internet
offline-working = Sedang menyimpan…
offline-failed = Belum semuanya tersimpan. Sambungkan internet atau kosongkan ruang di perangkat.
offline-again = Coba simpan lagi
offline-none = Peramban ini tidak bisa menyimpan halaman untuk dipakai tanpa internet. Pakai jendela biasa, bukan jendela pribadi, atau biarkan tab ini terbuka.
offline-newer = Versi baru Payung sudah ada.
offline-newer-take = Pakai sekarang
offline-newer-tabs = Payung masih terbuka di tab lain. Selesaikan dan tutup tab itu dulu, lalu tekan lagi.
footer-version = Versi
footer-areas = Nama daerah: idn-area-data, Open Database License 1.0.
notice-forgets = Jawaban tidak disimpan di sini dan hilang bila halaman dimuat ulang, jadi jangan tutup atau muat ulang dulu.

## Halaman awal (HTML biasa, sebelum program datang)
start-page-title = Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda? · Payung
start-description = Cek di perangkat Anda sendiri: siapa yang bisa membayari iuran BPJS Ketenagakerjaan, berapa biayanya, dan apa yang diterima keluarga.
start-proverb = Sedia payung sebelum hujan
start-title = Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda?
start-lead = Untuk yang bekerja tanpa gaji tetap: petani, nelayan, ojek, pedagang, buruh harian.
start-begin = Mulai cek
start-cost = Gratis. Tanpa nama, tanpa NIK.
start-privacy-bold = Jawaban Anda tetap di perangkat ini.
start-privacy = Tidak ada yang dikirim.
start-benefit-heading = Manfaatnya
start-benefit-care-figure = Tanpa batas
start-benefit-care = Biaya berobat kecelakaan kerja, sesuai kebutuhan medis.
start-benefit-work = Bila meninggal karena kecelakaan kerja.
start-benefit-death = Bila meninggal bukan karena kerja, setelah { $months } bulan iuran berturut-turut.
start-benefit-before = Sebelum itu { $amount }.
start-benefit-up-to = sampai
start-benefit-school = Beasiswa { $children } anak, dari TK sampai kuliah.
start-benefit-school-if = Langsung bila karena kerja. Selain itu setelah { $months } bulan iuran.
start-benefit-stories = Lihat cerita dan hitungannya
start-benefit-margin = Pada dasar upah terendah, { $base }. Makin tinggi dasarnya, makin besar santunan kecelakaan kerja.
start-benefit-sources = Sumber: { $sources }.
start-price-heading = Iurannya
start-price-per = sebulan, paling rendah
start-price-discount = Untuk bulan { $from } sampai { $to } setengahnya, { $amount }, bila dibayar sendiri atau oleh donatur. Untuk sopir, ojek, dan kurir { $from_transport } sampai { $to_transport }.
start-price-government = Bila pemerintah daerah yang membayar, Anda membayar Rp0.
start-price-sources = Sumber: { $sources }. Iuran dari APBN dan APBD tidak dipotong.
start-ask-heading = Lebih suka bertanya?
start-ask = Telepon { $number }, layanan BPJS Ketenagakerjaan, atau datang ke kantor cabangnya.
start-failed = Halaman ini belum terbuka penuh. Telepon { $number } atau datang ke kantor cabang BPJS Ketenagakerjaan.
start-failed-blocked = Peramban ini tidak bisa atau tidak boleh menjalankan program Payung. Buka di peramban lain atau HP lain. Bisa juga telepon { $number } atau datang ke kantor cabang BPJS Ketenagakerjaan.
start-failed-link = Isi alamat yang Anda buka baru tampil sesudah halaman ini terbuka penuh. Bila tautannya dari orang lain, minta teksnya dikirim juga.
start-again = Coba lagi
framed = Payung sedang tampil di dalam halaman lain. Supaya Anda tahu halaman siapa yang Anda isi, buka Payung di jendelanya sendiri.
framed-open = Buka Payung
start-needs-script = Untuk cek otomatis, peramban Anda perlu JavaScript. Tanpa itu, telepon { $number } atau datang ke kantor cabang BPJS Ketenagakerjaan.
start-needs-script-link = Tautan hasil dari orang lain juga tidak bisa ditampilkan tanpa JavaScript. Minta teksnya dikirim.

## Bila program berhenti
stopped = Payung berhenti di tengah jalan. Muat ulang halaman ini; yang tersimpan di tab ini tidak hilang. Bila tetap berhenti, telepon { $number } atau datang ke kantor cabang BPJS Ketenagakerjaan.
stopped-reload = Muat ulang
stopped-forget = Hapus jawaban dan mulai lagi
call = Telepon { $number }

## Pertanyaan
search = Cari
clear = Hapus
problem-heading = Ada masalah
area-matches = { $count } daerah cocok
area-more = { $count } daerah cocok. { $more } lagi, ketik lebih panjang.
area-none = Tidak ada daerah yang cocok dengan “{ $typed }”.
area-none-hint = Ketik nama kabupaten, kota, atau provinsi.
area-legend = Daerah yang cocok
area-province-only = Provinsi saja
found-near = Tidak ada yang persis “{ $typed }”. Mungkin maksud Anda:
often-chosen = Sering dipilih
yes = Ya

## Periksa jawaban
change = Ubah

## Hasil
result-age = { $age } tahun
print = Cetak atau simpan
reasons-unmet = Belum terpenuhi
reasons-unknown = Belum diketahui
reasons-met = Sudah terpenuhi: { $met } dari { $all } syarat
met = Sudah terpenuhi:
unmet = Belum terpenuhi:
not-known = Belum diketahui:
scheme-since-day = Berlaku sejak { $date }.
scheme-since-reported = Dilaporkan sejak { $date }.
scheme-source = Syarat menurut { $source }.
scheme-checked = Diperiksa { $date }.
money-why = Kenapa { $amount }?

## Tanggal dan aturan
day-checked = Diperiksa { $date }.

## Teruskan
pass-whatsapp = Kirim lewat WhatsApp
pass-share = Bagikan
pass-copy-text = Salin teks
pass-copy-link = Salin tautan
pass-copied = Tersalin.
pass-not-copied = Tidak bisa disalin otomatis. Tekan lama pada tautan atau teks di bawah, lalu pilih Salin.
pass-show = Lihat teks dan tautan
pass-sends = WhatsApp dan Bagikan mengirim lewat aplikasi yang Anda pilih, hanya bila Anda menekannya.

## Contoh dan tautan
examples-heading = Lihat contoh
examples-note = Delapan orang contoh, bukan orang sungguhan. Sekali tekan, langsung hasilnya.
shared-passed-over = Bagian ini tidak dikenal versi ini dan dilewati: { $parts }. Bila perlu, buka tautan di Payung versi terbaru.

## Majikan rumah tangga
household-lead = Untuk yang mempekerjakan ART, pengasuh, tukang kebun, penjaga, atau sopir di rumah.
household-months = Lamanya
household-months-unit = bulan
household-from = Mulai bulan
household-two = JKK dan JKM
household-three = JKK, JKM, dan JHT
household-open = Anda majikannya? Hitung biayanya

## Rincian tiap jalur
other-why = Lihat syaratnya
trace-all = Lihat semua langkah dan sumber
verdict-why = Kenapa hasilnya begitu?

## Langkah hitungan
applied-bracket = Golongan untuk penghasilan { $income }: dasar upah
applied-bracket-lowest = Golongan penghasilan terendah: dasar upah
applied-given-base = Dasar upah yang diberikan
applied-jkk = Kecelakaan kerja (JKK), { $rate } dari { $base }
applied-jkm = Kematian (JKM), jumlah tetap
applied-jht = Tabungan hari tua (JHT), { $rate } dari { $base }
applied-discount = Potongan { $share } untuk bulan { $from } sampai { $to }
applied-discount-barred = Potongan tidak berlaku untuk uang { $payer }
applied-discount-unsettled = Potongan untuk uang { $payer } belum jelas, dihitung penuh
applied-no-discount = Tidak ada potongan bulan ini
applied-run = { $months } bulan mulai { $from }, { $monthly } sebulan
applied-workers = { $workers } pekerja, masing-masing { $each }
applied-budget = Dari { $budget }, masing-masing { $each }
applied-wage-share = { $share } dari { $wages } kali upah { $base }
applied-floor = Paling sedikit
applied-waiting = { $needed } bulan iuran berturut-turut
applied-incapacity = { $months } bulan tidak bisa bekerja, { $share } dari { $base }
applied-scholarship-months = { $needed } bulan iuran untuk beasiswa
applied-scholarship = Beasiswa satu anak mulai { $level }
applied-payroll-share = { $label }: { $rate } dari { $base }
applied-wage-ceiling = Upah yang dihitung untuk pensiun (JP), dari { $wage }
applied-borne-employer = Jumlah yang dibayar majikan
applied-borne-worker = Jumlah yang dipotong dari upah
applied-borne-state = Jumlah yang ditambah negara
outcome-yes = terpenuhi
outcome-no = belum
outcome-unknown = belum diketahui
outcome-months = { $months } bulan
payer-word-own = sendiri
payer-word-donor = donatur
payer-word-employer = majikan
payer-word-apbn = APBN
payer-word-apbd = APBD
payer-word-village = desa
basis-since = { $source }, sejak { $date }
basis-reported = { $source }, dilaporkan sejak { $date }
basis-place = { $source }, { $place }
grade-sources = { $count } sumber
grade-single = satu sumber
grade-conflict = sumber berbeda
grade-inference = kesimpulan kami
grade-unverified = belum terverifikasi
applied-poverty-line = Garis kemiskinan { $area }, satu orang sebulan
applied-household-line = { $people } orang, masing-masing { $line }
applied-spending-each = Pengeluaran { $spending } untuk { $people } orang, seorang (dibulatkan ke bawah)
applied-below-line = Pengeluaran { $spending } dibanding garis { $line }
outcome-below-line = di bawah garis
outcome-not-below-line = tidak di bawah garis

## Kata
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
million = { $amount } juta
billion = { $amount } miliar
sum-only = { $sum } saja

## Angka
# Tanda di antara ribuan, dan tanda di depan pecahan.
number-thousands = .
number-decimal = ,
# Kata untuk 0, 1, 2, dan seterusnya. Yang tidak ada di sini disusun dari puluhan dan sisanya.
number-words = nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas, tiga belas, empat belas, lima belas, enam belas, tujuh belas, delapan belas, sembilan belas
# 20, 30, sampai 90.
number-tens = dua puluh, tiga puluh, empat puluh, lima puluh, enam puluh, tujuh puluh, delapan puluh, sembilan puluh
number-tens-and = { $tens } { $rest }
number-hundred = seratus
number-hundreds = { $count } ratus
number-hundreds-and = { $hundreds } { $rest }
number-thousand = seribu
number-thousands-of = { $count } ribu
number-millions = { $count } juta
number-billions = { $count } miliar
number-trillions = { $count } triliun
word-or = atau
word-about = tentang
rupiah-in-words = { $number } rupiah

## Layar besar
screen-foot = { $sources }. Diperiksa { $date }. Perkiraan, bukan keputusan.
screen-brand = Payung · { $number } dari { $all }
screen-bar = Kendali layar
screen-previous = Sebelumnya
screen-next = Berikutnya
screen-close = Tutup
screen-full = Layar penuh
screen-black = Gelapkan
screen-light = Terangkan
screen-less = Kurangi { $dial }
screen-more = Tambah { $dial }
screen-dial = { $name }: { $value }
screen-switch = Ganti yang diubah
screen-keys = Panah kiri dan kanan: pindah layar. Panah atas dan bawah: ubah angka. B: gelap. Esc: tutup.
screen-foot-plain = Diperiksa { $date }. Perkiraan, bukan keputusan.

## Halaman tidak ada, atau belum ada jawaban
not-found-title = Halaman ini tidak ada
not-found-note = Alamatnya mungkin salah tulis.

## Dipakai lebih dari satu bagian
problem-choose = Pilih satu jawaban, atau pilih Tidak tahu.
problem-money-empty = Tulis penghasilan sebulan, atau pilih Tidak tahu.
problem-money-unreadable = “{ $typed }” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.
problem-money-negative = Penghasilan tidak bisa di bawah nol. Tulis 0 bila tidak ada.
problem-money-fraction = “{ $typed }” bukan rupiah bulat. Tulis misalnya 1.500.000, atau 1,5 juta.
problem-money-large = Angka ini terlalu besar. Paling besar { $most }. Periksa jumlah nolnya.
read-aloud = Bacakan
read-stop = Berhenti
criterion-area = KTP daerah yang benar
criterion-age = umur
criterion-informal = bekerja tanpa majikan
criterion-irregular-income = penghasilan tidak tetap
criterion-low-income = penghasilan paling tinggi sebesar upah minimum
criterion-not-insured = belum ikut BPJS Ketenagakerjaan
criterion-not-civil-servant = bukan ASN
criterion-not-student = bukan pelajar atau mahasiswa
criterion-residence = lama ber-KTP setempat
criterion-welfare = tercatat miskin di data pemerintah
criterion-decile = desil keluarga
criterion-occupation = pekerjaan yang dibayari di sana
list-and = { $first } dan { $last }
welfare-label-extreme-poor = Tercatat miskin ekstrem
welfare-label-poor = Tercatat miskin
welfare-label-near-poor = Tercatat hampir miskin
welfare-label-not-poor = Tercatat tidak miskin
note-second-hand = Menurut berita terakhir, { $date }; aturannya belum kami baca.
qr-open = Kode QR
figure-day = “{ $typed }” bukan tanggal. Tulis misalnya 1 Januari 2027.
figure-month = “{ $typed }” bukan bulan. Tulis misalnya Desember 2026.
figure-year = { $typed } itu setahun. Ketuk { $month }, atau tulis bulan lain.
figure-unclear = “{ $typed }” bisa berarti lebih dari satu jumlah. Ketuk yang Anda maksud.
figure-early = Kami bisa menghitung mulai { $date }. Tulis tanggal itu atau sesudahnya.
figure-negative = Jumlah uang tidak bisa di bawah nol. Tulis 0 bila tidak ada.
figure-count = “{ $typed }” tidak bisa dipakai. Tulis angka bulat { $least } sampai { $most }.
figure-share = “{ $typed }” tidak bisa dipakai. Tulis angka 0 sampai { $most }, misalnya 5,5.
planner-too-late = Bulan ini terlalu jauh. Tulis bulan yang lebih dekat.
applied-groups = { $groups } kelompok, { $workers } pekerja
applied-rounds = Dari { $budget }, tiap { $people } orang sesuai bagian perlu { $round }
applied-rest = Sisa { $rest } cukup untuk { $workers } orang lagi
applied-budget-months = Dari { $budget }, terpakai { $spent }
applied-no-waiting = Tanpa masa tunggu untuk pekerja penerima upah
applied-scholarship-year = Beasiswa { $level }, satu tahun
applied-scholarship-age = Sampai batas umur: { $years } tahun dibayar
applied-loss = Tabel cacat: { $loss }
applied-loss-of-function = { $function } fungsi yang hilang, dari { $whole }
applied-loss-steps = { $steps } kali { $step }, masing-masing { $each }
outcome-working-days = { $days } hari kerja
outcome-years = { $years } tahun
outcome-people = { $people } anak
outcome-until = sampai { $date }

## Aturan buatan sendiri dan anggapan, di semua halaman
rules-at = Riwayat dan sumber setiap aturan: { $address }
rules-in-app = Riwayat dan sumber setiap aturan ada di Payung, bagian Aturan.
own-banner = Di tab ini dipakai aturan buatan sendiri: { $names }. Jawabannya bukan jawaban resmi.
own-banner-assumed = Di tab ini dipakai anggapan: { $names }. Jawabannya bukan menurut aturan yang berlaku.
own-ignored = Aturan buatan sendiri dan anggapan di tab ini tidak dipakai di sini: cerita dan layar memakai aturan yang diterbitkan.
own-see = Lihat
own-let-go = Lepas
own-mark = { $name } (aturan buatan sendiri)
own-unsaid = aturan buatan sendiri
own-assumed = anggapan di perangkat ini
own-assumed-discount = { $name } sampai { $month }
own-supposed = Anggapan, bukan aturan yang berlaku: { $names }.
own-supposed-other = potongan iuran di luar angkutan sampai { $month }
own-supposed-transport = potongan iuran angkutan sampai { $month }
own-supposed-file = { $name } (anggapan)
own-assumed-jkm = JKM { $amount } sebulan mulai { $month }
own-assumed-decile = { $name } untuk desil 1 sampai { $most }
grade-home-made = buatan sendiri
