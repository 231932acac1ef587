### Rencana donatur: berapa untuk sekian orang, berapa orang untuk sekian rupiah.
### Tanda * mengapit kata yang ditebalkan.

## Di halaman awal
donor-lead = Untuk perusahaan, lembaga zakat, dan dinas.
donor-open = Hitung anggaran menjadi berapa orang

planner-title = Anggaran Anda menjadi berapa orang?
planner-to-check = Periksa anggaran yang sudah diumumkan
planner-to-plan = Ke rencana

## Isian
planner-form = Rencana
planner-wanted = Apa yang ingin Anda ketahui?
planner-wanted-workers = Berapa orang untuk sekian rupiah
planner-wanted-cost = Berapa rupiah untuk sekian orang
planner-wanted-months = Berapa lama sekian rupiah cukup
planner-budget = Anggaran
planner-budget-hint = Misalnya 50 juta
planner-groups = Untuk siapa
planner-group = Kelompok { $place }
planner-occupation = Pekerjaan
planner-occupation-hint = Ketik, misalnya nelayan. Kosong: pekerjaan lain.
planner-transport = Sopir, ojek, atau kurir lain
planner-other = Pekerjaan lain
planner-group-transport = Pengemudi atau kurir
planner-group-other = Pekerja
planner-workers = Jumlah
planner-workers-unit = orang
planner-share = Bagian
planner-share-of = Bagian dari
planner-share-people = Jumlah orang
planner-share-money = Anggaran
planner-share-note = Semua bagian bersama 100%. Boleh 33,3 atau 1/3.
planner-share-note-money = Semua bagian bersama 100%. Boleh 33,3, 1/3, atau jumlah rupiah.
planner-not-a-share = “{ $typed }” bukan bagian. Tulis misalnya 25, 33,3, atau 1/3.
planner-shares-fine = Bagian ini terlalu halus untuk dibagi kepada orang. Tulis paling banyak dua angka di belakang koma.
planner-more = Penghasilan dan program
planner-income = Penghasilan sebulan seorang
planner-income-hint = { $base } ke bawah: golongan terendah
planner-programs = Program
planner-programs-basic = Kecelakaan kerja dan kematian (JKK, JKM)
planner-programs-savings = Ditambah tabungan hari tua (JKK, JKM, JHT)
planner-programs-of = Hanya { $programs }
planner-add = Tambah kelompok
planner-groups-full = Satu rencana paling banyak { $most } kelompok.
planner-remove = Hapus { $group }
planner-payer = Uang siapa
planner-payer-donor = Donatur, zakat, atau CSR
planner-payer-employer = Majikan atau rumah tangga
planner-payer-apbd = Anggaran daerah (APBD)
planner-payer-apbn = Anggaran negara (APBN)
planner-payer-village = Anggaran desa (APBDes)
planner-payer-own = Pekerja sendiri
planner-from = Bulan pertama
planner-from-hint = Misalnya { $example }
planner-months = Lama
planner-months-unit = bulan
planner-months-hint = 1 sampai { $most }
planner-go = Hitung
planner-example = Isi dengan contoh
planner-forget = Hapus semua isian
planner-privacy-bold = Dihitung di perangkat ini.
planner-privacy = Angka Anda tidak dikirim. Yang Anda ketik tersimpan di tab ini saja sampai ditutup.
planner-forgets = Peramban ini tidak menyimpan apa pun. Isian hilang bila halaman dimuat ulang.

## Belum ada jawaban
planner-blank = Jawabannya muncul di sini begitu isian lengkap.
planner-blank-missing = Tinggal mengisi: { $fields }.
planner-wrong = Ada isian yang perlu diperbaiki. Yang Anda ketik tetap ada.

## Masalah isian
planner-missing = Isi { $field }.
planner-not-a-number = “{ $typed }” bukan angka bulat. Tulis angka dari { $least } sampai { $most }.
planner-too-few = { $typed } terlalu sedikit. Paling sedikit { $nearest }.
planner-too-many = { $typed } terlalu banyak. Paling banyak { $nearest }.
planner-not-a-month = “{ $typed }” bukan bulan. Tulis misalnya { $example }.
planner-too-early = Kami bisa menghitung mulai { $month }. Tulis bulan itu atau sesudahnya.
planner-money = “{ $typed }” tidak terbaca sebagai uang. Tulis misalnya 50.000.000 atau 50 juta.
planner-income-wrong = “{ $typed }” bukan penghasilan sebulan. Tulis nol atau lebih, misalnya 1 juta atau 1.500.000.
planner-negative = Jumlah uang tidak bisa di bawah nol. Tulis angka di atas nol, misalnya 50 juta.
planner-fraction = “{ $typed }” bukan rupiah bulat. Tulis misalnya 50.000.000.
planner-money-large = Angka ini terlalu besar. Paling besar { $most }. Periksa jumlah nolnya.
planner-no-such-choice = Pilih satu dari daftar.
planner-no-such-work = “{ $typed }” bukan nama pekerjaan yang kami kenal. Tulis kata lain. Untuk pekerja mandiri yang tidak ada di daftar, pilih “Pekerjaan lain”.
planner-shares-last = Bagian semua kelompok berjumlah { $sum }, seharusnya 100%. Pas bila yang terakhir { $last }.
planner-shares = Bagian semua kelompok berjumlah { $sum }, seharusnya 100%. Kurangi atau tambah sampai pas.
planner-mixed = Satu rencana satu pembayar, karena harganya berbeda. Di sini: { $payer }. Untuk pembayar lain, buat rencana lain.
planner-duty-bpu = Iuran BPU di rencana ini bukan harganya.
planner-duty-otherwise = Bila mereka tidak digaji tetap, atau terdaftar sebagai BPU, pilih “Pekerjaan lain”.
planner-no-groups = Tambahkan paling sedikit satu kelompok.
planner-too-many-groups = Paling banyak { $most } kelompok. Hapus beberapa.
planner-budget-small = Belum cukup untuk satu orang. Paling sedikit { $least }.
planner-budget-small-month = Belum cukup untuk satu bulan. Paling sedikit { $least }.
planner-too-large = Jumlahnya lebih besar daripada yang bisa dihitung dengan tepat. Tulis angka yang lebih kecil.

## Jawaban
planner-people = { $jumlah ->
    [satu] { $count } orang
   *[banyak] { $count } orang
}
planner-and = { $first } dan { $last }
planner-answer-workers = *{ $budget }* melindungi *{ $people }* selama { $months }: { $groups }.
planner-answer-cost = *{ $people }* selama { $months } perlu *{ $total }*: { $groups }.
planner-answer-months = *{ $budget }* cukup untuk *{ $months }* bagi { $people }: { $groups }.
planner-short = Terlalu singkat untuk santunan kematian penuh: peserta baru perlu { $needed } bulan iuran berturut-turut.
planner-no-period = GN Lingkaran mengenal { $periods }.
planner-known-today = Harga { $from } dan sesudahnya menurut aturan yang diketahui hari ini.
planner-past = { $from } sudah lewat: bulan itu dihitung menurut aturan yang kami catat untuk saat itu.
planner-span = { $from } sampai { $to }.
planner-span-one = { $from } saja.
planner-spent = Terpakai { $spent }, sisa { $rest }.
planner-more-worker = Satu orang lagi, { $group }, perlu tambahan { $short }.
planner-more-month = Satu bulan lagi untuk semua perlu tambahan { $short }.
planner-most-months = Lebih dari { $months } bulan tidak kami hitung: harga sejauh itu tidak bisa dijanjikan siapa pun.
planner-shares-nobody = Uangnya tidak cukup untuk seorang pun dari { $groups }. Tambah anggaran, kurangi bulan, atau hapus kelompok itu.
planner-shares-off = Bagian yang Anda minta tidak bisa tepat: sisa uang dipakai untuk kelompok yang masih terbiayai.
planner-of-group = { $workers } { $group }
planner-each = { $group }: { $each } seorang
planner-each-heading = Untuk satu orang
planner-each-group = Kelompok
planner-each-sum = Seluruhnya
planner-run = mulai { $from }, { $months } bulan: { $monthly } sebulan
planner-standing-barred = Uang { $payer } tidak mendapat potongan.
planner-standing-unsettled = Belum ada sumber yang memastikan apakah uang { $payer } mendapat potongan. Kami hitung penuh.
planner-standing-inference = Bahwa potongan berlaku juga untuk uang { $payer } adalah kesimpulan kami: yang dikecualikan hanya APBN dan APBD.
planner-note-household = Menurut UU 2/2026 iuran { $groups } ditanggung majikannya, yaitu rumah tangga tempatnya bekerja.
planner-note-owner = Bila { $groups } mempekerjakan orang lain, belum ada sumber yang memastikan potongan ini berlaku.
planner-why-each = Kenapa { $each } untuk satu { $group }?
planner-why-total = Kenapa { $total }?
planner-sum = Jumlah

## Biaya tiap bulan
planner-monthly = Biaya tiap bulan
planner-monthly-part = { $total } sebulan mulai { $from }
planner-key-change = harga berubah
planner-by-group = Seluruhnya menurut kelompok
planner-rest-groups = { $count } kelompok lain
planner-change-up = Harga { $group } naik ke { $price }
planner-change-down = Harga { $group } turun ke { $price }
planner-change-many-up = Harga { $count } kelompok naik
planner-change-many-down = Harga { $count } kelompok turun
planner-monthly-table = Tabel biaya tiap bulan
planner-as-table = Lihat sebagai tabel
planner-month = Bulan
planner-all-groups = Semua
planner-bar = Gambar
planner-month-span = { $from }, { $months }, masing-masing
planner-why-changes = { $jumlah ->
    [satu] Kenapa harganya berubah?
   *[banyak] Kenapa harganya berubah { $count } kali?
}
planner-why-same = Kenapa harganya tetap?
planner-changed-ends = Mulai { $month }, harga { $group } seorang sebulan dari { $before } menjadi { $after }, karena masa potongan { $share } berakhir { $last }.
planner-changed-begins = Mulai { $month }, harga { $group } seorang sebulan dari { $before } menjadi { $after }, karena masa potongan { $share } dimulai, sampai { $last }.
planner-changed-rate = Mulai { $month }, harga { $group } seorang sebulan dari { $before } menjadi { $after }, karena tarif baru berlaku.

## Kapan mulai dan membayar
planner-start = Kapan paling murah mulai
planner-start-last = Mulai paling lambat
planner-start-cheapest-own = Bulan pertama Anda, { $month }, sudah yang paling murah.
planner-start-cheapest = Paling murah mulai { $month }: { $total }, { $less } lebih sedikit daripada mulai { $own }.
planner-start-same = Mulai bulan mana pun dari { $from } sampai { $to }, biayanya sama: { $total }.
planner-start-dearest = Paling mahal mulai { $month }: { $total }.
planner-start-table = Lihat biaya menurut bulan mulai
planner-start-caption = Biaya menurut bulan mulai
planner-start-month = Mulai
planner-start-difference = Dibanding rencana ini
planner-start-before = Bulan terakhir ini sebelum bulan pertama. Tulis { $month } atau sesudahnya.
planner-start-cut = Kami mencoba paling banyak { $months } bulan.
planner-start-note = Menunda berarti pekerja belum terlindungi selama menunggu.
planner-prepaid = Bila dibayar sekaligus di depan
planner-prepaid-same = Membayar semuanya di bulan pertama tetap { $total }. Harga mengikuti bulan yang dibayari, bukan hari membayar.
planner-prepaid-missing = Mengalikan harga bulan pertama dengan { $months } bulan menghasilkan { $naive }: kurang { $missing }.
planner-prepaid-excess = Mengalikan harga bulan pertama dengan { $months } bulan menghasilkan { $naive }: kelebihan { $excess }.

## Rencana berdampingan
planner-compare = Rencana lain untuk { $people }
planner-compare-money = Rencana lain dengan uang yang sama
planner-compare-result = Hasilnya
planner-compare-little = belum cukup
planner-compare-least = paling sedikit { $least }
planner-compare-plan = Rencana
planner-compare-total = Seluruhnya
planner-compare-own = Rencana ini: mulai { $from }, { $months }
planner-months-long = { $jumlah ->
    [satu] { $count } bulan
   *[banyak] { $count } bulan
}
planner-compare-from = Mulai { $from }
planner-compare-with = Dengan tabungan hari tua (JHT)
planner-compare-without = Tanpa tabungan hari tua (JHT)
planner-compare-halves = Dua gelombang, masing-masing { $months } dengan separuhnya: mulai { $first }, lalu orang lain mulai { $second }
planner-compare-equal = Semua kelompok sama banyak orangnya
planner-compare-halves-too-little = Dua gelombang dengan separuhnya
planner-more-than = lebih { $amount }
planner-less-than = kurang { $amount }
planner-equal = sama
planner-compare-later = Menunda membuat lama yang sama lebih mahal, karena bulan berpotongan terlewat.
planner-this = rencana ini

## Rencana yang disimpan
planner-beside = Rencana yang disimpan
planner-beside-lead = Simpan sampai { $most } rencana, ubah isiannya, lalu bandingkan.
planner-beside-keep = Simpan rencana ini
planner-beside-drop = Hapus simpanan { $place }
planner-beside-open = Bandingkan berdampingan
planner-beside-plan = Rencana { $place }
planner-beside-title = Rencana berdampingan
planner-beside-none = Belum ada rencana yang disimpan. Susun rencana, lalu simpan untuk dibandingkan.
planner-beside-note = Selisih dihitung terhadap rencana 1. Alamat halaman ini memuat angka semua rencana, tanpa nama: salin untuk diteruskan.
planner-beside-all = Hal
planner-beside-people = Orang
planner-beside-groups = Untuk
planner-beside-rest = Sisa
planner-beside-note-line = Perhatian
planner-self-check = Cek mandiri untuk satu { $group }
planner-self-check-note = Cek mandiri membawa pekerjaan, penghasilan, daerah, dan bulan pertama. Pembayar dan program tidak ikut.

## Dampak
planner-impact = Artinya bagi daerah
planner-area = Daerah yang dituju
planner-area-none = Tidak disebut
planner-reach = Rencana ini menjangkau { $people }: { $share } dari jumlah itu.
planner-reach-over = Rencana ini menjangkau { $people }, lebih banyak daripada jumlah itu.
planner-reach-key = Bagian penuh: rencana ini. Bagian kosong: selebihnya.
planner-conflict = Sumber-sumbernya tidak cocok satu sama lain. Kami tunjukkan semuanya dan tidak memilih.
planner-no-coverage = Belum ada angka perlindungan yang kami temukan untuk daerah ini.
planner-exposure = Yang diterima satu keluarga
planner-event-death = Meninggal bukan karena kerja
planner-event-work-death = Meninggal karena kecelakaan kerja
planner-event-disability = Cacat total tetap karena kecelakaan kerja
planner-when-first = di bulan pertama menjadi peserta
planner-when-last = di bulan terakhir rencana ini
planner-when-long = bila sudah peserta { $months } bulan atau lebih
planner-when-any = kapan pun selama terlindungi
planner-when-for = untuk { $groups }
planner-no-guess = Kami tidak menebak berapa orang yang akan celaka. Angka ini yang paling banyak dibayar bila itu terjadi, menurut aturan { $date }.
planner-school = Ditambah beasiswa sampai { $amount } untuk { $children } anak.
planner-why-paid-school = Kenapa { $amount } dengan beasiswa bila { $event }?
planner-why-paid = Kenapa { $amount } bila { $event }?
planner-care = Biaya berobat kecelakaan kerja ditanggung sesuai kebutuhan medis.


## Teruskan
planner-pass = Simpan dan teruskan
planner-pass-proposal = Cetak usulan
planner-csv = Unduh jadwal CSV
planner-xlsx = Unduh buku kerja XLSX
planner-book-plan = Rencana
planner-book-prices = Harga seorang
planner-book-assumptions = Dasar hitungan
planner-book-people = Daftar nama
planner-book-last = Bulan terakhir
planner-book-months = Lama (bulan)
planner-book-all = Seluruh kelompok
planner-book-rest = Sisa
planner-book-since = Mulai
planner-book-price = Harga seorang sebulan, boleh diubah
planner-book-rule = Aturan
planner-book-source = Sumber
planner-book-sureness = Kepastian
planner-book-page = Halaman aturannya
planner-book-checked = Diperiksa
planner-book-nik = NIK
planner-book-name = Nama
planner-book-born = Tanggal lahir
planner-book-phone = Nomor HP
planner-xlsx-busy = Menyiapkan berkas XLSX…
planner-xlsx-failed = Berkas XLSX tidak jadi. Unduh CSV, isinya sama.
planner-file = rencana-payung
planner-link = Tautan ke rencana ini
planner-link-published = Tautannya membuka rencana ini menurut aturan yang diterbitkan, tanpa anggapan ini.
planner-link-note = Tautan ini memuat angka rencana saja. Isinya di belakang tanda #, yang tidak dikirim ke mana pun saat dibuka.
planner-text = Teks rencana
planner-summary-head = Rencana iuran BPJS Ketenagakerjaan
planner-summary-each = { $group }: { $people }, { $each } seorang, jumlah { $total }
planner-summary-payer = Dibayar dengan uang { $payer }.
planner-summary-foot = Dihitung dengan Payung, aturan diperiksa { $date }. Perkiraan, bukan keputusan.
planner-shared = Ini rencana dari tautan. Isian Anda sendiri tetap ada.
planner-left-out = { $group }, { $who }, tidak ikut dihitung.
planner-shared-rules = Tautan ini dibuat dengan aturan yang diperiksa { $date }. Dihitung lagi dengan aturan sekarang.
planner-adopt = Pakai rencana ini
planner-own = Ke rencana saya
planner-link-broken = Tautan ini tidak terbaca
planner-link-foreign = Yang ada di belakang tanda # bukan rencana Payung. Minta dikirim ulang, atau susun rencana sendiri.
planner-link-cut = Tautannya terpotong atau berubah di bagian “{ $part }”. Minta dikirim ulang, atau susun rencana sendiri.
planner-link-version = Tautan ini dibuat versi lain ({ $found }) yang tidak terbaca di sini. Muat ulang halaman ini saat ada internet, atau minta tautan baru.

## Yang di halaman rencana menunjuk ke halaman lain
planner-check-heading = Anggaran orang lain
planner-check-lead = Tulis jumlah orang, lama, dan jumlah rupiahnya. Kami hitung iurannya dan katakan selisihnya.
planner-proposal-group = Kelompok
planner-proposal-people = Orang
planner-proposal-group-monthly = Kelompok, penghasilan, program: iuran sebulan
planner-proposal-each = Seorang
planner-proposal-total = Jumlah
planner-not-found = Halaman ini tidak ada

### Mulai dari sini: teks yang dimuat setelah layar pertama berdiri.

## Periksa anggaran
planner-check-title = Periksa anggaran yang diumumkan
planner-check-workers = Jumlah pekerja
planner-check-printed = Jumlah yang diumumkan
planner-check-go = Periksa
planner-check-more = Pekerjaan, penghasilan, dan program
planner-check-blank = Hasilnya muncul di sini. Atau pilih salah satu contoh di bawah.
planner-check-exact = *Cocok sampai rupiah terakhir.* { $printed } adalah iuran { $people } selama { $months }.
planner-check-near = *{ $gap }: cocok, { $closeness }.* Yang diumumkan { $printed }, iurannya { $premium } untuk { $people } selama { $months }.
planner-check-off = *{ $gap }.* Yang diumumkan { $printed }, iurannya { $premium } untuk { $people } selama { $months }.
planner-check-wage-earners = Penerima upah, misalnya perangkat desa
planner-check-wage = Iuran penerima upah dihitung di kelompok risiko 1, yang paling murah: { $price } sebulan seorang.
planner-check-programs = Yang dihitung hanya { $programs }, bukan JKK dan JKM bersama.
planner-gap-more = { $amount } lebih
planner-gap-less = { $amount } kurang
planner-check-fits = Yang bisa menjelaskan selisihnya
planner-check-fits-note = Kemungkinan, bukan tuduhan. Tanyakan kepada yang mengumumkan.
planner-check-none-more = Tidak satu pun anggapan tunggal yang kami coba menjelaskannya. Mungkin jumlah ini memuat biaya selain iuran.
planner-check-none-less = Tidak satu pun anggapan tunggal yang kami coba menjelaskannya. Mungkin tidak semua orang dibayari sepanjang masa itu, atau sebagian dibayar dari uang lain.
planner-fit-rounding = Jumlahnya dibulatkan jauh
planner-fit-one-digit = Dibulatkan; hanya satu angka yang diumumkan, jadi tidak bisa dipastikan
planner-fit-zero-lost = Satu nol hilang: yang dimaksud { $sum }
planner-fit-zero-added = Satu nol lebih: yang dimaksud { $sum }
planner-fit-sum-slip = Salah satu angka salah tulis: yang dimaksud { $sum }
planner-fit-workers-slip = Jumlah orang salah tulis: yang dimaksud { $people }
planner-fit-workers = Untuk { $people }
planner-fit-months = Selama { $months }
planner-fit-reduced = Dengan harga potongan, yang tidak berlaku untuk uang ini
planner-fit-full = Dengan harga penuh, tanpa potongan
planner-fit-thousands = Dengan harga dipotong ke { $price } sebulan
planner-fit-programs = Dengan program { $programs }
planner-fit-transport = Untuk sopir, ojek, atau kurir, yang masa potongannya lain
planner-fit-other-work = Untuk pekerjaan lain, yang masa potongannya lain
planner-fit-throughout = Dengan harga potongan { $price } untuk semua bulan, juga di luar masanya
planner-fit-barred = Dengan harga potongan { $price } untuk semua bulan, padahal uang ini tidak mendapat potongan
planner-fit-wage-earner = Dengan iuran penerima upah { $price } sebulan (kelompok risiko 1), bukan iuran BPU
planner-fit-part = Tidak semua orang sepanjang masa itu, misalnya { $fewer } dari { $all } hanya { $months }
planner-fit-other-costs = Ditambah { $costs } biaya selain iuran
planner-fit-other-costs-share = Ditambah { $costs } biaya selain iuran: { $share } dari iurannya
planner-fit-exact = pas sampai rupiah
planner-fit-rounded = dibulatkan ke { $unit }
planner-fit-cut = dipotong ke { $unit }
planner-fit-gives = menjadi { $premium }, { $closeness }
planner-check-why = Kenapa { $premium }?
planner-examples = Contoh yang pernah diumumkan
planner-examples-note = Tekan satu untuk memeriksanya. Angka dari berita dan situs pemerintah.
planner-example-line = { $people }, { $months }, { $printed }
planner-example-source = Sumber: { $source }

## Usulan
planner-proposal-title = Usulan perlindungan pekerja rentan
planner-proposal-none = Belum ada rencana yang lengkap. Isi dulu rencananya, lalu kembali ke sini.
planner-proposal-letter-note = Nama ini tinggal di perangkat Anda: dicetak saja, tidak ikut tautan atau berkas. Yang kosong menjadi garis untuk diisi tangan.
planner-proposal-from = Dari
planner-proposal-from-hint = Perusahaan, lembaga, atau dinas Anda
planner-proposal-to = Kepada
planner-proposal-to-hint = Misalnya kepala dinas tenaga kerja atau direksi
planner-proposal-purpose = Maksud
planner-proposal-purpose-hint = Misalnya melindungi petani di tiga kampung. Paling panjang 200 huruf.
planner-proposal-what = Yang diusulkan
planner-proposal-cost = Biaya
planner-proposal-schedule = Jadwal pembayaran menurut triwulan
planner-proposal-quarter = Bulan yang dibayari
planner-proposal-gets = Yang diterima satu keluarga
planner-proposal-event = Bila
planner-proposal-cash = Tunai
planner-proposal-school = Ditambah beasiswa, paling banyak
planner-proposal-region = Keadaan daerah
planner-proposal-next = Jalur untuk menjalankannya
planner-proposal-office = Tempat bertanya: { $office }
planner-proposal-bring = Dari tiap pekerja: { $things }
planner-proposal-no-way = Program pemerintah daerah ini yang dibayar dengan uang { $payer } tidak kami temukan.
planner-proposal-savings = Tabungan hari tua (JHT): iurannya masuk tabungan peserta sendiri. Hasil pengembangannya tidak ada di sumber kami.
planner-proposal-then = { $before }, lalu { $after }
planner-proposal-not = Yang tidak dijanjikan
planner-proposal-not-accepted = Bahwa tiap nama diterima: data diperiksa dan diputuskan kantor yang berwenang.
planner-proposal-not-unpaid = Perlindungan bagi bulan yang tidak dibayar. Perlindungan mulai saat iuran dibayar.
planner-proposal-not-full = Santunan kematian penuh sebelum { $needed } bulan iuran berturut-turut.
planner-proposal-not-price = Harga sesudah aturan berubah.
planner-proposal-attached = Lampiran: daftar nama { $people } (nama, NIK, tanggal lahir, pekerjaan, nomor HP). Lembar kosongnya ada di buku kerja XLSX dari halaman rencana, dan bisa diperiksa dulu di halaman Periksa daftar.
planner-proposal-signs = Tanda tangan
planner-proposal-signs-from = Yang mengusulkan
planner-proposal-signs-to = Yang menyetujui
planner-proposal-sign = Tanda tangan, cap, dan meterai bila perlu
planner-proposal-sign-name = Nama
planner-proposal-sign-office = Jabatan
planner-proposal-sign-day = Tempat, tanggal
planner-instalment = { $from } sampai { $to }
planner-instalments = { $from } sampai { $to }, { $count } triwulan masing-masing { $each }
planner-next-government = Siapa yang menerima ditetapkan pemerintah yang membayar. Tanyakan syarat dan kuotanya ke dinas tenaga kerja.
planner-proposal-print = Cetak
planner-proposal-back = Kembali ke rencana
planner-proposal-foot = Payung { $version }. Aturan diperiksa { $checked }. Disusun { $date }. Perkiraan, bukan keputusan. Bukan situs resmi BPJS Ketenagakerjaan atau pemerintah.
