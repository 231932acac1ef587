//! The ids of the criteria a scheme can name.

vocabulary! {
    /// What a scheme can ask of a person. The meaning of each stands in `eligibility::criterion`.
    #[derive(enumset::EnumSetType)]
    #[enumset(no_super_impls, no_ops, repr = "u16", serialize_repr = "u16")]
    pub enum CriterionId {
        /// Lives (by the KTP) in the scheme's area.
        Area = "area",
        /// Old and young enough, for the scheme and for membership.
        Age = "age",
        /// Works informally.
        Informal = "informal",
        /// Has an irregular income.
        IrregularIncome = "irregular_income",
        /// Earns at most the minimum wage.
        LowIncome = "low_income",
        /// Is not an active member.
        NotInsured = "not_insured",
        /// Is not a civil servant.
        NotCivilServant = "not_civil_servant",
        /// Is not a pupil or student.
        NotStudent = "not_student",
        /// Has held the area's KTP for long enough.
        Residence = "residence",
        /// Is listed as poor enough.
        Welfare = "welfare",
        /// Is in a low enough decile of welfare.
        Decile = "decile",
        /// Has one of the occupations the money is meant for.
        Occupation = "occupation",
    }
}
