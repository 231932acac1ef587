### Semua teks layar. Bahasa Indonesia adalah aslinya; bahasa lain menerjemahkan pesan yang sama.
### Anda, kalimat pendek, kata sehari-hari dulu. Tidak ada angka aturan di sini: angka datang dari rules/.

## Kerangka
app-name = Payung
skip-link = Langsung ke isi
not-official = Bukan situs resmi BPJS Ketenagakerjaan
nav-start = Awal
nav-menu = Menu
nav-pages = Halaman lain
nav-check = Cek mandiri
nav-stories = Manfaat
nav-planner = Rencana donatur
nav-lists = Periksa daftar
title-suffix = { $page } · Payung
back = Kembali
loading = Sedang membuka…
footer-estimate = Payung membantu memperkirakan. Keputusan ada pada kantor yang berwenang. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah.
footer-checked = Aturan diperiksa terakhir { $date }.
footer-areas = Nama daerah: idn-area-data, Open Database License 1.0.
delete-all = Hapus semua jawaban
next-person = Orang berikutnya
notice-for-others = Untuk orang lain. Jawaban orang sebelumnya sudah dihapus.
notice-forgets = Peramban ini tidak menyimpan apa pun. Jawaban hilang bila halaman dimuat ulang, jadi jangan tutup atau muat ulang dulu.

## Halaman awal (HTML biasa, sebelum program datang)
start-page-title = Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda? · Payung
start-description = Cek di perangkat Anda sendiri: siapa yang bisa membayari iuran BPJS Ketenagakerjaan, berapa biayanya, dan apa yang diterima keluarga.
start-proverb = Sedia payung sebelum hujan
start-title = Siapa yang bisa membayari iuran BPJS Ketenagakerjaan Anda?
start-lead = Untuk yang bekerja tanpa gaji tetap: petani, nelayan, ojek, pedagang, buruh harian, pemulung, pekerja rumah tangga.
start-begin = Mulai cek
start-cost = Kira-kira 2 menit. Gratis. Tanpa nama, tanpa NIK.
start-privacy-bold = Jawaban Anda tetap di perangkat ini.
start-privacy = Tidak ada yang dikirim. Boleh dicoba dengan internet dimatikan.
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
start-needs-script = Untuk cek otomatis, peramban Anda perlu JavaScript. Tanpa itu, telepon { $number } atau datang ke kantor cabang BPJS Ketenagakerjaan.

## Pertanyaan
question-left = { $jumlah ->
    [satu] Ini pertanyaan terakhir
   *[banyak] Tinggal kira-kira { $count } pertanyaan lagi
}
question-continue = Lanjut
question-why = Mengapa ditanya
question-your-answers = Jawaban Anda
question-privacy = Tetap di perangkat ini. Tidak ada yang dikirim.
dont-know = Tidak tahu
search = Cari
clear = Hapus
choices-or = Atau
problem-heading = Ada masalah
read-as = Terbaca: { $words }

area-question = Kabupaten atau kota mana yang tertulis di KTP Anda?
area-hint = Ketik tiga huruf pertama, lalu pilih.
area-why = Tiap daerah punya aturan bantuan sendiri. Yang dihitung daerah di KTP, bukan tempat Anda bekerja.
area-dont-know = Tidak tahu, atau belum punya KTP
area-matches = { $count } daerah cocok
area-more = { $count } daerah cocok. { $more } lagi, ketik lebih panjang.
area-none = Tidak ada daerah yang cocok dengan “{ $typed }”.
area-none-hint = Ketik nama kabupaten, kota, atau provinsi.
area-legend = Daerah yang cocok
area-province-only = Provinsi saja
area-problem = Pilih satu daerah dari daftar, atau pilih Tidak tahu.

occupation-question = Apa pekerjaan Anda?
occupation-hint = Pilih yang paling sering, atau cari dengan kata sehari-hari: ojol, PKL, kuli, ART.
occupation-why = Sopir, ojek, dan kurir mendapat potongan iuran lebih lama daripada pekerjaan lain.
occupation-dont-know = Tidak tahu atau tidak ada di daftar
occupation-search = Cari pekerjaan
occupation-common = Sering dipilih
occupation-matches = { $count } pekerjaan cocok
occupation-more = { $count } pekerjaan cocok. { $more } lagi, ketik lebih panjang.
occupation-none = Tidak ada pekerjaan yang cocok dengan “{ $typed }”.
occupation-none-hint = Coba kata lain, atau pilih “Tidak tahu atau tidak ada di daftar”.
occupation-legend = Pekerjaan
occupation-problem = Pilih satu pekerjaan dari daftar, atau pilih Tidak tahu.

did-you-mean = Coba “{ $word }”.

engagement-question = Bagaimana Anda bekerja?
engagement-hint = Pilih yang paling dekat.
engagement-why = Yang punya majikan didaftarkan oleh majikannya. Bantuan iuran untuk yang bekerja tanpa majikan.
engagement-own-account = Bekerja sendiri, tanpa majikan
engagement-own-account-hint = Usaha, sawah, perahu, atau dagangan sendiri
engagement-partner = Mitra aplikasi atau perusahaan
engagement-partner-hint = Ojol, kurir, agen
engagement-casual = Dibayar per hari atau borongan
engagement-casual-hint = Tanpa ikatan kerja tetap
engagement-household = Bekerja di rumah tangga orang
engagement-household-hint = ART, pengasuh, tukang kebun, sopir keluarga
engagement-employee = Punya majikan dan upah tetap
engagement-employee-hint = Toko, pabrik, kantor, sekolah swasta, yayasan
engagement-construction-project = Dipekerjakan di proyek bangunan
engagement-construction-project-hint = Oleh kontraktor atau pemborong
engagement-village-official = Perangkat desa
engagement-village-official-hint = Kepala desa, perangkat, BPD
engagement-government-non-asn = Honorer di kantor pemerintah
engagement-government-non-asn-hint = Bukan ASN; termasuk guru honorer sekolah negeri
engagement-civil-servant = ASN, TNI, atau Polri
engagement-abroad = Bekerja di luar negeri
engagement-not-working = Tidak bekerja

income-question = Berapa penghasilan Anda dalam sebulan?
income-hint = Perkiraan saja tidak apa-apa. Ambil bulan yang biasa, bukan yang paling ramai.
income-why = Iuran dan santunan dihitung dari golongan penghasilan. Beberapa daerah hanya membayari yang di bawah upah minimum.
income-unit = sebulan

regular-question = Apakah penghasilan itu kira-kira sama setiap bulan?
regular-why = Pekerja rentan biasanya berpenghasilan tidak tetap.
regular-no = Tidak tetap
regular-no-hint = Kadang banyak, kadang sedikit, tergantung musim atau pesanan
regular-yes = Tetap
regular-yes-hint = Kira-kira sama setiap bulan

age-question = Berapa umur Anda?
age-hint = Dalam tahun, misalnya 41. Boleh juga tanggal lahir, misalnya 17-8-1985.
age-why = Pendaftaran baru BPJS Ketenagakerjaan ada batas umurnya.
age-read-birth = Terbaca: lahir { $date }, umur { $age } tahun
age-note-old = Pendaftaran baru hanya sampai umur { $to }. Lanjut saja: kami tunjukkan yang masih bisa.
age-note-young = Di bawah { $from } tahun belum bisa mendaftar. Lanjut saja: kami tunjukkan yang masih bisa.
age-note-open = Untuk umur { $open } sampai { $below } sumber kami berbeda-beda. Lanjut saja, lalu tanyakan ke kantor cabang.

registry-question = Apakah keluarga Anda tercatat miskin di data pemerintah?
registry-hint = Data itu bernama DTSEN, dulu DTKS dan P3KE. Kantor desa atau kelurahan tahu.
registry-why = Beberapa bantuan hanya untuk yang tercatat miskin. Tidak tahu tidak apa-apa.
registry-extreme-poor = Tercatat miskin ekstrem
registry-poor = Tercatat miskin
registry-near-poor = Tercatat hampir miskin
registry-not-poor = Tercatat, tetapi tidak miskin
registry-unlisted = Tidak tercatat

decile-question = Desil berapa keluarga Anda?
decile-hint = Angka 1 sampai 10. Kantor desa atau kelurahan bisa melihatnya.
decile-why = Desil 1 paling tidak mampu. Sebutan miskin untuk desil adalah kebiasaan berita, bukan bunyi aturan.

insured-question = Apakah Anda sudah ikut BPJS Ketenagakerjaan?
insured-hint = Bukan BPJS Kesehatan.
insured-why = Bantuan hanya untuk yang belum ikut, atau yang kepesertaannya sudah berhenti.
insured-none = Belum pernah ikut
insured-active = Ikut, dan iurannya jalan
insured-lapsed = Pernah ikut, sekarang berhenti

residence-question = Sudah berapa lama KTP Anda beralamat di daerah ini?
residence-hint = Misalnya 6 bulan atau 2 tahun.
residence-why = Daerah ini meminta KTP setempat untuk waktu tertentu.

student-question = Apakah Anda pelajar atau mahasiswa?
student-why = Daerah ini tidak membayari pelajar dan mahasiswa.
yes = Ya
no = Tidak

## Masalah pada isian
problem-choose = Pilih satu jawaban, atau pilih Tidak tahu.
problem-money-empty = Tulis penghasilan sebulan, atau pilih Tidak tahu.
problem-money-unreadable = “{ $typed }” tidak terbaca sebagai uang. Tulis dengan angka, misalnya 1.500.000 atau 1,5 juta.
problem-money-negative = Penghasilan tidak bisa di bawah nol. Tulis 0 bila tidak ada.
problem-money-fraction = “{ $typed }” bukan rupiah bulat. Tulis misalnya 1.500.000, atau 1,5 juta.
problem-money-large = Angka ini terlalu besar. Paling besar { $most }. Periksa jumlah nolnya.
problem-age-empty = Tulis umur dalam tahun, atau pilih Tidak tahu.
problem-age-unreadable = “{ $typed }” tidak terbaca sebagai umur. Tulis dengan angka, misalnya 41, atau tanggal lahir seperti 17-8-1985.
problem-age-impossible = Umur { $typed } tidak mungkin. Tulis umur dalam tahun, misalnya 41, atau tanggal lahir.
problem-decile = “{ $typed }” bukan desil. Tulis angka 1 sampai 10, atau pilih Tidak tahu.
problem-decile-empty = Tulis angka 1 sampai 10, atau pilih Tidak tahu.
problem-months = “{ $typed }” tidak terbaca. Tulis misalnya 6 bulan atau 2 tahun.
problem-months-empty = Tulis lamanya, misalnya 6 bulan, atau pilih Tidak tahu.

## Periksa jawaban
review-title = Periksa jawaban Anda
review-continue = Sudah benar, lihat hasil
review-more = Lanjut menjawab
review-more-note = Ada pertanyaan yang belum dijawab.
change = Ubah
answer-area = Daerah di KTP
answer-occupation = Pekerjaan
answer-engagement = Cara kerja
answer-income = Penghasilan sebulan
answer-income-regular = Tetap atau tidak
answer-age = Umur
answer-age-value = { $age } tahun
answer-birth-value = lahir { $date }
answer-registry = Data kemiskinan
answer-decile = Desil
answer-insured = BPJS Ketenagakerjaan
answer-residence = Lama ber-KTP di sini
answer-residence-value = { $months } bulan
answer-student = Pelajar atau mahasiswa
answer-none = Belum dijawab
answers-tab-only = Jawaban hilang bila tab ini ditutup.

## Hasil
result-for = Hasil untuk: { $person }
result-for-nobody = Hasil untuk jawaban Anda
result-age = { $age } tahun
result-title-yes = Hasil: { $scheme }

verdict-government-yes = Iuran Anda bisa dibayar pemerintah daerah
verdict-donor-yes = Iuran Anda bisa dibayari donatur
verdict-self-yes = Anda bisa mendaftar sendiri mulai { $price } sebulan
verdict-unknown = { $jumlah ->
    [satu] Hampir: satu hal lagi yang perlu dipastikan
   *[banyak] Hampir: { $count } hal lagi yang perlu dipastikan
}
verdict-employer = Iuran Anda kewajiban majikan
verdict-contractor = Iuran Anda kewajiban kontraktor proyek
verdict-migrant = Ada program khusus untuk pekerja di luar negeri
verdict-active = Anda sudah terlindungi
verdict-too-old = Pendaftaran baru sampai umur { $to }
verdict-too-young = Pendaftaran mulai umur { $from }
verdict-civil-servant = Perlindungan Anda lewat program ASN
verdict-not-working = BPJS Ketenagakerjaan untuk orang yang bekerja
verdict-nothing-known = Satu jawaban lagi: bagaimana Anda bekerja

note-vulnerable-meets = Anda pekerja rentan dan memenuhi kriteria awal { $scheme }. Kantor masih memeriksa data dan kuota.
note-meets = Anda memenuhi kriteria awal { $scheme }. Kantor masih memeriksa data dan kuota.
note-donor-vulnerable = Anda pekerja rentan dan memenuhi kriteria awal { $scheme }. Perlu ada perusahaan atau orang yang membayari.
note-donor = Anda memenuhi kriteria awal { $scheme }. Perlu ada perusahaan atau orang yang membayari.
note-government-missing = { $jumlah ->
    [satu] Untuk bantuan pemerintah kurang satu syarat: { $criterion }.
   *[banyak] Untuk bantuan pemerintah kurang { $count } syarat, antara lain: { $criterion }.
}
note-no-local = Belum ada aturan daerah yang kami temukan di sini. Donatur dan bayar sendiri tetap terbuka.
note-unknown-meanwhile = Sementara itu, donatur { $scheme } bisa membayari, dan mendaftar sendiri tetap terbuka.
note-unknown-self = Sementara itu, mendaftar sendiri tetap terbuka.
note-self-until = Sampai { $month }; mulai { $next } { $price }.
note-self-flat = Untuk kecelakaan kerja (JKK) dan kematian (JKM).
note-self-not-vulnerable = Menurut jawaban Anda, bantuan untuk pekerja rentan tidak berlaku, tetapi Anda bisa mendaftar sendiri.
note-employer = Anda bekerja dengan majikan dan upah tetap. Majikan yang mendaftarkan dan membayar iurannya.
note-employer-village = Perangkat desa didaftarkan oleh desanya sebagai penerima upah.
note-employer-government = Pegawai non-ASN didaftarkan oleh kantor tempatnya bekerja.
note-contractor = Pekerja proyek bangunan didaftarkan oleh kontraktornya untuk seluruh proyek.
note-migrant = Perlindungannya untuk pekerja migran Indonesia, dengan iuran sendiri. Tanyakan ke kantor cabang atau { $number }.
note-active = Jaga agar iuran tidak putus: perlindungan bisa berhenti bila Anda menunggak.
note-too-old = Bila sudah peserta sebelum umur { $limit }, Anda boleh terus membayar.
note-too-young = Untuk umur { $from } sampai { $below } sumber kami berbeda-beda: tanyakan ke kantor cabang. Di bawah { $from } tahun belum bisa mendaftar.
note-civil-servant = ASN, TNI, dan Polri dilindungi program sendiri, bukan BPJS Ketenagakerjaan untuk pekerja mandiri.
note-not-working = Begitu Anda bekerja, walau sendiri dan tidak tetap, Anda bisa mendaftar. Cek lagi di sini.
note-nothing-known = Dari cara kerja kami tahu siapa yang membayar. Pilih yang paling dekat, walau tidak persis.

door-kicker = Pintu pertama
door-say = Yang bisa Anda katakan
door-bring = Bawa:
door-government = Datangi { $office }
door-government-generic = Tanya kantor desa, kelurahan, atau dinas tenaga kerja di daerah Anda
door-donor = Tanya { $office } soal { $scheme }
door-donor-generic = Tanya kantor cabang BPJS Ketenagakerjaan soal { $scheme }
door-self = Daftar lewat aplikasi JMO, kantor cabang, atau agen Perisai
door-employer = Bicara dengan majikan Anda
door-contractor = Bicara dengan mandor atau kontraktor
door-branch = Tanya kantor cabang BPJS Ketenagakerjaan atau telepon { $number }
door-answer = Jawab satu pertanyaan lagi
door-fill = Isi: { $question }
say-government = Saya bekerja sebagai { $occupation } dan belum ikut BPJS Ketenagakerjaan. Saya ingin diusulkan agar iuran saya dibayari lewat { $scheme }.
say-government-active = Saya bekerja sebagai { $occupation }. Saya ingin tahu apakah saya bisa diusulkan agar iuran saya dibayari lewat { $scheme }.
say-donor = Saya bekerja sebagai { $occupation } dan belum ikut BPJS Ketenagakerjaan. Apakah ada perusahaan atau donatur { $scheme } yang bisa membayari iuran saya?
say-self = Saya mau mendaftar sebagai peserta mandiri (BPU) untuk JKK dan JKM.
say-employer = Apakah saya sudah didaftarkan di BPJS Ketenagakerjaan? Kalau sudah, saya minta nomor pesertanya.
say-contractor = Apakah proyek ini sudah didaftarkan di BPJS Ketenagakerjaan, dan apakah nama saya ada?
say-branch-age = Saya mau tanya apa yang masih bisa untuk umur saya.
say-worker = pekerja mandiri
print = Cetak atau simpan

reasons-heading = Mengapa
person-yes = Ya, Anda pekerja rentan
person-no = Menurut jawaban Anda, bukan pekerja rentan
person-unknown = Belum bisa dipastikan
reasons-scheme = Syarat { $scheme }
reasons-unmet = Belum terpenuhi
reasons-unknown = Belum diketahui
reasons-met = Sudah terpenuhi: { $met } dari { $all } syarat
reasons-office = Masih diputuskan kantor
reasons-notes = Kata sumber kami
met = Sudah terpenuhi:
unmet = Belum terpenuhi:
not-known = Belum diketahui:
office-quota = Kuota dan SK penetapan
office-quota-note = Memenuhi kriteria awal belum berarti diterima. Tanyakan kuota, lama bantuan, dan kapan SK keluar.
office-field = Pemeriksaan lapangan
office-field-note = Petugas mencocokkan data dengan keadaan di rumah.
scheme-since-day = Berlaku sejak { $date }.
scheme-since-reported = Dilaporkan sejak { $date }.
scheme-source = Syarat menurut { $source }.
scheme-checked = Diperiksa { $date }.

money-heading = Iurannya
money-you-pay = yang Anda bayar sebulan
money-paid-by-apbd = yang dibayar APBD sebulan
money-paid-by-donor = yang dibayar donatur sebulan
money-self = sebulan, untuk JKK dan JKM
money-why = Kenapa { $amount }?
money-sum = Jumlah sebulan
money-change = Sampai { $month }. Mulai { $next } { $price }.
money-for-month = Harga untuk { $month }.
money-lowest = Bantuan selalu memakai golongan penghasilan terendah.
money-lowest-unknown = Penghasilan belum diketahui, jadi dihitung dari golongan terendah.
money-donor-inference = Bahwa potongan berlaku untuk uang donatur adalah kesimpulan kami.
money-table-caption = Iuran sebulan menurut siapa yang membayar
money-table-who = Siapa membayar
money-table-later = mulai { $month }
payer-government = Pemerintah
payer-government-note = Anda: Rp0
payer-donor = Donatur
payer-donor-note = Anda: Rp0
payer-own = Anda sendiri
payer-own-note = penghasilan { $income }
payer-own-lowest = golongan terendah

family-heading = Yang diterima keluarga Anda
family-heading-other = Yang diterima keluarga peserta
family-care-figure = Tanpa batas
family-care = Biaya berobat kecelakaan kerja, sesuai kebutuhan medis.
family-work = Bila meninggal karena kecelakaan kerja.
family-work-if = Tanpa masa tunggu, sejak iuran dibayar.
family-death = Bila meninggal bukan karena kerja.
family-death-if = Setelah { $months } bulan iuran berturut-turut. Sebelum itu { $amount }.
family-school = Beasiswa { $children } anak, dari TK sampai kuliah.
family-school-if = Langsung bila karena kerja. Selain itu setelah { $months } bulan iuran.
family-up-to = sampai
family-margin = Pada dasar upah { $base }.
family-why = Dari mana { $amount }?
family-sum = Jumlah

steps-heading = Langkah berikutnya
step-registered = Pastikan nama Anda tercatat
step-registered-note = Tanya kantor desa atau kelurahan, atau lihat di Cek Bansos dengan NIK. Bila belum, minta diusulkan.
step-visit = { $door } dan minta diusulkan
step-visit-note = Tanyakan kuota, lama bantuan, dan kapan SK keluar.
step-wait-self = Jangan mendaftar sendiri dulu sebelum bertanya
step-wait-self-note = Syaratnya belum menjadi peserta. Membayar sendiri bisa menutup pintu bantuan: ini kesimpulan kami, jadi tanyakan dulu.
step-first-payment = Tanyakan kapan iuran pertama dibayar
step-first-payment-note = Perlindungan mulai saat iuran dibayar, bukan saat nama diusulkan.
step-donor-visit-note = Tanyakan apakah ada donatur, dan berapa lama iuran dibayari.
step-donor = Cari tahu siapa donaturnya
step-donor-note = Perusahaan di sekitar, koperasi, atau orang yang mengenal Anda bisa membayari.
step-find-out = Pastikan: { $criterion }
step-self-register = Daftar dengan NIK
step-self-register-note = Aplikasi JMO, situs BPJS Ketenagakerjaan, kantor cabang, atau agen Perisai.
step-self-pay = Bayar iuran pertama
step-self-pay-note = Perlindungan mulai saat iuran dibayar. Boleh bulanan atau beberapa bulan sekaligus.
step-self-keep = Jaga agar tidak putus
step-self-keep-note = { $months } bulan berturut-turut diperlukan untuk santunan kematian penuh.
step-employer-ask = Tanya apakah Anda sudah didaftarkan
step-employer-ask-note = Bila sudah, minta nomor peserta dan simpan.
step-employer-branch = Bila belum, tanya kantor cabang atau { $number }
step-employer-branch-note = Kantor BPJS Ketenagakerjaan bisa menjelaskan kewajiban majikan.
step-contractor-ask = Tanya apakah proyeknya didaftarkan
step-contractor-ask-note = Pekerja harian di proyek ikut terlindungi bila proyeknya didaftarkan.
step-migrant = Tanya kantor cabang atau { $number }
step-migrant-note = Ada iuran dan manfaat sendiri untuk pekerja migran.
step-active-check = Periksa tanggal iuran terakhir
step-active-check-note = Bila ragu apakah iuran masih jalan, tanya kantor cabang atau { $number }.
step-old-member = Pernah jadi peserta? Tanya kantor cabang
step-old-member-note = Yang sudah peserta sebelum umur { $limit } boleh terus membayar.
step-old-family = Cek anggota keluarga yang bekerja
step-old-family-note = Cek untuk mereka lewat tombol Mulai cek.
step-young = Tanya kantor cabang atau { $number }
step-young-note = Untuk umur { $from } sampai { $below } sumber kami berbeda-beda.
step-civil = Tanya kantor tempat Anda bekerja
step-civil-note = Perlindungan ASN diurus lewat kantornya (Taspen), bukan BPJS Ketenagakerjaan.
step-work = Cek lagi begitu Anda bekerja
step-work-note = Kerja sendiri dan tidak tetap pun dihitung.
step-engagement = Pilih cara kerja yang paling dekat
step-engagement-note = Tekan Ubah di bagian jawaban, atau tanya kantor cabang.
step-household = Majikan rumah tangga yang membayar
step-household-note = Sejak { $date } iuran pekerja rumah tangga kewajiban majikan (UU 2/2026). Cara mendaftarnya belum terbit; menurut kami jalur mandiri dan SERTAKAN tetap bisa dipakai.

## Yang hampir
near-heading = Yang masih kurang
near-by-time = Waktu saja cukup.
remedy-month = Tercapai dengan sendirinya { $month }.
remedy-birthday = Tercapai dengan sendirinya pada { $date }.
remedy-years = Tercapai dengan sendirinya, paling lama { $years } tahun lagi.
remedy-too-late = Pendaftaran baru sudah lewat batas umur. Yang sudah peserta sebelumnya boleh terus.
remedy-register = Menunggu saja tidak cukup: datanya perlu diusulkan atau diperbarui.
remedy-lower-income = Penghasilan Anda { $above } di atas batasnya. Bila penghasilan berubah, cek lagi.
remedy-end-of-studies = Terpenuhi setelah Anda selesai belajar.
remedy-regular-income = Bila sebenarnya naik turun, ubah jawabannya.
remedy-insured = Anda sudah peserta, jadi bantuan ini tidak perlu.
remedy-other-life = Ini tidak perlu diubah: pakai pintu yang terbuka.
last-chance-months = Masih { $months } bulan sebelum umur { $limit }: segera tanyakan dan daftar
last-chance-days = Kurang dari sebulan sebelum umur { $limit }: segera tanyakan dan daftar
last-chance-year = Kurang dari setahun sebelum umur { $limit }: segera tanyakan dan daftar
last-chance-note = Sejak umur { $limit } pendaftaran baru ditutup. Yang sudah peserta boleh terus membayar.
poverty-heading = Perkiraan: apakah rumah Anda di bawah garis kemiskinan?
poverty-note = Hanya perkiraan untuk alasan mengusulkan. Yang memutuskan tetap petugas pendataan.
poverty-people = Jumlah orang serumah
poverty-people-unit = orang
poverty-spending = Pengeluaran serumah sebulan
poverty-house = Rumah Anda, per orang
poverty-line = Garis kemiskinan { $area }
poverty-below = Di bawah garis kemiskinan. Itu alasan yang baik untuk mengusulkan. Yang memutuskan tetap petugas pendataan.
poverty-why = Dari mana perkiraan ini?
poverty-above = Tidak di bawah garis kemiskinan. Mengusulkan tetap boleh: petugas juga melihat keadaan lain.

## Tanggal dan aturan
day-heading = Aturan yang dipakai
day-today = Dihitung untuk hari ini, { $date }.
day-other = Dihitung untuk { $date }, bukan hari ini.
day-label = Hitung untuk tanggal
day-hint = Misalnya 1-1-2027. Kosongkan untuk hari ini.
day-go = Hitung
day-back = Kembali ke hari ini
day-rules = Yang berlaku pada tanggal itu
day-checked = Diperiksa { $date }.
day-checked-all = Semua aturan diperiksa terakhir { $date }.

## Teruskan
pass-heading = Simpan dan teruskan
pass-sheet = Cetak satu halaman
pass-whatsapp = Kirim lewat WhatsApp
pass-share = Bagikan
pass-copy-text = Salin teks
pass-copy-link = Salin tautan
pass-copied = Tersalin.
pass-not-copied = Tidak bisa disalin otomatis. Tekan lama pada tautan atau teks di bawah, lalu pilih Salin.
pass-show = Lihat teks dan tautan
pass-link = Tautan ke hasil ini
pass-link-note = Tautan ini memuat { $topics }. Tanpa nama dan NIK. Isinya di belakang tanda #, yang tidak dikirim ke mana pun saat dibuka.
pass-text = Teks hasil
pass-sends = WhatsApp dan Bagikan mengirim lewat aplikasi yang Anda pilih, hanya bila Anda menekannya.
read-aloud = Bacakan
summary-for = Hasil Payung untuk { $person }
summary-for-nobody = Hasil Payung
summary-door = Pintu pertama: { $door }.
summary-price = Iuran { $price } sebulan bila dibayar { $payer }.
summary-family = Bila meninggal karena kerja { $work }; bukan karena kerja { $death } setelah { $months } bulan iuran berturut-turut.
summary-step = { $number }. { $step }
summary-day = Dihitung untuk { $date }. Aturan diperiksa { $checked }. Perkiraan, bukan keputusan. Bukan situs resmi BPJS Ketenagakerjaan.

## Lembar
sheet-title = Lembar hasil cek
sheet-facts = Jawaban yang diberikan
sheet-answer = Hasil
sheet-steps = Langkah berikutnya
sheet-why = Hitungan dan syarat
sheet-sources = Sumber
sheet-print = Cetak
sheet-back = Kembali ke hasil
sheet-foot = Payung { $version }. Aturan diperiksa { $checked }. Perkiraan untuk { $date }, bukan keputusan. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah.
sheet-sum = Iuran sebulan

## Contoh dan tautan
example-notice = Ini contoh, bukan Anda: { $name }.
example-adopt = Pakai jawaban ini
example-own = Cek untuk Anda sendiri
examples-heading = Lihat contoh
examples-note = Delapan orang contoh, bukan orang sungguhan. Sekali tekan, langsung hasilnya.
shared-notice = Hasil dari tautan. Jawaban Anda sendiri di tab ini tidak berubah.
shared-older-rules = Tautan ini dibuat dengan aturan yang diperiksa { $date }. Hasilnya dihitung ulang dengan aturan sekarang.
shared-passed-over = Bagian ini tidak dikenal versi ini dan dilewati: { $parts }. Bila perlu, buka tautan di Payung versi terbaru.
shared-broken-title = Tautan ini tidak terbaca
shared-broken-note = Tautannya terpotong atau berubah di bagian “{ $part }”. Minta dikirim ulang, atau mulai cek sendiri.
shared-foreign-note = Yang ada di belakang tanda # bukan hasil Payung. Minta dikirim ulang, atau mulai cek sendiri.
shared-long-note = Yang ada di belakang tanda # terlalu panjang untuk hasil Payung. Minta dikirim ulang, atau mulai cek sendiri.
shared-older-note = Tautan ini dibuat versi lama ({ $found }) yang tidak kami baca lagi. Minta hasil yang baru, atau mulai cek sendiri.
shared-newer-note = Tautan ini dibuat versi yang lebih baru ({ $found }). Muat ulang halaman ini saat ada internet, lalu buka tautannya lagi.

## Banding
compare-title = Bandingkan pilihan
compare-lead = Yang dibayar sendiri, satu orang.
compare-open = Bandingkan dengan JHT atau penghasilan lain
compare-caption = Iuran tiap pilihan
compare-choice = Pilihan
compare-basic = JKK dan JKM
compare-savings = JKK, JKM, dan JHT
compare-at = penghasilan { $income }
compare-year = setahun
compare-work-death = Bila meninggal karena kerja: { $amount }
compare-more = Dengan JHT lebih { $amount } setahun. Uang itu menjadi tabungan Anda.
compare-other-label = Penghasilan lain untuk dibandingkan
compare-savings-heading = Tabungan hari tua (JHT)
compare-savings-note = { $monthly } sebulan masuk tabungan. Hasil pengembangannya tidak ada di sumber kami, jadi pakai perkiraan Anda sendiri. Hasil setahun dihitung dari saldo awal tahun.
compare-yield-label = Perkiraan hasil setahun
compare-yield-unit = persen
compare-savings-caption = Saldo JHT dengan hasil { $rate } setahun
compare-years = Setelah { $years } tahun
compare-paid-in = Disetor
compare-balance = Saldo

## Majikan rumah tangga
household-title = Iuran untuk pekerja rumah tangga Anda
household-lead = Untuk yang mempekerjakan ART, pengasuh, tukang kebun, penjaga, atau sopir di rumah.
household-duty = Kewajiban Anda
household-cost = Biayanya lewat SERTAKAN
household-workers = Jumlah pekerja
household-workers-unit = orang
household-months = Lamanya
household-months-unit = bulan
household-from = Mulai bulan
household-from-hint = Misalnya 12-2026.
household-two = JKK dan JKM
household-three = JKK, JKM, dan JHT
household-caption = Biaya untuk { $workers } orang selama { $months } bulan mulai { $from }
household-programs = Program
household-first = bulan pertama, per orang
household-total = jumlah
household-run = { $months } bulan mulai { $from }: { $monthly } per orang
household-open = Anda majikannya? Hitung biayanya
household-inference = Bahwa potongan berlaku untuk uang rumah tangga adalah kesimpulan kami.

## Rincian tiap jalur
route-self-heading = Mendaftar dan membayar
route-self-first = Bulan pertama, { $month }: { $price }.
route-trap = Tanyakan dulu sebelum membayar sendiri: syarat bantuan adalah belum menjadi peserta, jadi membayar sendiri lebih dulu bisa menutup pintu yang masih terbuka.
route-donor-heading = Lewat donatur
route-employer-heading = Yang harus dibayar majikan
route-employer-note = Majikan mendaftarkan dan menyetor. Dari upah Anda hanya boleh dipotong bagian pekerja di tabel ini.
route-employer-wage = Upah Anda sebulan
route-employer-groups = Kecelakaan kerja (JKK) menurut golongan risiko, dibayar majikan
route-employer-group = Golongan risiko
route-employer-rate = Tarif
route-employer-rest = Program lain
route-employer-program = Program
route-employer-jkm = Kematian (JKM)
route-employer-jht = Hari tua (JHT)
route-employer-jp = Pensiun (JP)
route-employer-jkp = Kehilangan pekerjaan (JKP)
route-employer-jkp-note = Tanpa tagihan: negara menambah { $state }, sisanya diambil dari iuran JKK.
route-employer-sizes = Program wajib menurut besarnya usaha
route-employer-size = { $size }: { $programs }
route-employer-pays = Majikan
route-employer-worker = Anda
route-employer-sum = Bila kelima programnya diikuti, majikan membayar { $least } sampai { $most } menurut golongan risiko, dan { $worker } dipotong dari upah Anda.
route-employer-ceiling = JP dihitung paling tinggi dari upah { $ceiling }.
route-construction-heading = Yang harus dibayar kontraktor
route-construction-value = Nilai proyek
route-construction-upto = sampai { $amount }
route-construction-jkk = Kecelakaan kerja (JKK)
route-construction-jkm = Kematian (JKM)
route-construction-wages = atau dari upah pekerja, bila diketahui
route-construction-above = di atas { $amount }
route-migrant-heading = Paket pekerja migran
route-migrant-package = Paket
route-migrant-price = Iuran
groups-heading = Khusus pekerjaan Anda

others-heading = Pintu lain yang terbuka
other-yes = Anda memenuhi kriteria awal.
other-unknown = Masih ada yang perlu dipastikan.
other-no = { $jumlah ->
    [satu] Kurang satu syarat.
   *[banyak] Kurang { $count } syarat.
}
other-why = Lihat syaratnya
trace-all = Lihat semua langkah dan sumber
verdict-why = Kenapa hasilnya begitu?
other-self = Bayar sendiri: { $price } sebulan
other-self-note = Pada penghasilan { $income }.

answers-heading = Jawaban Anda

## Syarat, satu kalimat tiap keadaan
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

area-met = KTP { $area }
area-unmet = KTP { $wanted }
area-unmet-note = KTP Anda { $area }.
area-unknown = KTP { $wanted }
area-unknown-note = Pilih kabupaten atau kota di KTP Anda.
area-part-note = Anda baru memilih provinsi. Pilih kabupaten atau kotanya.
age-met = Umur { $age } tahun
age-met-note = Yang bisa mendaftar: { $from } sampai { $to } tahun.
age-unmet = Umur { $from } sampai { $to } tahun
age-unmet-note = Umur Anda { $age } tahun.
age-unknown-note = Isi umur Anda.
age-unknown-plain = Umur
age-open = Umur { $age } tahun
age-open-note = Untuk umur di bawah { $from } sumber kami berbeda-beda: tanyakan ke kantor cabang.
informal-met = Bekerja tanpa majikan
informal-unmet = Bekerja tanpa majikan
informal-unmet-note = Jawaban Anda: { $engagement }.
informal-unknown = Bekerja tanpa majikan
informal-unknown-note = Pilih cara kerja yang paling dekat.
irregular-met = Penghasilan tidak tetap
irregular-unmet = Penghasilan tidak tetap
irregular-unmet-note = Penghasilan Anda kira-kira sama setiap bulan.
irregular-unknown = Penghasilan tidak tetap
irregular-unknown-note = Jawab apakah penghasilan sama setiap bulan.
low-income-met = Penghasilan { $income }
low-income-met-note = Tidak lebih dari upah minimum { $year }, { $wage }.
low-income-unmet = Penghasilan paling tinggi { $wage }
low-income-unmet-note = Penghasilan Anda { $income }. Batasnya upah minimum { $year }.
low-income-unknown = Penghasilan paling tinggi sebesar upah minimum
low-income-unknown-note = Isi penghasilan dan daerah Anda.
low-income-no-wage-note = Upah minimum { $area } tahun { $year } belum ada di sumber kami. Tanyakan ke dinas tenaga kerja.
insured-met = Belum ikut BPJS Ketenagakerjaan
insured-met-lapsed = Kepesertaan BPJS Ketenagakerjaan sudah berhenti
insured-unmet = Belum ikut BPJS Ketenagakerjaan
insured-unmet-note = Anda sudah ikut dan iurannya jalan.
insured-unknown = Belum ikut BPJS Ketenagakerjaan
insured-unknown-note = Tanya kantor cabang atau { $number }, sebutkan NIK hanya kepada mereka.
civil-met = Bukan ASN
civil-unmet = Bukan ASN
civil-unknown = Bukan ASN
civil-unknown-note = Pilih cara kerja yang paling dekat.
student-met = Bukan pelajar atau mahasiswa
student-unmet = Bukan pelajar atau mahasiswa
student-unmet-note = Anda masih belajar.
student-unknown = Bukan pelajar atau mahasiswa
student-unknown-note = Jawab apakah Anda masih belajar.
residence-met = { $held } bulan ber-KTP di sini
residence-met-note = Syaratnya { $needed } bulan.
residence-unmet = { $needed } bulan ber-KTP di sini
residence-unmet-note = Baru { $held } bulan, kurang { $left } bulan.
residence-unknown = { $needed } bulan ber-KTP di sini
residence-unknown-note = Lihat tanggal terbit di KTP, atau tanya Disdukcapil.
welfare-met = { $label } di data pemerintah
welfare-met-note = Data itu bernama DTSEN, dulu DTKS dan P3KE.
welfare-decile-note = Dari desil { $decile }. Sebutan ini kebiasaan berita, bukan bunyi aturan.
welfare-unmet = Tercatat miskin di data pemerintah
welfare-unmet-note = Minta desa atau kelurahan mengusulkan keluarga Anda, atau ajukan lewat usul-sanggah di aplikasi Cek Bansos. Data diperbarui berkala.
welfare-unmet-label-note = Jawaban Anda: { $label }. Bila tidak sesuai keadaan, minta desa atau kelurahan memperbarui data.
welfare-not-verified-note = Pemeriksaan lapangan belum membenarkan data itu.
welfare-unknown = Tercatat miskin di data pemerintah
welfare-unknown-note = Tanya kantor desa atau kelurahan, atau lihat di Cek Bansos dengan NIK.

welfare-label-extreme-poor = Tercatat miskin ekstrem
welfare-label-poor = Tercatat miskin
welfare-label-near-poor = Tercatat hampir miskin
welfare-label-not-poor = Tercatat tidak miskin

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

## Halaman tidak ada, atau belum ada jawaban
not-found-title = Halaman ini tidak ada
not-found-note = Alamatnya mungkin salah tulis.
not-found-start = Ke halaman awal
nothing-answered-title = Belum ada jawaban
nothing-answered-note = Jawab dulu beberapa pertanyaan, lalu hasilnya ada di sini.
refused-title = Tanggal perangkat ini belum bisa kami hitung
refused-note = Kami bisa menghitung mulai { $date }. Periksa tanggal di perangkat ini, lalu buka lagi halaman ini.
refused-age-title = Tanggal lahir tidak cocok dengan tanggal hitungan
refused-age-note = Pada tanggal itu umurnya tidak mungkin. Ubah umur atau tanggal hitungan.

## Masalah pada angka yang dicoba
figure-day = “{ $typed }” bukan tanggal. Tulis misalnya 1-1-2027.
figure-month = “{ $typed }” bukan bulan. Tulis misalnya 12-2026.
figure-early = Kami bisa menghitung mulai { $date }. Tulis tanggal itu atau sesudahnya.
figure-negative = Jumlah uang tidak bisa di bawah nol. Tulis 0 bila tidak ada.
figure-count = “{ $typed }” tidak bisa dipakai. Tulis angka bulat { $least } sampai { $most }.
figure-share = “{ $typed }” tidak bisa dipakai. Tulis angka 0 sampai { $most }, misalnya 5,5.
