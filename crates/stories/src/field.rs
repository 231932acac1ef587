//! The boxes and choices of a story, and which of them an event asks for.

use payung_values::event::Event;
use payung_values::segment::Segment;

payung_values::vocabulary! {
    /// A box or choice of a story. The id stands in the tab's memory.
    pub enum Field {
        /// What happened: the id of an `Event`.
        Event = "kejadian",
        /// The day of the event. Empty: today.
        Day = "tanggal",
        /// The segment: `bpu` or `pu`. Empty: BPU.
        Segment = "segmen",
        /// The monthly income of a BPU member.
        Income = "penghasilan",
        /// The monthly wage of a wage earner.
        Wage = "upah",
        /// The risk group of a wage earner, `1` to `5`. Empty: 1.
        Group = "kelompok-risiko",
        /// The sector of a BPU member: the id of a `Sector`. Empty: other work.
        Sector = "bidang",
        /// Whose money: the id of a `Payer`. Empty: own.
        Payer = "pembayar",
        /// Months paid in all.
        PaidMonths = "bulan-iuran",
        /// Months paid without a break. Empty: as many as are paid in all.
        InARow = "berturut-turut",
        /// Months unpaid before the event. Empty: none.
        Unpaid = "menunggak",
        /// Months unable to work. Empty: none.
        Incapacity = "bulan-tidak-kerja",
        /// What was lost: the id of a `Loss`, or `persen` for a percentage that is known.
        Loss = "kehilangan",
        /// How much of it: per cent of function, per cent set by a doctor, steps, or the percentage that is known.
        Extent = "besarnya",
        /// Ways of transport: ids of `Mode`, with commas between. Empty: none.
        Journey = "perjalanan",
        /// Whether a widow or widower is left: the id of a `Spouse`.
        Spouse = "pasangan",
        /// How many children. Each child has places of its own.
        Children = "anak",
    }
}

impl Field {
    /// Whether a story of this event and segment asks for the field. Where the event is not known, only for the event.
    pub const fn is_asked(self, event: Option<Event>, segment: Option<Segment>) -> bool {
        let Some(event) = event else {
            return matches!(self, Self::Event);
        };
        let is_pu = matches!(segment, Some(Segment::Pu));
        match self {
            Self::Event | Self::Day | Self::Segment | Self::PaidMonths => true,
            Self::Income | Self::Sector | Self::Payer | Self::Unpaid => !is_pu,
            Self::Wage | Self::Group => is_pu,
            Self::InARow => !is_pu && matches!(event, Event::Death),
            Self::Incapacity | Self::Journey => !matches!(event, Event::Death),
            Self::Loss | Self::Extent => matches!(event, Event::WorkPartialDisability),
            Self::Spouse => matches!(event, Event::Death | Event::WorkDeath),
            Self::Children => matches!(
                event,
                Event::Death | Event::WorkDeath | Event::WorkTotalDisability
            ),
        }
    }
}
