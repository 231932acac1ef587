### Daftar pekerja yang diperiksa di perangkat ini.

lists-title = Periksa daftar pekerja
