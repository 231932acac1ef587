//! What words in a remark say of the person.

payung_values::vocabulary! {
    /// What words in a remark say of the person.
    #[derive(enumset::EnumSetType)]
    #[enumset(no_super_impls)]
    pub enum RemarkWord {
        /// Dead, gone, or struck off the list.
        Gone = "gone",
        /// A member already.
        Member = "member",
        /// Other work than the column says, or none.
        Work = "work",
        /// Studying.
        Study = "study",
        /// At home elsewhere.
        Elsewhere = "elsewhere",
        /// Something else that may change the answer.
        Other = "other",
    }
}
