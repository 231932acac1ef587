//! The languages there are texts in.

/// A language there are texts in, in `locales/` and in the rule files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// `id`, the original; the others are translations of it.
    #[default]
    Indonesian,
}
