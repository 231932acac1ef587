//! Addresses of this area. All begin with `aturan`.

use crate::screen::route;
use payung_book::Book;
use payung_book::catalogue::in_address;
use payung_rules::area::Area;
use payung_values::area_code::AreaCode;
use payung_values::date::Date;

/// The address of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Every rule, with a search.
    List,
    /// One rule.
    Rule {
        /// Its id.
        id: String,
    },
    /// What rests on a source.
    Source {
        /// Its key.
        key: String,
    },
    /// What differs between two days.
    Changes {
        /// The days behind the `#`; without them, those the tab knows.
        days: Option<(Date, Date)>,
    },
    /// What nobody has settled.
    Unknown,
    /// All provinces.
    Areas,
    /// What is known of one area.
    Area {
        /// Its code.
        code: AreaCode,
    },
    /// What somebody lays over the rules: what is used, and the ways to more of it.
    Own {
        /// What a link carries behind its `#`.
        hash: Option<String>,
    },
    /// The form for a scheme of one's own.
    Write,
    /// What follows if one thing of the rules were otherwise.
    Suppose,
    /// Cases, run on the device.
    Cases,
}

/// What all addresses begin with.
pub const AREA: &str = "aturan";

const SOURCE: &str = "aturan/sumber/";
const CHANGES: &str = "aturan/berubah";
const UNKNOWN: &str = "aturan/belum-tahu";
const AREAS: &str = "aturan/daerah";
const ONE_AREA: &str = "aturan/daerah/";
const OWN: &str = "aturan/buatan-sendiri";
/// Where the source of what is home-made is linked to.
const OWN_SOURCE: &str = "aturan/sumber/buatan-sendiri";

/// What an assumption cites as its source is told on the same page.
const SUPPOSED_SOURCE: &str = "aturan/sumber/anggapan";
const CASES: &str = "aturan/uji-kasus";
const SUPPOSE: &str = "aturan/bagaimana-kalau";
const WRITE: &str = "aturan/buatan-sendiri/tulis";

/// The address of a rule, which other areas link to.
pub fn of_rule(id: &str) -> String {
    [AREA, "/", id].concat()
}

/// Between the two days.
const AND: char = ';';

fn days(hash: &str) -> Option<(Date, Date)> {
    let (from, to) = hash.split_once(AND)?;
    Some((Date::parse(from).ok()?, Date::parse(to).ok()?))
}

impl route::Route for Route {
    type Rules = Book;

    fn parse(address: &str, book: &Book) -> Option<Self> {
        let (path, hash) = route::split(address);
        match path {
            AREA => return Some(Self::List),
            CHANGES => {
                return Some(Self::Changes {
                    days: hash.and_then(days),
                });
            }
            UNKNOWN => return Some(Self::Unknown),
            AREAS => return Some(Self::Areas),
            OWN | OWN_SOURCE | SUPPOSED_SOURCE => {
                return Some(Self::Own {
                    hash: hash.map(ToOwned::to_owned),
                });
            }
            WRITE => return Some(Self::Write),
            SUPPOSE => return Some(Self::Suppose),
            CASES => return Some(Self::Cases),
            _ => {}
        }
        if let Some(code) = path.strip_prefix(ONE_AREA) {
            let area = Area::parse(book.rules.areas, &code.replace('-', "."))?;
            return Some(Self::Area { code: area.code });
        }
        if let Some(key) = path.strip_prefix(SOURCE) {
            let detail = book.rules.source(key)?;
            return Some(Self::Source {
                key: detail.source.key.to_owned(),
            });
        }
        let rule = book.rule(path.strip_prefix(AREA)?.strip_prefix('/')?)?;
        Some(Self::Rule { id: rule.id.clone() })
    }

    fn path(&self) -> String {
        match self {
            Self::List => AREA.to_owned(),
            Self::Rule { id } => of_rule(id),
            Self::Source { key } => [SOURCE, key].concat(),
            Self::Changes { days: None } => CHANGES.to_owned(),
            Self::Changes {
                days: Some((from, to)),
            } => format!("{CHANGES}#{from}{AND}{to}"),
            Self::Unknown => UNKNOWN.to_owned(),
            Self::Areas => AREAS.to_owned(),
            Self::Area { code } => in_address(ONE_AREA, *code),
            Self::Own { hash: None } => OWN.to_owned(),
            Self::Own { hash: Some(hash) } => [OWN, "#", hash].concat(),
            Self::Write => WRITE.to_owned(),
            Self::Suppose => SUPPOSE.to_owned(),
            Self::Cases => CASES.to_owned(),
        }
    }

    fn all(book: &Book) -> Vec<Self> {
        let fixed = [
            Self::List,
            Self::Changes { days: None },
            Self::Unknown,
            Self::Areas,
            Self::Own { hash: None },
            Self::Write,
            Self::Suppose,
            Self::Cases,
        ];
        let rules = book.all.iter().map(|rule| Self::Rule { id: rule.id.clone() });
        let sources = book.rules.sources.iter().map(|detail| Self::Source {
            key: detail.source.key.to_owned(),
        });
        let areas = book.rules.areas.iter().map(|area| Self::Area { code: area.code });
        fixed
            .into_iter()
            .chain(rules)
            .chain(sources)
            .chain(areas)
            .collect()
    }
}
