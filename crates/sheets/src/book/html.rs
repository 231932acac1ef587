//! HTML that PHP systems call `.xls`: every row of every table in it, one below the other, as one sheet.
//!
//! Tags need not be closed, as browsers and Excel do not ask for it either. Nothing is held but the row at hand.

use crate::book::merges::{Merge, Merges};
use crate::book::notes::Notes;
use crate::book::refusal::Refusal;
use crate::book::sheet_row::{Each, SheetRow, is_within};
use crate::cell::decoded;
use crate::limits::{MOST_COLUMNS, MOST_ROW_BYTES};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

/// HTML with tables.
pub(super) struct Html<R> {
    source: R,
}

impl<R: Read + Seek> Html<R> {
    /// The tables, and the name of the one sheet they are: none.
    pub(super) fn open(source: R) -> (Self, Vec<String>) {
        (Self { source }, vec![String::new()])
    }

    pub(super) fn read(&mut self, each: &mut Each<'_>) -> Result<Notes, Refusal> {
        let damaged = |after_row| move |_| Refusal::Damaged { after_row };
        self.source.seek(SeekFrom::Start(0)).map_err(damaged(0))?;
        let mut bytes = BufReader::with_capacity(MOST_ROW_BYTES, &mut self.source);
        let mut table = Table::default();
        let mut piece = Vec::new();
        loop {
            let number = table.number;
            let n_text = until(&mut bytes, b"<", &mut piece).map_err(damaged(number))?;
            table.text(&piece);
            if n_text == End::OfFile {
                let _ended = table.end_row(each);
                return Ok(table.notes);
            }
            let is_end = read_tag(&mut bytes, &mut piece).map_err(damaged(number))? == End::OfFile;
            let flow = table.tag(&piece, each);
            if flow.is_break() || !is_within(table.number) {
                return Ok(table.notes);
            }
            for raw in ["script", "style"] {
                if name_of(&piece) == raw.as_bytes() && !is_end {
                    skip_raw(&mut bytes, raw, &mut piece).map_err(damaged(number))?;
                }
            }
        }
    }
}

/// Why reading stopped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// What was looked for was found.
    Found,
    /// The file is at its end.
    OfFile,
}

/// Puts what stands before `mark` into `into`, at most as much as a row may have; `mark` itself is passed over.
fn until(bytes: &mut impl BufRead, mark: &[u8], into: &mut Vec<u8>) -> std::io::Result<End> {
    into.clear();
    let last = *mark.last().unwrap_or(&b'>');
    let mut tail: Vec<u8> = Vec::new();
    loop {
        let piece = bytes.fill_buf()?;
        if piece.is_empty() {
            return Ok(End::OfFile);
        }
        let (taken, is_there) = match memchr::memchr(last, piece) {
            Some(index) => (index + 1, true),
            None => (piece.len(), false),
        };
        let taken_bytes = piece.get(..taken).unwrap_or_default();
        let room = MOST_ROW_BYTES.saturating_sub(into.len());
        into.extend_from_slice(taken_bytes.get(..room).unwrap_or(taken_bytes));
        let from = taken_bytes.len().saturating_sub(mark.len());
        tail.extend_from_slice(taken_bytes.get(from..).unwrap_or_default());
        tail.drain(..tail.len().saturating_sub(mark.len()));
        bytes.consume(taken);
        if is_there && tail.ends_with(mark) {
            let end = into.len().saturating_sub(mark.len());
            if into.ends_with(mark) {
                into.truncate(end);
            }
            return Ok(End::Found);
        }
    }
}

/// Reads what stands between `<` and `>`; a comment to its own end.
fn read_tag(bytes: &mut impl BufRead, into: &mut Vec<u8>) -> std::io::Result<End> {
    let is_comment = bytes.fill_buf()?.starts_with(b"!--");
    until(bytes, if is_comment { b"-->" } else { b">" }, into)
}

/// Passes over what is no text, up to the tag that ends it.
fn skip_raw(bytes: &mut impl BufRead, name: &str, piece: &mut Vec<u8>) -> std::io::Result<()> {
    while until(bytes, b"</", piece)? == End::Found {
        let is_end = bytes
            .fill_buf()?
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()));
        if is_end {
            until(bytes, b">", piece)?;
            return Ok(());
        }
    }
    Ok(())
}

/// The name of a tag in lower case, with `/` in front if it ends something.
fn name_of(tag: &[u8]) -> Vec<u8> {
    let is_of_name =
        |(index, byte): &(usize, &u8)| byte.is_ascii_alphanumeric() || (*index == 0 && **byte == b'/');
    let name = tag.iter().enumerate().take_while(is_of_name);
    name.map(|(_, byte)| byte.to_ascii_lowercase()).collect()
}

/// What stands in the attribute of that name.
fn attribute(tag: &[u8], name: &str) -> Option<String> {
    let text = decoded(tag);
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower.get(from..)?.find(name) {
        let at = from + found;
        let behind = at + name.len();
        let stands_alone = lower
            .get(..at)?
            .ends_with(|letter: char| letter.is_ascii_whitespace());
        let value = text.get(behind..)?.trim_start().strip_prefix('=');
        if let Some(value) = value.filter(|_| stands_alone) {
            let value = value.trim_start();
            let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''));
            let said = match quote {
                Some(quote) => value.get(1..)?.split(quote).next()?,
                None => value.split(|letter: char| letter.is_ascii_whitespace()).next()?,
            };
            return Some(said.to_owned());
        }
        from = behind;
    }
    None
}

/// The table that is being read.
#[derive(Default)]
struct Table {
    row: SheetRow,
    /// The number of the row at hand, or of the last one.
    number: u32,
    is_in_row: bool,
    /// The next column of the row at hand.
    column: usize,
    cell: Option<Open>,
    text: String,
    /// The last row that each column is taken in by a cell above.
    taken: Vec<u32>,
    merges: Merges,
    notes: Notes,
}

/// A cell that has begun.
struct Open {
    columns: usize,
    rows: u32,
    /// The number behind what is shown, which Excel writes beside it.
    number: Option<String>,
}

impl Table {
    fn tag(&mut self, tag: &[u8], each: &mut Each<'_>) -> ControlFlow<()> {
        match name_of(tag).as_slice() {
            b"tr" => {
                let flow = self.end_row(each);
                self.begin_row();
                return flow;
            }
            b"td" | b"th" => {
                self.end_cell();
                if !self.is_in_row {
                    self.begin_row();
                }
                let count = |name| attribute(tag, name).and_then(|count| count.trim().parse::<u32>().ok());
                let columns = count("colspan").unwrap_or(1).max(1);
                self.cell = Some(Open {
                    columns: usize::try_from(columns).unwrap_or(MOST_COLUMNS).min(MOST_COLUMNS),
                    rows: count("rowspan").unwrap_or(1).max(1),
                    number: attribute(tag, "x:num").filter(|number| !number.is_empty()),
                });
            }
            b"/td" | b"/th" => self.end_cell(),
            b"/tr" | b"/table" | b"table" | b"/tbody" | b"tbody" | b"/thead" => return self.end_row(each),
            b"br" | b"p" | b"/p" | b"div" | b"/div" | b"li" if self.cell.is_some() => {
                self.text.push(BREAK);
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn text(&mut self, bytes: &[u8]) {
        if self.cell.is_some() && self.text.len() < MOST_ROW_BYTES {
            self.text.push_str(&decoded(bytes));
        }
    }

    fn begin_row(&mut self) {
        self.number = self.number.saturating_add(1);
        self.row.begin(self.number);
        self.column = 0;
        self.is_in_row = true;
    }

    fn end_cell(&mut self) {
        let Some(open) = self.cell.take() else { return };
        let text = shown(&self.text);
        self.text.clear();
        while self
            .taken
            .get(self.column)
            .is_some_and(|last| *last >= self.number)
        {
            self.column += 1;
        }
        let (first, last) = (self.column, self.column.saturating_add(open.columns - 1));
        self.row.set_text(first, open.number.as_deref().unwrap_or(&text));
        let last_row = self.number.saturating_add(open.rows - 1);
        if open.columns > 1 || open.rows > 1 {
            self.merges.add(Merge {
                first_row: self.number,
                last_row,
                first_column: first,
                last_column: last.min(MOST_COLUMNS),
            });
        }
        if open.rows > 1 {
            let end = last.saturating_add(1).min(MOST_COLUMNS);
            if self.taken.len() < end {
                self.taken.resize(end, 0);
            }
            let taken = self.taken.iter_mut().take(end).skip(first);
            taken.for_each(|until| *until = last_row);
        }
        self.column = last.saturating_add(1);
    }

    /// Gives the row away if there is one.
    fn end_row(&mut self, each: &mut Each<'_>) -> ControlFlow<()> {
        self.end_cell();
        if !std::mem::take(&mut self.is_in_row) {
            return ControlFlow::Continue(());
        }
        self.notes.n_joined += self.merges.fill(&mut self.row);
        if self.row.is_blank() || !is_within(self.number) {
            return ControlFlow::Continue(());
        }
        self.notes.n_rows += 1;
        each(&self.row)
    }
}

/// Where a line ends: line breaks of the source are blanks.
const BREAK: char = '\u{2028}';

/// The text as a browser shows it: letters that are written by name, blanks in a row as one, lines apart.
fn shown(text: &str) -> String {
    let text = with_letters(text);
    let lines = text.split(BREAK).map(|line| {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// `text` with `&amp;`, `&#233;` and their like as the letters that they stand for.
fn with_letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        let name = behind
            .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#')
            .next();
        let name = name.unwrap_or_default();
        if let Some(letter) = letter(name) {
            out.push(letter);
            let behind = behind.get(name.len()..).unwrap_or_default();
            rest = behind.strip_prefix(';').unwrap_or(behind);
        } else {
            out.push('&');
            rest = behind;
        }
    }
    out.push_str(rest);
    out
}

fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "nbsp" => '\u{a0}',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "apos" => '\'',
        "rsquo" | "lsquo" => '\u{2019}',
        "quot" | "ldquo" | "rdquo" => '"',
        "ndash" => '\u{2013}',
        "mdash" => '\u{2014}',
        "eacute" => 'é',
        "egrave" => 'è',
        "check" => '✓',
        "radic" => '√',
        "bull" => '•',
        "middot" => '·',
        "sup2" => '²',
        "deg" => '°',
        "copy" => '©',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{attribute, name_of, shown};

    #[test]
    fn text_is_what_a_browser_shows() {
        for (written, seen) in [
            ("  Siti\n   Aminah \u{2028} Melak", "Siti Aminah\nMelak"),
            ("A &amp; B", "A & B"),
            ("Ren&eacute;e&nbsp;", "Renée\u{a0}"),
            ("&#82;p&#x20;1", "Rp 1"),
            ("PT A&B &c", "PT A&B &c"),
        ] {
            assert_eq!(shown(written), seen, "{written:?}");
        }
    }

    #[test]
    fn tags_are_named_and_have_attributes() {
        assert_eq!(name_of(b"TD colspan=2"), b"td");
        assert_eq!(name_of(b"/Tr "), b"/tr");
        let tag = b"td class=\"a colspan=9\" colspan = '2' x:num=\"6407050101800001\"";
        assert_eq!(attribute(tag, "x:num").as_deref(), Some("6407050101800001"));
        assert_eq!(attribute(b"td rowspan=2", "rowspan").as_deref(), Some("2"));
        assert_eq!(attribute(b"td", "rowspan"), None);
    }
}
