//! The generated tables: one static for each parameter and list of `rules/`.

#![expect(
    clippy::unreadable_literal,
    clippy::doc_markdown,
    reason = "written by the build script"
)]

use payung_rules::bracket::{Bracket, BracketTable};
use payung_rules::cell_word::{CellKind, CellWord, Meaning};
use payung_rules::claim::{Claim, Expected};
use payung_rules::construction::{ContractBand, ContractBands};
use payung_rules::coverage::{Amount, Coverage};
use payung_rules::dated::{Dated, Entry};
use payung_rules::discount::Discount;
use payung_rules::employer_size::SizePrograms;
use payung_rules::example::Example;
use payung_rules::group::Group;
use payung_rules::listed::Listed;
use payung_rules::loss::{Loss, LossShare};
use payung_rules::membership::DecileLabel;
use payung_rules::migrant::MigrantPackage;
use payung_rules::misquoted::{Misquoted, MisquotedOf};
use payung_rules::names::Unnamed;
use payung_rules::poverty_line::PovertyLine;
use payung_rules::printed::Printed;
use payung_rules::registration::Registration;
use payung_rules::scheme::{Criterion, Scheme};
use payung_rules::scholarship::ScholarshipLevel;
use payung_rules::service::{Limit, Service};
use payung_rules::wage::{MinimumWage, WageKind};
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
use payung_values::school::{SchoolClass, SchoolLevel};
use payung_values::sector::Sector;
use payung_values::service_id::ServiceId;
use payung_values::wage::Wage;
use payung_values::wage_program::WageProgram;
use payung_values::welfare::Welfare;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
include!(concat!(env!("OUT_DIR"), "/examples.rs"));
include!(concat!(env!("OUT_DIR"), "/claims.rs"));
include!(concat!(env!("OUT_DIR"), "/published.rs"));
