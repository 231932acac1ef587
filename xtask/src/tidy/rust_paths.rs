//! The paths that a Rust file uses, such as `crate::rules::Scheme`, without those of its tests.

/// A path, the inline modules around it, and its line.
#[derive(Debug, PartialEq)]
pub(super) struct RustPath<'t> {
    pub(super) line: usize,
    pub(super) within: Vec<&'t str>,
    pub(super) parts: Vec<&'t str>,
}

/// All of a file, in order; a list in braces gives a path for each of its entries.
pub(super) fn paths(text: &str) -> Vec<RustPath<'_>> {
    let mut reader = Reader {
        tokens: tokens(text),
        at: 0,
        depth: 0,
        within: Vec::new(),
        paths: Vec::new(),
    };
    reader.read();
    reader.paths
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'t> {
    Word(&'t str),
    /// `::`
    Path,
    Sign(char),
}

struct Reader<'t> {
    tokens: Vec<(usize, Token<'t>)>,
    at: usize,
    /// Open braces.
    depth: usize,
    /// Inline modules, with the depth inside their braces.
    within: Vec<(&'t str, usize)>,
    paths: Vec<RustPath<'t>>,
}

impl<'t> Reader<'t> {
    fn token(&self, ahead: usize) -> Option<Token<'t>> {
        self.tokens.get(self.at + ahead).map(|(_, token)| *token)
    }

    fn before(&self) -> Option<Token<'t>> {
        self.tokens.get(self.at.checked_sub(1)?).map(|(_, token)| *token)
    }

    fn read(&mut self) {
        while let Some(token) = self.token(0) {
            match token {
                Token::Sign('{') => self.depth += 1,
                Token::Sign('}') => {
                    self.within.pop_if(|(_, depth)| *depth == self.depth);
                    self.depth = self.depth.saturating_sub(1);
                }
                Token::Sign('#') if self.is_for_tests() => {
                    self.skip_item();
                    continue;
                }
                Token::Word("mod") => {
                    if let (Some(Token::Word(name)), Some(Token::Sign('{'))) = (self.token(1), self.token(2))
                    {
                        self.within.push((name, self.depth + 1));
                    }
                    self.at += 1;
                }
                Token::Word("use") => {
                    self.at += 1;
                    self.imports(&[]);
                    continue;
                }
                Token::Word(first) if self.token(1) == Some(Token::Path) && self.begins_path() => {
                    let line = self.line();
                    let mut parts = vec![first];
                    while let (Some(Token::Path), Some(Token::Word(next))) = (self.token(1), self.token(2)) {
                        parts.push(next);
                        self.at += 2;
                    }
                    self.push(line, parts);
                }
                Token::Word(_) | Token::Path | Token::Sign(_) => {}
            }
            self.at += 1;
        }
    }

    /// Not the rest of a path, not in a macro's own `$crate`, and not a visibility.
    fn begins_path(&self) -> bool {
        let is_visibility = self.before() == Some(Token::Word("in"))
            && self
                .at
                .checked_sub(3)
                .and_then(|at| self.tokens.get(at))
                .map(|(_, token)| *token)
                == Some(Token::Word("pub"));
        !is_visibility && !matches!(self.before(), Some(Token::Path | Token::Sign('$')))
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).map_or(0, |(line, _)| *line)
    }

    fn push(&mut self, line: usize, parts: Vec<&'t str>) {
        let within = self.within.iter().map(|(name, _)| *name).collect();
        self.paths.push(RustPath { line, within, parts });
    }

    /// The tree of a `use` behind `prefix`, up to its `;`, or to the comma or brace of the list it stands in.
    fn imports(&mut self, prefix: &[&'t str]) {
        let line = self.line();
        let mut parts = prefix.to_vec();
        while let Some(token) = self.token(0) {
            match token {
                Token::Word("as") => self.at += 1,
                Token::Word(part) => parts.push(part),
                Token::Path | Token::Sign('*') => {}
                Token::Sign('{') => {
                    self.at += 1;
                    while self.token(0).is_some_and(|token| token != Token::Sign('}')) {
                        self.imports(&parts);
                        if self.token(0) == Some(Token::Sign(',')) {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                Token::Sign(_) => break,
            }
            self.at += 1;
        }
        self.push(line, parts);
        if prefix.is_empty() {
            self.at += 1;
        }
    }

    /// At `#[cfg(test)]` or a longer condition that asks for tests.
    fn is_for_tests(&self) -> bool {
        let head = [self.token(1), self.token(2), self.token(3)];
        if head
            != [
                Some(Token::Sign('[')),
                Some(Token::Word("cfg")),
                Some(Token::Sign('(')),
            ]
        {
            return false;
        }
        let condition = self.tokens.iter().skip(self.at + 4).map(|(_, token)| *token);
        let words = condition
            .take_while(|token| *token != Token::Sign(']'))
            .collect::<Vec<_>>();
        words.contains(&Token::Word("test")) && !words.contains(&Token::Word("not"))
    }

    /// Goes behind the attribute and the item it stands at.
    fn skip_item(&mut self) {
        let mut depth = 0_usize;
        while let Some(token) = self.token(0) {
            self.at += 1;
            match token {
                Token::Sign('{' | '(' | '[') => depth += 1,
                Token::Sign(closing @ ('}' | ')' | ']')) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && closing == '}' {
                        return;
                    }
                }
                Token::Sign(';') if depth == 0 => return,
                Token::Word(_) | Token::Path | Token::Sign(_) => {}
            }
        }
    }
}

/// Words, `::` and signs with their lines; comments, texts and letters in quotes are left out.
fn tokens(text: &str) -> Vec<(usize, Token<'_>)> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(length) = raw_text(rest) {
            length
        } else if first == '"' || rest.starts_with("b\"") || rest.starts_with("c\"") {
            quoted(rest)
        } else if first == '\'' {
            letter(rest)
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            tokens.push((line, Token::Word(rest.get(..end).unwrap_or_default())));
            end
        } else if rest.starts_with("::") {
            tokens.push((line, Token::Path));
            2
        } else {
            if !first.is_whitespace() {
                tokens.push((line, Token::Sign(first)));
            }
            first.len_utf8()
        };
        let (read, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        line += read.matches('\n').count();
        rest = left;
    }
    tokens
}

/// Length of the comment at the beginning; comments may stand in one another.
fn comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Length of `r"…"`, `r#"…"#`, `br"…"` at the beginning.
fn raw_text(text: &str) -> Option<usize> {
    let hashes = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let inside = hashes.trim_start_matches('#');
    let end = format!("\"{}", "#".repeat(hashes.len() - inside.len()));
    let inside = inside.strip_prefix('"')?;
    let before = text.len() - inside.len();
    Some(inside.find(&end).map_or(text.len(), |at| before + at + end.len()))
}

/// Length of `"…"` or `b"…"` at the beginning.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    let mut quotes = 0;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => quotes += 1,
            _ => {}
        }
        if quotes == 2 {
            return at + 1;
        }
    }
    text.len()
}

/// Length of `'a'` or `'\n'` at the beginning; 1 for a lifetime, whose name then counts as a word.
fn letter(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => {
            let mut after = letters.skip(1);
            after
                .find(|(_, c)| *c == '\'')
                .map_or(text.len(), |(at, _)| at + 1)
        }
        Some(_) => match letters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
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
