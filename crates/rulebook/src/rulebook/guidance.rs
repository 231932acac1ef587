//! Checks of poverty lines, of lists people are told, and of notes for groups of workers.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use payung_values::area_code::AreaCode;
use payung_values::date::Date;
use payung_values::engagement::Engagement;

use super::reader::{File, Reader};
use super::rupiah;
use super::schema::{Guidance, RawGroup, RawGroups, RawListed, RawLocalText, RawOccupation, RawPoverty};

/// What fits a small screen without scrolling.
const MOST_LETTERS: usize = 160;

pub(super) fn is_snake_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit())
}

impl Reader<'_> {
    /// Reads the four files; the occupations tell which ids a group may name.
    pub(super) fn read_guidance(
        &mut self,
        occupations: Option<&BTreeMap<String, RawOccupation>>,
    ) -> Option<Guidance> {
        let poverty = self.read_poverty();
        let lists = self.read_lists("registration.toml");
        let groups = self.read_groups(occupations);
        let coverage = self.read_coverage();
        Some(Guidance {
            poverty: poverty?,
            lists: lists?,
            groups: groups?,
            coverage: coverage?,
        })
    }

    fn read_poverty(&mut self) -> Option<RawPoverty> {
        let (file, raw) = self.parse::<RawPoverty>("poverty.toml")?;
        let mut newest: BTreeMap<AreaCode, Date> = BTreeMap::new();
        for line in &raw.line {
            let (at, line) = (line.span().start, line.get_ref());
            let area = self.check_area(&file, at, &line.area);
            self.check(&file, at, area.is_none_or(AreaCode::is_province), || {
                format!(
                    "area `{}` is not a province; a kabupaten or kota uses its province's line",
                    line.area
                )
            });
            self.check_basis(
                &file,
                at,
                &line.source,
                &line.confidence,
                line.n_sources,
                &line.checked_on,
            );
            if let Some(note) = &line.note {
                self.check_short(&file, at, note);
            }
            let amount = rupiah(&line.amount).filter(|amount| *amount > 0);
            self.check(&file, at, amount.is_some(), || {
                format!("amount `{}` is not a plain number of rupiah above 0", line.amount)
            });
            let from = self.check_date(&file, at, "from", &line.from);
            let (Some(area), Some(from)) = (area, from) else {
                continue;
            };
            let before = newest.insert(area, from);
            self.check(&file, at, before.is_none_or(|before| before < from), || {
                format!("the line of {area} from {from} overlaps the one above it; order lines by first day, each day once")
            });
        }
        self.check_parameter(&file, &raw.extreme_poverty_about, "IDR/month");
        Some(raw)
    }

    pub(super) fn read_lists(&mut self, name: &str) -> Option<BTreeMap<String, RawListed>> {
        let (file, raw) = self.parse::<BTreeMap<String, Spanned<RawListed>>>(name)?;
        for (id, listed) in &raw {
            let (at, listed) = (listed.span().start, listed.get_ref());
            self.check(&file, at, is_snake_case(id), || {
                format!("list id `{id}` is not snake_case")
            });
            self.check_label(&file, at, &listed.label);
            self.check(&file, at, !listed.items.is_empty(), || {
                "a list needs at least one item".to_owned()
            });
            for text in listed.items.iter().chain(&listed.note) {
                self.check_short(&file, at, text);
            }
            self.check_date(&file, at, "from", &listed.from);
            self.check_basis(
                &file,
                at,
                &listed.source,
                &listed.confidence,
                listed.n_sources,
                &listed.checked_on,
            );
        }
        Some(
            raw.into_iter()
                .map(|(id, listed)| (id, listed.into_inner()))
                .collect(),
        )
    }

    fn read_groups(
        &mut self,
        occupations: Option<&BTreeMap<String, RawOccupation>>,
    ) -> Option<Vec<RawGroup>> {
        let (file, raw) = self.parse::<RawGroups>("groups.toml")?;
        let mut ids = BTreeSet::new();
        for group in &raw.group {
            let (at, group) = (group.span().start, group.get_ref());
            self.check(&file, at, is_snake_case(&group.id), || {
                format!("group id `{}` is not snake_case", group.id)
            });
            self.check(&file, at, ids.insert(group.id.as_str()), || {
                format!("group `{}` stands here twice", group.id)
            });
            self.check(
                &file,
                at,
                !group.occupations.is_empty() || !group.engagements.is_empty(),
                || {
                    "a group names at least one of `occupations` and `engagements`, or nobody sees it"
                        .to_owned()
                },
            );
            for id in &group.occupations {
                self.check(&file, at, occupations.is_none_or(|known| known.contains_key(id)), || {
                    format!("occupation `{id}` does not stand in rules/occupations.toml; add it there or mend the id")
                });
            }
            for id in &group.engagements {
                self.check_word::<Engagement>(&file, at, "engagement", id);
            }
            self.check(&file, at, !group.notes.is_empty(), || {
                "a group needs at least one note".to_owned()
            });
            self.check_label(&file, at, &group.title);
            for note in &group.notes {
                self.check_short(&file, at, note);
            }
            self.check_date(&file, at, "from", &group.from);
            self.check_basis(
                &file,
                at,
                &group.source,
                &group.confidence,
                group.n_sources,
                &group.checked_on,
            );
        }
        Some(raw.group.into_iter().map(Spanned::into_inner).collect())
    }

    /// A text in every language, short in each.
    pub(super) fn check_short(&mut self, file: &File, at: usize, text: &RawLocalText) {
        self.check_label(file, at, text);
        for text in [Some(&text.id), text.en.as_ref()].into_iter().flatten() {
            let letters = text.chars().count();
            self.check(file, at, letters <= MOST_LETTERS, || {
                format!("the text `{text}` has {letters} letters; at most {MOST_LETTERS}")
            });
        }
    }
}
