//! One screen for a projector, in words: one idea, read from the back row.

use crate::format;
use crate::step;
use crate::stories::statement::Part;
use crate::texts::{Texts, args};
use payung_values::citation::Basis;
use payung_values::date::Date;

/// The most lines of a list that the back row reads.
pub const MOST_LINES: usize = 5;

/// The most sources named at the foot.
const MOST_SOURCES: usize = 3;

/// One screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// The topic, on the umbrella.
    pub topic: String,
    /// What weakens all that it says, a clause each; then the umbrella is half open as on the page.
    pub cautions: Vec<String>,
    /// The idea.
    pub idea: Idea,
    /// Where it comes from and when that was checked, for the record.
    pub foot: String,
    /// The key of the source it rests on first.
    pub source: Option<&'static str>,
    /// Whether it says something on paper: a count that has not begun is for the room alone.
    pub on_paper: bool,
}

/// What a screen says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idea {
    /// One figure.
    Figure {
        /// What it is.
        small: String,
        /// The figure.
        figure: String,
        /// Its parts, as a bar.
        parts: Vec<Part>,
        /// What goes with it, a line each.
        lines: Vec<String>,
        /// What it rests on, which is turned while people look on; empty where that changes nothing.
        when: String,
    },
    /// Some lines below a title.
    List {
        /// The title.
        title: String,
        /// The lines.
        lines: Vec<String>,
        /// A last sentence.
        last: Option<String>,
    },
}

/// The key of the first source.
pub fn first_source(bases: &[Basis]) -> Option<&'static str> {
    bases.first().map(|basis| basis.source.key)
}

/// What stands at the foot: titles of the sources, each once, and when they were last checked.
pub fn foot(texts: Texts, checked_on: Date, bases: &[Basis]) -> String {
    let mut titles = step::titles(texts, bases);
    titles.truncate(MOST_SOURCES);
    let date = format::date(texts, checked_on);
    if titles.is_empty() {
        texts
            .screen_foot_plain(args::ScreenFootPlain { date: &date })
            .to_string()
    } else {
        texts
            .screen_foot(args::ScreenFoot {
                date: &date,
                sources: &titles.join(", "),
            })
            .to_string()
    }
}

/// The screens as text, one below the other: for tests, and for whoever reads them before speaking.
pub fn in_words(texts: Texts, slides: &[Slide]) -> String {
    let words = slides.iter().map(|slide| {
        let idea = match &slide.idea {
            Idea::Figure {
                small,
                figure,
                parts,
                lines,
                when,
            } => {
                let parts = parts
                    .iter()
                    .map(|part| format!("[{} {}]", format::round_amount(texts, part.amount), part.name));
                let parts = parts.collect::<Vec<_>>().join(" ");
                format!("{small}\n{figure}\n{parts}\n{}\n{when}", lines.join("\n"))
            }
            Idea::List { title, lines, last } => {
                format!(
                    "{title}\n- {}\n{}",
                    lines.join("\n- "),
                    last.as_deref().unwrap_or_default()
                )
            }
        };
        let cautions = slide.cautions.iter().map(|caution| format!("! {caution}\n"));
        let cautions = cautions.collect::<String>();
        format!("# {}\n{cautions}{idea}\n({})\n", slide.topic, slide.foot)
    });
    words.collect::<Vec<_>>().join("\n")
}
