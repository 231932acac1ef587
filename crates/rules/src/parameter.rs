//! The parameters of a part: their names and units, of which struct, file and generated table are made.

use crate::dated::Dated;
use payung_values::rate::Rate;
use payung_values::rupiah::Rupiah;

payung_values::vocabulary! {
    /// The unit a parameter is written in.
    pub enum Unit {
        /// Rupiah.
        Idr = "IDR",
        /// Rupiah a month.
        IdrPerMonth = "IDR/month",
        /// A share, from 0 % to 100 %.
        Share = "share",
        /// Calendar months.
        Months = "months",
        /// Years.
        Years = "years",
        /// Days.
        Days = "days",
        /// Monthly wages.
        Wages = "wages",
        /// Children.
        Children = "children",
    }
}

/// What a parameter of each [`Unit`] is in the program.
#[expect(missing_docs, reason = "the units say what they are")]
pub mod quantity {
    use super::{Rate, Rupiah};

    pub type Idr = Rupiah;
    pub type IdrPerMonth = Rupiah;
    pub type Share = Rate;
    pub type Months = u16;
    pub type Years = u16;
    pub type Days = u16;
    pub type Wages = u16;
    pub type Children = u16;
}

/// A parameter as the reader of the rule files knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The field of its part.
    pub field: &'static str,
    /// Its table in the rule file, which is also [`Dated::id`](crate::dated::Dated::id).
    pub id: &'static str,
    /// Its unit.
    pub unit: Unit,
}

/// A parameter of any unit, to be listed among others.
#[derive(Clone, Copy, Debug)]
pub enum AnyDated {
    /// Rupiah, or rupiah a month.
    Money(Unit, &'static Dated<Rupiah>),
    /// A share.
    Share(&'static Dated<Rate>),
    /// What is counted.
    Count(Unit, &'static Dated<u16>),
}

/// What a parameter of a unit is, among others.
macro_rules! any_dated {
    (Idr, $dated:expr) => {
        $crate::parameter::AnyDated::Money($crate::parameter::Unit::Idr, $dated)
    };
    (IdrPerMonth, $dated:expr) => {
        $crate::parameter::AnyDated::Money($crate::parameter::Unit::IdrPerMonth, $dated)
    };
    (Share, $dated:expr) => {
        $crate::parameter::AnyDated::Share($dated)
    };
    ($unit:ident, $dated:expr) => {
        $crate::parameter::AnyDated::Count($crate::parameter::Unit::$unit, $dated)
    };
}

/// A part of a rule set: its parameters, each named here and nowhere else in code, and its other fields.
///
/// A line such as `jkm_burial: Idr` below `[BENEFIT]` gives a field `&'static Dated<Rupiah>` and an entry of the constant
/// `BENEFIT`, by which `payung-rulebook` reads the table `[jkm_burial]` of `benefit.toml` and writes it. `field = "id"`
/// stands where the names differ.
macro_rules! part {
    (
        $(#[$doc:meta])*
        pub struct $part:ident {
            $([$file:ident] {
                $($(#[$parameter_doc:meta])* $parameter:ident $(= $id:literal)?: $unit:ident,)+
            })+
            $($(#[$field_doc:meta])* $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $part {
            $($(
                $(#[$parameter_doc])*
                pub $parameter: &'static $crate::dated::Dated<$crate::parameter::quantity::$unit>,
            )+)+
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $part {
            /// Its parameters, in the order of the fields.
            pub fn parameters(&self) -> Vec<$crate::parameter::AnyDated> {
                vec![$($($crate::parameter::any_dated!($unit, self.$parameter),)+)+]
            }

            $(
                /// The parameters of one rule file, in the order of the fields.
                pub const $file: &'static [$crate::parameter::Parameter] = &[
                    $($crate::parameter::Parameter {
                        field: stringify!($parameter),
                        id: $crate::parameter::part!(@id $parameter $($id)?),
                        unit: $crate::parameter::Unit::$unit,
                    },)+
                ];
            )+
        }
    };
    (@id $parameter:ident) => { stringify!($parameter) };
    (@id $parameter:ident $id:literal) => { $id };
}

/// A part of a rule set that is short lists, each named here and nowhere else in code, and other fields.
macro_rules! lists {
    (
        $(#[$doc:meta])*
        pub struct $part:ident {
            lists { $($list:ident,)+ }
            $($(#[$field_doc:meta])* $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $part {
            $(
                #[doc = concat!("The list `", stringify!($list), "`.")]
                pub $list: &'static $crate::listed::Listed,
            )+
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $part {
            /// The lists, which are tables of their rule file.
            pub const LISTS: &'static [&'static str] = &[$(stringify!($list),)+];

            /// The lists by id.
            pub fn all(&self) -> Vec<(&'static str, &'static $crate::listed::Listed)> {
                vec![$((stringify!($list), self.$list),)+]
            }
        }
    };
}

pub(crate) use {any_dated, lists, part};
