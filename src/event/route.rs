//! Addresses of this area. All begin with `acara`.

use crate::screen::route;
use payung_event::EventRules;

/// The address of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The deck as it is put together.
    Deck,
    /// The deck that a link carries behind its `#`.
    Shared {
        /// What stands behind the `#`.
        hash: String,
    },
    /// The slides for a projector.
    Show {
        /// The deck and the slide behind the `#`; empty for the tab's own deck from its beginning.
        hash: String,
    },
    /// All slides on paper.
    Handout,
    /// A leaflet.
    Leaflet,
    /// The list to register by.
    Checklist,
    /// The room: counting, and the note of the event.
    Room,
    /// The QR code of an address of this app, which stands behind the `#`; of its start without one.
    Qr {
        /// The address.
        path: String,
    },
}

/// What all addresses begin with.
pub const AREA: &str = "acara";

/// The address of the slides.
const SHOW: &str = "acara/layar";

/// The address of QR codes.
pub const QR: &str = "acara/qr";

const HANDOUT: &str = "acara/cetak";
const LEAFLET: &str = "acara/selebaran";
const CHECKLIST: &str = "acara/daftar-periksa";
const ROOM: &str = "acara/ruang";

impl route::Route for Route {
    type Rules = EventRules;

    fn parse(address: &str, _rules: &EventRules) -> Option<Self> {
        match route::split(address) {
            (AREA, Some(hash)) => Some(Self::Shared {
                hash: hash.to_owned(),
            }),
            (AREA, None) => Some(Self::Deck),
            (SHOW, hash) => Some(Self::Show {
                hash: hash.unwrap_or_default().to_owned(),
            }),
            (HANDOUT, _) => Some(Self::Handout),
            (LEAFLET, _) => Some(Self::Leaflet),
            (CHECKLIST, _) => Some(Self::Checklist),
            (ROOM, _) => Some(Self::Room),
            (QR, path) => Some(Self::Qr {
                path: path.unwrap_or_default().to_owned(),
            }),
            _ => None,
        }
    }

    fn path(&self) -> String {
        match self {
            Self::Deck => AREA.to_owned(),
            Self::Shared { hash } => [AREA, "#", hash].concat(),
            Self::Show { hash } if hash.is_empty() => SHOW.to_owned(),
            Self::Show { hash } => [SHOW, "#", hash].concat(),
            Self::Handout => HANDOUT.to_owned(),
            Self::Leaflet => LEAFLET.to_owned(),
            Self::Checklist => CHECKLIST.to_owned(),
            Self::Room => ROOM.to_owned(),
            Self::Qr { path } if path.is_empty() => QR.to_owned(),
            Self::Qr { path } => [QR, "#", path].concat(),
        }
    }

    fn all(_rules: &EventRules) -> Vec<Self> {
        vec![
            Self::Deck,
            Self::Show { hash: String::new() },
            Self::Handout,
            Self::Leaflet,
            Self::Checklist,
            Self::Room,
            Self::Qr { path: String::new() },
        ]
    }
}
