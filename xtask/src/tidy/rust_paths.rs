//! The paths that a Rust file uses, such as `crate::rules::Scheme`, without those of its tests.
//!
//! Read from tokens and not from a syntax tree, so that what stands inside of macros counts as well.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A path, the inline modules around it, and its line.
#[derive(Debug, PartialEq)]
pub(super) struct RustPath {
    pub(super) line: usize,
    pub(super) within: Vec<String>,
    pub(super) parts: Vec<String>,
}

/// All of a file, in order; a list in braces gives a path for each of its entries. Nothing of a file that is no Rust,
/// which the compiler says better.
pub(super) fn paths(text: &str) -> Vec<RustPath> {
    let mut reader = Reader::default();
    if let Ok(tokens) = text.parse() {
        reader.read(tokens);
    }
    reader.paths
}

#[derive(Default)]
struct Reader {
    /// Inline modules around the tokens that are read.
    within: Vec<String>,
    paths: Vec<RustPath>,
}

impl Reader {
    fn read(&mut self, tokens: TokenStream) {
        let tokens = tokens.into_iter().collect::<Vec<_>>();
        let mut rest = tokens.as_slice();
        while let Some((first, after)) = rest.split_first() {
            rest = match (first, after) {
                (TokenTree::Punct(sign), [TokenTree::Group(attribute), item @ ..])
                    if sign.as_char() == '#' && is_for_tests(attribute) =>
                {
                    behind_item(item)
                }
                // `$crate::a` is used where the macro is.
                (TokenTree::Punct(sign), [TokenTree::Ident(_), rest @ ..]) if sign.as_char() == '$' => {
                    more_parts(rest).1
                }
                (TokenTree::Ident(word), [TokenTree::Ident(name), TokenTree::Group(body), rest @ ..])
                    if word == "mod" =>
                {
                    self.within.push(name.to_string());
                    self.read(body.stream());
                    self.within.pop();
                    rest
                }
                // `pub(in crate::a)`
                (TokenTree::Ident(word), [TokenTree::Group(group), rest @ ..])
                    if word == "pub" && group.delimiter() == Delimiter::Parenthesis =>
                {
                    rest
                }
                (TokenTree::Ident(word), _) if word == "use" => self.imports(after, &[]),
                (TokenTree::Ident(word), _) => {
                    let (more, rest) = more_parts(after);
                    let parts = [vec![word.to_string()], more].concat();
                    if parts.len() > 1 {
                        self.push(word.span().start().line, parts);
                    }
                    rest
                }
                (TokenTree::Group(group), _) => {
                    self.read(group.stream());
                    after
                }
                (TokenTree::Punct(_) | TokenTree::Literal(_), _) => after,
            };
        }
    }

    fn push(&mut self, line: usize, parts: Vec<String>) {
        let within = self.within.clone();
        self.paths.push(RustPath { line, within, parts });
    }

    /// The tree of a `use` behind `prefix`; gives what follows its `;` or comma.
    fn imports<'t>(&mut self, mut rest: &'t [TokenTree], prefix: &[String]) -> &'t [TokenTree] {
        let line = rest.first().map_or(0, |token| token.span().start().line);
        let mut parts = prefix.to_vec();
        let mut is_list = false;
        while let Some((first, after)) = rest.split_first() {
            rest = after;
            match first {
                TokenTree::Ident(word) if word == "as" => rest = after.get(1..).unwrap_or_default(),
                TokenTree::Ident(part) => parts.push(part.to_string()),
                TokenTree::Group(list) => {
                    is_list = true;
                    let list = list.stream().into_iter().collect::<Vec<_>>();
                    let mut list = list.as_slice();
                    while !list.is_empty() {
                        list = self.imports(list, &parts);
                    }
                }
                TokenTree::Punct(sign) if matches!(sign.as_char(), ',' | ';') => break,
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
        if !is_list {
            self.push(line, parts);
        }
        rest
    }
}

/// The parts `::b::c` of a path whose first was read, and what follows them.
fn more_parts(mut rest: &[TokenTree]) -> (Vec<String>, &[TokenTree]) {
    let mut parts = Vec::new();
    while let [
        TokenTree::Punct(first),
        TokenTree::Punct(second),
        TokenTree::Ident(part),
        after @ ..,
    ] = rest
        && (first.as_char(), second.as_char()) == (':', ':')
    {
        parts.push(part.to_string());
        rest = after;
    }
    (parts, rest)
}

/// `[cfg(test)]`, or a longer condition that asks for tests.
fn is_for_tests(attribute: &Group) -> bool {
    let text = attribute.stream().to_string();
    let words = |word| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|part| part == word)
    };
    text.starts_with("cfg") && words("test") && !words("not")
}

/// What follows the item at the beginning: its braces or its `;`.
fn behind_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(sign) => sign.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    let end = tokens.iter().position(is_end).map_or(tokens.len(), |at| at + 1);
    tokens.get(end..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        paths(text)
            .iter()
            .map(|path| format!("{} {}", path.line, path.parts.join("::")))
            .collect()
    }

    #[test]
    fn a_tree_of_imports_gives_each_path() {
        assert_eq!(
            found("use crate::a::{self, b::C, d::{E as F, g::*}};\npub use super::H;\nuse i;"),
            [
                "1 crate::a::self",
                "1 crate::a::b::C",
                "1 crate::a::d::E",
                "1 crate::a::d::g",
                "2 super::H",
                "3 i"
            ]
        );
        assert_eq!(
            found("use crate::{\n    a,\n    b::{C,},\n};\nfn f() { d::e() }"),
            ["2 crate::a", "3 crate::b::C", "5 d::e"]
        );
    }

    #[test]
    fn paths_in_code_count_too() {
        assert_eq!(
            found("fn f(x: &crate::a::B) -> super::C { d::e::<f::G>(x.h) }"),
            ["1 crate::a::B", "1 super::C", "1 d::e", "1 f::G"]
        );
    }

    #[test]
    fn tests_comments_and_texts_do_not_count() {
        let text = "// use crate::a;\n/* /* use */ crate::b::c */\nlet x = \"crate::d::e \\\" crate::f\";\n\
            let y = r#\"crate::g\" \"#; let z = '\"'; let c = '\\''; let l: &'static str = b\"crate::h\";\n\
            #[cfg(test)]\nmod tests {\n    use crate::i::J;\n    fn f() { {} }\n}\n#[cfg(all(test, unix))]\nuse crate::k;\n\
            #[cfg(not(test))]\nuse crate::l;\n#[cfg(test)]\nfn g(x: [u8; 2]) -> crate::m {\n}\nuse crate::n;";
        assert_eq!(found(text), ["13 crate::l", "17 crate::n"]);
    }

    #[test]
    fn a_visibility_and_a_macro_are_no_imports() {
        assert_eq!(
            found("pub(in crate::a) struct B; ($crate::c::D) pub(crate) fn e() {}"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn inline_modules_are_known() {
        let text = "mod a { use super::B; mod c { d::e(); } } use super::F; mod g; h::i();";
        let within = paths(text)
            .iter()
            .map(|path| path.within.join("::"))
            .collect::<Vec<_>>();
        assert_eq!(within, ["a", "a::c", "", ""]);
    }
}
