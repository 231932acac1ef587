//! How long a list takes, from the bytes of its file to its totals, beside the bare cutting into cells.
//!
//! Target, native and in the browser: a million rows of 78 bytes at most 1 microsecond a row, and the same per row
//! for ten thousand. Printed for each size: microseconds a row, the bare `csv-core` in the same run and the ratio,
//! and the bytes the engine holds a row.

#![cfg_attr(
    not(target_arch = "wasm32"),
    expect(
        clippy::indexing_slicing,
        reason = "the made-up lists are shared with the tests"
    )
)]

#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/lists/made_up.rs"]
mod made_up;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    // `cargo bench` says `--bench`; `cargo test --benches` only wants to see everything run once.
    // A number asks for a list of that size alone.
    let is_measured = std::env::args().any(|argument| argument == "--bench");
    let only = std::env::args().find_map(|argument| argument.parse().ok());
    let sizes = match (only, is_measured) {
        (Some(only), _) => vec![only],
        (None, true) => vec![10_000, 100_000, 1_000_000],
        (None, false) => vec![1_000],
    };
    host::print_sizes(&sizes, is_measured);
}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use super::made_up;
    use payung_lists::checker::Checker;
    use payung_lists::columns::{Columns, Preview, is_known_header};
    use payung_lists::export::{Form, NikShown, Part, Wanted};
    use payung_lists::protocol::{Layout, Request};
    use payung_lists::rules::ListsRules;
    use payung_lists::settings::Settings;
    use payung_protocol::encode;
    use payung_sheets::csv::{Dialect, Reader, Record};
    use payung_sheets::workbook::xlsx::{Column, Writer};
    use payung_values::date::Date;
    use std::fs;
    use std::hint::black_box;
    use std::io::{self, Write as _};
    use std::path::PathBuf;
    use std::time::{Duration, Instant};

    const CHUNK: usize = 256 * 1024;

    /// How the file is cut, which column means what, and what is asked of it.
    fn asked(file: &[u8]) -> Option<(Dialect, Columns, Settings)> {
        let words = payung_fixture::rules().cell_words;
        let start = file.get(..CHUNK).unwrap_or(file);
        let dialect = Dialect::detect(start, |text| is_known_header(words, text)).ok()?;
        let columns = Preview::of_csv(words, dialect, start).columns;
        Some((dialect, columns, Settings::on(Date::new(2026, 11, 21)?)))
    }

    /// From bytes to totals: the rows, and the bytes held before the totals.
    fn check(file: &[u8]) -> Option<(u32, usize)> {
        let (dialect, columns, settings) = asked(file)?;
        let mut checker = Checker::new(ListsRules::of(payung_fixture::rules()), columns, settings).ok()?;
        let mut reader = Reader::new(dialect);
        for chunk in file.chunks(CHUNK) {
            reader.feed(chunk, &mut |record| checker.record(record));
        }
        reader.finish(&mut |record| checker.record(record));
        let held = checker.held();
        Some((checker.finish().ok()?.summary().rows, held))
    }

    /// Cutting alone, with our reader.
    fn cut(file: &[u8]) -> usize {
        let mut reader = Reader::new(Dialect { delimiter: b',' });
        let mut n_bytes = 0;
        for chunk in file.chunks(CHUNK) {
            reader.feed(chunk, &mut |record| n_bytes += record.bytes(1).len());
        }
        n_bytes
    }

    /// Cutting alone, with `csv-core`.
    fn cut_by_core(file: &[u8]) -> usize {
        let mut reader = csv_core::Reader::new();
        let (mut out, mut ends) = (vec![0; 4096], vec![0; 64]);
        let mut n_bytes = 0;
        for chunk in file.chunks(CHUNK) {
            let mut rest = chunk;
            // A row that a chunk cuts in two counts as two here.
            while !rest.is_empty() {
                let (_, read, wrote, _) = reader.read_record(rest, &mut out, &mut ends);
                rest = rest.get(read..).unwrap_or_default();
                n_bytes += wrote;
            }
        }
        n_bytes
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a native benchmark is where time is measured"
    )]
    fn median<T>(runs: usize, mut run: impl FnMut() -> T) -> Duration {
        let mut samples: Vec<Duration> = (0..runs.max(1))
            .map(|_| {
                let start = Instant::now();
                black_box(run());
                start.elapsed()
            })
            .collect();
        samples.sort_unstable();
        samples.get(samples.len() / 2).copied().unwrap_or_default()
    }

    /// Microseconds a row, with three decimals.
    fn each(whole: Duration, n_rows: u64) -> String {
        let picos = whole.as_nanos() * 1_000 / u128::from(n_rows.max(1));
        format!("{}.{:03}", picos / 1_000_000, picos / 1_000 % 1_000)
    }

    /// Writes what `xtask/node/lists.mjs` measures in a browser, if a folder is named: the clean lists, one of them as a
    /// workbook too, what is asked of the worker, and the nanoseconds a row that they took here.
    struct Files(Option<PathBuf>);

    impl Files {
        fn named() -> Self {
            Self(std::env::var_os("LISTS_FOLDER").map(PathBuf::from))
        }

        fn keep(&self, n_rows: u64, file: &[u8], whole: Duration) {
            let Some(folder) = &self.0 else { return };
            let kept = || -> io::Result<()> {
                fs::create_dir_all(folder)?;
                fs::write(folder.join(format!("{n_rows}.csv")), file)?;
                if let Some((_, columns, settings)) = asked(file) {
                    let export = |form| Request::Export {
                        name: "hasil".to_owned(),
                        form,
                        wanted: Wanted {
                            part: Part::All,
                            nik: NikShown::Masked,
                        },
                    };
                    let messages = [
                        (
                            "check",
                            Request::Check {
                                layout: Layout::default(),
                                columns,
                                settings,
                            },
                        ),
                        ("csv", export(Form::Csv)),
                        ("xlsx", export(Form::Xlsx)),
                    ];
                    for (name, request) in messages {
                        let bytes = encode(&payung_protocol::Request::List(request));
                        fs::write(folder.join(name), bytes.map_err(io::Error::other)?)?;
                    }
                }
                if n_rows == 100_000 {
                    let book = workbook(file).ok_or(io::ErrorKind::InvalidData)?;
                    fs::write(folder.join(format!("{n_rows}.xlsx")), book)?;
                }
                let native = folder.join("native.txt");
                let mut lines = fs::OpenOptions::new().create(true).append(true).open(native)?;
                let spent = computed(|| black_box(check(file))).unwrap_or(whole);
                writeln!(lines, "{n_rows}.csv {}", spent.as_nanos() / u128::from(n_rows))
            };
            // Whoever reads the folder says what is missing.
            let _ = kept();
        }
    }

    /// How long this thread computed for it, whatever else the machine did meanwhile: the least of three. Only Linux
    /// says so.
    fn computed<T>(mut run: impl FnMut() -> T) -> Option<Duration> {
        let so_far = || {
            let said = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
            Some(Duration::from_nanos(said.split(' ').next()?.parse().ok()?))
        };
        let mut once = || {
            let before = so_far()?;
            run();
            so_far()?.checked_sub(before)
        };
        (0..3).filter_map(|_| once()).min()
    }

    /// The list as a workbook: numbers as numbers, NIKs and codes as text.
    fn workbook(file: &[u8]) -> Option<Vec<u8>> {
        let mut writer = Writer::new(Vec::new(), &["Daftar"]).ok()?;
        writer.begin_sheet(&vec![Column::of(14); 13], true).ok()?;
        let mut reader = Reader::new(Dialect { delimiter: b',' });
        let mut is_written = true;
        let mut write = |record: &Record<'_>| {
            writer.begin_row();
            for column in 0..13 {
                let text = std::str::from_utf8(record.bytes(column)).unwrap_or_default();
                let number = text.parse::<i64>().ok().filter(|_| column >= 5);
                match (number, Date::parse(text)) {
                    (Some(number), _) => writer.number(number),
                    (None, Ok(day)) => writer.day(day),
                    (None, Err(_)) => writer.text(text),
                }
            }
            is_written &= writer.end_row().is_ok();
        };
        reader.feed(file, &mut write);
        reader.finish(&mut write);
        writer.end_sheet().ok()?;
        writer.finish().ok().filter(|_| is_written)
    }

    /// Every size, clean and messy.
    #[expect(clippy::print_stdout, reason = "a benchmark speaks by printing")]
    pub(super) fn print_sizes(sizes: &[u64], is_measured: bool) {
        let files = Files::named();
        for is_messy in [false, true] {
            for n_rows in sizes {
                let file = made_up::list(*n_rows, is_messy, 7);
                let runs = if is_measured {
                    usize::try_from(3_000_000 / n_rows).unwrap_or(1).clamp(5, 51)
                } else {
                    1
                };
                let whole = median(runs, || check(black_box(&file)));
                let ours = median(runs, || cut(black_box(&file)));
                let core = median(runs, || cut_by_core(black_box(&file)));
                if is_measured && !is_messy {
                    files.keep(*n_rows, &file, whole);
                }
                let held =
                    check(&file).map_or(0, |(rows, held)| held / usize::try_from(rows.max(1)).unwrap_or(1));
                if is_measured && !is_messy && *n_rows <= 100_000 {
                    let written = median(runs, || workbook(black_box(&file)));
                    println!(
                        "{n_rows} rows written to a workbook: {} us a row, {} bytes",
                        each(written, *n_rows),
                        workbook(&file).map_or(0, |book| book.len()),
                    );
                }
                let tenths = whole.as_nanos() * 10 / core.as_nanos().max(1);
                println!(
                    "{}{n_rows} rows, {} bytes: {} us a row; cutting alone {} (csv-core {}), ratio to csv-core {}.{}; {held} bytes held a row",
                    if is_messy { "messy " } else { "" },
                    file.len(),
                    each(whole, *n_rows),
                    each(ours, *n_rows),
                    each(core, *n_rows),
                    tenths / 10,
                    tenths % 10,
                );
            }
        }
    }
}
