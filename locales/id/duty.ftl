### Siapa yang wajib membayar iuran orang yang digaji, untuk rencana dan kertas.

duty-employer = Pekerjaan ini biasanya digaji: majikannya wajib mendaftarkan dan membayar, dengan iuran penerima upah.
duty-village = Pekerjaan ini biasanya dibayar desa: iurannya iuran penerima upah dari anggaran desa.
duty-government = Pekerjaan ini biasanya diangkat kantor pemerintah: pejabat yang mengangkat wajib mendaftarkan, dengan iuran penerima upah.
duty-civil = ASN, TNI, dan Polri dilindungi program sendiri, bukan BPJS Ketenagakerjaan untuk pekerja mandiri (BPU).
duty-abroad = Pekerja di luar negeri punya program sendiri, dengan iuran sendiri.
duty-not-working = Ini bukan pekerjaan: BPJS Ketenagakerjaan untuk orang yang bekerja. Tulis pekerjaannya, walau sendiri dan tidak tetap.
duty-project = Pekerja proyek konstruksi didaftarkan kontraktor bersama proyeknya, dengan iuran menurut nilai proyek.
wage-price = JKK dan JKM seorang { $price } sebulan bila upahnya { $wage }.
wage-prices = JKK dan JKM seorang { $least } sampai { $most } sebulan bila upahnya { $wage }, menurut kelompok risiko pekerjaannya.
