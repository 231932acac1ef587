//! The files of a worker: fetched once, and kept for every further one, so that a worker starts again without internet.
//!
//! What a host says of how long files may be kept is for the browser's own store, which asks the host again and finds
//! nobody when the internet is off. So the page keeps the bytes itself: the script as a `blob:` address, the program
//! compiled. Decision 043 says what else was thought of.

use crate::platform::optional::{get, is_true, promised};
use crate::platform::window;
use crate::platform::{address, document};
use js_sys::{Array, Promise};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Url, Worker, WorkerOptions, WorkerType};

/// Which worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The one that checks lists and writes tables.
    Worker,
    /// The one that reads old workbooks.
    OldWorkbooks,
    /// The rulebook's: scheme files and cases.
    Workshop,
}

impl Program {
    /// Whether it puts anything into words.
    const fn speaks(self) -> bool {
        match self {
            Self::Worker => true,
            Self::OldWorkbooks | Self::Workshop => false,
        }
    }

    /// Its script and its program, as Trunk names them.
    const fn files(self) -> (&'static str, &'static str) {
        match self {
            Self::Worker => ("worker.js", "worker_bg.wasm"),
            Self::OldWorkbooks => ("xls.js", "xls_bg.wasm"),
            Self::Workshop => ("workshop.js", "workshop_bg.wasm"),
        }
    }
}

/// The files of a worker, as a worker is started from them.
#[derive(Clone)]
pub(super) struct WorkerFiles {
    /// The address of its script.
    script: String,
    /// What kind of script it is.
    kind: WorkerType,
    /// Its program, compiled.
    program: JsValue,
    /// What it says, in the language of the page; nothing where it says nothing.
    texts: JsValue,
}

thread_local! {
    /// Those that were fetched in this tab. Nothing of them is stored.
    static KEPT: RefCell<Vec<(Program, WorkerFiles)>> = const { RefCell::new(Vec::new()) };
}

impl WorkerFiles {
    /// Those that were fetched before.
    pub(super) fn kept(program: Program) -> Option<Self> {
        KEPT.with_borrow(|kept| {
            let found = kept.iter().find(|(one, _)| *one == program);
            found.map(|(_, files)| files.clone())
        })
    }

    /// Fetches them and keeps them; `None` where one does not arrive or is not what it should be.
    pub(super) async fn fetched(program: Program) -> Option<Self> {
        let (script, module) = program.files();
        let script = content_of(script, "text").await?.as_string()?;
        let bytes = content_of(module, "arrayBuffer").await?;
        let compiler = get(&js_sys::global(), "WebAssembly")?;
        let compiled = promised(&compiler, "compile", &[&bytes])?;
        let (script, kind) = started_by_its_program(&script)?;
        let texts = if program.speaks() {
            let pack = ["texts-worker-", &document::language()?, ".txt"].concat();
            content_of(&pack, "text").await?
        } else {
            JsValue::UNDEFINED
        };
        let files = Self {
            texts,
            script: address_of(&script)?,
            kind,
            program: JsFuture::from(compiled).await.ok()?,
        };
        KEPT.with_borrow_mut(|kept| kept.push((program, files.clone())));
        Some(files)
    }

    /// A worker that runs them. It says so when it is ready.
    pub(super) fn start(&self) -> Option<Worker> {
        let options = WorkerOptions::new();
        options.set_type(self.kind);
        let worker = Worker::new_with_options(&self.script, &options).ok()?;
        // The names of areas and occupations stand in the page.
        let names = document::text("#daftar").map_or(JsValue::UNDEFINED, JsValue::from);
        let home = JsValue::from(address::home());
        let told = Array::of4(&self.program, &self.texts, &names, &home);
        worker.post_message(&told).ok()?;
        Some(worker)
    }
}

/// What stands in a file of this very release, beside the script that began; `how` says as what it is wanted.
async fn content_of(name: &str, how: &str) -> Option<JsValue> {
    if let Some(inside) = promised(window()?.as_ref(), "fileInside", &[&name.into()]) {
        return content(inside, how).await;
    }
    let begun_by = get(document::element("script[data-wasm]")?.as_ref(), "src")?.as_string()?;
    let (folder, _) = begun_by.rsplit_once('/')?;
    let address = JsValue::from_str(&[folder, "/", name].concat());
    content(promised(window()?.as_ref(), "fetch", &[&address])?, how).await
}

/// What an answer holds.
async fn content(answer: Promise, how: &str) -> Option<JsValue> {
    let answer = JsFuture::from(answer).await.ok()?;
    if !is_true(&answer, "ok") {
        return None;
    }
    JsFuture::from(promised(&answer, how, &[])?).await.ok()
}

/// The script of `wasm-bindgen`, which then begins with the first thing it is told: the compiled program, what it says,
/// the names of areas and occupations, and where the app lives. What goes wrong is heard as any error of a worker.
///
/// In the one file for passing on it is no module, which browsers refuse to a file, but a script that says `program`.
fn started_by_its_program(script: &str) -> Option<(String, WorkerType)> {
    if script.starts_with("var program=") {
        let tail = "\naddEventListener('message', ({ data: [module_or_path, texts, names, home] }) => {\nObject.assign(globalThis, { texts, names, home });\nprogram.default({ module_or_path });\n}, { once: true });\n";
        return Some(([script, tail].concat(), WorkerType::Classic));
    }
    let (before, _) = script.rsplit_once(" as default")?;
    let begin = before
        .rsplit(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .next()
        .filter(|name| !name.is_empty())?;
    let tail = [
        "\nconst [module_or_path, texts, names, home] = await new Promise((told) => addEventListener('message', ({ data }) => told(data), { once: true }));\nObject.assign(globalThis, { texts, names, home });\nawait ",
        begin,
        "({ module_or_path });\n",
    ];
    Some(([script, &tail.concat()].concat(), WorkerType::Module))
}

/// An address at which a script stands until the tab is closed.
fn address_of(script: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let parts = Array::of1(&script.into());
    let blob = Blob::new_with_str_sequence_and_options(parts.unchecked_ref(), &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

#[cfg(test)]
mod tests {
    use super::started_by_its_program;
    use web_sys::WorkerType;

    #[test]
    fn a_script_begins_with_the_program_it_is_told() {
        let script = "async function __wbg_init(a) {}\nexport { initSync, __wbg_init as default };\n";
        let (started, kind) = started_by_its_program(script).unwrap();
        assert_eq!(kind, WorkerType::Module);
        assert!(started.starts_with(script));
        assert!(
            started.ends_with("await __wbg_init({ module_or_path });\n"),
            "{started}"
        );
        assert_eq!(started_by_its_program("export { initSync };"), None);
        assert_eq!(started_by_its_program("export {  as default };"), None);
    }

    #[test]
    fn in_one_file_it_is_no_module() {
        let (started, kind) = started_by_its_program("var program=(()=>{})();").unwrap();
        assert_eq!(kind, WorkerType::Classic);
        assert!(
            started.contains("program.default({ module_or_path })"),
            "{started}"
        );
    }
}
