### Cerita manfaat: apa yang dibayar, kepada siapa, kapan, dan kenapa.

stories-title = Apa yang diterima keluarga saya

## Tahapan hitungan
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
