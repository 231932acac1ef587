### Benefit stories: what is paid, to whom, when, and why.

## Choosing a story
stories-title = What my family receives
stories-lead = Choose an event. You can change its figures, such as income and months paid.
stories-choose = Choose a story
stories-more = Besides the stories
stories-claims-link = Cases from the news
stories-claims-note = Real cases with sums that were published in the news, calculated again here.
stories-misquoted-link = Figures often misquoted
stories-misquoted-note = The right sums, and why those going round are wrong.
stories-losses-link = Table of partial disability
stories-losses-note = How many per cent for each loss, and for which ones we have found no source yet.
stories-event-link = Event mode.
stories-event-note = Put slides together for one event, then show them with a projector.
stories-forget = Delete everything I changed
stories-forget-note = What you change is kept in this tab only, until it is closed.
stories-back = All stories

story-home-name = Death at home
story-home-about = Of an illness or another cause, not caused by work.
story-sea-name = Death at sea
story-sea-about = Of a work accident, with children still at school.
story-fall-name = A fall from a roof
story-fall-about = Unable to work for months, then recovered.
story-hand-name = Loss of an arm
story-hand-about = Partial disability, and still able to work.
story-blind-name = Loss of sight
story-blind-about = Partial disability from a work accident.
story-disease-name = A disease caused by work
story-disease-about = Never able to work again.

event-death = Death not caused by work
event-work-death = Death caused by work
event-total = Permanent total disability caused by work
event-partial = Partial disability caused by work
event-incapacity = Unable to work for a time, caused by work

## The verdict on the umbrella
story-for = Made-up story: { $story }
story-for-claim = Case from the news: { $claim }
story-line-family = { $school ->
    [ada] The family receives { $cash }, then scholarship of up to { $scholarship }
   *[tidak] The family receives { $cash }
}
story-line-worker = { $school ->
    [ada] The worker receives { $cash }, then scholarship for the children of up to { $scholarship }
   *[tidak] The worker receives { $cash }
}
story-line-months = { $count ->
    [banyak] The worker receives { $cash } for { $months } months unable to work
   *[satu] The worker receives { $cash } for one month unable to work
}
story-line-care = Treatment is paid, with no limit in rupiah
story-line-burial = So far the family receives only burial money of { $cash }
story-line-unverified = Provisional figure { $cash }, not verified yet
story-example = If it is paid: { $sums }
story-example-none-paid = Example, had contributions been paid: { $sums }
story-line-wrong = { $count ->
    [satu] One entry needs correcting first
   *[banyak] { $number } entries need correcting first
}
story-note-wrong = What you typed is still there. Once it is corrected, the figures come back.
story-note-refused = The amount is too large to calculate exactly. Write a smaller income.
story-note-waiting = Months paid in a row so far: { $paid }.
story-note-work = { $count ->
    [satu] Contributions were paid for only one month. Work accident insurance (JKK) has no waiting time.
   *[banyak] Contributions were paid for { $months } months. Work accident insurance (JKK) has no waiting time.
}
story-note-later = After { $needed } months in a row it becomes { $with }.
story-note-arrears = We have found no rule yet on whether an event during arrears is paid. Ask a branch office.
story-note-ended = All figures here are as if membership were still active. Ask a branch office.
story-note-none-paid = Protection begins when contributions are paid, so all sums here are only an example.
story-note-death = Months of contributions paid in a row: { $months }.
story-note-school = Scholarship for the children comes only after { $needed } months paid; so far { $paid }.
story-note-estimate = An estimate. BPJS Ketenagakerjaan decides.
story-note-beyond = The event is more than a year after we last checked the rules. They may be different by then.
story-note-too-young = Child { $number } is too young for that class. Check the age or the class again.
story-note-unverified = We have found no source yet for the percentage of this loss. Do not use it as a promise.

## What weakens the sum: on the page, on every slide, beside every sum
caution-none-paid = Only an example: no contributions paid yet
caution-ended = May not be paid: { $unpaid } months in arrears
caution-unknown = Not confirmed that it is paid (months in arrears: { $unpaid })
caution-unverified = Not verified yet: do not use it as a promise
caution-beyond = Rules of { $year } unknown: today’s rules are used
caution-too-young = Child { $number }: age and class do not fit
caution-limit = Exactly { $needed } months: sources differ, one says it must be more
mark-none-paid = only an example
mark-ended = may not be paid
mark-unknown = payment not confirmed
mark-beyond = by today’s rules

## The story
story-facts = The story
story-facts-note = Tap a line to change it.
story-asked-for = Calculate for { $loss }, not verified yet
story-reset = Back to the original story
story-link-broken = The values in this link cannot be read: it is broken, cut short, or from another version. Ask for it again.
story-problem-summary = What needs correcting
fact-change = Change
fact-event = Event
fact-loss = What was lost
fact-incapacity = Months unable to work
fact-wage = Income
fact-paid = Months paid
fact-family = Spouse and children
fact-journey = Transport to hospital or home
fact-day = Date of the event

value-months = { $months }
value-no-months = none yet
value-none = none
value-missing = not filled in
value-unreported = not reported
value-unreported-day = not reported; calculated with the rules of { $date }
value-unreported-wage = not reported; the sum fits a deemed wage base of { $wage }
value-unreported-children = classes that fit the sum: { $children }
value-wrong = needs correcting
value-income = { $income } a month
value-wage = Wage { $wage } a month, with an employer
value-paid = { $row ->
    [semua] { $paid }, without a gap
   *[sebagian] { $paid }, of which { $in_a_row } in a row
}
value-unpaid = { $paid }, then { $unpaid } in arrears
value-family = { $family }, { $children }
value-spouse = spouse left behind
value-no-spouse = no spouse
value-no-children = no children at school
value-child = child ({ $class })
value-loss = { $loss }, { $share } of { $wages } monthly wages
value-unverified = { $loss }, not verified yet

class-tk = starting kindergarten
class-year = class { $class }, { $level }
class-pt = year { $class } of university

field-segment = Way of working
field-segment-bpu = On own account, without an employer (BPU)
field-segment-pu = With an employer and a wage (PU)
field-income = Income a month
field-income-hint = As declared when registering. Benefits are calculated from the deemed wage base of its bracket.
field-wage = Wage a month
field-wage-hint = The real wage that the employer reported.
field-group = Risk group of the work
field-paid = Months paid in all
field-paid-hint = Counted up to the event.
field-in-a-row = Last months paid in a row
field-in-a-row-hint = Leave empty if there was never a gap.
field-unpaid = Months in arrears before the event
field-unpaid-hint = Leave empty if there are none.
field-payer = Who pays the contributions
field-sector = Kind of work
field-sector-transport = Carrying people or goods
field-sector-other = Other work
field-incapacity = Months unable to work
field-incapacity-hint = As the doctor says. Leave empty if there are none.
field-loss = What was lost
field-loss-unverified = Not verified yet: rows whose source we have not read
field-loss-unverified-note = The percentages below are general knowledge. Their figures are always marked as not verified yet.
field-loss-percent = Percentage in the doctor’s letter, already known
field-extent-function = How many per cent of its function is lost
field-extent-function-hint = Leave empty if all of it is lost.
field-extent-set = Percentage the doctor set
field-extent-steps = How many times { $step }
field-extent-percent = Percentage from the table
field-extent = Size of the loss
field-day = Date of the event
field-day-hint = For example 21-11-2026. Leave empty for today.
field-spouse = Husband or wife left behind
field-spouse-yes = Yes
field-spouse-no = No
field-children = Children
field-child = Child { $number }
field-child-class = Child { $number }: class still to come
field-child-age = Age of child { $number }
field-child-age-hint = May stay empty. Scholarship stops at age { $limit }.
field-child-add = Add a child
field-child-drop = Remove child { $number }
field-choose = Choose
field-journey = Carried by
mode-land = Land, river or lake
mode-sea = Sea
mode-air = Air
unit-months = months
unit-years = years
unit-percent = per cent
unit-times = times

## Problems with entries
wrong-missing = { $field }: not filled in, and this story needs it.
wrong-class = { $field }: choose the class still to come, or remove this child.
wrong-choice = { $field }: choose one from the list.
wrong-day = { $field }: “{ $found }” is not a date. Write for example 21-11-2026.
wrong-early = { $field }: we can calculate from { $first } on. Write that date or a later one.
wrong-negative = { $field }: “{ $found }” is below zero. Write 0 or more.
wrong-money-least = { $field }: “{ $found }” is too small. Write { $least } or more.
wrong-count = { $field }: “{ $found }” cannot be used. Write a whole number from { $least } to { $most }.
wrong-since = { $field }: { $found } months are not possible. BPU contributions exist since { $from }; up to { $to } there are { $most } months at most.
wrong-in-a-row = { $field }: “{ $found }” is more than all months paid, { $paid }. Write { $paid } or less.
wrong-share = { $field }: “{ $found }” cannot be used. Write { $least } to { $most }.
wrong-old = { $field }: age { $found } is beyond the limit. Scholarship stops at age { $limit }; remove this child or correct the age.
wrong-children = { $found } children are too many to calculate here. At most { $most }; only { $counted } children are counted.

## Paid once
cash-heading = Cash
cash-why = Why { $amount }?
cash-sum = Total
cash-part = { $amount } { $name }
cash-none = There is no cash in this story. Treatment and transport are paid all the same.
cash-unverified = not verified yet
cash-base = Deemed wage base { $base }.
part-death = death grant
part-disability = disability grant
part-periodic = periodic grant
part-burial = burial money
part-incapacity = wage replacement

## STMB month by month
months-heading = Wage replacement, month by month
months-lead = It is called santunan sementara tidak mampu bekerja (STMB), the grant for being unable to work for a time. Paid until recovery, a finding of disability, or death.
months-title = Wage replacement, months: { $months }
months-desc = { $groups }.
months-group = months { $from } to { $to } { $amount } each
months-group-one = month { $from } { $amount }
months-table = Wage replacement by month
months-column-month = Month
months-column-share = Share of the wage
months-column-each = A month
months-column-sum = Total
months-range = { $from } to { $to }
months-tick = month { $month }

## Scholarship
school-heading = Scholarship, year by year
school-lead = Paid each year on request. It stops when the child turns { $limit }, marries, or works.
school-title = Scholarship year by year
school-child = Child { $number }, { $class }
school-most = at most { $sum }
school-desc-child = Child { $number }, { $class }: { $years }, at most { $sum }.
school-desc-years = { $years } yr { $level }
school-level-years = { $level }, { $years } yr
level-tk = Kinder
level-sd = Primary
level-smp = Junior
level-sma = Senior
level-pt = University
school-years = { $years } yr
school-age-limit = Stops at age { $limit }; later school years that are not paid: { $lost }.
school-tick = year { $year }
school-line = One line is one year. Its length is the money of a year.
school-not-counted = The other children are not counted: only { $counted } children. Sources do not say which ones; we put first those whose schooling is highest. That is our conclusion, and another pair of children could receive more.
school-column-year = School year
school-column-amount = Money a year
school-none-waiting = No scholarship yet: fewer than { $needed } months paid.
school-why = Why scholarship of up to { $amount }?
as-table = View as a table

## When and to whom
when-heading = When, and to whom
when-first-day = From the first day
when-months = While unable to work
when-working-days = At most { $days } working days after the papers are complete
when-school = Each school year
when-to-worker = to the worker
when-to-heirs = to the heirs
when-to-child = for child { $number }
when-month-each = { $months } × { $amount } a month
when-year-each = { $years } × { $amount } a year
when-school-what = Scholarship, { $level }

## Services
services-heading = If needed
services-transport = All transport together at most { $amount }. Each kind has a limit of its own.

## In and out
flow-heading = In and out
flow-in = { $count ->
    [satu] Contributions paid: one month.
   *[banyak] Contributions paid: { $months } months.
}
flow-in-worker = Out of the worker’s own pocket: { $amount }.
flow-in-discount = Discount included.
flow-in-unbroken = Calculated as if without a gap, because the months not paid are not known.
flow-in-today = Calculated with today’s wage and rates.
flow-out = Paid out, at most: { $cash } in cash and { $scholarship } in scholarship.
flow-out-cash = Paid out: { $cash } in cash.
flow-out-care = Treatment is not counted here.
flow-price = A month, JKK and JKM.
story-price-until = Price with the discount, up to the contribution for { $month }
story-price-from = From the contribution for { $month } on: { $amount } a month
flow-why = Where does the contribution of { $amount } come from?

## As BPU and as PU
sides-heading = If there is an employer
sides-lead = The same event, for somebody who works on own account (BPU) and somebody with an employer (PU).
sides-caption = What is paid, by way of working
sides-who = Way of working
sides-cash = Cash
sides-scholarship = Scholarship up to
sides-bpu = On own account (BPU)
sides-bpu-note = From the deemed wage base { $base }, not the real income.
sides-pu = With an employer (PU)
sides-pu-note = From the real wage { $base }. The employer pays the JKK and JKM contributions.
sides-more-pu = With the real wage the cash is { $amount } more.
sides-more-bpu = With the real wage the cash is { $amount } less.
sides-same = The cash is the same.
sides-wage = Real wage to compare with
sides-ask = Write the wage, for example the minimum wage of the area, to see the difference.

## What often surprises families
conditions-heading = What many do not expect
conditions-papers = Papers, heirs and deadlines

cond-waiting-plain = Waiting time
cond-waiting = { $needed } months paid in a row
cond-waiting-unmet = So far { $paid }, { $missing } still missing. What is paid now: { $without }.
cond-waiting-first = No contributions paid yet, so not protected yet.
cond-waiting-met = { $paid } paid already. A member with fewer than { $needed } months gets only { $without }.
cond-later = Met from { $month } if contributions go on; after that { $with }.
cond-later-grown = Met from { $month } if contributions go on. By then the children are in a higher class, and all of it is { $with } at most.
cond-later-none = Met from { $month } if contributions go on. By then no child gets a scholarship any more.
cond-not-concerned = Does not apply to a worker with an employer.
cond-scholarship = Months paid for the scholarship
cond-scholarship-unmet = { $needed } months are needed. So far { $paid }, { $missing } still missing.
cond-scholarship-met = { $needed } months are needed. { $paid } paid already, so the scholarship is paid.
cond-arrears = Arrears
cond-arrears-none = No arrears. From unpaid month { $ends } on, membership can end.
cond-arrears-some = Months in arrears: { $unpaid }. We have found no rule yet on whether an event in that time is paid. Ask a branch office or { $care }.
cond-arrears-ended = Months in arrears: { $unpaid }. From month { $ends } on we take membership to have ended, so perhaps nothing is paid. Ask a branch office or { $care }.
cond-age = Age when registering
cond-report = Reporting a work accident
cond-claim = Time limit for a claim
cond-claim-until = { $date } at the latest.
cond-claim-none = We have found no time limit.
cond-payment = When it is paid
cond-payment-days = At most { $days } working days after the papers are complete. If late, BPJS Ketenagakerjaan adds { $amount } each day.
cond-payment-inferred = At most { $days } working days after the papers are complete. If late, BPJS Ketenagakerjaan adds { $amount } each day: this is our conclusion. { $note }
cond-payment-plain = At most { $days } working days after the papers are complete.
cond-heirs = Who the heirs are
cond-heirs-both = First: husband or wife and children.
cond-heirs-spouse = First: husband or wife.
cond-heirs-children = First: children.
cond-heirs-others = No spouse and no children: the next in this order.
cond-documents = Papers for the claim
cond-scholarship-documents = Papers for the scholarship
cond-children = Number of children counted
cond-children-none = No children are counted yet, because there is no scholarship yet.
cond-children-counted = Children counted: { $counted } of { $all }.
cond-children-order = Children counted: { $counted } of { $all }. Which ones come first is our conclusion: those whose schooling is highest.
cond-school-end = The scholarship can stop earlier
cond-burial-once = Burial money is paid once
cond-violence = Violence at the workplace
cond-sudden = Sudden death at the workplace
cond-late-disease = A disease found only later
cond-why = Basis and calculation: { $name }

## Cases from the news
claims-title = Cases from the news
claims-lead = Sums in the news, calculated again by the rules. Open a case to see its steps.
claim-name = { $event }, { $amounts }
claim-of = { $who }: { $what }
claim-match-heading = Compared with the news
claim-matches = The figures here are the same as reported.
claim-changed = You have changed this case, so the figures may differ from those reported.
claim-differs = The figures here differ from those reported.
claim-caption = Reported and calculated
claim-what = What
claim-published = Reported
claim-computed = Calculated
claim-row-cash = Cash
claim-row-scholarship = Scholarship
claim-row-total = In all
claim-no-address = a report by { $source }, whose address we did not keep
claim-reference = Published in:
claim-listed = { $claim } ({ $reference })

## Misquoted
misquoted-title = Figures often misquoted
misquoted-lead = These figures have been published or said. Do not use them.
misquoted-said = What goes round
misquoted-span = { $from } to { $to }
misquoted-right = The right figure
misquoted-why = Why is it wrong
misquoted-heading = { $right }, not { $said }
misquoted-right-fixed = Cash, the same for any income, after the waiting time.
misquoted-right-benefit = Cash on the lowest deemed wage base.
misquoted-right-school = Scholarship for the children, at most { $amount }, is counted separately.
misquoted-right-contribution = Contribution a month in the lowest bracket, with the discount.

## Disability table
losses-title = Table of partial disability
losses-lead = The grant: the percentage in the table times { $wages } monthly wages. Loss of function counts as a part of that percentage.
losses-read = With a source
losses-unread = Not verified yet
losses-unread-lead = These rows are general knowledge. We have not read their source yet, so do not use them as a promise.
losses-unread-open = Show those not verified yet
losses-caption = Losses and their percentages
losses-caption-unread = Losses and their percentages, not verified yet
losses-what = Loss
losses-share = Per cent
losses-up-to = up to { $most }, set by a doctor
losses-per = for each { $step }

## Big screen
screen-open = Show on a big screen
screen-title = Big screen: { $story }
dial-income = income
dial-paid = months paid
dial-incapacity = months unable to work
slide-when = Income { $income }, months paid: { $paid }.
slide-when-wage = { $wage }, months paid: { $paid }.
slide-school-small = Scholarship for { $children } at school, up to
slide-school-child = Child { $number }, { $class }: up to { $sum }
slide-months = { $months } × { $amount } a month
slide-price = Contribution a month
slide-price-when = Income { $income }, contributions paid by the { $payer }.
slide-flow-in = Contributions paid
slide-flow-in-discount = Contributions paid, with the discount
slide-flow-out = Received, at most { $amount }
slide-remember = What to remember
slide-services = Also paid
slide-condition-waiting = Paying, but not yet { $needed } months in a row: only { $without }
slide-condition-school = Scholarship only after { $needed } months paid
slide-condition-children = Only { $counted } children are counted
slide-condition-until = Claim by { $date } at the latest
slide-condition-none = Claim as soon as you can
slide-condition-arrears = Do not fall behind with payments
slide-service = { $name }: { $limit }
slide-condition-report = Report it as soon as you can. { $item }
slide-paid = Months paid: { $paid }
slide-incapacity = Months unable to work: { $months }
slide-question = How much is received?
slide-income = Income { $income }
stories-others = Other stories
story-next = Next story: { $story }
story-hand-on = Share: link, QR code, slides, paper
slide-waiting = After { $needed } months in a row: { $with }
school-year = Year { $year }, { $level }

## Steps of the calculation
