### Yang pernah dikatakan tentang pekerja yang terlindungi, untuk rencana dan buku aturan.

said-line = { $said }: { $figure } { $whom } { $measure }.
said-about = sekitar { $figure }
said-near = mendekati { $figure }
said-over = lebih dari { $figure }
said-of-workers = pekerja
said-of-informal = pekerja informal
said-of-vulnerable = pekerja rentan
said-covered = terlindungi
said-unprotected = belum terlindungi
said-counted = terhitung seluruhnya
said-target = menjadi sasaran
