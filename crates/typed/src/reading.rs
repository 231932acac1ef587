//! What something typed was read as.

/// What something typed was read as: one value, or one of two, which only the person can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// It can mean only this.
    One(T),
    /// It can mean either. The one that people mean more often comes first; it is asked all the same.
    Either(T, T),
}

impl<T> Reading<T> {
    /// The value, if it can mean only one.
    pub fn one(self) -> Option<T> {
        match self {
            Self::One(value) => Some(value),
            Self::Either(..) => None,
        }
    }

    /// What each reading becomes.
    ///
    /// # Errors
    ///
    /// The first reading that cannot become anything.
    pub fn try_map<U, E>(self, mut become_: impl FnMut(T) -> Result<U, E>) -> Result<Reading<U>, E> {
        Ok(match self {
            Self::One(value) => Reading::One(become_(value)?),
            Self::Either(first, second) => Reading::Either(become_(first)?, become_(second)?),
        })
    }

    /// The readings, the likelier first.
    pub fn all(self) -> Vec<T> {
        match self {
            Self::One(value) => vec![value],
            Self::Either(first, second) => vec![first, second],
        }
    }
}
