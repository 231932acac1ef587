### What has been said about protected workers, for plans and the rulebook.

said-line = { $said }, { $whom } { $measure }: { $figure }.
said-about = about { $figure }
said-near = nearly { $figure }
said-over = more than { $figure }
said-of-workers = workers
said-of-informal = informal workers
said-of-vulnerable = vulnerable workers
said-covered = protected
said-unprotected = not protected yet
said-counted = counted in all
said-target = aimed at
