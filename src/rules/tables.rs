//! The generated tables: one static for each parameter and list of `rules/`.

#![expect(
    clippy::unreadable_literal,
    clippy::doc_markdown,
    reason = "written by the build script"
)]

use super::area::Area;
use super::bracket::{Bracket, BracketTable};
use super::cell_word::{CellKind, CellWord, Meaning};
use super::construction::{ContractBand, ContractBands};
use super::coverage::{Amount, Coverage};
use super::dated::{Dated, Entry};
use super::discount::Discount;
use super::employer_size::SizePrograms;
use super::group::Group;
use super::listed::Listed;
use super::loss::{Loss, LossShare};
use super::membership::DecileLabel;
use super::migrant::MigrantPackage;
use super::misquoted::{Misquoted, MisquotedOf};
use super::occupation::Occupation;
use super::poverty_line::PovertyLine;
use super::registration::Registration;
use super::scheme::{Criterion, Scheme};
use super::scholarship::ScholarshipLevel;
use super::service::{Limit, Service};
use super::wage::{MinimumWage, WageKind};
use crate::domain::area_code::AreaCode;
use crate::domain::citation::{Basis, Confidence, Label, Source, SourceDetail, SourceKind};
use crate::domain::coverage::{Measure, Nearness, Whom};
use crate::domain::date::Date;
use crate::domain::employer_size::EmployerSize;
use crate::domain::engagement::Engagement;
use crate::domain::event::Event;
use crate::domain::field::Field;
use crate::domain::insured::Insured;
use crate::domain::month::YearMonth;
use crate::domain::payer::Payer;
use crate::domain::precision::Precision;
use crate::domain::program::Program;
use crate::domain::rate::Rate;
use crate::domain::registry::Registry;
use crate::domain::risk_group::RiskGroup;
use crate::domain::rupiah::Rupiah;
use crate::domain::school::SchoolLevel;
use crate::domain::sector::Sector;
use crate::domain::service_id::ServiceId;
use crate::domain::wage_program::WageProgram;
use crate::domain::welfare::Welfare;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
