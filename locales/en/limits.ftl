### How far a service goes and how much a loss counts, for stories and the rulebook.

limit-none = no limit in rupiah, as medically needed
limit-up-to = at most { $amount }
limit-within = at most { $amount }, for at most { $months } months
limit-hospital = the price of a government hospital plus { $share }
limit-covered = covered; our sources give no limit in rupiah
losses-each = { $share } for each { $step }
losses-between = { $least } to { $most }
