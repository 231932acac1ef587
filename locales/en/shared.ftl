### All texts of the screen. Indonesian is the original; other languages translate the same messages.
### "You", short sentences, everyday words first. No figure of a rule stands here: figures come from rules/.

## Frame
app-name = Payung
skip-link = Skip to the content
not-official = Not the official BPJS Ketenagakerjaan site
language-name = English
language-unknown = Payung does not speak the language of this address yet. So you see another one.
language-remember = Remember this language on this device
language-forget = Do not remember this language any more
language-closes-list = The open list will be closed. After the switch, choose its file once more; the columns you chose are kept. Switch the language?
nav-menu = Menu
nav-pages = Other pages
nav-check = Self-check
nav-stories = Benefits
nav-planner = Donor's plan
nav-lists = Check a list
nav-event = Events
nav-book = Rules
title-suffix = { $page } · Payung
loading = Opening…
footer-estimate = Payung helps you estimate. The office in charge decides. Not an official site of BPJS Ketenagakerjaan or the government.
footer-checked = Rules last checked { $date }.
window-other = The contribution discount (for all but drivers, ojek and couriers) lasts only to { $month }. After that the full contribution.
window-transport = The contribution discount for drivers, ojek and couriers lasts only to { $month }. After that the full contribution.
rules-old = The rules here were last checked { $date }, more than half a year ago. Go online for the newest version, or ask { $number } first.
manifest-name = Payung: who can pay the contribution
offline-all = Stored on this device. All pages open without internet.
offline-some = What you have opened is stored on this device.
offline-keep = Store everything for use without internet
offline-working = Storing…
offline-failed = Not everything is stored yet. Go online, or free some space on the device.
offline-again = Try to store again
offline-none = This browser cannot store pages for use without internet. Use a normal window, not a private one, or leave this tab open.
offline-newer = There is a new version of Payung.
offline-newer-take = Use it now
offline-newer-tabs = Payung is still open in another tab. Finish and close that tab first, then press again.
footer-version = Version
footer-areas = Names of areas: idn-area-data, Open Database License 1.0.
notice-forgets = Answers are not kept here and are lost when the page is reloaded, so do not close or reload it yet.

## Start page (plain HTML, before the program arrives)
start-page-title = Who can pay your BPJS Ketenagakerjaan contribution? · Payung
start-description = Check on your own device: who can pay the contribution to BPJS Ketenagakerjaan (Indonesia's social security for workers), what it costs, and what the family receives.
start-proverb = Have your payung (umbrella) ready before the rain
start-title = Who can pay your BPJS Ketenagakerjaan contribution?
start-lead = BPJS Ketenagakerjaan is Indonesia's social security for workers. For those without a fixed wage: farmers, fishers, motorcycle taxi drivers (ojek), traders, day labourers.
start-begin = Start the check
start-cost = Free. No name, no NIK (ID number).
start-privacy-bold = Your answers stay on this device.
start-privacy = Nothing is sent.
start-benefit-heading = The benefits
start-benefit-care-figure = No limit
start-benefit-care = Cost of treatment after a work accident, as medically needed.
start-benefit-work = For a death by work accident.
start-benefit-death = For a death not caused by work, after { $months } months of contributions in a row.
start-benefit-before = Before that { $amount }.
start-benefit-up-to = up to
start-benefit-school = Scholarship for { $children } children, from kindergarten to university.
start-benefit-school-if = At once if caused by work. Otherwise after { $months } months of contributions.
start-benefit-stories = See the stories and how it is calculated
start-benefit-margin = On the lowest wage base, { $base }. The higher the base, the larger the grants after a work accident.
start-benefit-sources = Sources: { $sources }.
start-price-heading = The contribution
start-price-per = a month, the lowest
start-price-discount = For the months { $from } to { $to } half of it, { $amount }, if paid by yourself or a donor. For drivers, ojek and couriers { $from_transport } to { $to_transport }.
start-price-government = If the regional government pays, you pay Rp0.
start-price-sources = Sources: { $sources }. Contributions from the state budget (APBN) and regional budgets (APBD) get no discount.
start-ask-heading = Would you rather ask?
start-ask = Call { $number }, the service of BPJS Ketenagakerjaan, or go to its branch office.
start-failed = This page has not opened fully. Call { $number } or go to a BPJS Ketenagakerjaan branch office.
start-failed-blocked = This browser cannot run Payung’s program, or may not. Open it in another browser or on another phone. You can also call { $number } or go to a BPJS Ketenagakerjaan branch office.
start-failed-link = What the address you opened holds is shown once this page has opened fully. If somebody sent you the link, ask them to send the text too.
start-again = Try again
framed = Payung is being shown inside another page. So that you know whose page you fill in, open Payung in a window of its own.
framed-open = Open Payung
start-needs-script = For the automatic check your browser needs JavaScript. Without it, call { $number } or go to a BPJS Ketenagakerjaan branch office.
start-needs-script-link = A link to somebody's result cannot be shown without JavaScript either. Ask them to send the text.

## If the program stops
stopped = Payung stopped halfway. Reload this page; what is stored in this tab is not lost. If it stops again, call { $number } or go to a BPJS Ketenagakerjaan branch office.
stopped-reload = Reload
stopped-forget = Delete the answers and start again
call = Call { $number }

## Questions
search = Search
clear = Clear
problem-heading = There is a problem
area-matches = Matching areas: { $count }
area-more = Matching areas: { $count }. { $more } more; type more letters.
area-none = No area matches “{ $typed }”.
area-none-hint = Type the name of a kabupaten, kota or province.
area-legend = Matching areas
area-province-only = Only the province
found-near = Nothing is exactly “{ $typed }”. Perhaps you mean:
often-chosen = Often chosen
yes = Yes

## Check your answers
change = Change

## Result
result-age = age { $age }
print = Print or save
reasons-unmet = Not met yet
reasons-unknown = Not known yet
reasons-met = Criteria met: { $met } of { $all }
met = Met:
unmet = Not met yet:
not-known = Not known yet:
scheme-since-day = In force since { $date }.
scheme-since-reported = Reported since { $date }.
scheme-source = Criteria according to { $source }.
scheme-checked = Checked { $date }.
money-why = Why { $amount }?

## Date and rules
day-checked = Checked { $date }.

## Pass on
pass-whatsapp = Send by WhatsApp
pass-share = Share
pass-copy-text = Copy text
pass-copy-link = Copy link
pass-copied = Copied.
pass-not-copied = Could not be copied automatically. Press long on the link or text below, then choose Copy.
pass-show = See text and link
pass-sends = WhatsApp and Share send through the app you choose, only if you press them.

## Examples and links
examples-heading = See an example
examples-note = Eight example people, not real ones. One tap shows the result.
shared-passed-over = This version does not know these parts and skipped them: { $parts }. If you need them, open the link in the newest version of Payung.

## Household employer
household-lead = For those who employ a domestic worker (ART), carer, gardener, guard or driver at home.
household-months = For how long
household-months-unit = months
household-from = From which month
household-two = JKK and JKM
household-three = JKK, JKM and JHT
household-open = Are you the employer? Calculate the cost

## Details of each way
other-why = See the criteria
trace-all = See all steps and sources
verdict-why = Why this result?

## Steps of a calculation
applied-bracket = Bracket for an income of { $income }: wage base
applied-bracket-lowest = Lowest income bracket: wage base
applied-given-base = Wage base as given
applied-jkk = Work accident insurance (JKK), { $rate } of { $base }
applied-jkm = Death insurance (JKM), a fixed amount
applied-jht = Old-age savings (JHT), { $rate } of { $base }
applied-discount = Discount of { $share } for the months { $from } to { $to }
applied-discount-barred = No discount on { $payer } money
applied-discount-unsettled = Discount on { $payer } money is not clear, counted in full
applied-no-discount = No discount this month
applied-run = Months from { $from }: { $months }, { $monthly } a month
applied-workers = Workers: { $workers }, { $each } each
applied-budget = From { $budget }, { $each } each
applied-wage-share = { $share } of { $wages } times the wage of { $base }
applied-floor = At least
applied-waiting = { $needed } months of contributions in a row
applied-incapacity = Months unable to work: { $months }, { $share } of { $base }
applied-scholarship-months = { $needed } months of contributions for a scholarship
applied-scholarship = Scholarship for one child from { $level }
applied-payroll-share = { $label }: { $rate } of { $base }
applied-wage-ceiling = Wage that counts for the pension (JP), of { $wage }
applied-borne-employer = Amount the employer pays
applied-borne-worker = Amount taken from the wage
applied-borne-state = Amount the state adds
outcome-yes = met
outcome-no = not yet
outcome-unknown = not known yet
outcome-months = months: { $months }
payer-word-own = worker
payer-word-donor = donor
payer-word-employer = employer
payer-word-apbn = state budget (APBN)
payer-word-apbd = regional budget (APBD)
payer-word-village = village
basis-since = { $source }, since { $date }
basis-reported = { $source }, reported since { $date }
basis-place = { $source }, { $place }
grade-sources = { $count } sources
grade-single = one source
grade-conflict = sources differ
grade-inference = our conclusion
grade-unverified = not verified yet
applied-poverty-line = Poverty line of { $area }, one person a month
applied-household-line = People: { $people }, { $line } each
applied-spending-each = Spending of { $spending } shared by { $people }, one person (rounded down)
applied-below-line = Spending of { $spending } against the line of { $line }
outcome-below-line = below the line
outcome-not-below-line = not below the line

## Words
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
million = { $amount } million
billion = { $amount } billion
sum-only = { $sum } only

## Numbers
number-thousands = ,
number-decimal = .
number-words = zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
number-tens = twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
number-tens-and = { $tens }-{ $rest }
number-hundred = one hundred
number-hundreds = { $count } hundred
number-hundreds-and = { $hundreds } and { $rest }
number-thousand = one thousand
number-thousands-of = { $count } thousand
number-millions = { $count } million
number-billions = { $count } billion
number-trillions = { $count } trillion
word-or = or
word-about = on
rupiah-in-words = { $number } rupiah

## Large screen
screen-foot = { $sources }. Checked { $date }. An estimate, not a decision.
screen-brand = Payung · { $number } of { $all }
screen-bar = Screen controls
screen-previous = Previous
screen-next = Next
screen-close = Close
screen-full = Full screen
screen-black = Black out
screen-light = Light up
screen-less = Less { $dial }
screen-more = More { $dial }
screen-dial = { $name }: { $value }
screen-switch = Change another value
screen-keys = Left and right arrows: change the screen. Up and down arrows: change the number. B: black. Esc: close.
screen-foot-plain = Checked { $date }. An estimate, not a decision.

## Page missing, or no answer yet
not-found-title = There is no such page
not-found-note = The address may be mistyped.

## Used by more than one part
problem-choose = Choose one answer, or choose I don't know.
problem-money-empty = Write the income of a month, or choose I don't know.
problem-money-unreadable = “{ $typed }” cannot be read as money. Write it in digits, for example 1,500,000 or 1.5 million.
problem-money-negative = An income cannot be below zero. Write 0 if there is none.
problem-money-fraction = “{ $typed }” is not whole rupiah. Write for example 1,500,000 or 1.5 million.
problem-money-large = This number is too large. The most is { $most }. Check how many zeros it has.
read-aloud = Read aloud
read-stop = Stop
criterion-area = a KTP of the right area
criterion-age = age
criterion-informal = work without an employer
criterion-irregular-income = irregular income
criterion-low-income = income no higher than the minimum wage
criterion-not-insured = not in BPJS Ketenagakerjaan yet
criterion-not-civil-servant = not a civil servant (ASN)
criterion-not-student = not a pupil or student
criterion-residence = how long the KTP has been local
criterion-welfare = listed as poor in the government's data
criterion-decile = decile of the family
criterion-occupation = an occupation that is paid for there
list-and = { $first } and { $last }
welfare-label-extreme-poor = Listed as extremely poor
welfare-label-poor = Listed as poor
welfare-label-near-poor = Listed as nearly poor
welfare-label-not-poor = Listed as not poor
note-second-hand = According to the last report, { $date }; we have not read the rule itself yet.
qr-open = QR code
figure-day = “{ $typed }” is not a date. Write for example 1 January 2027.
figure-month = “{ $typed }” is not a month. Write for example December 2026.
figure-year = { $typed } is a whole year. Tap { $month }, or write another month.
figure-unclear = “{ $typed }” can mean more than one amount. Tap the one you mean.
figure-early = We can calculate from { $date } on. Write that date or a later one.
figure-negative = An amount of money cannot be below zero. Write 0 if there is none.
figure-count = “{ $typed }” cannot be used. Write a whole number from { $least } to { $most }.
figure-share = “{ $typed }” cannot be used. Write a number from 0 to { $most }, for example 5,5.
planner-too-late = This month is too far away. Write an earlier month.
applied-groups = Groups: { $groups }, workers: { $workers }
applied-rounds = From { $budget }, every round of people in these shares ({ $people }) needs { $round }
applied-rest = The remaining { $rest } is enough for { $workers } more
applied-budget-months = From { $budget }, used { $spent }
applied-no-waiting = No waiting time for wage earners
applied-scholarship-year = Scholarship for { $level }, one year
applied-scholarship-age = Up to the age limit, years paid: { $years }
applied-loss = Disability table: { $loss }
applied-loss-of-function = { $function } of the function lost, of { $whole }
applied-loss-steps = { $steps } × { $step }, { $each } each
outcome-working-days = working days: { $days }
outcome-years = years: { $years }
outcome-people = children: { $people }
outcome-until = until { $date }
rules-at = History and sources of every rule: { $address }
rules-in-app = History and sources of every rule stand in Payung, below Rules.
own-banner = This tab uses home-made rules: { $names }. Its answers are not official.
own-banner-assumed = This tab uses an assumption: { $names }. Its answers do not follow the rules in force.
own-ignored = The home-made rules and assumptions of this tab are not used here: stories and slides keep the published rules.
own-see = See
own-let-go = Stop using it
own-mark = { $name } (home-made rules)
own-unsaid = home-made rules
own-assumed = an assumption on this device
own-assumed-discount = { $name } until { $month }
own-supposed = Assumption, not the rules in force: { $names }.
own-supposed-other = discount outside transport until { $month }
own-supposed-transport = discount for transport until { $month }
own-supposed-file = { $name } (assumption)
own-assumed-jkm = JKM { $amount } a month from { $month }
own-assumed-decile = { $name } for deciles 1 to { $most }
grade-home-made = home-made
