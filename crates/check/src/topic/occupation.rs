//! The occupation, or a word of the KTP for a way of working.

use super::asking::{Asking, FieldKind, Linked, chosen};
use payung_rules::occupation::Occupation;
use payung_rules::work_word::Says;
use payung_typed::finder;

pub(super) const ASKING: Asking = Asking {
    field: FieldKind::Occupation,
    read: |rules, typed, _, worker| {
        let occupation = Occupation::parse(rules.occupations, typed);
        if occupation.is_some() {
            return chosen(&mut worker.occupation, occupation);
        }
        // The topics stand in order: an answer about work or study that was given itself comes later and counts.
        match finder::work_word(rules.work_words, typed).map(|word| word.says) {
            Some(Says::Occupation(id)) => {
                chosen(&mut worker.occupation, Occupation::parse(rules.occupations, id))
            }
            Some(Says::Is(engagement)) => chosen(&mut worker.engagement, Some(engagement)),
            Some(Says::Student) => chosen(&mut worker.student, Some(true)),
            // How most work is no answer for one; the occupation of that name, if there is one, is.
            Some(Says::Usually(_)) => {
                worker.occupation = finder::called(rules.occupations, typed).or(worker.occupation);
                Ok(())
            }
            None => chosen(&mut worker.occupation, None),
        }
    },
    asked: |_, _, _| None,
    print: |worker, _| Some(worker.occupation?.id.to_owned()),
    linked: Linked::Id,
};
