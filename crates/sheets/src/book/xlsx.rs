//! XLSX, row by row; of the whole workbook only its shared texts are held.
//!
//! Format: ECMA-376, Part 1, section 18 (`SpreadsheetML`). Why this is our own code: `docs/decisions/020-own-xlsx-reader.md`.

use crate::book::merges::{Merge, Merges};
use crate::book::notes::Notes;
use crate::book::refusal::Refusal;
use crate::book::sheet_row::{Each, SheetRow, StoredCell, is_within};
use crate::book::xml::{self, Xml, attribute, damaged};
use crate::cell::day_of_serial;
use crate::limits::shorten;
use payung_values::date::Date;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Read, Seek};
use zip::ZipArchive;

/// A workbook that is open.
pub(super) struct Xlsx<R: Read + Seek> {
    archive: ZipArchive<R>,
    /// The visible sheets and their parts.
    sheets: Vec<(String, String)>,
    texts: Texts,
    /// Which looks of cells say that a number is a day.
    shows_day: Vec<bool>,
    since_1904: bool,
    /// How many sheets nobody sees.
    n_hidden: u32,
    /// The parts in which cells are joined, and where, once that was asked.
    joined: BTreeMap<String, Option<Vec<Merge>>>,
}

/// The texts that cells share, one behind the other.
#[derive(Default)]
struct Texts {
    all: String,
    ends: Vec<usize>,
}

impl Texts {
    fn get(&self, index: usize) -> &str {
        let end = self.ends.get(index).copied();
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or(0);
        end.and_then(|end| self.all.get(start..end)).unwrap_or_default()
    }
}

/// What the parts of a workbook are called, from its relations.
#[derive(Default)]
struct Parts {
    sheets: BTreeMap<String, String>,
    texts: Option<String>,
    looks: Option<String>,
}

impl<R: Read + Seek> Xlsx<R> {
    /// The workbook, and the names of its sheets.
    pub(super) fn open(source: R, joined: Vec<String>) -> Result<(Self, Vec<String>), Refusal> {
        let archive = ZipArchive::new(source).map_err(|_| damaged(0))?;
        let mut book = Self {
            archive,
            sheets: Vec::new(),
            texts: Texts::default(),
            shows_day: Vec::new(),
            since_1904: false,
            n_hidden: 0,
            joined: joined.into_iter().map(|name| (name, None)).collect(),
        };
        let root = book.workbook_part()?;
        let parts = book.parts(&root)?;
        book.read_workbook(&root, &parts)?;
        if let Some(name) = &parts.texts {
            book.read_texts(name)?;
        }
        if let Some(name) = &parts.looks {
            book.read_looks(name)?;
        }
        let names = book.sheets.iter().map(|(name, _)| name.clone()).collect();
        Ok((book, names))
    }

    /// Gives `seen` every event of a part. A part that is not there has none.
    fn events(
        &mut self,
        name: &str,
        mut seen: impl FnMut(Event<'_>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let Some(mut part) = xml::part(&mut self.archive, name) else {
            return Ok(());
        };
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match part.read_event_into(&mut buffer).map_err(|_| damaged(0))? {
                Event::Eof => return Ok(()),
                event => seen(event)?,
            }
        }
    }

    /// The part that is the workbook: named by the package, nearly always the same.
    fn workbook_part(&mut self) -> Result<String, Refusal> {
        let mut found = None;
        self.events("_rels/.rels", |event| {
            if let Event::Start(tag) = event
                && attribute(&tag, "Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
            {
                found = attribute(&tag, "Target");
            }
            Ok(())
        })?;
        let found = found.map(|name| name.trim_start_matches('/').to_owned());
        Ok(found.unwrap_or_else(|| "xl/workbook.xml".to_owned()))
    }

    fn parts(&mut self, root: &str) -> Result<Parts, Refusal> {
        let (folder, file) = root.rsplit_once('/').unwrap_or(("", root));
        let path = |target: &str| match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None if folder.is_empty() => target.to_owned(),
            None => [folder, "/", target].concat(),
        };
        let mut parts = Parts::default();
        self.events(&path(&format!("_rels/{file}.rels")), |event| {
            if let Event::Start(tag) = event
                && let (Some(kind), Some(target)) = (attribute(&tag, "Type"), attribute(&tag, "Target"))
            {
                let target = path(&target);
                match kind.rsplit('/').next().unwrap_or_default() {
                    "worksheet" => {
                        parts.sheets.extend(attribute(&tag, "Id").map(|id| (id, target)));
                    }
                    "sharedStrings" => parts.texts = Some(target),
                    "styles" => parts.looks = Some(target),
                    _ => {}
                }
            }
            Ok(())
        })?;
        Ok(parts)
    }

    fn read_workbook(&mut self, root: &str, parts: &Parts) -> Result<(), Refusal> {
        let (mut sheets, mut hidden, mut since_1904) = (Vec::new(), 0_u32, None);
        self.events(root, |event| {
            let Event::Start(tag) = event else { return Ok(()) };
            match tag.local_name().as_ref() {
                // Later ones stand in lists of extensions and say nothing of days.
                "workbookPr" if since_1904.is_none() => {
                    since_1904 = Some(is_said(&tag, "date1904"));
                }
                "sheet" if attribute(&tag, "state").is_some_and(|state| state != "visible") => hidden += 1,
                "sheet" => {
                    let part = attribute(&tag, "id").and_then(|id| parts.sheets.get(&id).cloned());
                    sheets.extend(attribute(&tag, "name").zip(part));
                }
                _ => {}
            }
            Ok(())
        })?;
        self.since_1904 = since_1904.unwrap_or(false);
        (self.sheets, self.n_hidden) = (sheets, hidden);
        Ok(())
    }

    fn read_texts(&mut self, name: &str) -> Result<(), Refusal> {
        let mut texts = Texts::default();
        // How an Asian name is pronounced is said beside it.
        let (mut is_text, mut is_beside) = (false, false);
        self.events(name, |event| {
            match event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "t" => is_text = !is_beside,
                    "rPh" => is_beside = true,
                    _ => {}
                },
                Event::Text(text) if is_text => texts.all.push_str(&text.xml10_content()),
                Event::CData(text) if is_text => texts.all.push_str(&text.xml10_content()),
                Event::GeneralRef(name) if is_text => texts.all.extend(xml::letter(&name, 0)?),
                Event::End(tag) => match tag.local_name().as_ref() {
                    "t" => is_text = false,
                    "rPh" => is_beside = false,
                    "si" => {
                        let start = texts.ends.last().copied().unwrap_or(0);
                        unescape(&mut texts.all, start);
                        shorten(&mut texts.all, start);
                        texts.ends.push(texts.all.len());
                    }
                    _ => {}
                },
                _ => {}
            }
            Ok(())
        })?;
        self.texts = texts;
        Ok(())
    }

    fn read_looks(&mut self, name: &str) -> Result<(), Refusal> {
        let mut own: BTreeMap<u32, bool> = BTreeMap::new();
        let (mut shows_day, mut is_of_cells) = (Vec::new(), false);
        self.events(name, |event| {
            let number = |tag: &BytesStart<'_>| attribute(tag, "numFmtId")?.parse::<u32>().ok();
            match event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "numFmt" => {
                        let code = attribute(&tag, "formatCode").unwrap_or_default();
                        own.extend(number(&tag).map(|number| (number, is_of_day(&code))));
                    }
                    "cellXfs" => is_of_cells = true,
                    "xf" if is_of_cells => {
                        let is_day = number(&tag).is_some_and(|number| {
                            own.get(&number)
                                .copied()
                                .unwrap_or_else(|| is_built_in_day(number))
                        });
                        shows_day.push(is_day);
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => is_of_cells = false,
                _ => {}
            }
            Ok(())
        })?;
        self.shows_day = shows_day;
        Ok(())
    }

    /// How many sheets nobody sees.
    pub(super) fn n_hidden(&self) -> u32 {
        self.n_hidden
    }

    fn part_of(&self, sheet: &str) -> Result<String, Refusal> {
        let found = self.sheets.iter().find(|(name, _)| name == sheet);
        found.map(|(_, part)| part.clone()).ok_or(Refusal::NoSheet)
    }

    /// How many rows the sheet says it has.
    pub(super) fn expected_rows(&mut self, sheet: &str) -> Option<u32> {
        let name = self.part_of(sheet).ok()?;
        let mut part = xml::part(&mut self.archive, &name)?;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match part.read_event_into(&mut buffer).ok()? {
                Event::Start(tag) if tag.local_name().as_ref() == "dimension" => {
                    let said = attribute(&tag, "ref")?;
                    let (_, row) = address(said.split(':').nth(1)?)?;
                    return Some(row);
                }
                Event::Start(tag) if tag.local_name().as_ref() == "sheetData" => return None,
                Event::Eof => return None,
                _ => {}
            }
        }
    }

    /// Where cells are joined in a part. They stand behind the rows, so that they are read beforehand.
    fn merges(&mut self, name: &str) -> Result<Vec<Merge>, Refusal> {
        match self.joined.get(name) {
            None => return Ok(Vec::new()),
            Some(Some(known)) => return Ok(known.clone()),
            Some(None) => {}
        }
        let mut found = Vec::new();
        self.events(name, |event| {
            if let Event::Start(tag) = event
                && tag.local_name().as_ref() == "mergeCell"
            {
                let said = attribute(&tag, "ref").unwrap_or_default();
                let corners = said.split_once(':');
                let corners = corners.and_then(|(first, last)| address(first).zip(address(last)));
                found.extend(corners.map(|(first, last)| Merge {
                    first_row: first.1,
                    last_row: last.1,
                    first_column: first.0,
                    last_column: last.0,
                }));
            }
            Ok(())
        })?;
        self.joined.insert(name.to_owned(), Some(found.clone()));
        Ok(found)
    }

    pub(super) fn read(&mut self, sheet: &str, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        let name = self.part_of(sheet)?;
        let mut merges = Merges::new(self.merges(&name)?);
        let mut part = xml::part(&mut self.archive, &name).ok_or(Refusal::NoSheet)?;
        let mut cells = Cells {
            texts: &self.texts,
            shows_day: &self.shows_day,
            since_1904: self.since_1904,
            row: SheetRow::default(),
            value: String::new(),
            notes: Notes::default(),
        };
        let (mut buffer, mut number, mut column) = (Vec::new(), 0_u32, 0_usize);
        let mut is_hidden = false;
        loop {
            buffer.clear();
            match part.read_event_into(&mut buffer).map_err(|_| damaged(number))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "row" => {
                        let said = attribute(&tag, "r").and_then(|said| said.parse().ok());
                        number = said.unwrap_or_else(|| number.saturating_add(1));
                        if !is_within(number) {
                            return Ok(cells.notes);
                        }
                        cells.row.begin(number);
                        column = 0;
                        is_hidden = is_said(&tag, "hidden");
                    }
                    "c" => column = cells.read(&mut part, &tag, column)?.saturating_add(1),
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "row" => {
                        cells.notes.n_joined += merges.fill(&mut cells.row);
                        if !cells.row.is_blank() {
                            cells.notes.n_rows += 1;
                            cells.notes.n_hidden_rows += u32::from(is_hidden);
                            if each(&cells.row).is_break() {
                                return Ok(cells.notes);
                            }
                        }
                    }
                    "sheetData" => return Ok(cells.notes),
                    _ => {}
                },
                Event::Eof => return Err(damaged(number)),
                _ => {}
            }
        }
    }
}

/// What a cell says of its kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Text,
    Yes,
    IsoDay,
}

/// The cells of the row that is being read.
struct Cells<'b> {
    texts: &'b Texts,
    shows_day: &'b [bool],
    since_1904: bool,
    row: SheetRow,
    value: String,
    notes: Notes,
}

impl Cells<'_> {
    /// Reads a cell to its end, and gives its column: the one it names, or else `next`.
    fn read(&mut self, part: &mut Xml<'_>, tag: &BytesStart<'_>, next: usize) -> Result<usize, Refusal> {
        let (mut column, mut look, mut kind) = (next, 0_usize, Kind::Number);
        for said in tag.attributes().with_checks(false).flatten() {
            match said.key.local_name().as_ref() {
                "r" => column = address(&said.value).map_or(next, |(column, _)| column),
                "s" => look = said.value.parse().unwrap_or(0),
                "t" => {
                    kind = match &*said.value {
                        "s" => Kind::Shared,
                        "str" | "inlineStr" | "e" => Kind::Text,
                        "b" => Kind::Yes,
                        "d" => Kind::IsoDay,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        self.value.clear();
        let (mut is_value, mut is_beside, mut has_formula) = (false, false, false);
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            let event = part.read_event_into(&mut buffer);
            match event.map_err(|_| damaged(self.row.number))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "v" | "t" => is_value = !is_beside,
                    "rPh" => is_beside = true,
                    "f" => has_formula = true,
                    _ => {}
                },
                Event::Text(text) if is_value => self.value.push_str(&text.xml10_content()),
                Event::CData(text) if is_value => self.value.push_str(&text.xml10_content()),
                Event::GeneralRef(name) if is_value => {
                    self.value.extend(xml::letter(&name, self.row.number)?);
                }
                Event::End(tag) => match tag.local_name().as_ref() {
                    "v" | "t" => is_value = false,
                    "rPh" => is_beside = false,
                    "c" => break,
                    _ => {}
                },
                Event::Eof => return Err(damaged(self.row.number)),
                _ => {}
            }
        }
        if has_formula {
            self.notes.n_formulas += 1;
            self.notes.n_formulas_without_value += u32::from(self.value.is_empty());
        }
        if !self.value.is_empty() {
            self.hold(column, look, kind);
        }
        Ok(column)
    }

    fn hold(&mut self, column: usize, look: usize, kind: Kind) {
        match kind {
            Kind::Shared => {
                let index = self.value.parse().ok();
                self.row
                    .set_text(column, index.map_or("", |index| self.texts.get(index)));
            }
            Kind::Text => {
                unescape(&mut self.value, 0);
                shorten(&mut self.value, 0);
                self.row.set_text(column, &self.value);
            }
            Kind::Yes => self.row.set(column, StoredCell::Yes(self.value.trim() == "1")),
            Kind::IsoDay => match self.value.get(..10).and_then(|day| Date::parse(day).ok()) {
                Some(day) => self.row.set(column, StoredCell::Day(day)),
                None => self.row.set_text(column, &self.value),
            },
            Kind::Number => match self.value.trim().parse::<f64>() {
                Ok(number) => {
                    let is_day = self.shows_day.get(look).copied().unwrap_or(false);
                    let day = day_of_serial(number, self.since_1904).filter(|_| is_day);
                    self.row
                        .set(column, day.map_or(StoredCell::Number(number), StoredCell::Day));
                }
                Err(_) => self.row.set_text(column, &self.value),
            },
        }
    }
}

/// Whether an attribute says yes.
fn is_said(tag: &BytesStart<'_>, name: &str) -> bool {
    attribute(tag, name).is_some_and(|said| said == "1" || said == "true")
}

/// Column, from 0, and row, from 1, of an address such as `B3` or `$B$3`.
fn address(said: &str) -> Option<(usize, u32)> {
    let (mut column, mut row) = (0_usize, 0_u32);
    for byte in said.bytes() {
        match byte {
            b'A'..=b'Z' => {
                column = column
                    .checked_mul(26)?
                    .checked_add(usize::from(byte - b'A') + 1)?;
            }
            b'a'..=b'z' => {
                column = column
                    .checked_mul(26)?
                    .checked_add(usize::from(byte - b'a') + 1)?;
            }
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            b'$' => {}
            _ => return None,
        }
    }
    Some((column.checked_sub(1)?, row))
}

/// The looks that every workbook has and that show a day (ECMA-376, Part 1, 18.8.30).
const fn is_built_in_day(number: u32) -> bool {
    matches!(number, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58)
}

/// Whether a code such as `dd/mm/yyyy` shows a day. Words in quotes, brackets and single letters behind `\`, `_` and
/// `*` are no part of it.
fn is_of_day(code: &str) -> bool {
    let mut letters = code.chars();
    let mut months = 0;
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                letters.by_ref().find(|letter| *letter == '"');
            }
            '[' => {
                letters.by_ref().find(|letter| *letter == ']');
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            'd' | 'D' | 'y' | 'Y' => return true,
            // Two may be minutes.
            'm' | 'M' => {
                months += 1;
                if months > 2 {
                    return true;
                }
            }
            // What follows is for negative numbers.
            ';' => return false,
            _ => {}
        }
    }
    false
}

/// Takes `_x000D_` for the letter that it stands for, from `start` on (ECMA-376, Part 1, 22.9.2.19, `ST_Xstring`).
fn unescape(text: &mut String, start: usize) {
    let Some(tail) = text.get(start..).filter(|tail| tail.contains("_x")) else {
        return;
    };
    let mut units: Vec<u16> = Vec::with_capacity(tail.len());
    let mut rest = tail;
    while let Some(letter) = rest.chars().next() {
        let code = rest.strip_prefix("_x").and_then(|behind| {
            let (digits, behind) = behind.split_at_checked(4)?;
            let behind = behind.strip_prefix('_')?;
            let is_code = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            Some((u16::from_str_radix(digits, 16).ok().filter(|_| is_code)?, behind))
        });
        rest = if let Some((unit, behind)) = code {
            units.push(unit);
            behind
        } else {
            units.extend_from_slice(letter.encode_utf16(&mut [0; 2]));
            rest.get(letter.len_utf8()..).unwrap_or_default()
        };
    }
    let said = String::from_utf16_lossy(&units);
    text.truncate(start);
    text.push_str(&said);
}

#[cfg(test)]
mod tests {
    use super::{address, is_of_day, unescape};

    #[test]
    fn addresses_are_columns_and_rows() {
        for (said, index) in [
            ("A1", Some((0, 1))),
            ("Z9", Some((25, 9))),
            ("AA10", Some((26, 10))),
            ("$xfd$1048576", Some((16_383, 1_048_576))),
            ("12", None),
            ("A-1", None),
            ("A99999999999", None),
        ] {
            assert_eq!(address(said), index, "{said}");
        }
    }

    #[test]
    fn looks_of_days_are_told_from_those_of_numbers() {
        for code in ["dd/mm/yyyy", "[$-421]dd mmmm yyyy;@", "yyyy\\-mm", "mmm", "d"] {
            assert!(is_of_day(code), "{code}");
        }
        for code in [
            "General",
            "0",
            "\"dhuafa\" 0",
            "[Red]#,##0",
            "_d0",
            "hh:mm:ss",
            "#,##0;[$Rp-421]d",
        ] {
            assert!(!is_of_day(code), "{code}");
        }
    }

    #[test]
    fn what_xml_cannot_say_is_read_as_what_it_stands_for() {
        for (said, text) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDE00_", "\u{1f600}"),
            ("_x12", "_x12"),
            ("é_x00e9_", "éé"),
        ] {
            let mut whole = format!("_x000D_{said}");
            unescape(&mut whole, 7);
            assert_eq!(whole, format!("_x000D_{text}"), "{said}");
        }
    }
}
