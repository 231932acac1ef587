//! What is laid over the rules, and its one written form, which the tab keeps, links carry and workers are told.

use crate::assumption::Assumption;
use base64ct::{Base64UrlUnpadded, Encoding as _};
use payung_rules::scheme_draft::SchemeDraft;
use payung_typed::link::{self, LinkProblem};
use payung_values::date::Date;
use serde::{Deserialize, Serialize};

/// What every written form begins with.
pub const LINK: &str = "buatan-";

/// The version of the written form. Another one is refused by name.
const VERSION: u16 = 1;

/// What somebody lays over the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// The day on which it was put to use.
    pub made_on: Date,
    /// Schemes of their own.
    pub schemes: Vec<SchemeDraft>,
    /// What is supposed.
    pub assumptions: Vec<Assumption>,
}

impl Own {
    /// Nothing yet.
    pub const fn new(made_on: Date) -> Self {
        Self {
            made_on,
            schemes: Vec::new(),
            assumptions: Vec::new(),
        }
    }

    /// The same with these schemes, which take the place of those with the same ids.
    #[must_use]
    pub fn with(mut self, schemes: Vec<SchemeDraft>) -> Self {
        self.schemes
            .retain(|one| schemes.iter().all(|new| new.id != one.id));
        self.schemes.extend(schemes);
        self
    }

    /// Whether nothing is laid over the rules.
    pub fn is_empty(&self) -> bool {
        self.schemes.is_empty() && self.assumptions.is_empty()
    }

    /// The same with this assumption, which takes the place of one about the same thing.
    #[must_use]
    pub fn supposing(mut self, assumption: Assumption) -> Self {
        self.assumptions.retain(|one| !one.is_about_the_same(&assumption));
        self.assumptions.push(assumption);
        self
    }

    /// The written form: `buatan-1;…;akhir`.
    pub fn written(&self) -> String {
        // Nothing in it can fail to be encoded: it holds no map and no stream.
        let bytes = postcard::to_stdvec(self).unwrap_or_default();
        [
            LINK,
            &VERSION.to_string(),
            ";",
            &Base64UrlUnpadded::encode_string(&bytes),
            ";",
            link::END,
        ]
        .concat()
    }

    /// The written form, if a link can hold it.
    pub fn link(&self) -> Option<String> {
        let written = self.written();
        (written.len() <= link::MOST_BYTES).then_some(written)
    }

    /// Reads a link, whatever stands behind its end.
    ///
    /// # Errors
    ///
    /// A [`LinkProblem`]; whatever the text is, nothing worse.
    pub fn from_link(hash: &str) -> Result<Self, LinkProblem> {
        Self::read(&link::plain(hash)?)
    }

    /// Reads the written form, however long it is.
    ///
    /// # Errors
    ///
    /// A [`LinkProblem`].
    pub fn read(written: &str) -> Result<Self, LinkProblem> {
        let mut found = None;
        link::each_part(written, LINK, VERSION, &mut |part| {
            let own = postcard::from_bytes(&Base64UrlUnpadded::decode_vec(part).ok()?).ok()?;
            found.replace(own).is_none().then_some(())
        })?;
        found.ok_or_else(|| link::broken(""))
    }
}
