//! What this tab knows of a plan: what was typed, for which region, and the day it is asked on.

use crate::screen::shell::Tab;
use payung_planner::claim;
use payung_planner::draft::{Draft, Field, FieldPath};
use payung_planner::link::MOST_BESIDE;
use payung_planner::rules::PlannerRules;
use payung_rules::area::Area;
use payung_rules::occupation::Occupation;
use payung_typed::day;
use payung_typed::finder;
use payung_typed::store::one_line;
use payung_values::date::Date;
use payung_values::month::YearMonth;
use payung_values::sector::Sector;
use payung_words::format;
use payung_words::planner::form::as_typed;
use payung_words::texts::Texts;
use std::rc::Rc;
use yew::Reducible;

/// What this tab knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The texts.
    pub texts: Texts,
    /// The rules the plan is priced by.
    pub rules: PlannerRules,
    /// The plan as typed.
    pub plan: Draft,
    /// The published budget as typed.
    pub claim: Draft,
    /// The region it is for: an area's code, empty if none was chosen.
    pub area: String,
    /// The last month one would begin in, as typed.
    pub last_start: String,
    /// What was typed for the head of the proposal. It stays on the device: no link and no file holds it.
    pub letter: [String; 3],
    /// The plans that were kept to be compared, each as the hash of a link.
    pub kept: Vec<String>,
    /// The device's own day.
    pub today: Date,
    /// Whether the tab can keep anything.
    pub remembers: bool,
    /// How often the form on the screen was sent as it is, with something wrong in it.
    pub refusals: u16,
    /// Whether copying worked, once something was copied.
    pub copied: Option<bool>,
}

payung_values::vocabulary! {
    /// A line at the head of the proposal. The id stands in the tab's memory.
    pub enum Line {
        /// Who proposes.
        From = "usulan-dari",
        /// To whom.
        To = "usulan-kepada",
        /// What for.
        Purpose = "usulan-tujuan",
    }
}

/// Which of the two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The plan.
    Plan,
    /// The published budget.
    Claim,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Something was typed or chosen.
    Keep(Form, FieldPath, String),
    /// What a group's workers do was chosen: an occupation's id, or a sector's.
    Work(usize, Work),
    /// One group more.
    AddGroup(Form),
    /// One group less.
    RemoveGroup(Form, usize),
    /// A region was chosen.
    Area(String),
    /// The last month one would begin in was typed.
    LastStart(String),
    /// A plan is kept to be compared, as the hash of a link.
    KeepPlan(String),
    /// The plan kept at this place is not kept any more.
    DropPlan(usize),
    /// A line at the head of the proposal was typed.
    Letter(Line, String),
    /// This draft takes the place of what was typed.
    Adopt(Form, Draft),
    /// A plan that came in a link takes the place of what was typed, and its region's code that of the region, if it has
    /// one.
    AdoptShared(Draft, Option<String>),
    /// An example takes the place of what was typed: a budget for fishers and drivers.
    Example,
    /// The form was sent with something wrong in it.
    Refuse,
    /// Another screen is shown.
    Moved,
    /// Everything is to be forgotten.
    Forget,
    /// Copying worked, or did not.
    Copied(bool),
}

/// What the workers of a group do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// An occupation, by its id.
    Occupation(String),
    /// No occupation in particular, by the sector's id.
    Sector(String),
    /// Words: the name of an occupation, or what finds one only.
    Typed(String),
}

impl Work {
    /// What these words mean. Words that mean nothing, or several things, stay as they are.
    fn of(rules: &PlannerRules, texts: Texts, typed: &str) -> Self {
        let typed = typed.trim();
        if typed.is_empty() || typed.eq_ignore_ascii_case(&texts.planner_other()) {
            return Self::Sector(Sector::Other.id().to_owned());
        }
        if typed.eq_ignore_ascii_case(&texts.planner_transport()) {
            return Self::Sector(Sector::Transport.id().to_owned());
        }
        let (all, words) = (rules.occupations, rules.work_words);
        let named = finder::named(all, words, typed);
        let found = named.or_else(|| finder::occupations(all, words, typed).only());
        let id = found.map_or(typed, |one| one.id);
        Self::Occupation(id.to_owned())
    }
}

/// The occupations that these words may mean, the best first.
pub fn occupations(rules: &PlannerRules, words: &str) -> Vec<&'static Occupation> {
    let found = finder::occupations(rules.occupations, rules.work_words, words);
    found.rows.iter().map(|row| row.item).collect()
}

/// Before each line of the published budget, in the tab's memory.
const CLAIM: &str = "periksa:";
const AREA: &str = "daerah=";
const KEPT: &str = "disimpan=";
const LAST_START: &str = "mulai-terakhir=";

impl Session {
    fn begun(rules: &PlannerRules, texts: Texts, today: Date, remembers: bool) -> Self {
        let from = YearMonth::of(today);
        let mut plan = Draft::begun(rules, from);
        plan.keep(FieldPath::of_plan(Field::From), &format::month(texts, from));
        let year = YearMonth::new(from.year(), 1).unwrap_or(from);
        let mut claim = claim::begun(rules, year);
        claim.keep(FieldPath::of_plan(Field::From), &format::month(texts, year));
        Self {
            texts,
            rules: *rules,
            plan,
            claim,
            area: String::new(),
            last_start: String::new(),
            letter: <[String; 3]>::default(),
            kept: Vec::new(),
            today,
            remembers,
            refusals: 0,
            copied: None,
        }
    }

    /// What the tab kept, asked on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall(rules: &PlannerRules, tab: &Tab) -> Self {
        let mut session = Self::begun(
            rules,
            tab.texts,
            tab.today.unwrap_or(rules.checked_on),
            tab.remembers,
        );
        let Some(lines) = &tab.lines else {
            return session;
        };
        let after = |prefix: &'static str| lines.lines().filter_map(move |line| line.strip_prefix(prefix));
        let claim = after(CLAIM).collect::<Vec<_>>().join("\n");
        after(AREA)
            .next()
            .unwrap_or_default()
            .clone_into(&mut session.area);
        let last_start = after(LAST_START).next();
        last_start.unwrap_or_default().clone_into(&mut session.last_start);
        for (line, typed) in Line::ALL.iter().zip(&mut session.letter) {
            let mut kept = lines
                .lines()
                .filter_map(|kept| kept.strip_prefix(line.id())?.strip_prefix('='));
            kept.next().unwrap_or_default().clone_into(typed);
        }
        session.kept = after(KEPT).take(MOST_BESIDE).map(str::to_owned).collect();
        session.plan = Draft::from_lines(lines);
        session.claim = Draft::from_lines(&claim);
        session
    }

    /// Whether nothing was typed or chosen.
    pub fn is_untouched(&self) -> bool {
        let begun = Self::begun(&self.rules, self.texts, self.today, self.remembers);
        self.plan == begun.plan
            && self.claim == begun.claim
            && self.area == begun.area
            && self.last_start.is_empty()
            && self.letter == begun.letter
            && self.kept.is_empty()
    }

    /// What the tab keeps: nothing, if nothing was typed.
    pub fn to_lines(&self) -> String {
        if self.is_untouched() {
            return String::new();
        }
        let mut lines = self.plan.to_lines();
        for line in self.claim.to_lines().lines() {
            lines.extend([CLAIM, line, "\n"]);
        }
        for (line, typed) in Line::ALL.iter().zip(&self.letter) {
            lines.extend([line.id(), "=", &one_line(typed), "\n"]);
        }
        for kept in &self.kept {
            lines.extend([KEPT, kept, "\n"]);
        }
        let last_start = self.last_start.replace(['\n', '\r'], " ");
        lines.extend([AREA, &self.area, "\n", LAST_START, &last_start, "\n"]);
        lines
    }

    /// What was typed into one of the forms.
    pub fn form(&self, form: Form) -> &Draft {
        match form {
            Form::Plan => &self.plan,
            Form::Claim => &self.claim,
        }
    }

    /// The region, if one was chosen.
    pub fn region(&self) -> Option<&'static Area> {
        Area::parse(self.rules.areas, &self.area)
    }

    /// The last month one would begin in, if it can be read.
    pub fn last_start(&self) -> Option<YearMonth> {
        day::month(&self.last_start).ok()
    }

    fn form_mut(&mut self, form: Form) -> &mut Draft {
        match form {
            Form::Plan => &mut self.plan,
            Form::Claim => &mut self.claim,
        }
    }

    /// A budget for fishers and drivers, as an example. None of it is a figure of a rule.
    fn fill_in(&mut self) {
        self.plan.keep(FieldPath::of_plan(Field::Budget), "50 juta");
        self.plan.add_group(&self.rules);
        for (group, (work, share)) in [("nelayan", "75"), ("ojek_online", "25")].into_iter().enumerate() {
            self.choose(group, Work::Occupation(work.to_owned()));
            self.plan.keep(FieldPath::of_group(Field::Share, group), share);
        }
    }

    fn choose(&mut self, group: usize, work: Work) {
        let (occupation, sector) = match work {
            Work::Occupation(id) => (id, String::new()),
            Work::Sector(id) => (String::new(), id),
            Work::Typed(typed) => return self.choose(group, Work::of(&self.rules, self.texts, &typed)),
        };
        self.plan
            .keep(FieldPath::of_group(Field::Occupation, group), &occupation);
        self.plan.keep(FieldPath::of_group(Field::Sector, group), &sector);
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        session.copied = None;
        session.refusals = 0;
        match action {
            Action::Keep(form, index, typed) => session.form_mut(form).keep(index, &typed),
            Action::Work(group, work) => session.choose(group, work),
            Action::AddGroup(form) => session.form_mut(form).add_group(&self.rules),
            Action::RemoveGroup(form, group) => session.form_mut(form).remove_group(group),
            Action::Area(area) => session.area = area,
            Action::LastStart(typed) => session.last_start = typed,
            Action::KeepPlan(hash) => {
                if session.kept.len() < MOST_BESIDE && !session.kept.contains(&hash) {
                    session.kept.push(hash);
                }
            }
            Action::DropPlan(index) => {
                if index < session.kept.len() {
                    session.kept.remove(index);
                }
            }
            Action::Letter(line, typed) => {
                for (one, kept) in Line::ALL.iter().zip(&mut session.letter) {
                    if *one == line {
                        typed.trim().clone_into(kept);
                    }
                }
            }
            Action::Adopt(form, draft) => *session.form_mut(form) = as_typed(self.texts, draft),
            Action::AdoptShared(draft, area) => {
                session.plan = as_typed(self.texts, draft);
                session.area = area.unwrap_or(session.area);
            }
            Action::Example => session.fill_in(),
            Action::Refuse => session.refusals = self.refusals.saturating_add(1),
            Action::Moved => {}
            Action::Forget => {
                session = Self::begun(&self.rules, session.texts, session.today, session.remembers);
            }
            Action::Copied(copied) => session.copied = Some(copied),
        }
        if session == *self { self } else { Rc::new(session) }
    }
}
