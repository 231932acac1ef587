//! The stories that are told to people.

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
        /// A lost arm; the hand, which no source was read for, is one press away.
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

    /// A loss people ask for in this story although no source was read for its row; never what it begins with.
    pub const fn asked_for(self) -> Option<&'static str> {
        match self {
            Self::Hand => Some("hand_right"),
            Self::DeathAtHome | Self::DeathAtSea | Self::Fall | Self::Blindness | Self::Disease => None,
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
            // No glasses: what is lost is the sight of both eyes.
            Self::Blindness => &[ServiceId::HomeCare, ServiceId::ReturnToWork],
            // Nothing that only one disease needs: none is named.
            Self::Disease => &[
                ServiceId::Diagnostics,
                ServiceId::HomeCare,
                ServiceId::ReturnToWork,
            ],
        }
    }
}
