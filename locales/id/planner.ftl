### Rencana donatur: berapa untuk sekian orang, berapa orang untuk sekian rupiah.

planner-title = Anggaran Anda menjadi berapa orang?
