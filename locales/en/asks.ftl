### What a scheme asks and where to go, for the screen, paper and the rulebook.

asks-area = KTP (identity card) of { $area }
asks-age = age { $from } to { $to }
asks-age-from = age { $from } or older
asks-age-to = age { $to } at most
asks-residence = KTP (identity card) from here for at least { $months } months
asks-welfare = in the government's data: { $labels }
asks-or = { $first } or { $last }
asks-decile = decile 1 to { $most } in the government's data
asks-lowest-decile = decile 1 in the government's data
asks-occupation = one of these occupations: { $occupations }
scheme-office = Go to { $office }
scheme-bring = Bring { $bring }
