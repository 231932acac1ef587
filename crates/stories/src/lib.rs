//! Benefit stories: what a family receives after an event, when, from whom and why.
//!
//! A [`Story`] picks the event and gives starting values. The person changes them in a [`Draft`], which keeps what was
//! typed and reads it into [`Circumstances`]; reading is the validation, there is no second one. [`tell`] then puts the
//! answers of the four questions on a timeline. It asks [`benefit`] and [`contribution`] and adds what only a story
//! needs: months, school years, services in kind, and the conditions that surprise families.
//!
//! Everything is total and pure: the day is part of the circumstances, and there are no words in it.

pub mod circumstances;
pub mod claim;
pub mod condition;
pub mod dial;
pub mod draft;
pub mod drawing;
pub mod injury;
pub mod misquote;
pub mod paid_in;
pub mod rules;
pub mod school;
pub mod telling;
pub mod timeline;

pub use circumstances::Circumstances;
pub use draft::Draft;
pub use telling::{Refusal, Telling, tell};

use payung_values::event::Event;
use payung_values::service_id::ServiceId;

payung_values::vocabulary! {
    /// A story that is told to people. The id stands in the page's address.
    pub enum Story {
        /// A death at home: not by work.
        DeathAtHome = "meninggal-di-rumah",
        /// A death at sea, by work.
        DeathAtSea = "meninggal-di-laut",
        /// A fall from a roof, and months without work.
        Fall = "jatuh-dari-atap",
        /// A lost hand.
        Hand = "kehilangan-tangan",
        /// Blindness.
        Blindness = "buta",
        /// A disease caused by work.
        Disease = "penyakit-akibat-kerja",
    }
}

impl Story {
    /// The event it begins with; a person may choose another.
    pub const fn event(self) -> Event {
        match self {
            Self::DeathAtHome => Event::Death,
            Self::DeathAtSea => Event::WorkDeath,
            Self::Fall => Event::TemporaryIncapacity,
            Self::Hand | Self::Blindness => Event::WorkPartialDisability,
            Self::Disease => Event::WorkTotalDisability,
        }
    }

    /// The story that begins with this event; of several, the first.
    pub const fn of_event(event: Event) -> Self {
        match event {
            Event::Death => Self::DeathAtHome,
            Event::WorkDeath => Self::DeathAtSea,
            Event::TemporaryIncapacity => Self::Fall,
            Event::WorkPartialDisability => Self::Hand,
            Event::WorkTotalDisability => Self::Disease,
        }
    }

    /// The services in kind it tells of besides care and transport, the nearest first. None after a death not by work.
    pub const fn services(self) -> &'static [ServiceId] {
        match self {
            Self::DeathAtHome | Self::DeathAtSea => &[],
            Self::Fall => &[
                ServiceId::HomeCare,
                ServiceId::Prosthesis,
                ServiceId::Dentures,
                ServiceId::ReturnToWork,
            ],
            Self::Hand => &[
                ServiceId::Prosthesis,
                ServiceId::HomeCare,
                ServiceId::ReturnToWork,
            ],
            Self::Blindness => &[ServiceId::Glasses, ServiceId::HomeCare, ServiceId::ReturnToWork],
            Self::Disease => &[
                ServiceId::Diagnostics,
                ServiceId::HearingAid,
                ServiceId::HomeCare,
                ServiceId::ReturnToWork,
            ],
        }
    }
}
