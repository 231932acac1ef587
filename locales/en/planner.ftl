### Donor’s plan: how much for so many people, how many people for so much money.
### The sign * stands around words in bold.

## On the first page
donor-lead = For companies, zakat bodies and government offices.
donor-open = Turn a budget into a number of people

planner-title = How many people does your budget cover?
planner-to-check = Check a budget already announced
planner-to-plan = To the plan

## Form
planner-form = Plan
planner-wanted = What do you want to know?
planner-wanted-workers = How many people for so much money
planner-wanted-cost = How much money for so many people
planner-wanted-months = How long so much money lasts
planner-budget = Budget
planner-budget-hint = For example 50 million
planner-groups = For whom
planner-group = Group { $place }
planner-occupation = Occupation
planner-occupation-hint = Type, for example nelayan (fisher). Empty: other work.
planner-transport = Driver, ojek (motorcycle taxi) or other courier
planner-other = Other work
planner-group-transport = Drivers or couriers
planner-group-other = Workers
planner-workers = Number
planner-workers-unit = people
planner-share = Share
planner-share-of = Share of
planner-share-people = Number of people
planner-share-money = Budget
planner-share-note = All shares together 100%. May be 33.3 or 1/3.
planner-share-note-money = All shares together 100%. May be 33.3, 1/3, or an amount in rupiah.
planner-not-a-share = “{ $typed }” is not a share. Write for example 25, 33.3, or 1/3.
planner-shares-fine = These shares are too fine to divide among people. Write at most two digits after the comma.
planner-more = Income and programs
planner-income = Income a month per person
planner-income-hint = { $base } and below: lowest bracket
planner-programs = Programs
planner-programs-basic = Work accident and death (JKK, JKM)
planner-programs-savings = With old-age savings too (JKK, JKM, JHT)
planner-programs-of = Only { $programs }
planner-add = Add a group
planner-groups-full = A plan has at most { $most } groups.
planner-remove = Remove { $group }
planner-payer = Whose money
planner-payer-donor = Donor, zakat or CSR
planner-payer-employer = Employer or household
planner-payer-apbd = Regional budget (APBD)
planner-payer-apbn = State budget (APBN)
planner-payer-village = Village budget (APBDes)
planner-payer-own = The workers themselves
planner-from = First month
planner-from-hint = For example { $example }
planner-months = Duration
planner-months-unit = months
planner-months-hint = 1 to { $most }
planner-go = Calculate
planner-example = Fill in an example
planner-forget = Delete all entries
planner-privacy-bold = Calculated on this device.
planner-privacy = Your figures are not sent. What you type is kept in this tab only, until it is closed.
planner-forgets = This browser stores nothing. Entries are lost if the page is reloaded.

## No answer yet
planner-blank = The answer appears here as soon as the form is complete.
planner-blank-missing = Still to fill in: { $fields }.
planner-wrong = Some entries need correcting. What you typed is still there.

## Problems with entries
planner-missing = Still to fill in: { $field }.
planner-not-a-number = “{ $typed }” is not a whole number. Write a number from { $least } to { $most }.
planner-too-few = { $typed } is too few. At least { $nearest }.
planner-too-many = { $typed } is too many. At most { $nearest }.
planner-not-a-month = “{ $typed }” is not a month. Write for example { $example }.
planner-too-early = We can calculate from { $month } on. Write that month or a later one.
planner-money = “{ $typed }” cannot be read as money. Write for example 50.000.000 or 50 juta (million).
planner-income-wrong = “{ $typed }” is not an income a month. Write zero or more, for example 1 million or 1,500,000.
planner-negative = An amount of money cannot be below zero. Write a number above zero, for example 50 juta (million).
planner-fraction = “{ $typed }” is not whole rupiah. Write for example 50.000.000.
planner-money-large = This number is too large. At most { $most }. Check how many zeros it has.
planner-no-such-choice = Choose one from the list.
planner-no-such-work = “{ $typed }” is no occupation we know. Write another word. For people on own account whose work is not in the list, choose “Other work”.
planner-shares-last = The shares of all groups come to { $sum }, but should be 100%. It fits if the last one is { $last }.
planner-shares = The shares of all groups come to { $sum }, but should be 100%. Lower or raise them until they fit.
planner-mixed = One plan has one payer, because prices differ. Here: { $payer }. For another payer, make another plan.
planner-duty-bpu = The BPU contribution of this plan is not its price.
planner-duty-otherwise = If they have no fixed wage, or are registered as BPU, choose “Other work”.
planner-no-groups = Add at least one group.
planner-too-many-groups = At most { $most } groups. Remove some.
planner-budget-small = Not enough for one person. At least { $least }.
planner-budget-small-month = Not enough for one month. At least { $least }.
planner-too-large = The amount is larger than what can be calculated exactly. Write a smaller number.

## Answer
planner-people = { $jumlah ->
    [satu] { $count } person
   *[banyak] { $count } people
}
planner-and = { $first } and { $last }
planner-answer-workers = *{ $budget }* protects *{ $people }* for { $months }: { $groups }.
planner-answer-cost = *{ $people }* for { $months } need *{ $total }*: { $groups }.
planner-answer-months = *{ $budget }* lasts *{ $months }* for { $people }: { $groups }.
planner-short = Too short for the full death grant: a new member needs { $needed } months paid in a row.
planner-no-period = GN Lingkaran, the donors’ program, has periods of { $periods }.
planner-known-today = Prices of { $from } and later are by the rules known today.
planner-past = { $from } is over: that month is calculated by the rules in force at that time.
planner-span = { $from } to { $to }.
planner-span-one = { $from } only.
planner-spent = Used { $spent }, left over { $rest }.
planner-more-worker = One more person ({ $group }) needs { $short } more.
planner-more-month = One more month for all needs { $short } more.
planner-most-months = We do not calculate more than { $months } months: nobody can promise prices that far ahead.
planner-shares-nobody = The money is not enough for even one of { $groups }. Add to the budget, take fewer months, or remove that group.
planner-shares-off = The shares you asked for cannot be exact: money left over goes to a group that it still pays for.
planner-of-group = { $workers } × { $group }
planner-each = { $group }: { $each } per person
planner-each-heading = For one person
planner-each-group = Group
planner-each-sum = In all
planner-run = from { $from }: { $months } × { $monthly } a month
planner-standing-barred = Money of the { $payer } gets no discount.
planner-standing-unsettled = No source settles yet whether money of the { $payer } gets the discount. We charge the full price.
planner-standing-inference = That the discount also holds for money of the { $payer } is our conclusion: only the state budget (APBN) and regional budgets (APBD) are excluded.
planner-note-household = By UU 2/2026 contributions for { $groups } are borne by their employer, the household they work in.
planner-note-owner = Who employs others ({ $groups }): no source settles yet whether this discount holds.
planner-why-each = Why { $each } for one person: { $group }?
planner-why-total = Why { $total }?
planner-sum = Total

## Cost of each month
planner-monthly = Cost of each month
planner-monthly-part = { $total } a month from { $from }
planner-key-change = price changes
planner-by-group = In all, by group
planner-rest-groups = { $count } other groups
planner-change-up = Price for one { $group } rises to { $price }
planner-change-down = Price for one { $group } falls to { $price }
planner-change-many-up = Prices for { $count } groups rise
planner-change-many-down = Prices for { $count } groups fall
planner-monthly-table = Table of the cost of each month
planner-as-table = View as a table
planner-month = Month
planner-all-groups = All
planner-bar = Chart
planner-month-span = { $from }, { $months }, each
planner-why-changes = { $jumlah ->
    [satu] Why does the price change?
   *[banyak] Why does the price change { $count } times?
}
planner-why-same = Why does the price stay the same?
planner-changed-ends = From { $month }, the monthly price per person for { $group } goes from { $before } to { $after }, because the { $share } discount window ends in { $last }.
planner-changed-begins = From { $month }, the monthly price per person for { $group } goes from { $before } to { $after }, because the { $share } discount window begins, until { $last }.
planner-changed-rate = From { $month }, the monthly price per person for { $group } goes from { $before } to { $after }, because a new rate is in force.

## When to start and pay
planner-start = When it is cheapest to start
planner-start-last = Start at the latest
planner-start-cheapest-own = Your first month, { $month }, is the cheapest already.
planner-start-cheapest = Cheapest is to start in { $month }: { $total }, { $less } less than in { $own }.
planner-start-same = Whichever month you start in, from { $from } to { $to }, the cost is the same: { $total }.
planner-start-dearest = Dearest is to start in { $month }: { $total }.
planner-start-table = View the cost by month of start
planner-start-caption = Cost by month of start
planner-start-month = Start
planner-start-difference = Compared with this plan
planner-start-before = This last month is before the first month. Write { $month } or a later one.
planner-start-cut = We try at most { $months } months.
planner-start-note = To put it off means that workers are not protected while they wait.
planner-prepaid = If all is paid at once in advance
planner-prepaid-same = Paying everything in the first month still comes to { $total }. Prices go by the month that is paid for, not by the day of payment.
planner-prepaid-missing = Multiplying the first month’s price by { $months } months gives { $naive }: { $missing } too little.
planner-prepaid-excess = Multiplying the first month’s price by { $months } months gives { $naive }: { $excess } too much.

## Plans side by side
planner-compare = Other plans for { $people }
planner-compare-money = Other plans with the same money
planner-compare-result = What comes of it
planner-compare-little = not enough
planner-compare-least = at least { $least }
planner-compare-plan = Plan
planner-compare-total = In all
planner-compare-own = This plan: from { $from }, { $months }
planner-months-long = { $jumlah ->
    [satu] { $count } month
   *[banyak] { $count } months
}
planner-compare-from = Start in { $from }
planner-compare-with = With old-age savings (JHT)
planner-compare-without = Without old-age savings (JHT)
planner-compare-halves = Two waves, { $months } each with half of it: from { $first }, then other people from { $second }
planner-compare-equal = As many people in every group
planner-compare-halves-too-little = Two waves with half of it
planner-more-than = { $amount } more
planner-less-than = { $amount } less
planner-equal = the same
planner-compare-later = Putting it off makes the same duration dearer, because months with the discount go by.
planner-this = this plan

## Plans that are kept
planner-beside = Plans kept
planner-beside-lead = Keep up to { $most } plans, change the entries, then compare.
planner-beside-keep = Keep this plan
planner-beside-drop = Delete kept plan { $place }
planner-beside-open = Compare side by side
planner-beside-plan = Plan { $place }
planner-beside-title = Plans side by side
planner-beside-none = No plans kept yet. Make a plan, then keep it to compare.
planner-beside-note = Differences are counted from plan 1. The address of this page holds the figures of all plans, without names: copy it to pass it on.
planner-beside-all = What
planner-beside-people = People
planner-beside-groups = For
planner-beside-rest = Left over
planner-beside-note-line = Please note
planner-self-check = Self-check for one person: { $group }
planner-self-check-note = The self-check takes along occupation, income, area and first month. Payer and programs stay behind.

## What it means
planner-impact = What it means for the area
planner-area = Area it is for
planner-area-none = Not named
planner-reach = This plan reaches { $people }: { $share } of that number.
planner-reach-over = This plan reaches { $people }, more than that number.
planner-reach-key = Full part: this plan. Empty part: the rest.
planner-conflict = The sources do not agree with each other. We show all of them and choose none.
planner-no-coverage = We have found no figure of people protected in this area yet.
planner-exposure = What one family receives
planner-event-death = Death not caused by work
planner-event-work-death = Death by a work accident
planner-event-disability = Permanent total disability by a work accident
planner-when-first = in the first month of membership
planner-when-last = in the last month of this plan
planner-when-long = after { $months } months of membership or more
planner-when-any = at any time while protected
planner-when-for = for { $groups }
planner-no-guess = We do not guess how many people will have an accident. These figures are the most that is paid if it happens, by the rules of { $date }.
planner-school = Plus scholarship of up to { $amount } for { $children } children.
planner-why-paid-school = Why { $amount } with scholarship for { $event }?
planner-why-paid = Why { $amount } for { $event }?
planner-care = Treatment after a work accident is covered as medically needed.


## Pass on
planner-pass = Save and pass on
planner-pass-proposal = Print a proposal
planner-csv = Download the schedule (CSV)
planner-xlsx = Download the workbook (XLSX)
planner-book-plan = Plan
planner-book-prices = Price per person
planner-book-assumptions = Basis of the figures
planner-book-people = List of names
planner-book-last = Last month
planner-book-months = Duration (months)
planner-book-all = All groups
planner-book-rest = Left over
planner-book-since = From
planner-book-price = Price per person a month, may be changed
planner-book-rule = Rule
planner-book-source = Source
planner-book-sureness = How sure
planner-book-page = Its page
planner-book-checked = Checked
planner-book-nik = NIK
planner-book-name = Name
planner-book-born = Date of birth
planner-book-phone = Mobile number
planner-xlsx-busy = Preparing the XLSX file…
planner-xlsx-failed = The XLSX file could not be made. Download the CSV, it holds the same.
planner-file = payung-plan
planner-link = Link to this plan
planner-link-published = The link opens this plan by the published rules, without this assumption.
planner-link-note = This link holds the figures of the plan only. They stand behind the # sign, which is sent nowhere when the link is opened.
planner-text = Text of the plan
planner-summary-head = Plan of BPJS Ketenagakerjaan contributions
planner-summary-each = { $group }: { $people }, { $each } per person, total { $total }
planner-summary-payer = Paid with money of the { $payer }.
planner-summary-foot = Calculated with Payung, rules checked { $date }. An estimate, not a decision.
planner-shared = This is a plan from a link. Your own entries are still there.
planner-left-out = { $group }, { $who }, is not counted.
planner-shared-rules = This link was made with rules checked { $date }. Calculated again with today’s rules.
planner-adopt = Use this plan
planner-own = To my plan
planner-link-broken = This link cannot be read
planner-link-foreign = What stands behind the # sign is not a plan of Payung. Ask for it again, or make a plan of your own.
planner-link-cut = The link was cut short or changed at “{ $part }”. Ask for it again, or make a plan of your own.
planner-link-version = This link was made by another version ({ $found }), which cannot be read here. Reload this page when there is internet, or ask for a new link.

## What points from the plan to another page
planner-check-heading = Somebody else’s budget
planner-check-lead = Write the number of people, the duration and the amount in rupiah. We calculate the contributions and tell the difference.
planner-proposal-group = Group
planner-proposal-people = People
planner-proposal-group-monthly = Group, income, programs: contribution a month
planner-proposal-each = Per person
planner-proposal-total = Total
planner-not-found = This page does not exist

### From here on: texts loaded after the first screen stands.

## Check a budget
planner-check-title = Check a budget that was announced
planner-check-workers = Number of workers
planner-check-printed = Amount announced
planner-check-go = Check
planner-check-more = Occupation, income and programs
planner-check-blank = The result appears here. Or choose one of the examples below.
planner-check-exact = *It fits to the last rupiah.* { $printed } is the contribution of { $people } for { $months }.
planner-check-near = *{ $gap }: it fits, { $closeness }.* { $printed } was announced; contributions are { $premium } for { $people } for { $months }.
planner-check-off = *{ $gap }.* { $printed } was announced; contributions are { $premium } for { $people } for { $months }.
planner-check-wage-earners = Wage earners (PU), for example village officials
planner-check-wage = Contributions of wage earners (PU) are counted in risk group 1, the cheapest: { $price } a month per person.
planner-check-programs = Only { $programs } is counted, not JKK and JKM together.
planner-gap-more = { $amount } too much
planner-gap-less = { $amount } too little
planner-check-fits = What could explain the difference
planner-check-fits-note = Possibilities, not accusations. Ask whoever announced it.
planner-check-none-more = No single assumption that we tried explains it. Perhaps this amount includes costs other than contributions.
planner-check-none-less = No single assumption that we tried explains it. Perhaps not everybody is paid for all of that time, or a part is paid with other money.
planner-fit-rounding = The amount was rounded a lot
planner-fit-one-digit = It was rounded; only one digit was announced, so nothing is certain
planner-fit-zero-lost = A zero is missing: { $sum } was meant
planner-fit-zero-added = A zero too many: { $sum } was meant
planner-fit-sum-slip = A digit was mistyped: { $sum } was meant
planner-fit-workers-slip = The number of people was mistyped: { $people } were meant
planner-fit-workers = For { $people }
planner-fit-months = For { $months }
planner-fit-reduced = With the discounted price, which does not hold for this money
planner-fit-full = With the full price, without discount
planner-fit-thousands = With the price cut down to { $price } a month
planner-fit-programs = With the programs { $programs }
planner-fit-transport = For drivers, ojek or couriers, whose discount window is another
planner-fit-other-work = For other work, whose discount window is another
planner-fit-throughout = With the discounted price of { $price } for all months, also outside the window
planner-fit-barred = With the discounted price of { $price } for all months, although this money gets no discount
planner-fit-wage-earner = With the contribution of wage earners (PU), { $price } a month (risk group 1), not that of BPU
planner-fit-part = Not everybody for the whole time, for example { $fewer } of { $all } for only { $months }
planner-fit-other-costs = Plus { $costs } of costs other than contributions
planner-fit-other-costs-share = Plus { $costs } of costs other than contributions: { $share } of the contributions
planner-fit-exact = exact to the rupiah
planner-fit-rounded = rounded to { $unit }
planner-fit-cut = cut down to { $unit }
planner-fit-gives = comes to { $premium }, { $closeness }
planner-check-why = Why { $premium }?
planner-examples = Examples that were announced
planner-examples-note = Tap one to check it. Figures from news and government sites.
planner-example-line = { $people }, { $months }, { $printed }
planner-example-source = Source: { $source }

## Proposal
planner-proposal-title = Proposal to protect vulnerable workers (pekerja rentan)
planner-proposal-none = No complete plan yet. Fill in the plan first, then come back here.
planner-proposal-letter-note = These names stay on your device: they are only printed and go into no link or file. What is empty becomes a line to fill in by hand.
planner-proposal-from = From
planner-proposal-from-hint = Your company, body or office
planner-proposal-to = To
planner-proposal-to-hint = For example the head of the manpower office, or a board of directors
planner-proposal-purpose = Purpose
planner-proposal-purpose-hint = For example to protect farmers of three villages. At most 200 letters.
planner-proposal-what = What is proposed
planner-proposal-cost = Cost
planner-proposal-schedule = Payments by quarter
planner-proposal-quarter = Months paid for
planner-proposal-gets = What one family receives
planner-proposal-event = In case of
planner-proposal-cash = Cash
planner-proposal-school = Plus scholarship, at most
planner-proposal-region = The area today
planner-proposal-next = Ways to carry it out
planner-proposal-office = Where to ask: { $office }
planner-proposal-bring = From each worker: { $things }
planner-proposal-no-way = We found no government program of this area that is paid with money of the { $payer }.
planner-proposal-savings = Old-age savings (JHT): the contributions are the member's own savings. Our sources do not say what these yield.
planner-proposal-then = { $before }, then { $after }
planner-proposal-not = What is not promised
planner-proposal-not-accepted = That every name is accepted: the office in charge checks the data and decides.
planner-proposal-not-unpaid = Protection for months that are not paid. Protection begins when contributions are paid.
planner-proposal-not-full = The full death grant before { $needed } months paid in a row.
planner-proposal-not-price = Prices after the rules change.
planner-proposal-attached = Attached: list of names of { $people } (name, NIK, date of birth, occupation, mobile number). An empty sheet is in the XLSX workbook of the plan’s page, and the list can be checked first on the page “Check a list”.
planner-proposal-signs = Signatures
planner-proposal-signs-from = Proposed by
planner-proposal-signs-to = Agreed by
planner-proposal-sign = Signature, stamp, and duty stamp if needed
planner-proposal-sign-name = Name
planner-proposal-sign-office = Position
planner-proposal-sign-day = Place, date
planner-instalment = { $from } to { $to }
planner-instalments = { $from } to { $to }, { $count } quarters of { $each } each
planner-next-government = The government that pays decides who receives it. Ask the manpower office (Dinas Tenaga Kerja) about criteria and quota.
planner-proposal-print = Print
planner-proposal-back = Back to the plan
planner-proposal-foot = Payung { $version }. Rules checked { $checked }. Drawn up { $date }. An estimate, not a decision. Not an official site of BPJS Ketenagakerjaan or the government.
