//! The generated tables: one static for each parameter and list of `rules/`.

#![expect(
    clippy::unreadable_literal,
    clippy::doc_markdown,
    reason = "written by the build script"
)]

use super::area::Area;
use super::bracket::{Bracket, BracketTable};
use super::dated::{Dated, Entry};
use super::discount::Discount;
use super::membership::DecileLabel;
use super::occupation::Occupation;
use super::scheme::{Criterion, Precision, Scheme};
use super::scholarship::ScholarshipLevel;
use super::wage::{MinimumWage, WageKind};
use crate::domain::area_code::AreaCode;
use crate::domain::citation::{Basis, Confidence, Label, Source, SourceKind};
use crate::domain::date::Date;
use crate::domain::engagement::Engagement;
use crate::domain::month::YearMonth;
use crate::domain::payer::Payer;
use crate::domain::program::Program;
use crate::domain::rate::Rate;
use crate::domain::rupiah::Rupiah;
use crate::domain::school::SchoolLevel;
use crate::domain::sector::Sector;
use crate::domain::welfare::Welfare;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
