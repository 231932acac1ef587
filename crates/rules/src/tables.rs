//! The generated tables: one static for each parameter and list of `rules/`.

#![expect(
    clippy::unreadable_literal,
    clippy::doc_markdown,
    reason = "written by the build script"
)]

use crate::area::Area;
use crate::bracket::{Bracket, BracketTable};
use crate::cell_word::{CellKind, CellWord, Meaning};
use crate::construction::{ContractBand, ContractBands};
use crate::coverage::{Amount, Coverage};
use crate::dated::{Dated, Entry};
use crate::discount::Discount;
use crate::employer_size::SizePrograms;
use crate::group::Group;
use crate::listed::Listed;
use crate::loss::{Loss, LossShare};
use crate::membership::DecileLabel;
use crate::migrant::MigrantPackage;
use crate::misquoted::{Misquoted, MisquotedOf};
use crate::occupation::Occupation;
use crate::poverty_line::PovertyLine;
use crate::registration::Registration;
use crate::scheme::{Criterion, Scheme};
use crate::scholarship::ScholarshipLevel;
use crate::service::{Limit, Service};
use crate::wage::{MinimumWage, WageKind};
use payung_values::area_code::AreaCode;
use payung_values::citation::{Basis, Confidence, Source, SourceDetail, SourceKind};
use payung_values::coverage::{Measure, Nearness, Whom};
use payung_values::date::Date;
use payung_values::employer_size::EmployerSize;
use payung_values::engagement::Engagement;
use payung_values::event::Event;
use payung_values::field::Field;
use payung_values::insured::Insured;
use payung_values::local_text::LocalText;
use payung_values::month::YearMonth;
use payung_values::payer::Payer;
use payung_values::precision::Precision;
use payung_values::program::Program;
use payung_values::rate::Rate;
use payung_values::registry::Registry;
use payung_values::risk_group::RiskGroup;
use payung_values::rupiah::Rupiah;
use payung_values::school::SchoolLevel;
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;
use payung_values::wage_program::WageProgram;
use payung_values::welfare::Welfare;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
