### Sampai di mana sebuah layanan dan berapa sebuah kehilangan, untuk cerita dan buku aturan.

limit-none = tanpa batas rupiah, sesuai kebutuhan medis
limit-up-to = paling banyak { $amount }
limit-within = paling banyak { $amount }, selama paling lama { $months } bulan
limit-hospital = harga rumah sakit pemerintah ditambah { $share }
limit-covered = ditanggung; batas rupiahnya tidak ada di sumber kami
losses-each = { $share } tiap { $step }
losses-between = { $least } sampai { $most }
