//! What the worker answered, and what of it is looked at.

use crate::lists::rows::{PAGE, Pages};
use payung_lists::columns::Columns;
use payung_lists::export::NikShown;
use payung_lists::filter::Filter;
use payung_lists::finding::Kind;
use payung_lists::protocol::{
    Checked, FindingsPage, ListedAside, ListedFinding, RowInFull, Rows, RowsAsked, SetAsidePage,
};
use payung_lists::row_standing::RowStanding;
use payung_lists::settings::Settings;
use std::rc::Rc;

/// How many findings are shown at first, and how many more at each press.
pub const FINDINGS: u16 = 20;

/// The most pages of rows that are held.
const MOST_PAGES: usize = 40;

/// What the worker answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// All rows together.
    pub checked: Rc<Checked>,
    /// What was asked.
    pub settings: Settings,
    /// What the columns held.
    pub columns: Columns,
    /// Which findings are shown.
    pub kind: Option<Kind>,
    /// Those that have arrived.
    pub findings: Rc<Vec<ListedFinding>>,
    /// How many there are of these.
    pub n_findings: u32,
    /// The rows without a person that have arrived.
    pub set_aside: Rc<Vec<ListedAside>>,
    /// Which rows are shown.
    pub filter: Filter,
    /// The text that stands in them.
    pub text: String,
    /// How many there are of these; `None` while they are looked for.
    pub n_rows: Option<u32>,
    /// Those that have arrived.
    pub pages: Rc<Pages>,
    /// The first row of the part that is scrolled through.
    pub part: u32,
    /// The row shown in full, by its place in the list.
    pub opened: Option<u32>,
    /// All about it, once it has arrived.
    pub full: Option<Rc<RowInFull>>,
    /// Whether files have NIK in full.
    pub nik: NikShown,
}

/// What can happen to answers that are there.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// Other findings are to be shown.
    FilterFindings(Option<Kind>),
    /// Findings have arrived.
    Findings(Rc<FindingsPage>),
    /// Rows without a person have arrived.
    SetAside(Rc<SetAsidePage>),
    /// Other rows are to be shown: those a filter lets through, with a text in them.
    FilterRows(Filter, String),
    /// Rows have arrived.
    Rows(Rc<Rows>),
    /// Another part of the rows is to be scrolled through.
    Part(u32),
    /// A row is to be shown in full, or none.
    OpenRow(Option<u32>),
    /// A row has arrived in full.
    Row(Rc<RowInFull>),
    /// Files are to have NIK in full, or masked again.
    ToggleNik,
}

impl Results {
    /// All findings and all rows of a list that was checked.
    pub fn new(checked: Rc<Checked>, columns: Columns, settings: Settings) -> Self {
        Self {
            n_findings: checked.summary.by_kind.values().sum(),
            n_rows: None,
            checked,
            settings,
            columns,
            kind: None,
            findings: Rc::default(),
            set_aside: Rc::default(),
            filter: Filter::default(),
            text: String::new(),
            pages: Rc::default(),
            part: 0,
            opened: None,
            full: None,
            nik: NikShown::Masked,
        }
    }

    /// How many findings there are of a kind.
    pub fn count_of(&self, kind: Kind) -> u32 {
        self.checked.summary.by_kind[kind]
    }

    /// How many rows stand so.
    pub fn standing(&self, standing: RowStanding) -> u32 {
        self.checked.summary.standing(standing).rows
    }

    /// How many findings are not shown yet.
    pub fn findings_left(&self) -> u32 {
        let shown = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
        self.n_findings.saturating_sub(shown)
    }

    /// What is asked of the worker for rows; which page is added.
    pub fn rows_asked(&self) -> RowsAsked {
        RowsAsked {
            filter: self.filter.clone(),
            text: self.text.clone(),
            from: 0,
            count: u16::try_from(PAGE).unwrap_or(u16::MAX),
            shows_nik: false,
        }
    }

    fn show_other_rows(&mut self) {
        self.n_rows = None;
        self.pages = Rc::default();
        self.part = 0;
        self.opened = None;
        self.full = None;
    }

    /// What happens to answers that are there.
    pub fn look(&mut self, look: Look) {
        match look {
            // Those shown until now stay until the others are there.
            Look::FilterFindings(kind) => {
                self.kind = kind;
                self.n_findings = match kind {
                    Some(kind) => self.count_of(kind),
                    None => self.checked.summary.by_kind.values().sum(),
                };
            }
            Look::Findings(found) => {
                // An answer to what is no longer asked is passed over.
                let follows = usize::try_from(found.from) == Ok(self.findings.len());
                if found.kind == self.kind && (found.from == 0 || follows) {
                    self.n_findings = found.total;
                    let shown = Rc::make_mut(&mut self.findings);
                    if found.from == 0 {
                        shown.clear();
                    }
                    shown.extend(found.findings.iter().cloned());
                }
            }
            Look::SetAside(page) => {
                if usize::try_from(page.from) == Ok(self.set_aside.len()) {
                    Rc::make_mut(&mut self.set_aside).extend(page.rows.iter().cloned());
                }
            }
            Look::FilterRows(filter, text) => {
                self.filter = filter;
                self.text = text;
                self.show_other_rows();
            }
            Look::Rows(rows) => {
                if rows.asked.filter == self.filter && rows.asked.text == self.text {
                    self.n_rows = Some(rows.total);
                    let page = rows.asked.from / PAGE;
                    let pages = Rc::make_mut(&mut self.pages);
                    pages.insert(page, Rc::new(rows.rows.clone()));
                    forget_far_pages(pages, page);
                }
            }
            Look::Part(from) => {
                self.part = from;
                self.opened = None;
                self.full = None;
            }
            Look::OpenRow(id) => {
                self.opened = id;
                self.full = None;
            }
            Look::Row(row) => {
                if self.opened == Some(row.row.view.id) {
                    self.full = Some(row);
                }
            }
            Look::ToggleNik => {
                self.nik = match self.nik {
                    NikShown::Masked => NikShown::Full,
                    NikShown::Full => NikShown::Masked,
                };
            }
        }
    }
}

/// Leaves the pages nearest to `page`, so that scrolling through a long list does not gather it on the page.
fn forget_far_pages(pages: &mut Pages, page: u32) {
    while pages.len() > MOST_PAGES {
        let ends = [pages.keys().next(), pages.keys().next_back()];
        let far = ends
            .into_iter()
            .flatten()
            .max_by_key(|one| one.abs_diff(page))
            .copied();
        match far {
            Some(far) => pages.remove(&far),
            None => return,
        };
    }
}
