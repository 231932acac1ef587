//! Closed sets of words, as `docs/glossary.md` and the case format spell them.

/// A word of a closed set.
pub trait Word: Copy + 'static {
    /// Every word of the set, in the order the glossary lists them.
    const WORDS: &'static [Self];

    /// The written id.
    fn word(self) -> &'static str;

    /// The word written as `id`, if it is one of the set.
    fn read(id: &str) -> Option<Self> {
        Self::WORDS.iter().copied().find(|word| word.word() == id)
    }

    /// Every id, for messages that say what would be right.
    fn ids() -> String {
        let ids: Vec<&str> = Self::WORDS.iter().map(|word| word.word()).collect();
        ids.join(", ")
    }
}

/// Declares an enum whose variants each have one written id.
///
/// Gives `ALL` (in the order of declaration), `id` and `parse`. The words cross the boundary between page and worker
/// by their place.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every word of the set, in the order the glossary lists them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The written id.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The word written as `id`, if it is one of the set.
            pub fn parse(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::vocabulary::Word for $name {
            const WORDS: &'static [Self] = Self::ALL;

            fn word(self) -> &'static str {
                self.id()
            }
        }
    };
}
