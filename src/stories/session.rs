//! What this tab knows of stories: what was changed in each.

use crate::screen::shell::Tab;
use payung_stories::Subject;
use payung_stories::dial::{Dial, Turn};
use payung_stories::draft::{Draft, Field, FieldPath};
use payung_stories::rules::StoriesRules;
use payung_values::date::Date;
use std::rc::Rc;
use yew::Reducible;

/// What this tab knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The rules the stories are told by.
    pub rules: StoriesRules,
    /// The device's own day.
    pub today: Date,
    /// Whether the tab can keep anything.
    pub remembers: bool,
    changed: Vec<(String, Draft)>,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Something in a story was changed.
    Change(Subject, Change),
    /// The values of a link take the place of those of a story.
    Take(Subject, Draft),
    /// A story is to be as it was.
    Reset(Subject),
    /// Everything is to be forgotten.
    Forget,
}

/// What was changed in a story.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A box or choice.
    Keep(FieldPath, String),
    /// One more child.
    AddChild,
    /// One child less.
    DropChild(usize),
    /// A value was turned on the projector.
    Turn(Dial, Turn),
}

impl Session {
    /// What the tab kept, told on the device's own day; if its clock makes no sense, the day the rules were checked.
    pub fn recall(rules: &StoriesRules, tab: &Tab) -> Self {
        Self {
            rules: *rules,
            today: tab.today.unwrap_or(rules.checked_on),
            remembers: tab.remembers,
            changed: from_lines(rules, tab.lines.as_deref().unwrap_or_default()),
        }
    }

    /// What the tab keeps: for each changed story its name in brackets, then its lines.
    pub fn to_lines(&self) -> String {
        let of_one = |(key, draft): &(String, Draft)| ["[", key, "]\n", &draft.to_lines()].concat();
        self.changed.iter().map(of_one).collect()
    }

    /// A story as it stands.
    pub fn draft(&self, subject: Subject) -> Draft {
        let key = subject.key();
        let changed = self.changed.iter().find(|(one, _)| *one == key);
        changed.map_or_else(|| subject.draft(&self.rules), |(_, draft)| draft.clone())
    }

    /// Whether something in it was changed.
    pub fn is_changed(&self, subject: Subject) -> bool {
        let key = subject.key();
        self.changed.iter().any(|(one, _)| *one == key)
    }

    fn take(&mut self, subject: Subject, draft: Draft) {
        self.reset(subject);
        if !is_same(&draft, &subject.draft(&self.rules)) {
            self.changed.push((subject.key(), draft));
        }
    }

    fn reset(&mut self, subject: Subject) {
        let key = subject.key();
        self.changed.retain(|(one, _)| *one != key);
    }

    /// Whether anything was changed anywhere.
    pub fn is_any_changed(&self) -> bool {
        !self.changed.is_empty()
    }
}

fn from_lines(rules: &StoriesRules, lines: &str) -> Vec<(String, Draft)> {
    let parts = lines.split('[').filter_map(|part| part.split_once("]\n"));
    let known = parts.filter(|(key, _)| Subject::parse(rules, key).is_some());
    known
        .map(|(key, lines)| (key.to_owned(), Draft::from_lines(lines)))
        .collect()
}

/// Whether two drafts say the same, in whatever order it was typed.
fn is_same(one: &Draft, other: &Draft) -> bool {
    let is_same = |field: &Field| {
        one.typed(*field) == other.typed(*field) && one.is_unreported(*field) == other.is_unreported(*field)
    };
    Field::ALL.iter().all(is_same) && one.children == other.children
}

fn changed(rules: &StoriesRules, draft: &Draft, change: Change, today: Date) -> Draft {
    let mut draft = draft.clone();
    match change {
        Change::Keep(index, typed) => draft.keep_at(index, &typed),
        Change::AddChild => draft.add_child(),
        Change::DropChild(child) => draft.remove_child(child),
        Change::Turn(dial, turn) => draft = dial.turned(rules, &draft, turn, today),
    }
    draft
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut session = (*self).clone();
        match action {
            Action::Change(subject, change) => {
                let draft = changed(&session.rules, &session.draft(subject), change, session.today);
                session.take(subject, draft);
            }
            Action::Take(subject, draft) => session.take(subject, draft),
            Action::Reset(subject) => session.reset(subject),
            Action::Forget => session.changed.clear(),
        }
        Rc::new(session)
    }
}
