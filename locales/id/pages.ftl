### Halaman tanpa program: privasi, angka yang salah, lisensi, aksesibilitas. Diisi saat situs dibangun.

## Tautan di kaki halaman
nav-about = Tentang situs ini
nav-privacy = Privasi
nav-wrong = Ada angka yang salah?
nav-access = Aksesibilitas
nav-licences = Lisensi
nav-elsewhere = Untuk situs lain

## Privasi
privacy-title = Privasi
privacy-lead = Payung menghitung di perangkat Anda dan tidak mengirim jawaban ke mana pun. Anda tidak perlu percaya begitu saja: halaman ini menghitung di depan Anda apa yang diminta dari internet dan apa yang disimpan.
privacy-asked-heading = Yang diminta dari internet
privacy-asked-caption = Permintaan sejak halaman ini dibuka
privacy-asked-what = Permintaan
privacy-asked-count = Banyaknya
privacy-elsewhere = Ke alamat lain
privacy-from-host = Berkas Payung dari
privacy-from-device = Berkas Payung yang sudah ada di perangkat ini
privacy-by-worker = Berkas yang diambil untuk disimpan di perangkat
privacy-by-worker-elsewhere = Yang diminta penyimpan itu ke alamat lain
privacy-live = Dihitung ulang setiap detik.
privacy-needs-script = Angkanya baru terisi bila JavaScript menyala. Tanpa itu, program Payung juga tidak berjalan.
privacy-tabs-heading = Lihat sambil menjawab
privacy-tabs = Buka Payung di tab lain, jawab beberapa pertanyaan, lalu kembali ke tab ini. Setelah program dan teksnya tiba, banyaknya permintaan berhenti bertambah.
privacy-tabs-none = Belum ada tab Payung lain yang terbuka.
privacy-tabs-caption = Tab Payung lain yang terbuka
privacy-tab = Tab
privacy-tab-asked = Permintaan
privacy-tab-elsewhere = Ke alamat lain
privacy-tab-quiet = Detik sejak yang terakhir
privacy-asked-later = Sesudah itu hanya berkas program yang boleh diminta: pemeriksa daftar saat pertama dipakai, dan semua berkas untuk dipakai tanpa internet.
privacy-kept-heading = Yang disimpan
privacy-kept-caption = Isi simpanan peramban untuk alamat ini
privacy-kept-where = Tempat
privacy-kept-count = Banyaknya
privacy-kept-size = Besarnya
privacy-session = Tab ini (sessionStorage)
privacy-local = Peramban ini (localStorage)
privacy-databases = Basis data (IndexedDB)
privacy-cookies = Kuki
privacy-other = Berkas yang bukan milik Payung
privacy-program = Berkas program Payung, untuk dipakai tanpa internet
privacy-kept-session = Jawaban Anda hanya ada di tab ini. Jawaban itu hilang bila tab ditutup.
privacy-kept-local = Di peramban hanya disimpan bahasa, kalau Anda menekan “Ingat bahasa ini di perangkat ini”, dan catatan sebuah acara: berapa hasil dari tiap jenis, bukan milik siapa, dan layar mana yang tampil dengan nilai dan hitungan tangannya. Catatan itu mulai saat Anda menekan “Mulai acara” dan dihapus saat Anda menekan “Akhiri acara”.
privacy-kept-program = Berkas program sama untuk semua orang. Cara menghapusnya: hapus data situs ini di pengaturan peramban.
privacy-check-heading = Periksa sendiri
privacy-check-offline = Setelah pertanyaan kedua tampil, matikan internet. Semua pertanyaan dan hasilnya tetap terbuka.
privacy-check-network = Di komputer: tekan F12, buka bagian Jaringan (Network), lalu jawab pertanyaan. Tidak ada baris baru yang muncul.
privacy-check-storage = Di komputer: tekan F12, buka bagian Penyimpanan (Storage) atau Aplikasi (Application). Isinya sama dengan tabel di atas.
privacy-check-address = Lihat alamat di peramban. Alamat hanya menyebut layar yang terbuka, bukan jawaban Anda. Tautan hasil yang Anda buat sendiri menaruh jawaban di belakang tanda #, dan bagian itu tidak dikirim peramban ke mana pun.
privacy-policy = Halaman ini juga memerintahkan peramban untuk menolak alamat lain. Perintahnya (Content-Security-Policy):
privacy-policy-name = Perintah untuk peramban
privacy-limits-heading = Yang tidak bisa kami janjikan
privacy-limits-host = Pemilik alamat ini, seperti pemilik situs mana pun, bisa tahu bahwa perangkat Anda mengambil halamannya, dan layar mana yang Anda muat ulang. Jawaban Anda tidak ikut.
privacy-limits-links = Tautan ke sumber aturan membuka situs lain. WhatsApp dan Bagikan mengirim teks lewat aplikasi yang Anda pilih, hanya bila Anda menekannya.
privacy-limits-device = Orang yang memegang perangkat Anda, dan tambahan (ekstensi) di peramban Anda, bisa melihat apa yang Anda lihat. Tutup tab bila selesai memakai perangkat orang lain.

## Ada angka yang salah?
wrong-title = Ada angka yang salah?
wrong-lead = Tulis di sini apa yang Anda temukan. Halaman ini menyusun teks laporannya untuk Anda salin atau bagikan. Tidak ada yang dikirim dari sini.
wrong-form-heading = Laporan Anda
wrong-where = Di layar mana?
wrong-where-hint = Misalnya: hasil cek, bagian “Iuran dan pilihan”. Jangan tulis nama atau NIK siapa pun.
wrong-says = Apa yang tertulis di Payung?
wrong-right = Seharusnya bagaimana?
wrong-source = Dari mana Anda tahu?
wrong-source-hint = Nomor peraturan dan pasalnya, tautan, atau kantor yang menjelaskan dan tanggalnya.
wrong-text = Teks laporan
wrong-report = Laporan untuk pengelola Payung
wrong-needs-script = Tanpa JavaScript, teksnya tidak tersusun sendiri. Jawab keempat pertanyaan ini di pesan Anda.
wrong-nothing-kept = Yang Anda ketik tidak disimpan. Salin dulu sebelum menutup halaman ini.
wrong-to-heading = Kirim ke mana?
wrong-to = Ke orang yang memberi Anda alamat Payung ini, atau ke pengelola alamatnya. Merekalah yang bisa memasang perbaikannya.
wrong-to-code = Bila Anda membuka kode Payung: di tempat laporan masalahnya ada formulir untuk angka yang salah dan untuk daerah baru.
wrong-today-heading = Perlu jawaban hari ini?
wrong-today = Laporan tidak dijawab dari sini. Bila angka itu penting untuk Anda sekarang, tanyakan ke BPJS Ketenagakerjaan.

## Aksesibilitas
access-title = Aksesibilitas
access-lead = Payung dibuat supaya bisa dipakai semua orang. Ukurannya WCAG 2.2 tingkat AA. Di bawah ini apa yang sudah dicoba dan apa yang belum.
access-tried-heading = Sudah dicoba
access-tried-axe = Semua layar diperiksa mesin dengan axe: terang, gelap, warna paksaan, lebar 320 piksel, diperbesar empat kali, dan tanpa gerakan.
access-tried-keyboard = Cek mandiri, cerita, rencana, daftar, dan slide dijalankan dengan papan ketik saja. Yang sedang dipilih selalu terlihat.
access-tried-reader = Cek mandiri seorang nelayan dibaca dari awal sampai hasil seperti oleh pembaca layar, lewat pohon aksesibilitas peramban. Catatannya ada di kode Payung.
access-tried-engines = Pekerjaan utama semua bagian dijalankan di Chromium, Firefox, dan WebKit.
access-tried-target = Tombol dan pilihan berukuran sedikitnya 44 piksel. Tidak ada keterangan yang hanya berupa warna.
access-tried-paper = Hasil bisa dicetak, disalin sebagai teks, dan dibacakan peramban bila perangkatnya punya suara Indonesia.
access-untried-heading = Belum dicoba
access-untried-people = Payung belum dicoba bersama orang yang setiap hari memakai pembaca layar, pembesar layar, atau alat bantu lain.
access-untried-readers = NVDA, JAWS, VoiceOver, TalkBack, dan Orca belum dipakai.
access-untried-devices = Kendali suara dan sakelar belum dicoba.
access-untried-audit = Belum ada pihak luar yang menilai. Pemeriksaan mesin hanya menemukan sebagian masalah.
access-lacking-heading = Yang masih kurang
access-lacking-slides = Slide dibuat untuk dilihat dari jauh. Isinya bisa dibaca juga di halaman ceritanya.
access-lacking-files = Berkas Excel dan CSV yang dibuat Payung belum diperiksa dengan pembaca layar.
access-lacking-voice = Belum ada video bahasa isyarat, dan belum ada suara rekaman.
access-tell-heading = Menemui halangan?
access-tell = Ceritakan apa yang Anda coba dan di mana berhenti. Halaman ini menyusun teksnya:

## Lisensi
licences-title = Lisensi
licences-lead = Payung boleh dipakai, disalin, dan diubah siapa saja, menurut lisensi MIT atau Apache-2.0, pilih salah satu. Di dalamnya ada karya orang lain, dengan lisensi masing-masing.
licences-areas-heading = Nama daerah
licences-areas = Nama dan kode daerah berasal dari idn-area-data. Datanya memakai Open Database License (ODbL) 1.0, begitu juga berkas areas.toml dan districts.toml yang dibuat darinya. Kedua berkas itu boleh diminta tanpa bayar oleh siapa pun yang mendapat Payung.
licences-parts-heading = Bagian program
licences-part = Bagian
licences-licence = Lisensi
licences-texts-heading = Teks lisensi
licences-texts = Teksnya dalam bahasa aslinya. Tekan nama bagian untuk membukanya.

## Untuk situs lain
embedded-note = Payung, cek mandiri. Bukan situs resmi BPJS Ketenagakerjaan. Tidak ada yang dikirim.
embedded-open = Buka Payung selengkapnya di tab baru
elsewhere-title = Untuk situs lain
elsewhere-lead = Situs desa, serikat, atau lembaga boleh memasang cek mandiri Payung di halamannya sendiri, atau memakai aturannya dalam program sendiri.
elsewhere-frame-heading = Cek mandiri di halaman Anda
elsewhere-frame = Tempel kode ini di halaman Anda. Hanya alamat ini yang bisa tampil di dalam halaman lain, dan di setiap layarnya tertulis bahwa ini Payung, bukan situs resmi.
elsewhere-code = Kode untuk disalin
elsewhere-needs-script = Ganti https://payung.example/ dengan alamat Payung ini.
elsewhere-frame-kept = Jawaban tidak dikirim kepada Anda maupun siapa pun, dan tidak disimpan. Tautan di dalamnya terbuka di tab baru.
elsewhere-program-heading = Untuk program
elsewhere-program = Paket npm payung-rules menjawab pertanyaan yang sama di halaman web dan di Node: siapa yang bisa membayari, berapa iurannya, apa yang diterima keluarga, apa yang sebaiknya ditanyakan berikutnya. Semua aturan juga ada sebagai JSON, dengan riwayat dan sumbernya.
elsewhere-program-where = Keduanya ada di setiap rilis Payung: payung-rules-….tgz dan rules.json. Contoh sepuluh baris ada di README paket itu.
