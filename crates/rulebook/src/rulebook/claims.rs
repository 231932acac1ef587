//! Checks of what a claim needs besides sums: services in kind, the anatomical table, lists, misquoted figures.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use payung_values::date::Date;
use payung_values::event::Event;
use payung_values::rate::Rate;
use payung_values::service_id::ServiceId;

use super::guidance::is_snake_case;
use super::reader::{File, Reader};
use super::rupiah;
use super::schema::{Claims, RawLoss, RawLosses, RawMisquoted, RawMisquotes, RawService, RawServices};

/// The kinds of limits a service can have, each with the keys it takes besides.
const LIMITS: [(&str, &[&str]); 5] = [
    ("none", &[]),
    ("up_to", &["amount"]),
    ("up_to_within", &["amount", "months"]),
    ("hospital_price_plus", &["share"]),
    ("covered", &[]),
];

impl Reader<'_> {
    /// The four files, each read even if another is spoilt, so that all complaints come at once.
    pub(super) fn read_claims(&mut self) -> Option<Claims> {
        let services = self.read_services();
        let losses = self.read_losses();
        let lists = self.read_lists("claims.toml");
        let misquoted = self.read_misquoted();
        Some(Claims {
            services: services?,
            losses: losses?,
            lists: lists?,
            misquoted: misquoted?,
        })
    }

    fn read_services(&mut self) -> Option<RawServices> {
        let (file, raw) = self.parse::<RawServices>("service.toml")?;
        let mut newest: BTreeMap<ServiceId, Date> = BTreeMap::new();
        for service in &raw.service {
            let (at, service) = (service.span().start, service.get_ref());
            self.check_label(&file, at, &service.label);
            if let Some(note) = &service.note {
                self.check_short(&file, at, note);
            }
            self.check_basis(
                &file,
                at,
                &service.source,
                &service.confidence,
                service.n_sources,
                &service.checked_on,
            );
            self.check_limit(&file, at, service);
            let from = self.check_date(&file, at, "from", &service.from);
            let id = self.check_word::<ServiceId>(&file, at, "service", &service.id);
            let (Some(id), Some(from)) = (id, from) else {
                continue;
            };
            let before = newest.insert(id, from);
            self.check(&file, at, before.is_none_or(|before| before < from), || {
                format!("the service `{}` from {from} overlaps the one above it; order by first day, each day once", id.id())
            });
        }
        for id in ServiceId::ALL {
            self.check(&file, 0, newest.contains_key(id), || {
                format!("the service `{}` is missing", id.id())
            });
        }
        self.check_definition(&file, &raw.transport_together);
        Some(raw)
    }

    fn check_limit(&mut self, file: &File, at: usize, service: &RawService) {
        let given: Vec<&str> = [
            ("amount", service.amount.is_some()),
            ("months", service.months.is_some()),
            ("share", service.share.is_some()),
        ]
        .into_iter()
        .filter_map(|(key, given)| given.then_some(key))
        .collect();
        let known = LIMITS.iter().find(|(limit, _)| *limit == service.limit);
        self.check(file, at, known.is_some(), || {
            let known: Vec<&str> = LIMITS.iter().map(|(limit, _)| *limit).collect();
            format!(
                "unknown limit `{}`; known are {}",
                service.limit,
                known.join(", ")
            )
        });
        if let Some((limit, keys)) = known {
            self.check(file, at, given == *keys, || {
                let listed = |keys: &[&str]| {
                    if keys.is_empty() {
                        "nothing".to_owned()
                    } else {
                        keys.join(", ")
                    }
                };
                format!("limit `{limit}` takes {}, not {}", listed(keys), listed(&given))
            });
        }
        if let Some(amount) = &service.amount {
            self.check(file, at, rupiah(amount).is_some_and(|amount| amount > 0), || {
                format!("amount `{amount}` is not a plain number of rupiah above 0")
            });
        }
        self.check(file, at, service.months != Some(0), || {
            "months must be 1 or more".to_owned()
        });
        if let Some(share) = &service.share {
            self.check_share(file, at, "share", share);
        }
    }

    fn check_share(&mut self, file: &File, at: usize, key: &str, share: &str) -> Option<Rate> {
        let rate = Rate::parse(share);
        self.check(file, at, rate.is_some(), || {
            format!("{key} `{share}` is not a share from 0% to 100%")
        });
        rate
    }

    fn read_losses(&mut self) -> Option<Vec<RawLoss>> {
        let (file, raw) = self.parse::<RawLosses>("disability.toml")?;
        let shares: BTreeMap<String, Rate> = raw
            .loss
            .iter()
            .map(Spanned::get_ref)
            .filter(|loss| loss.to.is_none() && loss.each.is_none())
            .filter_map(|loss| Some((loss.id.clone(), Rate::parse(&loss.percent)?)))
            .collect();
        let (mut ids, mut row) = (BTreeSet::new(), 0);
        for loss in &raw.loss {
            let (at, loss) = (loss.span().start, loss.get_ref());
            self.check(&file, at, is_snake_case(&loss.id), || {
                format!("loss id `{}` is not snake_case", loss.id)
            });
            self.check(&file, at, ids.insert(&loss.id), || {
                format!("loss `{}` stands here twice", loss.id)
            });
            self.check(&file, at, loss.row == row || loss.row == row + 1, || {
                format!(
                    "row {} stands after row {row}; rows stand in order, without a gap",
                    loss.row
                )
            });
            row = loss.row;
            for text in [&loss.label].into_iter().chain(&loss.note).chain(&loss.each) {
                self.check_short(&file, at, text);
            }
            self.check_date(&file, at, "from", &loss.from);
            self.check_basis(
                &file,
                at,
                &loss.source,
                &loss.confidence,
                loss.n_sources,
                &loss.checked_on,
            );
            self.check_loss_share(&file, at, loss, &shares);
        }
        Some(raw.loss.into_iter().map(Spanned::into_inner).collect())
    }

    fn check_loss_share(&mut self, file: &File, at: usize, loss: &RawLoss, shares: &BTreeMap<String, Rate>) {
        let least = self.check_share(file, at, "percent", &loss.percent);
        let most = loss
            .to
            .as_ref()
            .and_then(|to| self.check_share(file, at, "to", to));
        if let (Some(least), Some(most)) = (least, most) {
            self.check(file, at, least < most, || {
                format!("the span {least} to {most} is empty; `to` is the larger share")
            });
        }
        self.check(
            file,
            at,
            loss.each.is_some() == loss.whole.is_some() && (loss.each.is_none() || loss.to.is_none()),
            || "`each` takes `whole`, and neither stands beside `to`".to_owned(),
        );
        if let Some(whole) = &loss.whole {
            let larger = shares
                .get(whole)
                .zip(least)
                .is_some_and(|(whole, each)| each < *whole);
            self.check(file, at, larger, || {
                format!(
                    "`whole` is `{whole}`, which is no row with one share larger than {}",
                    loss.percent
                )
            });
        }
    }

    fn read_misquoted(&mut self) -> Option<Vec<RawMisquoted>> {
        let (file, raw) = self.parse::<RawMisquotes>("misquoted.toml")?;
        let mut ids = BTreeSet::new();
        for misquoted in &raw.misquoted {
            let (at, misquoted) = (misquoted.span().start, misquoted.get_ref());
            self.check(&file, at, is_snake_case(&misquoted.id), || {
                format!("misquoted id `{}` is not snake_case", misquoted.id)
            });
            self.check(&file, at, ids.insert(&misquoted.id), || {
                format!("misquoted `{}` stands here twice", misquoted.id)
            });
            self.check_short(&file, at, &misquoted.label);
            self.check_short(&file, at, &misquoted.why);
            self.check_date(&file, at, "from", &misquoted.from);
            self.check_basis(
                &file,
                at,
                &misquoted.source,
                &misquoted.confidence,
                misquoted.n_sources,
                &misquoted.checked_on,
            );
            if let Some(event) = &misquoted.event {
                self.check_word::<Event>(&file, at, "event", event);
            }
            let said = rupiah(&misquoted.said);
            self.check(&file, at, said.is_some(), || {
                format!("said `{}` is not a plain number of rupiah", misquoted.said)
            });
            if let (Some(said), Some(to)) = (said, &misquoted.said_to) {
                self.check(&file, at, rupiah(to).is_some_and(|to| said < to), || {
                    format!("said_to `{to}` is not a plain number of rupiah above `said`")
                });
            }
        }
        Some(raw.misquoted.into_iter().map(Spanned::into_inner).collect())
    }
}
