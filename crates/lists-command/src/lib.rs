//! The checker of lists as a command: what the page does with a file, without the page.
//!
//! It asks the one service that the page's worker asks, so that what is true of the page is tested here, and an office
//! can run it on a machine of its own. It prints one JSON object (`report`).

pub mod arguments;
pub mod problem;
mod report;

use arguments::Arguments;
use payung_lists::export::{Form, NikShown, Part, Wanted};
use payung_lists::list_service::{Answered, ListService};
use payung_lists::memory::Memory;
use payung_lists::protocol::{Layout, Opened, Refusal, Reply, Request};
use payung_lists::rules::ListsRules;
use payung_sheets::book;
use payung_values::date::Date;
use payung_words::lists::file::FileWords;
use payung_words::texts::{self, args};
use problem::Problem;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::rc::Rc;

/// Writes an old workbook (XLS) again as XLSX; `None` if that took more memory than it may.
pub type OldReader<'r> = &'r dyn Fn(&Path) -> Option<Result<Vec<u8>, book::Refusal>>;

/// Checks the list that `words` name and writes what came of it to `out`; `today` is the day where they name none, `old`
/// reads old workbooks.
///
/// # Errors
///
/// [`Problem`], one sentence: what was typed wrongly, or why the file is no list that can be read.
pub fn run(
    words: &[String],
    today: Date,
    rules: ListsRules,
    old: OldReader<'_>,
    out: &mut dyn Write,
) -> Result<(), Problem> {
    let arguments = Arguments::parse(words, today, &rules)?;
    let mut service = ListService::new(rules, Memory);
    let opened = open(&mut service, &rules, &arguments, old)?;
    let columns = opened.preview.columns.clone();
    let checked = service.check(columns.clone(), arguments.settings, &mut |_| ())?;
    if let Some(folder) = &arguments.out {
        write_files(&mut service, rules, &arguments.file, folder)?;
    }
    report::write(&mut service, &opened, &columns, &checked, &rules, out).map_err(|_| Problem::NotPrinted)
}

fn open(
    service: &mut ListService<Memory>,
    rules: &ListsRules,
    arguments: &Arguments,
    old: OldReader<'_>,
) -> Result<Opened, Problem> {
    let bytes: Rc<[u8]> = fs::read(&arguments.file)
        .map_err(|error| Problem::file(&arguments.file, &error))?
        .into();
    let words = file_words(*rules);
    let name = file_name(&arguments.file);
    let mut said = |request, file| match service.answer(request, file, &words, &mut |_| ()) {
        Answered::Said(Reply::Opened(opened)) => Ok(*opened),
        Answered::Said(Reply::Refused(refusal)) => Err(refusal.into()),
        Answered::Said(_) | Answered::Written { .. } | Answered::Part(_) => Err(Problem::NotUnderstood),
    };
    let opened = match said(Request::Open { name: name.clone() }, Some(bytes.clone())) {
        Err(Problem::Refused(Refusal::Book(book::Refusal::OldFormat))) => {
            let read = old(&arguments.file).ok_or(Problem::OldTooLarge)?;
            said(Request::Open { name }, Some(read.map_err(Refusal::Book)?.into()))?
        }
        opened => opened?,
    };
    let Some(wanted) = &arguments.sheet else {
        // Nobody is there to be asked whether the sheets of one header belong together.
        return match opened.alike.len() {
            0 | 1 => Ok(opened),
            _ => said(reopen(opened.alike), None),
        };
    };
    let named = opened.sheets.iter().position(|sheet| sheet == wanted);
    let sheet = named.and_then(|index| u16::try_from(index).ok());
    let sheet = sheet.ok_or_else(|| Problem::NoSuchSheet {
        sheet: wanted.clone(),
        sheets: opened.sheets.join(", "),
    })?;
    said(reopen(vec![sheet]), None)
}

/// What a file is called.
fn file_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Asks for these sheets.
fn reopen(sheets: Vec<u16>) -> Request {
    Request::Reopen {
        layout: Layout {
            sheets,
            ..Layout::default()
        },
    }
}

fn file_words(rules: ListsRules) -> FileWords {
    FileWords {
        texts: texts::indonesian(),
        rules: rules.person,
        home: "",
    }
}

/// Writes the files that the page offers, under the names it gives them. NIKs are masked, but in the rows that have to
/// be mended.
fn write_files(
    service: &mut ListService<Memory>,
    rules: ListsRules,
    list: &Path,
    folder: &Path,
) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|error| Problem::file(folder, &error))?;
    let words = file_words(rules);
    let texts = words.texts;
    let stem = list
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let name = stem.as_str();
    for (form, ending) in [(Form::Xlsx, "xlsx"), (Form::Csv, "csv")] {
        let wanted = Wanted {
            part: Part::All,
            nik: NikShown::Masked,
        };
        let file = service.export(form, wanted, &words, &mut |_| ())?;
        save(
            folder,
            &texts.lists_name_all(args::ListsNameAll { name, ending }),
            &file,
        )?;
    }
    let clean = Wanted {
        part: Part::Clean,
        nik: NikShown::Masked,
    };
    let file = service.export(Form::Xlsx, clean, &words, &mut |_| ())?;
    save(
        folder,
        &texts.lists_name_clean(args::ListsNameClean { name }),
        &file,
    )?;
    let mend = Wanted {
        part: Part::Mend,
        nik: NikShown::Full,
    };
    let file = service.export(Form::Xlsx, mend, &words, &mut |_| ())?;
    save(
        folder,
        &texts.lists_name_mend(args::ListsNameMend { name }),
        &file,
    )?;
    let file = service.export_summary(Form::Xlsx, &words)?;
    save(
        folder,
        &texts.lists_name_summary(args::ListsNameSummary { name }),
        &file,
    )
}

fn save(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Problem> {
    let path = folder.join(name);
    fs::write(&path, bytes).map_err(|error| Problem::file(&path, &error))
}
