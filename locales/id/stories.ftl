### Cerita manfaat: apa yang dibayar, kepada siapa, kapan, dan kenapa.

stories-title = Apa yang diterima keluarga saya
