### Syarat dan tempat sebuah skema, untuk layar, kertas, dan buku aturan.

asks-area = KTP { $area }
asks-age = umur { $from } sampai { $to }
asks-age-from = umur paling muda { $from }
asks-age-to = umur paling tua { $to }
asks-residence = KTP di sini paling sedikit { $months } bulan
asks-welfare = di data pemerintah: { $labels }
asks-or = { $first } atau { $last }
asks-decile = desil 1 sampai { $most } di data pemerintah
asks-lowest-decile = desil 1 di data pemerintah
asks-occupation = salah satu pekerjaan ini: { $occupations }
scheme-office = Ke { $office }
scheme-bring = Bawa { $bring }
