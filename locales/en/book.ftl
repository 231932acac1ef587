### The rulebook: each rule with its history, its basis and its doubts; what changes; what we do not know yet.

## The page
book-title = Rules
book-lead = All rules Payung uses: what they say, since when, by what, and how certain. Edition { $version }, put together { $date }; its sources were last checked { $checked }.
book-search = Search the rules
book-search-hint = Name, content or source: JKM, scholarship, Samarinda, PP 50/2025, 42 million.
book-found = Rules found: { $count }
book-none = No rule matches “{ $typed }”.
book-none-hint = Try another word, for example JKM, scholarship, or the name of an area.
book-changes = What changes
book-unknown = What we do not know yet
book-areas = What we know about each area
book-to-all = All rules
book-not-official = These are our notes, not an official text. What binds is the regulation itself.

## Shelves
book-shelf-contribution = Contribution of own-account workers (BPU)
book-shelf-benefit = Benefits
book-shelf-service = Services after a work accident
book-shelf-loss = Disability table
book-shelf-membership = Who can join
book-shelf-payroll = Wage earners
book-shelf-project = Construction projects and migrant workers
book-shelf-scheme = Who pays for whom
book-shelf-wage = Minimum wages
book-shelf-poverty = Poverty lines
book-shelf-listed = Registering, paying, claiming
book-shelf-group = For certain workers

## Names of rules
book-name-discount-other = Contribution discount outside transport
book-name-discount-transport = Contribution discount for drivers, ojek (motorcycle taxis) and couriers
book-name-wage = Minimum wage of { $area }
book-name-line = Poverty line of { $area }
book-name-decile = What decile { $decile } is called
book-name-level = Scholarship for { $level }
book-name-registration = Registration of { $who }
book-name-size = Compulsory programs: { $size }
book-name-brackets = Deemed wage base by income
book-name-bands = Contribution of construction projects by contract value
book-name-vulnerable = Who is called a vulnerable worker (pekerja rentan)
book-name-rounding = Rounding of wage earners' contributions
book-name-waiting = To whom the waiting months for the death grant apply
book-name-together = Transport with several vehicles
book-who-household = domestic workers
book-who-employee = employees
book-who-village-official = village officials
book-who-government = government staff who are not civil servants (honorer)
book-who-construction = workers on construction projects
book-who-abroad = migrant workers
book-who-other = other workers

## What they say
book-a-month = { $amount } a month
book-wage-of = { $amount } a month ({ $kind })
book-days = { $count } days
book-times = { $count } times the monthly wage
book-rows = { $rows } rows, wage base { $least } to { $most }
book-row = Income from { $from }: base { $base }
book-discount = { $share } off: contributions for { $from } to { $to }
book-discount-programs = Discounted: { $programs }
book-discount-barred = Not for { $payers } money
book-discount-unsettled = Not clear for { $payers } money; we count it in full
book-paid-by = paid by the { $payer }
book-paid-by-in = paid by the { $payer }, { $area }
book-everywhere = In force all over Indonesia
book-programs = Programs: { $programs }
book-criteria = First criteria
book-items = { $first } (and { $more } more)
book-level = { $amount } a year, for at most { $years } years
book-group = risk group { $group }
book-bands = { $rows } bands of contract value
book-band = Up to { $to }: JKK { $jkk }, JKM { $jkm }
book-band-last = Above that: JKK { $jkk }, JKM { $jkm }
book-package = { $amount } for { $months } months

## When
book-since = since { $date }
book-since-reported = reported since { $date }
book-from-to = { $from } to { $to }
book-reported-to = reported since { $from }, until { $to }
book-now = Now
book-over = Ended
book-coming = To come

## One rule
book-content = What it says
book-history = History
book-history-note = The newest first. Old ones stay here, because questions about the past still need them.
book-earlier = Before that, for the record
book-sources = Sources
book-sources-counted = Sources that gave the same value when it was checked: { $agreed }. Our notes keep the address or title of { $listed } of them.
book-open = What is not certain yet
book-used = Used in
book-kind-regulation = Regulation
book-kind-official = Office or official
book-kind-press = News or third party
book-kind-inference = Our conclusion
book-read-primary = we read its own wording
book-read-cited = we know it from those who quote it
book-read-seen = we read its page
book-of-issuer = { $kind }, { $issuer }; { $read }.
book-of-day = Dated { $date }.
book-no-address = We do not have its address.
book-home-page = This address opens only the front page of the site. Look for the title there.
book-opens-away = Opens another site:
book-source = Source: { $title }
book-resting = Rules that rest on it
book-resting-none = No rule rests on it now.

## What changes
book-changes-lead = Choose two days; below them is exactly what differs between the two.
book-day-from = From this day
book-day-to = To this day
book-between = From { $from } to { $to }
book-changes-none = Nothing differs between these two days.
book-changes-count = Rules that differ: { $count }
book-changes-link = Link to this comparison
book-prices = Contribution a month
book-price-return = From { $from } the contribution of { $who } is { $after } again, before that { $before }.
book-price-down = From { $from } the contribution of { $who } falls to { $after }, before that { $before }.
book-price-up = From { $from } the contribution of { $who } rises to { $after }, before that { $before }.
book-price-who-other = fishers and other workers outside transport
book-price-who-transport = drivers, ojek (motorcycle taxis) and couriers
book-price-note = JKK and JKM, on the lowest wage base, paid by oneself or by a donor.
book-begins = From { $date }: { $name }, { $value }.
book-begins-reported = Reported since { $date }: { $name }, { $value }.
book-ends = Ends { $date }: { $name }, { $value }.
book-gone = No longer there: { $name }, { $value }.
book-becomes = From { $date }: { $name } becomes { $after }, before that { $before }.
book-told = What is known and not computed with
book-came-and-went = Was in force for a while in between
book-next-change = Next change: { $date }.

## What we do not know yet
book-unknown-lead = Questions that no source answers yet, and those with answers that differ. Whoever can prove an answer, please tell us.
book-questions = Open questions
book-settled-by = Can be answered by: { $who }.
book-about = About
book-doubted = Rules that are not certain yet
book-doubted-note = Their sources differ or are missing, or what they say is our conclusion. In answers the marks are the same as here.
book-government = the government of { $area }
book-regulation = the wording of the rule, or BPJS Ketenagakerjaan ({ $number })
book-disputed = Numbers of workers that do not agree with each other
book-unsettled-wages = Disputed minimum wages

## Areas
book-areas-lead = What we found about each area, and the day of its last report. Not found here does not mean it does not exist there.
book-areas-search = Search for a kabupaten, kota or province
book-areas-hint = Its name, short name, or capital.
book-areas-table = All { $count } provinces
book-province = Province
book-in-force = Rules in force
book-ended = Ended
book-notes = Notes
book-last-report = Last report
book-never = none
book-area-title = What we know about { $area }
book-area-nothing = We found no rules of this area. The ways that exist all over Indonesia remain open.
book-area-doors = In force all over Indonesia
book-area-schemes = Who pays
book-area-note = Also reported
book-area-said = How many workers are protected
book-area-figures = Local figures
book-area-inside = In its kabupaten and kota
book-area-reported = Last report: { $date }.
book-area-was = Contributions were paid here through { $name } until { $date }; ask whether that goes on.
book-area-check = Check your own criteria
