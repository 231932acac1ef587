### Rencana donatur: berapa untuk sekian orang, berapa orang untuk sekian rupiah.

planner-title = Anggaran Anda menjadi berapa orang?

## Langkah hitungan

applied-groups = { $groups } kelompok, { $workers } pekerja
applied-rounds = Dari { $budget }, tiap { $people } orang sesuai bagian perlu { $round }
applied-rest = Sisa { $rest } cukup untuk { $workers } orang lagi
applied-budget-months = Dari { $budget }, terpakai { $spent }
