//! What JKK gives in kind, and up to which amount.

use payung_values::citation::Basis;
use payung_values::date::Date;
use payung_values::local_text::LocalText;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;
use payung_values::service_id::ServiceId;

/// A service of JKK: one entry of `rules/service.toml`.
#[derive(Debug)]
pub struct Service {
    /// Which.
    pub id: ServiceId,
    /// Its name.
    pub label: LocalText,
    /// How far it goes.
    pub limit: Limit,
    /// What it rests on.
    pub basis: Basis,
    /// What a person should know beside it.
    pub note: Option<LocalText>,
}

/// How far a service goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// As medicine needs it, without a ceiling in rupiah.
    NoCeiling,
    /// At most this much.
    UpTo(Rupiah),
    /// At most this much, for at most so many months.
    UpToWithin {
        /// The most.
        amount: Rupiah,
        /// The most months.
        months: u16,
    },
    /// The price of a government hospital and this share on top.
    HospitalPricePlus(Rate),
    /// Covered; no source read says up to which amount.
    Covered,
}

impl Limit {
    /// The ceiling in rupiah, if there is one.
    pub const fn amount(self) -> Option<Rupiah> {
        match self {
            Self::UpTo(amount) | Self::UpToWithin { amount, .. } => Some(amount),
            Self::NoCeiling | Self::HospitalPricePlus(_) | Self::Covered => None,
        }
    }
}

impl Service {
    /// The service as it is given on `day`; `None` before the first day we can answer.
    pub fn at(services: &'static [Self], id: ServiceId, day: Date) -> Option<&'static Self> {
        services
            .iter()
            .rev()
            .find(|service| service.id == id && service.basis.since <= day)
    }
}
