### Whose duty the contributions of wage earners are, for a plan and for paper.

duty-employer = People in this work usually earn a wage: their employer must register them and pay, at the contribution of wage earners (PU).
duty-village = People in this work are usually paid by the village: their contribution is that of wage earners (PU), from the village budget.
duty-government = People in this work are usually appointed by a government office: the official who appoints them must register them, at the contribution of wage earners (PU).
duty-civil = Civil servants (ASN), soldiers (TNI) and police (Polri) are covered by programs of their own, not by BPJS Ketenagakerjaan for people on own account (BPU).
duty-abroad = People who work abroad have a program and contributions of their own.
duty-not-working = This is no work: BPJS Ketenagakerjaan is for people who work. Write what they do, even alone and irregularly.
duty-project = Workers of a construction project are registered by the contractor with the project, at a contribution by its value.
wage-price = JKK and JKM for one person are { $price } a month at a wage of { $wage }.
wage-prices = JKK and JKM for one person are { $least } to { $most } a month at a wage of { $wage }, depending on the risk group of the work.
