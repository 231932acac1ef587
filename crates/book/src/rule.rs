//! A rule as it is read: what it is called, what it said from which day on, and what that rests on.

use crate::value::Value;
use payung_rules::past::Past;
use payung_values::area_code::AreaCode;
use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::engagement::Engagement;
use payung_values::local_text::LocalText;
use payung_values::sector::Sector;

payung_values::vocabulary! {
    /// What rules are about, in the order in which they are read.
    pub enum Shelf {
        /// What a member on own account pays.
        Contribution = "iuran",
        /// What is paid when something happens.
        Benefit = "manfaat",
        /// Services of JKK.
        Service = "layanan",
        /// The anatomical table.
        Loss = "cacat",
        /// Who may join, and what people are called.
        Membership = "kepesertaan",
        /// What a wage earner's month costs.
        Payroll = "penerima-upah",
        /// What construction and migrant workers pay.
        Project = "proyek",
        /// Who pays for whom.
        Scheme = "skema",
        /// Minimum wages.
        Wage = "upah-minimum",
        /// Poverty lines.
        Poverty = "garis-kemiskinan",
        /// Short lists about registering, paying and claims.
        Listed = "daftar",
        /// Notes for particular workers.
        Group = "kelompok",
    }
}

/// What a rule is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Title {
    /// As the rule file calls it.
    Label(LocalText),
    /// The discount of a sector.
    Discount(Sector),
    /// The minimum wage of an area.
    Wage(AreaCode),
    /// The poverty line of a province.
    Line(AreaCode),
    /// What a decile is called.
    Decile(u8),
    /// The scholarship of a school level.
    Level(LocalText),
    /// How wage earners of one way of working are registered.
    Registration(Engagement),
    /// Whom an employer of this size has to insure in what.
    Size(LocalText),
    /// The table of deemed bases.
    Brackets,
    /// The shares of a contract's value.
    Bands,
    /// Who is called a vulnerable worker.
    Vulnerable,
    /// How parts of a wage earner's contribution are rounded.
    Rounding,
    /// Whom the waiting months concern.
    WaitingScope,
    /// How transport by several means is paid.
    TransportTogether,
}

/// A rule with its history.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id, which stands in addresses.
    pub id: String,
    /// What it is about.
    pub shelf: Shelf,
    /// What it is called.
    pub title: Title,
    /// What it said, oldest first.
    pub held: Vec<Held>,
    /// What else is known of earlier times, as text.
    pub past: Vec<(LocalText, Basis)>,
}

/// What a rule said for some time.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// The first day.
    pub from: Date,
    /// The last day, if it has one.
    pub until: Option<Date>,
    /// What it said.
    pub value: Value,
    /// What that rests on.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}

impl Held {
    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl Rule {
    /// The rule of `rules` with this id.
    pub fn find<'a>(rules: &'a [Self], id: &str) -> Option<&'a Self> {
        rules.iter().find(|rule| rule.id == id)
    }

    /// What it says on `day`.
    pub fn at(&self, day: Date) -> Option<&Held> {
        self.held.iter().rev().find(|held| held.holds_on(day))
    }

    /// What it says on `day`, else what it will say, else what it said last.
    pub fn nearest(&self, day: Date) -> Option<&Held> {
        let coming = || self.held.iter().find(|held| held.from > day);
        self.at(day).or_else(coming).or(self.held.last())
    }

    /// The same rule with what is known of earlier times.
    pub(crate) fn with_past(mut self, past: &[Past]) -> Self {
        let about = past.iter().filter(|past| past.about.contains(&self.id.as_str()));
        self.past.extend(about.map(|past| (past.text, past.basis)));
        self
    }
}
