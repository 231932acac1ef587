### Cerita manfaat: apa yang dibayar, kepada siapa, kapan, dan kenapa.

## Memilih cerita
stories-title = Apa yang diterima keluarga saya
stories-lead = Pilih satu kejadian. Ceritanya rekaan; angkanya bisa Anda ubah, misalnya penghasilan dan bulan iuran.
stories-choose = Pilih ceritanya
stories-more = Selain cerita
stories-claims-link = Kasus yang pernah diberitakan
stories-claims-note = Kasus nyata dengan jumlah yang terbit di berita, dihitung ulang di sini.
stories-misquoted-link = Angka yang sering salah kutip
stories-misquoted-note = Jumlah yang benar, dan kenapa yang beredar keliru.
stories-losses-link = Tabel cacat sebagian
stories-losses-note = Berapa persen untuk setiap kehilangan, dan mana yang belum kami temukan sumbernya.
stories-event-link = Mode sosialisasi.
stories-event-note = Susun layar untuk satu acara, lalu tampilkan dengan proyektor.
stories-forget = Hapus semua yang diubah
stories-forget-note = Yang Anda ubah disimpan di tab ini saja, sampai tab ditutup.
stories-back = Semua cerita

story-home-name = Meninggal di rumah
story-home-about = Karena sakit atau sebab lain, bukan karena kerja.
story-sea-name = Meninggal saat melaut
story-sea-about = Karena kecelakaan kerja, dan anaknya masih sekolah.
story-fall-name = Jatuh dari atap
story-fall-about = Berbulan-bulan tidak bisa bekerja, lalu sembuh.
story-hand-name = Kehilangan lengan
story-hand-about = Cacat sebagian, dan masih bisa bekerja.
story-blind-name = Kehilangan penglihatan
story-blind-about = Cacat sebagian karena kecelakaan kerja.
story-disease-name = Penyakit akibat kerja
story-disease-about = Tidak bisa bekerja lagi untuk seterusnya.

event-death = Meninggal bukan karena kerja
event-work-death = Meninggal karena kerja
event-total = Cacat total tetap karena kerja
event-partial = Cacat sebagian karena kerja
event-incapacity = Tidak bisa bekerja sementara karena kerja

## Putusan di payung
story-for = Cerita rekaan: { $story }
story-for-claim = Kasus yang diberitakan: { $claim }
story-line-family = { $school ->
    [ada] Keluarganya menerima { $cash }, lalu beasiswa sampai { $scholarship }
   *[tidak] Keluarganya menerima { $cash }
}
story-line-worker = { $school ->
    [ada] Ia menerima { $cash }, lalu beasiswa anaknya sampai { $scholarship }
   *[tidak] Ia menerima { $cash }
}
story-line-months = { $count ->
    [banyak] Ia menerima { $cash } selama { $months } bulan tidak bisa bekerja
   *[satu] Ia menerima { $cash } untuk satu bulan tidak bisa bekerja
}
story-line-care = Biaya berobatnya dibayar tanpa batas rupiah
story-line-burial = Keluarganya baru menerima biaya pemakaman { $cash }
story-line-unverified = Hitungan sementara { $cash }, belum terverifikasi
story-example = Bila dibayar: { $sums }
story-example-none-paid = Contoh bila iuran sudah dibayar: { $sums }
story-line-wrong = { $count ->
    [satu] Satu isian perlu dibetulkan dulu
   *[banyak] { $number } isian perlu dibetulkan dulu
}
story-note-wrong = Yang Anda tulis tetap ada. Setelah dibetulkan, hitungannya muncul lagi.
story-note-refused = Jumlahnya terlalu besar untuk dihitung tepat. Tulis penghasilan yang lebih kecil.
story-note-waiting = Iuran baru { $paid } bulan berturut-turut.
story-note-work = { $count ->
    [satu] Iuran baru dibayar satu bulan. Jaminan kecelakaan kerja tidak mengenal masa tunggu.
   *[banyak] Iuran dibayar { $months } bulan. Jaminan kecelakaan kerja tidak mengenal masa tunggu.
}
story-note-later = Setelah { $needed } bulan berturut-turut menjadi { $with }.
story-note-arrears = Apakah kejadian dalam masa menunggak dibayar, belum kami temukan aturannya. Tanyakan ke kantor cabang.
story-note-ended = Semua hitungan ini adalah bila kepesertaan masih jalan. Tanyakan ke kantor cabang.
story-note-none-paid = Perlindungan mulai saat iuran dibayar, jadi semua jumlah di sini hanya contoh.
story-note-death = Iuran dibayar { $months } bulan berturut-turut.
story-note-school = Beasiswa anak baru ada setelah { $needed } bulan iuran; baru { $paid }.
story-note-estimate = Perkiraan. BPJS Ketenagakerjaan yang memutuskan.
story-note-beyond = Kejadiannya lebih dari setahun setelah aturan kami periksa. Aturannya bisa sudah lain.
story-note-too-young = Anak { $number } terlalu muda untuk kelas itu. Periksa lagi umur atau kelasnya.
story-note-unverified = Persen kehilangan ini belum kami temukan sumbernya. Jangan dipakai sebagai janji.

## Yang melemahkan jumlahnya: di halaman, di setiap layar, di samping setiap jumlah
caution-none-paid = Hanya contoh: belum ada iuran yang dibayar
caution-ended = Mungkin tidak dibayar: iuran menunggak { $unpaid } bulan
caution-unknown = Belum pasti dibayar: iuran menunggak { $unpaid } bulan
caution-unverified = Belum terverifikasi: jangan dipakai sebagai janji
caution-beyond = Aturan { $year } belum diketahui: dipakai yang sekarang
caution-too-young = Anak { $number }: umur dan kelasnya tidak cocok
caution-limit = Tepat { $needed } bulan: sumber berbeda, satu menyebut harus lebih
mark-none-paid = hanya contoh
mark-ended = mungkin tidak dibayar
mark-unknown = belum pasti dibayar
mark-beyond = dengan aturan sekarang

## Ceritanya
story-facts = Ceritanya
story-facts-note = Tekan satu baris untuk mengubahnya.
story-asked-for = Hitung untuk { $loss }, belum terverifikasi
story-reset = Kembali ke cerita awal
story-link-broken = Nilai di tautan ini tidak terbaca: rusak, terpotong, atau dari versi lain. Minta dikirim ulang.
story-problem-summary = Yang perlu dibetulkan
fact-change = Ubah
fact-event = Kejadian
fact-loss = Yang hilang
fact-incapacity = Tidak bisa bekerja
fact-wage = Penghasilan
fact-paid = Iuran dibayar
fact-family = Pasangan dan anak
fact-journey = Angkutan ke rumah sakit atau pulang
fact-day = Tanggal kejadian

value-months = { $months } bulan
value-no-months = belum ada
value-none = tidak ada
value-missing = belum diisi
value-unreported = tidak diberitakan
value-unreported-day = tidak diberitakan; dihitung dengan aturan { $date }
value-unreported-wage = tidak diberitakan; jumlahnya cocok dengan dasar upah { $wage }
value-unreported-children = kelas yang cocok dengan jumlahnya: { $children }
value-wrong = perlu dibetulkan
value-income = { $income } sebulan
value-wage = Upah { $wage } sebulan, ada majikan
value-paid = { $row ->
    [semua] { $paid } bulan, tanpa putus
   *[sebagian] { $paid } bulan, { $in_a_row } di antaranya berturut-turut
}
value-unpaid = { $paid }, lalu menunggak { $unpaid } bulan
value-family = { $family }, { $children }
value-spouse = ada pasangan
value-no-spouse = tanpa pasangan
value-no-children = tanpa anak sekolah
value-child = anak { $class }
value-loss = { $loss }, { $share } dari { $wages } kali upah
value-unverified = { $loss }, belum terverifikasi

class-tk = masuk TK
class-year = kelas { $class } { $level }
class-pt = kuliah tahun ke-{ $class }

field-segment = Cara kerjanya
field-segment-bpu = Bekerja sendiri, tanpa majikan (BPU)
field-segment-pu = Punya majikan dan upah (PU)
field-income = Penghasilan sebulan
field-income-hint = Yang disebut saat mendaftar. Santunan dihitung dari dasar upah golongan ini.
field-wage = Upah sebulan
field-wage-hint = Upah sebenarnya yang dilaporkan majikan.
field-group = Golongan risiko pekerjaan
field-paid = Bulan iuran dibayar seluruhnya
field-paid-hint = Dihitung sampai kejadian.
field-in-a-row = Bulan berturut-turut yang terakhir
field-in-a-row-hint = Kosongkan bila tidak pernah putus.
field-unpaid = Bulan menunggak sebelum kejadian
field-unpaid-hint = Kosongkan bila tidak ada.
field-payer = Siapa membayar iuran
field-sector = Bidang kerja
field-sector-transport = Mengantar orang atau barang
field-sector-other = Pekerjaan lain
field-incapacity = Bulan tidak bisa bekerja
field-incapacity-hint = Menurut dokter. Kosongkan bila tidak ada.
field-loss = Apa yang hilang
field-loss-unverified = Belum terverifikasi: baris yang sumbernya belum kami baca
field-loss-unverified-note = Persen di bawah ini dari pengetahuan umum. Hitungannya selalu diberi tanda belum terverifikasi.
field-loss-percent = Persen menurut surat dokter, sudah diketahui
field-extent-function = Berapa persen fungsinya hilang
field-extent-function-hint = Kosongkan bila hilang seluruhnya.
field-extent-set = Persen yang ditetapkan dokter
field-extent-steps = Berapa kali { $step }
field-extent-percent = Persen dari tabel
field-extent = Besarnya kehilangan
field-day = Tanggal kejadian
field-day-hint = Misalnya 21-11-2026. Kosongkan untuk hari ini.
field-spouse = Suami atau istri yang ditinggalkan
field-spouse-yes = Ada
field-spouse-no = Tidak ada
field-children = Anak
field-child = Anak { $number }
field-child-class = Anak { $number }: kelas yang masih akan dijalani
field-child-age = Umur anak { $number }
field-child-age-hint = Boleh kosong. Beasiswa berhenti pada umur { $limit }.
field-child-add = Tambah anak
field-child-drop = Hapus anak { $number }
field-choose = Pilih
field-journey = Dengan apa dibawa
mode-land = Darat, sungai, atau danau
mode-sea = Laut
mode-air = Udara
unit-months = bulan
unit-years = tahun
unit-percent = persen
unit-times = kali

## Masalah isian
wrong-missing = { $field }: belum diisi, dan cerita ini memerlukannya.
wrong-class = { $field }: pilih kelas yang masih akan dijalani, atau hapus anak ini.
wrong-choice = { $field }: pilih satu dari daftar.
wrong-day = { $field }: “{ $found }” bukan tanggal. Tulis misalnya 21-11-2026.
wrong-early = { $field }: kami bisa menghitung mulai { $first }. Tulis tanggal itu atau sesudahnya.
wrong-negative = { $field }: “{ $found }” di bawah nol. Tulis 0 atau lebih.
wrong-money-least = { $field }: “{ $found }” terlalu kecil. Tulis { $least } atau lebih.
wrong-count = { $field }: “{ $found }” tidak bisa dipakai. Tulis angka bulat { $least } sampai { $most }.
wrong-since = { $field }: { $found } bulan tidak mungkin. Iuran BPU pertama ada sejak { $from }; sampai { $to } paling banyak { $most } bulan.
wrong-in-a-row = { $field }: “{ $found }” lebih banyak dari seluruh bulan yang dibayar, { $paid }. Tulis { $paid } atau kurang.
wrong-share = { $field }: “{ $found }” tidak bisa dipakai. Tulis { $least } sampai { $most }.
wrong-old = { $field }: umur { $found } sudah melewati batas. Beasiswa berhenti pada umur { $limit }; hapus anak ini atau betulkan umurnya.
wrong-children = { $found } anak terlalu banyak untuk dihitung di sini. Paling banyak { $most }; yang dihitung hanya { $counted } anak.

## Sekali bayar
cash-heading = Uang tunai
cash-why = Kenapa { $amount }?
cash-sum = Jumlah
cash-part = { $amount } { $name }
cash-none = Tidak ada uang tunai dalam cerita ini. Biaya berobat dan angkutan tetap dibayar.
cash-unverified = belum terverifikasi
cash-base = Dasar upah { $base }.
part-death = santunan kematian
part-disability = santunan cacat
part-periodic = santunan berkala
part-burial = biaya pemakaman
part-incapacity = pengganti upah

## STMB bulan demi bulan
months-heading = Pengganti upah, bulan demi bulan
months-lead = Namanya santunan sementara tidak mampu bekerja, STMB. Dibayar sampai sembuh, dinyatakan cacat, atau meninggal.
months-title = Pengganti upah selama { $months } bulan
months-desc = { $groups }.
months-group = bulan { $from } sampai { $to } masing-masing { $amount }
months-group-one = bulan { $from } { $amount }
months-table = Pengganti upah menurut bulan
months-column-month = Bulan
months-column-share = Bagian upah
months-column-each = Sebulan
months-column-sum = Jumlah
months-range = { $from } sampai { $to }
months-tick = bulan ke-{ $month }

## Beasiswa
school-heading = Beasiswa, tahun demi tahun
school-lead = Dibayar tiap tahun atas permohonan. Berhenti bila anak berumur { $limit }, menikah, atau bekerja.
school-title = Beasiswa tahun demi tahun
school-child = Anak { $number }, { $class }
school-most = paling banyak { $sum }
school-desc-child = Anak { $number }, { $class }: { $years }, paling banyak { $sum }.
school-desc-years = { $years } tahun { $level }
school-level-years = { $level }, { $years } tahun
level-tk = TK
level-sd = SD
level-smp = SMP
level-sma = SMA
level-pt = Kuliah
school-years = { $years } tahun
school-age-limit = Berhenti pada umur { $limit }; { $lost } tahun sekolah berikutnya tidak dibayar.
school-tick = tahun ke-{ $year }
school-line = Satu garis adalah satu tahun. Panjangnya uang setahun.
school-not-counted = Anak yang lain tidak dihitung: hanya { $counted } anak. Sumber tidak menyebut anak yang mana; kami mendahulukan yang sekolahnya paling tinggi. Itu kesimpulan kami, dan pasangan anak yang lain bisa menerima lebih banyak.
school-column-year = Tahun sekolah
school-column-amount = Uang setahun
school-none-waiting = Beasiswa belum ada: iuran belum cukup { $needed } bulan.
school-why = Kenapa beasiswa sampai { $amount }?
as-table = Lihat sebagai tabel

## Kapan dan kepada siapa
when-heading = Kapan, dan kepada siapa
when-first-day = Sejak hari pertama
when-months = Selama tidak bisa bekerja
when-working-days = Paling lama { $days } hari kerja setelah berkas lengkap
when-school = Tiap tahun sekolah
when-to-worker = kepada pekerja
when-to-heirs = kepada ahli waris
when-to-child = untuk anak { $number }
when-month-each = { $months } bulan, masing-masing { $amount }
when-year-each = { $years } tahun, masing-masing { $amount }
when-school-what = Beasiswa { $level }

## Layanan
services-heading = Bila diperlukan
services-transport = Semua angkutan bersama-sama paling banyak { $amount }. Tiap cara punya batas sendiri.

## Masuk dan keluar
flow-heading = Masuk dan keluar
flow-in = { $count ->
    [satu] Iuran yang sudah dibayar: satu bulan.
   *[banyak] Iuran yang sudah dibayar: { $months } bulan.
}
flow-in-worker = Yang keluar dari kantong pekerja: { $amount }.
flow-in-discount = Termasuk potongan iuran.
flow-in-unbroken = Dihitung seolah-olah tanpa putus, karena bulan yang kosong tidak diketahui.
flow-in-today = Dihitung dengan upah dan tarif sekarang.
flow-out = Yang dibayarkan, paling banyak: { $cash } tunai dan { $scholarship } beasiswa.
flow-out-cash = Yang dibayarkan: { $cash } tunai.
flow-out-care = Biaya berobat tidak dihitung di sini.
flow-price = Sebulan, JKK dan JKM.
story-price-until = Harga dengan potongan, sampai iuran { $month }
story-price-from = Mulai iuran { $month }: { $amount } sebulan
flow-why = Dari mana iuran { $amount }?

## Sebagai BPU dan sebagai PU
sides-heading = Bila ada majikan
sides-lead = Kejadian yang sama, untuk orang yang bekerja sendiri (BPU) dan orang yang punya majikan (PU).
sides-caption = Yang dibayarkan menurut cara kerja
sides-who = Cara kerja
sides-cash = Uang tunai
sides-scholarship = Beasiswa sampai
sides-bpu = Bekerja sendiri (BPU)
sides-bpu-note = Dari dasar upah { $base }, bukan penghasilan sebenarnya.
sides-pu = Punya majikan (PU)
sides-pu-note = Dari upah sebenarnya { $base }. Iuran JKK dan JKM dibayar majikan.
sides-more-pu = Dengan upah sebenarnya uang tunainya { $amount } lebih banyak.
sides-more-bpu = Dengan upah sebenarnya uang tunainya { $amount } lebih sedikit.
sides-same = Uang tunainya sama.
sides-wage = Upah sebenarnya untuk dibandingkan
sides-ask = Tulis upahnya, misalnya upah minimum di daerah itu, untuk melihat bedanya.

## Yang sering mengejutkan keluarga
conditions-heading = Yang sering tidak disangka
conditions-papers = Berkas, ahli waris, dan tenggat

cond-waiting-plain = Masa tunggu
cond-waiting = { $needed } bulan iuran berturut-turut
cond-waiting-unmet = Baru { $paid } bulan, kurang { $missing }. Sekarang yang dibayar { $without }.
cond-waiting-first = Belum ada iuran yang dibayar, jadi belum terlindungi.
cond-waiting-met = Sudah { $paid } bulan. Peserta yang belum { $needed } bulan hanya mendapat { $without }.
cond-later = Terpenuhi mulai { $month } bila iuran jalan terus; sesudahnya { $with }.
cond-later-grown = Terpenuhi mulai { $month } bila iuran jalan terus. Saat itu anak sudah naik kelas, dan seluruhnya paling banyak { $with }.
cond-later-none = Terpenuhi mulai { $month } bila iuran jalan terus. Saat itu tidak ada lagi anak yang mendapat beasiswa.
cond-not-concerned = Tidak berlaku untuk pekerja yang punya majikan.
cond-scholarship = Bulan iuran untuk beasiswa
cond-scholarship-unmet = Perlu { $needed } bulan. Baru { $paid } bulan, kurang { $missing }.
cond-scholarship-met = Perlu { $needed } bulan. Sudah { $paid } bulan, jadi beasiswa dibayar.
cond-arrears = Menunggak
cond-arrears-none = Tidak menunggak. Mulai bulan ke-{ $ends } yang tidak dibayar, kepesertaan bisa berakhir.
cond-arrears-some = Menunggak { $unpaid } bulan. Apakah kejadian dalam masa itu dibayar, belum kami temukan aturannya. Tanyakan ke kantor cabang atau { $care }.
cond-arrears-ended = Menunggak { $unpaid } bulan. Mulai bulan ke-{ $ends } kepesertaan kami anggap berakhir, jadi mungkin tidak ada yang dibayar. Tanyakan ke kantor cabang atau { $care }.
cond-age = Umur saat mendaftar
cond-report = Lapor kecelakaan kerja
cond-claim = Batas waktu klaim
cond-claim-until = Paling lambat { $date }.
cond-claim-none = Tidak ada batas waktu yang kami temukan.
cond-payment = Kapan dibayar
cond-payment-days = Paling lama { $days } hari kerja setelah berkas lengkap. Bila terlambat, BPJS Ketenagakerjaan menambah { $amount } tiap hari.
cond-payment-inferred = Paling lama { $days } hari kerja setelah berkas lengkap. Bila terlambat, BPJS Ketenagakerjaan menambah { $amount } tiap hari: ini kesimpulan kami. { $note }
cond-payment-plain = Paling lama { $days } hari kerja setelah berkas lengkap.
cond-heirs = Siapa ahli warisnya
cond-heirs-both = Lebih dulu: suami atau istri dan anak.
cond-heirs-spouse = Lebih dulu: suami atau istri.
cond-heirs-children = Lebih dulu: anak.
cond-heirs-others = Tidak ada pasangan dan anak: berikutnya menurut urutan ini.
cond-documents = Berkas untuk klaim
cond-scholarship-documents = Berkas untuk beasiswa
cond-children = Jumlah anak yang dihitung
cond-children-none = Belum ada anak yang dihitung, karena beasiswanya belum ada.
cond-children-counted = Dari { $all } anak, { $counted } yang dihitung.
cond-children-order = Dari { $all } anak, { $counted } yang dihitung. Mana yang didahulukan adalah kesimpulan kami: yang sekolahnya paling tinggi.
cond-school-end = Beasiswa bisa berhenti lebih awal
cond-burial-once = Biaya pemakaman dibayar satu kali
cond-violence = Kekerasan di tempat kerja
cond-sudden = Meninggal mendadak di tempat kerja
cond-late-disease = Penyakit yang baru ketahuan kemudian
cond-why = Dasar dan hitungan: { $name }

## Kasus yang diberitakan
claims-title = Kasus yang pernah diberitakan
claims-lead = Jumlah di berita, dihitung ulang dengan aturan. Buka satu kasus untuk melihat langkahnya.
claim-name = { $event }, { $amounts }
claim-of = { $who }: { $what }
claim-match-heading = Cocok dengan berita
claim-matches = Hitungan di sini sama dengan yang diberitakan.
claim-changed = Anda sudah mengubah kasus ini, jadi hitungannya bisa lain dari yang diberitakan.
claim-differs = Hitungan di sini berbeda dari yang diberitakan.
claim-caption = Diberitakan dan dihitung
claim-what = Apa
claim-published = Diberitakan
claim-computed = Dihitung
claim-row-cash = Uang tunai
claim-row-scholarship = Beasiswa
claim-row-total = Seluruhnya
claim-no-address = berita { $source }, alamatnya tidak kami simpan
claim-reference = Terbit di:
claim-listed = { $claim } ({ $reference })

## Salah kutip
misquoted-title = Angka yang sering salah kutip
misquoted-lead = Angka ini pernah terbit atau diucapkan. Jangan dipakai.
misquoted-said = Yang beredar
misquoted-span = { $from } sampai { $to }
misquoted-right = Yang benar
misquoted-why = Kenapa keliru
misquoted-heading = { $right }, bukan { $said }
misquoted-right-fixed = Tunai, sama berapa pun penghasilannya, sesudah masa tunggu.
misquoted-right-benefit = Tunai pada dasar upah terendah.
misquoted-right-school = Beasiswa anak paling banyak { $amount }, dihitung terpisah.
misquoted-right-contribution = Iuran sebulan pada golongan terendah, dengan potongan.

## Tabel cacat
losses-title = Tabel cacat sebagian
losses-lead = Santunannya: persen di tabel dikalikan { $wages } kali upah. Kehilangan fungsi dihitung sebagian dari persen itu.
losses-read = Ada sumbernya
losses-unread = Belum terverifikasi
losses-unread-lead = Baris ini dari pengetahuan umum. Sumbernya belum kami baca, jadi jangan dipakai sebagai janji.
losses-unread-open = Tampilkan yang belum terverifikasi
losses-caption = Kehilangan dan persennya
losses-caption-unread = Kehilangan dan persennya, belum terverifikasi
losses-what = Kehilangan
losses-share = Persen
losses-up-to = sampai { $most }, ditetapkan dokter
losses-per = tiap { $step }

## Layar besar
screen-open = Tampilkan di layar besar
screen-title = Layar besar: { $story }
dial-income = penghasilan
dial-paid = bulan iuran
dial-incapacity = bulan tidak bekerja
slide-when = Penghasilan { $income }, iuran { $paid }.
slide-when-wage = { $wage }, iuran { $paid }.
slide-school-small = Beasiswa { $children } anak, sampai
slide-school-child = Anak { $number }, { $class }: sampai { $sum }
slide-months = { $months } bulan, masing-masing { $amount }
slide-price = Iuran sebulan
slide-price-when = Penghasilan { $income }, iuran dibayar { $payer }.
slide-flow-in = Iuran yang dibayar
slide-flow-in-discount = Iuran yang dibayar, dengan potongan
slide-flow-out = Yang diterima, paling banyak { $amount }
slide-remember = Yang perlu diingat
slide-services = Juga dibayar
slide-condition-waiting = Sudah bayar, tetapi belum { $needed } bulan berturut-turut: hanya { $without }
slide-condition-school = Beasiswa baru setelah { $needed } bulan iuran
slide-condition-children = Hanya { $counted } anak yang dihitung
slide-condition-until = Ajukan klaim paling lambat { $date }
slide-condition-none = Ajukan klaim secepatnya
slide-condition-arrears = Jangan menunggak
slide-service = { $name }: { $limit }
slide-condition-report = Lapor secepatnya. { $item }
slide-paid = Iuran dibayar { $paid }
slide-incapacity = { $months } bulan tidak bisa bekerja
slide-question = Berapa yang diterima?
slide-income = Penghasilan { $income }
stories-others = Cerita lain
story-next = Cerita berikutnya: { $story }
story-hand-on = Bagikan: tautan, kode QR, layar, kertas
slide-waiting = Setelah { $needed } bulan berturut-turut: { $with }
school-year = Tahun ke-{ $year }, { $level }

## Tahapan hitungan
